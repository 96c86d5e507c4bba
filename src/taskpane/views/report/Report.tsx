import { Body1, Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PANE_REPORT_TEXTS } from "../../../locales/pane-report";
import { usePane } from "../../state/pane";
import { Compose } from "./Compose";
import { Proofread } from "./Proofread";

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
});

const PARTS = ["compose", "proofread"] as const;

/** Text for a report out of the workbook, and a written report against the workbook. */
export function Report() {
  const styles = useStyles();
  const { review, actions, activity, language } = usePane();
  const texts = PANE_REPORT_TEXTS[language];
  const [part, setPart] = useState<(typeof PARTS)[number]>("compose");
  if (!review) {
    return (
      <div className={styles.empty}>
        <Body1>{texts.checkFirst}</Body1>
        <Button appearance="primary" disabled={activity !== null} onClick={() => void actions.check()}>
          {texts.check}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.report}>
      <TabList
        size="small"
        appearance="subtle"
        aria-label={texts.partList}
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          setPart(PARTS.find((name) => name === value) ?? "compose");
        }}
      >
        {PARTS.map((name) => (
          <Tab key={name} value={name}>
            {texts.parts[name]}
          </Tab>
        ))}
      </TabList>
      {/* A text that was pasted stays while the other part is in view. */}
      <div hidden={part !== "compose"}>
        <Compose review={review} />
      </div>
      <div hidden={part !== "proofread"}>
        <Proofread evaluation={review.evaluation} />
      </div>
    </div>
  );
}
