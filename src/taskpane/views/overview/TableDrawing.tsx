import { makeStyles, tokens } from "@fluentui/react-components";
import { OVERVIEW_TEXTS } from "../../../locales/pane-overview";
import type { OverviewTexts } from "../../../locales/pane-overview-texts";
import { usePane } from "../../state/pane";

const useStyles = makeStyles({
  drawing: { width: "100%", maxWidth: "26em", height: "auto" },
  line: { fill: "none", stroke: tokens.colorNeutralStroke1 },
  head: { fill: tokens.colorBrandBackground2, stroke: tokens.colorNeutralStroke1 },
  word: { fill: tokens.colorNeutralForeground1, fontSize: "11px", textAnchor: "middle" },
});

/** A box of the drawing: where it stands, how large it is, and what it says. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly isHead: boolean;
}

const WIDTH = 296;
const ROW = 20;
const FIRST = 68;
const COLUMN = (WIDTH - FIRST) / 3;
const MARK = (WIDTH - FIRST) / 4;
const ATTENDANCE_TOP = 96;

/** An indicator table and an attendance table in outline. */
export function TableDrawing() {
  const styles = useStyles();
  const { language } = usePane();
  const texts = OVERVIEW_TEXTS[language].noTables;
  const boxes = [...indicatorBoxes(texts.drawing), ...attendanceBoxes(texts.drawing)];
  return (
    <svg className={styles.drawing} viewBox="-1 -1 298 178" role="img" aria-label={texts.picture}>
      {boxes.map(({ x, y, width, height, text, isHead }, index) => (
        <g key={index}>
          <rect className={isHead ? styles.head : styles.line} x={x} y={y} width={width} height={height} />
          <text className={styles.word} x={x + width / 2} y={y + height / 2 + 4}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}

type Words = OverviewTexts["noTables"]["drawing"];

function indicatorBoxes({ district, indicator, required, completed, percentage, districtNames }: Words): Box[] {
  const column = (index: number) => FIRST + index * COLUMN;
  const figures = [
    ["1800", "959", "53.28%"],
    ["1800", "1125", "62.50%"],
  ];
  return [
    { x: 0, y: 0, width: FIRST, height: 2 * ROW, text: district, isHead: true },
    { x: FIRST, y: 0, width: 3 * COLUMN, height: ROW, text: indicator, isHead: true },
    ...[required, completed, percentage].map((text, index) => ({
      ...{ x: column(index), y: ROW, width: COLUMN, height: ROW },
      ...{ text, isHead: true },
    })),
    ...districtNames.flatMap((text, row) => [
      { x: 0, y: (row + 2) * ROW, width: FIRST, height: ROW, text, isHead: false },
      ...(figures[row] ?? []).map((figure, index) => ({
        ...{ x: column(index), y: (row + 2) * ROW, width: COLUMN, height: ROW },
        ...{ text: figure, isHead: false },
      })),
    ]),
  ];
}

function attendanceBoxes({ name, marks, total, month, people }: Words): Box[] {
  const column = (index: number) => FIRST + index * MARK;
  const line = (row: number) => ATTENDANCE_TOP + row * ROW;
  const ticks = [
    ["√", "√", "√", "1"],
    ["√", "—", "√", "0"],
  ];
  return [
    { x: 0, y: line(0), width: FIRST, height: 2 * ROW, text: name, isHead: true },
    { x: FIRST, y: line(0), width: 3 * MARK, height: ROW, text: month, isHead: true },
    ...marks.map((text, index) => ({
      ...{ x: column(index), y: line(1), width: MARK, height: ROW },
      ...{ text, isHead: true },
    })),
    { x: column(3), y: line(0), width: MARK, height: 2 * ROW, text: total, isHead: true },
    ...people.flatMap((text, row) => [
      { x: 0, y: line(row + 2), width: FIRST, height: ROW, text, isHead: false },
      ...(ticks[row] ?? []).map((tick, index) => ({
        ...{ x: column(index), y: line(row + 2), width: MARK, height: ROW },
        ...{ text: tick, isHead: false },
      })),
    ]),
  ];
}
