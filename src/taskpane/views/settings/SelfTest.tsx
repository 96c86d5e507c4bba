import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleFilled, DismissCircleFilled, SubtractCircleRegular } from "@fluentui/react-icons";
import { PANE_SETTINGS_TEXTS } from "../../../locales/pane-settings";
import { resultSentence, SELF_TEST_TEXTS } from "../../../locales/selftest";
import type { CaseResult } from "../../../workbook/contract";
import type { SelfTestReport } from "../../../workbook/excel/self-test";
import { download } from "../../download";
import type { Host } from "../../host/host";
import { failureSentence } from "../../state/failure";
import { usePane } from "../../state/pane";
import { useSelfTest } from "./useSelfTest";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  paragraph: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  passed: { color: tokens.colorStatusSuccessForeground1, marginTop: "2px" },
  failed: { color: tokens.colorStatusDangerForeground3, marginTop: "2px" },
  "not-possible": { color: tokens.colorNeutralForeground3, marginTop: "2px" },
  save: { alignSelf: "flex-start" },
});

/** Runs the rules of reading and writing inside this very Excel. */
export function SelfTest({ excel }: { readonly excel: NonNullable<Host["excel"]> }) {
  const styles = useStyles();
  const { language, activity } = usePane();
  const texts = SELF_TEST_TEXTS[language];
  const { test, start } = useSelfTest(excel);
  const isRunning = test.state === "running";
  return (
    <div className={styles.section}>
      <p className={styles.paragraph}>{texts.introduction}</p>
      <Button className={styles.save} disabledFocusable={isRunning || activity !== null} onClick={() => void start()}>
        {texts.start}
      </Button>
      {isRunning && (
        <>
          <Caption1>{texts.running(test.results.length, test.all ?? test.results.length)}</Caption1>
          <ProgressBar aria-label={texts.title} value={test.results.length} max={test.all ?? 1} />
          <Results results={test.results} />
        </>
      )}
      {test.state === "failed" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failureSentence(test.failure, language)}</MessageBarBody>
        </MessageBar>
      )}
      {test.state === "finished" && <Finished report={test.report} />}
    </div>
  );
}

function Finished({ report: { results, left, transcript } }: { readonly report: SelfTestReport }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = SELF_TEST_TEXTS[language];
  const count = (outcome: CaseResult["outcome"]): number =>
    results.filter((result) => result.outcome === outcome).length;
  const failed = count("failed");
  const counts = { passed: count("passed"), failed, "not-possible": count("not-possible") };
  return (
    <>
      <MessageBar intent={failed > 0 ? "error" : "success"} layout="multiline">
        <MessageBarBody>{texts.summary(counts)}</MessageBarBody>
      </MessageBar>
      {left.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.left(left)}</MessageBarBody>
        </MessageBar>
      )}
      <Caption1>{texts.transcript}</Caption1>
      <Button
        className={styles.save}
        size="small"
        onClick={() => {
          const content = new Blob([JSON.stringify(transcript, null, 1)], { type: "application/json" });
          download(content, PANE_SETTINGS_TEXTS[language].selfTestFile);
        }}
      >
        {texts.saveTranscript}
      </Button>
      <Results results={results} />
    </>
  );
}

const ICONS = { passed: CheckmarkCircleFilled, failed: DismissCircleFilled, "not-possible": SubtractCircleRegular };

/** Those that failed come first: they are what somebody looks for. */
function Results({ results }: { readonly results: readonly CaseResult[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const sorted = [...results].sort((one, other) => rank(one) - rank(other));
  return (
    <ul className={styles.list} aria-label={PANE_SETTINGS_TEXTS[language].selfTestCases}>
      {sorted.map((result) => {
        const Icon = ICONS[result.outcome];
        return (
          <li key={result.id} className={styles.item}>
            <Icon className={styles[result.outcome]} aria-hidden />
            <Caption1>{resultSentence(result, language)}</Caption1>
          </li>
        );
      })}
    </ul>
  );
}

function rank({ outcome }: CaseResult): number {
  return ["failed", "not-possible", "passed"].indexOf(outcome);
}
