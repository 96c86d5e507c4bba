import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EvaluatedAttendance } from "../../../evaluation/evaluation";
import { OVERVIEW_TEXTS } from "../../../locales/pane-overview";
import { usePane } from "../../state/pane";
import { CellButton } from "./CellButton";
import { type MonthBar, monthChart, monthName } from "./months";
import { Section } from "./Section";

const FORCED = "@media (forced-colors: active)";
/** In pixels: of the bars alone, of the numbers above them, of the names below. */
const HEIGHT = 72;
const NUMBERS = 20;
const NAMES = 20;

const useStyles = makeStyles({
  chart: { position: "relative" },
  list: { display: "flex", gap: "4px", listStyleType: "none", margin: 0, padding: 0 },
  month: { flexGrow: 1, flexBasis: 0, minWidth: 0, maxWidth: "4em" },
  column: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    width: "100%",
    fontVariantNumeric: "tabular-nums",
  },
  headcount: { fontSize: tokens.fontSizeBase200, lineHeight: `${String(NUMBERS)}px` },
  few: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  room: {
    display: "flex",
    justifyContent: "center",
    alignItems: "flex-end",
    width: "100%",
    height: `${String(HEIGHT)}px`,
  },
  bar: {
    width: "70%",
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  short: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3, [FORCED]: { backgroundColor: "CanvasText" } },
  name: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: `${String(NAMES)}px`,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  posts: {
    position: "absolute",
    insetInline: 0,
    borderTop: `2px dashed ${tokens.colorNeutralForeground3}`,
    pointerEvents: "none",
  },
});

/** The headcount of each month against the posts. */
export function MonthsChart({ attendance }: { readonly attendance: EvaluatedAttendance }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = OVERVIEW_TEXTS[language].months;
  const { bars, posts } = monthChart(attendance);
  const { requiredStaff, requiredStaffSource } = attendance;
  return (
    <Section
      title={texts.title}
      aside={requiredStaff && texts.posts(requiredStaff.toFixed(), requiredStaffSource === "inferred")}
    >
      <div className={styles.chart}>
        <ul className={styles.list}>
          {bars.map((bar) => (
            <Month key={bar.month} bar={bar} />
          ))}
        </ul>
        {posts !== null && (
          <div className={styles.posts} style={{ insetBlockEnd: `${String(NAMES + posts * HEIGHT)}px` }} />
        )}
      </div>
    </Section>
  );
}

function Month({ bar: { month, headcount, missing, height, at } }: { readonly bar: MonthBar }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = OVERVIEW_TEXTS[language].months;
  const label = texts.month(monthName(month, language, true), headcount, missing?.toFixed() ?? null);
  return (
    <li className={styles.month}>
      <CellButton at={at} label={label} className={styles.column}>
        <span className={mergeClasses(styles.headcount, missing !== null && styles.few)}>{headcount}</span>
        <span className={styles.room}>
          <span
            className={mergeClasses(styles.bar, missing !== null && styles.short)}
            style={{ height: `${String(height * HEIGHT)}px` }}
          />
        </span>
        <span className={styles.name}>{monthName(month, language, false)}</span>
      </CellButton>
    </li>
  );
}
