import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { FINDING_LIST_TEXTS } from "../../../locales/pane-findings";
import { usePane } from "../../state/pane";
import { CheckedFindings } from "./CheckedFindings";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXXL,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
});

/** All that was found in the workbook, and what can be done about it. */
export function Findings() {
  const styles = useStyles();
  const { review, language, activity, actions } = usePane();
  const texts = FINDING_LIST_TEXTS[language];
  if (review) {
    return <CheckedFindings review={review} />;
  }
  return (
    <div className={styles.empty}>
      <Body1>{texts.notChecked}</Body1>
      <Button appearance="primary" disabledFocusable={activity !== null} onClick={() => void actions.check()}>
        {texts.check}
      </Button>
    </div>
  );
}
