import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { OVERVIEW_TEXTS } from "../../../locales/pane-overview";
import { usePane } from "../../state/pane";
import { CheckProgress } from "./CheckProgress";

const useStyles = makeStyles({
  title: { margin: 0 },
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXXL,
    textAlign: "center",
  },
  text: { color: tokens.colorNeutralForeground2, maxWidth: "32em" },
});

/** Before the first check: what it does, and the button that begins it. */
export function FirstCheck() {
  const styles = useStyles();
  const { language, activity, actions } = usePane();
  const texts = OVERVIEW_TEXTS[language];
  return (
    <>
      <CheckProgress />
      <div className={styles.empty}>
        <Subtitle2 as="h2" className={styles.title}>
          {texts.emptyTitle}
        </Subtitle2>
        <Body1 className={styles.text}>{texts.emptyText}</Body1>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={activity !== null}
          onClick={() => void actions.check()}
        >
          {texts.check}
        </Button>
      </div>
    </>
  );
}
