import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { PANE_REPORT_TEXTS } from "../../../locales/pane-report";
import { claimMessage } from "../../../locales/proofread";
import type { Claim } from "../../../report/proofread/claim";
import { usePane } from "../../state/pane";
import { piecesOf } from "./pieces";

const useStyles = makeStyles({
  text: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    maxHeight: "32rem",
    overflowY: "auto",
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase400,
  },
  mark: {
    font: "inherit",
    border: "none",
    padding: 0,
    cursor: "pointer",
    textAlign: "start",
    borderRadius: tokens.borderRadiusSmall,
    display: "inline",
    whiteSpace: "pre-wrap",
  },
  confirmed: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  // Told from the confirmed ones without colours too.
  contradicted: {
    color: tokens.colorStatusDangerForeground3,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
  },
});

interface Properties {
  readonly text: string;
  readonly claims: readonly Claim[];
  /** The start of the claim that is to be brought into view. */
  readonly focused: number | null;
}

/** The report with every figure marked that was compared; each leads to its cell. */
export function MarkedText({ text, claims, focused }: Properties) {
  const styles = useStyles();
  const { language, show } = usePane();
  const texts = PANE_REPORT_TEXTS[language];
  const pieces = useMemo(() => piecesOf(text, claims), [text, claims]);
  const target = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    target.current?.scrollIntoView({ block: "center" });
    target.current?.focus();
  }, [focused]);
  return (
    <div className={styles.text} role="region" aria-label={texts.reportText} tabIndex={0}>
      {pieces.map(({ start, words, claim }) =>
        claim ? (
          <button
            key={start}
            type="button"
            ref={claim.start === focused ? target : null}
            className={mergeClasses(styles.mark, styles[claim.verdict])}
            title={claimMessage(claim, language)}
            onClick={() => claim.at && void show(claim.at)}
          >
            {words}
          </button>
        ) : (
          <span key={start}>{words}</span>
        ),
      )}
    </div>
  );
}
