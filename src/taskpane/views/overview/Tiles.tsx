import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatRatio } from "../../../locales/findings";
import { OVERVIEW_TEXTS } from "../../../locales/pane-overview";
import type { EvaluatedAttendance, Evaluation } from "../../../evaluation/evaluation";
import type { ListedFinding, Review } from "../../session/review";
import { usePane } from "../../state/pane";
import { CellButton } from "./CellButton";
import { attendancePlaces, type Count, countIndicators, countOpen } from "./counts";

const useStyles = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalS },
  tile: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  counts: { display: "flex", gap: tokens.spacingHorizontalXS },
  count: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, paddingInline: "2px" },
  figure: { alignSelf: "flex-start", paddingInline: "2px" },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: "nowrap" },
  whole: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  caption: { color: tokens.colorNeutralForeground3, paddingInline: "2px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  fair: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground3 },
});

type Tone = "good" | "fair" | "bad" | null;

/** Four figures that say how a station stands; each leads to its cell. */
export function Tiles({ review: { evaluation, findings } }: { readonly review: Review }) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <div role="group" aria-label={OVERVIEW_TEXTS[language].tiles.label} className={styles.tiles}>
      <IndicatorTile evaluation={evaluation} />
      <FindingTile findings={findings} />
      {evaluation.attendance && (
        <AttendanceTiles attendance={evaluation.attendance} required={evaluation.policy.requiredStability} />
      )}
    </div>
  );
}

function IndicatorTile({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = OVERVIEW_TEXTS[language].tiles;
  const { met, below, behind, applicable, notApplicable } = countIndicators(evaluation);
  return (
    <div className={styles.tile}>
      <div className={styles.counts}>
        <CountButton count={met} label={texts.met} tone="good" />
        <CountButton count={below} label={texts.below} tone="fair" />
        {evaluation.pace && <CountButton count={behind} label={texts.behind} tone="bad" />}
      </div>
      <Caption1 className={styles.caption}>{texts.indicators(applicable, notApplicable)}</Caption1>
    </div>
  );
}

function FindingTile({ findings }: { readonly findings: readonly ListedFinding[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = OVERVIEW_TEXTS[language].tiles;
  return (
    <div className={styles.tile}>
      <div className={styles.counts}>
        <CountButton count={countOpen(findings, "error")} label={texts.errors} tone="bad" />
        <CountButton count={countOpen(findings, "warning")} label={texts.warnings} tone="fair" />
      </div>
      <Caption1 className={styles.caption}>{texts.open}</Caption1>
    </div>
  );
}

interface CountProperties {
  readonly count: Count;
  readonly label: string;
  readonly tone: Tone;
}

/** A count of nothing is neither good nor bad. */
function CountButton({ count: { count, at }, label, tone }: CountProperties) {
  const styles = useStyles();
  return (
    <CellButton at={at} label={`${label} ${String(count)}`} className={styles.count}>
      <span className={mergeClasses(styles.number, count > 0 && tone !== null && styles[tone])}>{count}</span>
      <span className={styles.label}>{label}</span>
    </CellButton>
  );
}

interface AttendanceProperties {
  readonly attendance: EvaluatedAttendance;
  readonly required: Evaluation["policy"]["requiredStability"];
}

function AttendanceTiles({ attendance, required }: AttendanceProperties) {
  const { language } = usePane();
  const texts = OVERVIEW_TEXTS[language].tiles;
  const { stability, recordedStability, continuous, requiredStaff, requiredMonths, all } = attendance;
  const places = attendancePlaces(attendance);
  const rate = stability ?? recordedStability;
  const difference = requiredMonths && -requiredMonths.minus(all.months).toNumber();
  return (
    <>
      <FigureTile
        at={places.stability}
        number={rate ? formatRatio(rate) : "—"}
        whole={null}
        tone={stability && (stability.gte(required) ? "good" : "bad")}
        caption={
          requiredStaff && stability
            ? texts.stability(continuous, requiredStaff.toFixed(), formatRatio(required).replace(/\.00%$/u, "%"))
            : texts.stabilityUnknown
        }
      />
      <FigureTile
        at={places.months}
        number={String(all.months)}
        whole={requiredMonths && requiredMonths.toFixed()}
        tone={difference === null ? null : difference < 0 ? "bad" : "good"}
        caption={difference === null ? texts.monthsUnknown : texts.months(difference)}
      />
    </>
  );
}

interface FigureProperties {
  readonly at: Count["at"];
  readonly number: string;
  readonly whole: string | null;
  readonly tone: Tone;
  readonly caption: string;
}

function FigureTile({ at, number, whole, tone, caption }: FigureProperties) {
  const styles = useStyles();
  const said = whole === null ? number : `${number} / ${whole}`;
  return (
    <div className={styles.tile}>
      <CellButton at={at} label={`${said}，${caption}`} className={styles.figure}>
        <span className={mergeClasses(styles.number, tone !== null && styles[tone])}>{number}</span>
        {whole !== null && <span className={styles.whole}> / {whole}</span>}
      </CellButton>
      <Caption1 className={styles.caption}>{caption}</Caption1>
    </div>
  );
}
