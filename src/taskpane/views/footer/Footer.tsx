import { Button, makeStyles, mergeClasses, Switch, ToggleButton, tokens, Tooltip } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ShownHighlights } from "../../../edits/highlights";
import { HIGHLIGHT_STYLES, type HighlightKind } from "../../../edits/styles";
import { formatRatio } from "../../../locales/findings";
import { FOOTER_TEXTS } from "../../../locales/pane-footer";
import type { Review } from "../../session/review";
import { usePane } from "../../state/pane";
import { hasNoTables } from "../overview/sheets";
import { ALL_HIGHLIGHTS, areSame, isAnyShown, NO_HIGHLIGHTS, standingHighlights } from "./shown";
import { useChangeAnnouncements } from "./useChangeAnnouncements";
import { stepWords } from "./words";

const KINDS: readonly HighlightKind[] = ["below", "behind", "finding"];

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: "2px",
    paddingInline: tokens.spacingHorizontalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    containerType: "inline-size",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    minWidth: 0,
    // Where not all of it goes on one line, the legend has one for itself.
    "@container (max-width: 360px)": { order: 1, flexBasis: "100%" },
  },
  kind: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    gap: tokens.spacingHorizontalXS,
  },
  swatch: {
    display: "inline-block",
    width: "12px",
    height: "12px",
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
  off: { opacity: 0.55 },
  undo: { marginInlineStart: "auto", minWidth: 0 },
});

/** What is always at hand: the highlights with their legend, and what can be taken back. */
export function Footer() {
  const styles = useStyles();
  const { review, language } = usePane();
  useChangeAnnouncements();
  if (!review || (hasNoTables(review.evaluation.station) && review.steps.length === 0)) {
    return null;
  }
  return (
    <div role="group" aria-label={FOOTER_TEXTS[language].label} className={styles.footer}>
      <Highlights review={review} />
      <Undo review={review} />
    </div>
  );
}

function Highlights({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { language, activity, actions } = usePane();
  const standing = useStandingHighlights(review);
  const chosen = useRef(isAnyShown(standing) ? standing : ALL_HIGHLIGHTS);
  const texts = FOOTER_TEXTS[language];
  const isWriting = activity === "writing";
  const isOn = isAnyShown(standing);
  const show = (next: ShownHighlights) => {
    if (!isWriting) {
      chosen.current = isAnyShown(next) ? next : chosen.current;
      void actions.highlight(next);
    }
  };
  return (
    <>
      <Switch
        size="small"
        label={texts.highlight}
        checked={isOn}
        aria-disabled={isWriting}
        onChange={() => {
          show(isOn ? NO_HIGHLIGHTS : chosen.current);
        }}
      />
      <div role="group" aria-label={texts.legend} className={styles.legend}>
        {KINDS.map((kind) => (
          <Tooltip key={kind} content={kindText(kind, review, language)} relationship="description">
            <ToggleButton
              size="small"
              appearance="subtle"
              className={styles.kind}
              checked={standing[kind]}
              disabledFocusable={isWriting}
              onClick={() => {
                show({ ...standing, [kind]: !standing[kind] });
              }}
            >
              <span
                className={mergeClasses(styles.swatch, !standing[kind] && styles.off)}
                style={{ backgroundColor: `#${HIGHLIGHT_STYLES[kind].fill}` }}
              />
              {texts.short[kind]}
            </ToggleButton>
          </Tooltip>
        ))}
      </div>
    </>
  );
}

/** The highlights that stand in the workbook; kept with its settings, whether they were shown, hidden or taken back. */
function useStandingHighlights(review: Review): ShownHighlights {
  const { settings, changeSettings } = usePane();
  const [initial] = useState(settings.shown);
  const standing = standingHighlights(review.steps, initial);
  const isKept = areSame(standing, settings.shown ?? NO_HIGHLIGHTS);
  useEffect(() => {
    if (!isKept) {
      changeSettings({ shown: isAnyShown(standing) ? standing : null });
    }
  }, [isKept, standing, changeSettings]);
  return standing;
}

function kindText(kind: HighlightKind, { evaluation }: Review, language: "zh-CN" | "en"): string {
  const texts = FOOTER_TEXTS[language];
  const { policy, pace } = evaluation;
  switch (kind) {
    case "below":
      return texts.below(formatRatio(policy.target));
    case "behind":
      return texts.behind(pace && formatRatio(pace));
    case "finding":
      return texts.finding;
  }
}

function Undo({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { language, activity, actions } = usePane();
  const texts = FOOTER_TEXTS[language];
  const latest = review.steps.at(-1);
  const words = latest ? texts.undoes(stepWords(latest, language)) : texts.nothingToUndo;
  return (
    <Tooltip content={words} relationship="description">
      <Button
        size="small"
        className={styles.undo}
        disabledFocusable={!latest || activity === "writing"}
        onClick={() => void actions.undo()}
      >
        {texts.undo}
      </Button>
    </Tooltip>
  );
}
