import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatRatio } from "../../../locales/findings";
import { OVERVIEW_TEXTS } from "../../../locales/pane-overview";
import { usePane } from "../../state/pane";
import type { Bar, Geometry } from "./bars";
import { CellButton } from "./CellButton";

/** The row is a whole number of them, so that the line goes on from row to row. */
export const DASHES = `repeating-linear-gradient(${tokens.colorNeutralForeground3} 0 3px, transparent 3px 5.5px)`;
const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 2.4fr) 4.6em",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "22px",
    fontSize: tokens.fontSizeBase200,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", textAlign: "start" },
  track: {
    position: "relative",
    height: "22px",
    "::before": {
      content: '""',
      position: "absolute",
      inset: "5px 0",
      borderRadius: tokens.borderRadiusSmall,
      backgroundColor: tokens.colorNeutralBackground6,
      [FORCED]: { border: "1px solid CanvasText" },
    },
  },
  fill: {
    position: "absolute",
    insetBlock: "5px",
    insetInlineStart: 0,
    borderRadius: tokens.borderRadiusSmall,
    [FORCED]: { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  met: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  below: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  behind: { backgroundColor: tokens.colorPaletteRedBackground3 },
  cut: {
    position: "absolute",
    insetBlock: "3px",
    insetInlineEnd: "8px",
    width: "3px",
    backgroundColor: tokens.colorNeutralBackground1,
    transform: "skewX(-20deg)",
  },
  line: { position: "absolute", insetBlock: 0, width: 0 },
  target: { borderLeft: `2px solid ${tokens.colorNeutralForeground1}` },
  pace: { width: "2px", backgroundImage: DASHES },
  percentage: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  faint: { color: tokens.colorNeutralForeground3 },
  late: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** One indicator: its name, its bar and its percentage. */
export function CompletionBar({ bar, geometry }: { readonly bar: Bar; readonly geometry: Geometry }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = OVERVIEW_TEXTS[language].bars;
  const { ratio, status, at } = bar;
  const name = texts.name(bar.name, bar.measure);
  const percentage = ratio ? formatRatio(ratio) : texts.notApplicable;
  const label = ratio
    ? texts.bar({
        name,
        required: bar.required?.toFixed() ?? "",
        completed: bar.completed?.toFixed() ?? "",
        percentage,
        status: texts.status[status],
      })
    : `${name}：${percentage}`;
  return (
    <li>
      <CellButton at={at} label={label} className={styles.row}>
        <span className={styles.name}>{name}</span>
        <span className={styles.track}>
          {ratio && status !== "none" && (
            <span
              className={mergeClasses(styles.fill, styles[status])}
              style={{ width: shareOf(geometry.fill(ratio)) }}
            />
          )}
          {ratio && geometry.isCapped(ratio) && <span className={styles.cut} />}
          {geometry.pace !== null && (
            <span
              className={mergeClasses(styles.line, styles.pace)}
              style={{ insetInlineStart: shareOf(geometry.pace) }}
            />
          )}
          <span
            className={mergeClasses(styles.line, styles.target)}
            style={{ insetInlineStart: shareOf(geometry.target) }}
          />
        </span>
        <span className={mergeClasses(styles.percentage, !ratio && styles.faint, status === "behind" && styles.late)}>
          {percentage}
        </span>
      </CellButton>
    </li>
  );
}

function shareOf(share: number): string {
  return `${String(share * 100)}%`;
}
