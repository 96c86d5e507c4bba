import { type Figure, readFigure } from "../sheet/figure";
import { agrees, readPercentage } from "../sheet/percentage";
import { normalize } from "../sheet/text";
import { unitOf } from "../sheet/units";
import type { Grid } from "./grid";
import { isWord } from "./subcolumns";
import { columnsOf, type Triple } from "./triples";

/** The rows of a triple that hold figures, from below its header to the row before `end`. */
export function findFigureRows(grid: Grid, triple: Triple, end: number): number[] {
  const rows: number[] = [];
  const first = triple.bottom + 1;
  for (let row = first; row < end; row += 1) {
    const [required, completed, percentage] = figureKinds(grid, triple, row);
    const texts = [required, completed, percentage].filter((kind) => kind === "text").length;
    if (
      row === first &&
      (texts >= 2 || percentage === "text" ? isSubheader(grid, triple, row) : isNumbering(grid, triple, row))
    ) {
      continue;
    }
    if (required === "blank" && completed === "blank" && percentage === "blank") {
      continue;
    }
    const isBelowGap = row > first && rows.at(-1) !== row - 1;
    if ((texts >= 2 && required !== "number") || (isBelowGap && isHeaderRow(grid, triple, row))) {
      break;
    }
    // A percentage alone is the mean of a column, or belongs to something else.
    if (FIGURES.has(required) || FIGURES.has(completed) || percentage === "error" || percentage === "not-applicable") {
      rows.push(row);
    }
  }
  return rows;
}

/** A line below a header that numbers its columns, says how they are computed or in which unit: `①`, `③=②÷①`, `（个）`. */
function isSubheader(grid: Grid, triple: Triple, row: number): boolean {
  const texts = columnsOf(triple).map((column) => normalize(grid.text(row, column)));
  return texts.every((text) => SUBHEADER.test(text) || unitOf(text) !== null);
}

const SUBHEADER = /^\(?(?:单位:?)?[(\da-z①-⑳一二三四五六七八九十甲乙丙丁=÷/×*%+\-)]*$/iu;

/** A line that numbers the columns in plain figures says so on its left. */
function isNumbering(grid: Grid, triple: Triple, row: number): boolean {
  const columns = columnsOf(triple);
  const [first = NaN, ...others] = columns.map((column) => Number(grid.text(row, column) || NaN));
  return (
    others.every((number, index) => number === first + index + 1) &&
    Array.from({ length: columns[0] }, (_, column) => grid.label(row, column)).some((label) =>
      /^(?:[甲乙丙]|[栏列行]次|[栏列]号)$/u.test(label),
    )
  );
}

/** After a gap, a row of nothing but words from the triple to the left heads another table. */
function isHeaderRow(grid: Grid, triple: Triple, row: number): boolean {
  const [left, , right] = columnsOf(triple);
  let start = left;
  while (start > 0 && grid.text(row, start - 1) !== "") {
    start -= 1;
  }
  const cells = Array.from({ length: right - start + 1 }, (_, index) => grid.own(row, start + index)).filter(
    ({ value }) => value !== null,
  );
  return cells.length >= LEAST_HEADERS && cells.every(isWord);
}

const LEAST_HEADERS = 2;

/**
 * Of several columns that may be the required or the completed one, those which most percentages agree with; null
 * where nothing tells the completed one apart and the percentages do not either.
 */
export function chooseColumns(grid: Grid, triple: Triple, rows: readonly number[]): Triple | null {
  const { alternatives, parts } = triple;
  if (alternatives.length === 0 && parts.length === 0) {
    return triple;
  }
  const candidates = [triple.required, ...alternatives].flatMap((required) =>
    (parts.length > 0 ? parts : [triple.completed]).map((completed) => ({ ...triple, required, completed })),
  );
  const [best = triple] = candidates
    .map((candidate) => ({ candidate, agreeing: countAgreeing(grid, candidate, rows) }))
    .sort((one, other) => other.agreeing - one.agreeing)
    .map(({ candidate }) => candidate);
  const isTold = parts.length === 0 || countAgreeing(grid, best, rows) * 2 > countPercentages(grid, triple, rows);
  return isTold ? best : null;
}

/** The further percentages that most rows show to be of some of the columns beside; 100% alone shows nothing. */
export function chooseFurther(grid: Grid, triple: Triple, rows: readonly number[]): Triple[] {
  const { further, required, alternatives, completed } = triple;
  return further.percentage.flatMap((percentage): Triple[] => {
    const candidates = [required, ...alternatives, ...further.required].flatMap((goal) =>
      [completed, ...further.completed].map((done) => ({ ...triple, required: goal, completed: done, percentage })),
    );
    const [best] = candidates
      .map((candidate) => ({ candidate, telling: rows.filter((row) => isTelling(grid, candidate, row)) }))
      .map(({ candidate, telling }) => ({
        candidate,
        told: telling.length,
        agreeing: countAgreeing(grid, candidate, telling),
      }))
      .sort((one, other) => other.agreeing - one.agreeing);
    return best && best.agreeing >= LEAST_AGREEING && best.agreeing * 2 > best.told ? [best.candidate] : [];
  });
}

const LEAST_AGREEING = 2;

/** Whether a row has a percentage and two figures that differ, none of them 0. */
function isTelling(grid: Grid, triple: Triple, row: number): boolean {
  const [required, completed] = [triple.required, triple.completed].map((column) => readFigure(grid.own(row, column)));
  return (
    required?.kind === "number" &&
    completed?.kind === "number" &&
    !required.value.eq(0) &&
    !completed.value.eq(0) &&
    !completed.value.eq(required.value) &&
    readPercentage(grid.own(row, triple.percentage)).kind === "number"
  );
}

/** In how many rows the recorded percentage is that of a triple's figures. */
function countAgreeing(grid: Grid, triple: Triple, rows: readonly number[]): number {
  return rows.filter((row) => {
    const required = readFigure(grid.own(row, triple.required));
    const completed = readFigure(grid.own(row, triple.completed));
    const percentage = readPercentage(grid.own(row, triple.percentage));
    return (
      required.kind === "number" &&
      completed.kind === "number" &&
      percentage.kind === "number" &&
      !required.value.eq(0) &&
      agrees(percentage.readings, completed.value.div(required.value))
    );
  }).length;
}

function countPercentages(grid: Grid, { percentage }: Triple, rows: readonly number[]): number {
  return rows.filter((row) => readPercentage(grid.own(row, percentage)).kind === "number").length;
}

type Kind = Figure["kind"];

const FIGURES: ReadonlySet<Kind> = new Set<Kind>(["number", "not-applicable", "error"]);

function figureKinds(grid: Grid, { required, completed, percentage }: Triple, row: number): [Kind, Kind, Kind] {
  return [
    readFigure(grid.own(row, required)).kind,
    readFigure(grid.own(row, completed)).kind,
    readPercentage(grid.own(row, percentage)).kind,
  ];
}
