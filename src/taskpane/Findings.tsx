import {
  Badge,
  Body1,
  Body1Strong,
  Caption1,
  List,
  ListItem,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { Evaluation } from "../evaluation/evaluation";
import type { Finding, Severity } from "../evaluation/finding";
import { findingMessage, findingSubject, findingTitle, severityName, skippedReason } from "../locales/findings";
import type { Language } from "../locales/language";
import { REVIEW_TEXTS } from "../locales/review";
import { formatReference } from "../sheet/address";

const useStyles = makeStyles({
  list: { width: "100%" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  place: { color: tokens.colorNeutralForeground3 },
});

const COLORS = { error: "danger", warning: "warning", info: "informative" } as const satisfies Record<Severity, string>;

interface Properties {
  readonly file: string;
  readonly evaluation: Evaluation;
  readonly language: Language;
}

/** What a workbook is about, what was found in it, and what was not read. */
export function Findings({ file, evaluation, language }: Properties) {
  const styles = useStyles();
  const texts = REVIEW_TEXTS[language];
  const { station, indicators, attendance, findings } = evaluation;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const isEmpty = indicators.length === 0 && !attendance && !station.scores;
  return (
    <>
      <Subtitle2 as="h2">{station.name ?? texts.unnamed}</Subtitle2>
      <Caption1>{file}</Caption1>
      {isEmpty && <Body1>{texts.noTables}</Body1>}
      <Body1Strong as="h3">{texts.findings(count("error"), count("warning"), count("info"))}</Body1Strong>
      {findings.length === 0 && <Body1>{texts.nothingFound}</Body1>}
      <List className={styles.list}>
        {findings.map((finding, index) => (
          <FindingItem key={index} finding={finding} language={language} />
        ))}
      </List>
      <Skipped skipped={station.skipped} language={language} />
    </>
  );
}

function FindingItem({ finding, language }: { readonly finding: Finding; readonly language: Language }) {
  const styles = useStyles();
  const subject = findingSubject(finding, language);
  return (
    <ListItem className={styles.item}>
      <div className={styles.heading}>
        <Badge appearance="tint" color={COLORS[finding.severity]}>
          {severityName(finding.severity, language)}
        </Badge>
        <Body1Strong>{findingTitle(finding.code, language)}</Body1Strong>
      </div>
      <Caption1 className={styles.place}>
        {[formatReference(finding.at), subject].filter((part) => part !== "").join(" · ")}
      </Caption1>
      <Body1>{findingMessage(finding, language)}</Body1>
    </ListItem>
  );
}

interface SkippedProperties {
  readonly skipped: Evaluation["station"]["skipped"];
  readonly language: Language;
}

function Skipped({ skipped, language }: SkippedProperties) {
  const styles = useStyles();
  if (skipped.length === 0) {
    return null;
  }
  return (
    <>
      <Body1Strong as="h3">{REVIEW_TEXTS[language].skipped}</Body1Strong>
      <List className={styles.list}>
        {skipped.map(({ sheet, reason, at }, index) => (
          <ListItem key={index} className={styles.item}>
            <Body1>{at ? formatReference({ sheet, ...at }) : sheet}</Body1>
            <Caption1 className={styles.place}>{skippedReason(reason, language)}</Caption1>
          </ListItem>
        ))}
      </List>
    </>
  );
}
