import { Badge, Button, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { memo } from "react";
import { placeText } from "../../../edits/place";
import type { Evaluation } from "../../../evaluation/evaluation";
import { findingMessage, findingSubject, findingTitle } from "../../../locales/findings";
import type { Language } from "../../../locales/language";
import { FINDING_LIST_TEXTS } from "../../../locales/pane-findings";
import { SHEET_TEXTS } from "../../../locales/sheets";
import type { ListedFinding } from "../../session/review";
import { compareValues } from "./card";
import { categoryOf } from "./select";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeftWidth: "3px",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    // What the toolbar above the list covers must not be where a card comes to stand.
    scrollMarginBlock: "6em 1em",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  info: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  ignored: { borderLeftColor: tokens.colorNeutralStroke1 },
  handled: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  line: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  place: { flexGrow: 1, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  position: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  values: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  recorded: { color: tokens.colorStatusDangerForeground3 },
  expected: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  decision: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginBlockStart: "2px" },
  action: { minWidth: 0 },
});

export type CardAction = "show" | "correct" | "ignored" | "handled" | "open";

interface Properties {
  readonly listed: ListedFinding;
  readonly evaluation: Evaluation;
  readonly language: Language;
  /** `3 / 12` */
  readonly position: string;
  readonly isCurrent: boolean;
  readonly isWriting: boolean;
  readonly onAction: (action: CardAction, listed: ListedFinding) => void;
  readonly onMount: (id: string, element: HTMLElement | null) => void;
}

/** One finding: where, what is wrong, what it should be and why, and what can be done about it. */
export const FindingCard = memo(function FindingCard(properties: Properties) {
  const styles = useStyles();
  const { listed, language, position, isCurrent, onMount } = properties;
  const { finding, isNew } = listed;
  const title = findingTitle(finding.code, language);
  const place = [finding.at.sheet, placeText(finding.at).slice(finding.at.sheet.length + 1)];
  const about = [...place, findingSubject(finding, language)].filter((part) => part !== "").join(" · ");
  return (
    <li>
      <div
        ref={(element) => {
          onMount(listed.id, element);
        }}
        role="group"
        tabIndex={-1}
        aria-label={`${title}，${about}`}
        {...(isCurrent ? { "aria-current": true } : {})}
        className={mergeClasses(styles.card, styles[categoryOf(listed)], isCurrent && styles.current)}
      >
        <div className={styles.line}>
          <span className={styles.place}>{about}</span>
          <span className={styles.position}>{position}</span>
        </div>
        <div className={styles.title}>
          {title}{" "}
          {isNew && (
            <Badge size="small" color="brand" appearance="tint">
              {FINDING_LIST_TEXTS[language].isNew}
            </Badge>
          )}
        </div>
        <Facts {...properties} />
        <Actions {...properties} />
      </div>
    </li>
  );
});

function Facts({ listed: { finding, decision }, evaluation, language }: Properties) {
  const styles = useStyles();
  const texts = FINDING_LIST_TEXTS[language].card;
  const comparison = compareValues(finding, evaluation, language);
  const { status, reason } = decision;
  const words = typeof status === "string" ? SHEET_TEXTS[language].findings.status[status] : status.typed;
  return (
    <>
      {comparison ? (
        <div className={styles.values}>
          <span>
            {texts.recorded} <s className={styles.recorded}>{comparison.recorded}</s>
            {comparison.difference}
          </span>
          <span>
            {texts.expected} <span className={styles.expected}>{comparison.expected}</span>
            {comparison.how !== null && ` = ${comparison.how}`}
          </span>
        </div>
      ) : (
        <div>{findingMessage(finding, language)}</div>
      )}
      {(status !== "open" || reason !== "") && <div className={styles.decision}>{texts.decision(words, reason)}</div>}
    </>
  );
}

function Actions({ listed, language, isWriting, onAction }: Properties) {
  const styles = useStyles();
  const restoring = useRestoreFocusTarget();
  const texts = FINDING_LIST_TEXTS[language].card;
  const { finding, decision } = listed;
  const isOpen = decision.status !== "ignored" && decision.status !== "handled";
  const names: Readonly<Record<CardAction, string>> = {
    show: texts.show,
    correct: texts.correct,
    ignored: texts.ignore,
    handled: texts.handled,
    open: texts.reopen,
  };
  const offered: readonly CardAction[] = isOpen
    ? ["show", ...(finding.repair ? (["correct"] as const) : []), "ignored", "handled"]
    : ["show", "open"];
  const title = findingTitle(finding.code, language);
  return (
    <div className={styles.actions}>
      {offered.map((action) => (
        <Button
          key={action}
          {...restoring}
          size="small"
          className={styles.action}
          disabledFocusable={isWriting && action !== "show"}
          aria-label={texts.of(names[action], title, placeText(finding.at))}
          onClick={() => {
            onAction(action, listed);
          }}
        >
          {names[action]}
        </Button>
      ))}
    </div>
  );
}
