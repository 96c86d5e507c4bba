import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { OVERVIEW_TEXTS } from "../../../locales/pane-overview";
import { usePane } from "../../state/pane";
import { useDelayed } from "./useDelayed";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

/** Shorter than this, telling of a check would only flicker. */
const NOTICEABLE_MILLISECONDS = 500;

/** Tells that a check is going on, once it lasts, and lets it be broken off. Beside a review the pane has a bar already. */
export function CheckProgress() {
  const styles = useStyles();
  const { language, activity, actions, review } = usePane();
  const texts = OVERVIEW_TEXTS[language];
  if (!useDelayed(activity === "checking", NOTICEABLE_MILLISECONDS)) {
    return null;
  }
  return (
    <div className={styles.progress} role="status">
      <div className={styles.line}>
        <Text>{texts.checking}</Text>
        <Button size="small" onClick={actions.cancel}>
          {texts.cancel}
        </Button>
      </div>
      {!review && <ProgressBar aria-label={texts.checking} />}
    </div>
  );
}
