import { overlaps, type Position } from "../sheet/address";
import { displayText, isNotApplicable, readFigure } from "../sheet/figure";
import { Grid } from "./grid";
import {
  isGradeLabel,
  isSubtotalLabel,
  isTotalScoreLabel,
  PARTIES,
  partyName,
  type ScoreColumn,
  scoreColumns,
} from "./score-words";
import type { PartyName, PartyRow, ScoreTable } from "./table";
import { TransposedSheet, transposePosition, transposeRange } from "./transposed";
import { headerRole } from "./vocabulary";
import type { WordCell } from "./words";

/** How many rows the four parties may spread over, headings and remarks between them included. */
const TALLEST_BLOCK = 16;
const HIGHEST_HEADER = 4;

interface ScoreSearch {
  readonly tables: ScoreTable[];
  readonly incomplete: Position[];
}

/** Finds the score tables of a sheet: rows, or columns, that name at least three parties under a header with a score column. */
export function findScoreTables(grid: Grid, words: readonly WordCell[]): ScoreSearch {
  const parties = words.filter(({ party }) => party !== null);
  const upright = findUpright(grid, parties);
  if (!haveNeighbours(parties)) {
    return upright;
  }
  const across = findUpright(new Grid(new TransposedSheet(grid.sheet)), parties.map(transposePosition));
  const isFree = ({ area }: ScoreTable): boolean => !upright.tables.some((table) => overlaps(table.area, area));
  return {
    tables: [...upright.tables, ...across.tables.map((table) => transposeTable(table, grid)).filter(isFree)],
    incomplete: [...upright.incomplete, ...across.incomplete.map(transposePosition)],
  };
}

/** Whether a row names as many parties as a table has at least. */
function haveNeighbours(parties: readonly WordCell[]): boolean {
  const counts = new Map<number, number>();
  for (const { row } of parties) {
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= LEAST_PARTIES);
}

const LEAST_PARTIES = 3;

function transposeTable({ parties, total, grade, area, kind }: ScoreTable, { sheet }: Grid): ScoreTable {
  return {
    kind,
    sheet,
    area: transposeRange(area),
    parties: parties.map(({ party, label, cap, score, remark }) => ({
      party,
      label: transposePosition(label),
      cap: cap && transposePosition(cap),
      score: transposePosition(score),
      remark: remark && transposePosition(remark),
    })),
    total: total && transposePosition(total),
    grade: grade && transposePosition(grade),
  };
}

function findUpright(grid: Grid, words: readonly WordCell[]): ScoreSearch {
  const tables: ScoreTable[] = [];
  const incomplete: Position[] = [];
  for (const [column, found] of findPartyRows(words)) {
    const block = closestBlock(found.filter(({ row }) => !isHeaderRow(grid, row, column)));
    const first = block[0]?.row ?? 0;
    const header =
      block.length >= LEAST_PARTIES ? (findHeader(grid, column, first) ?? plainHeader(grid, column, block)) : null;
    if (header && !tables.some((table) => table.area.left <= column && table.area.right >= column)) {
      if (block.length === PARTIES) {
        tables.push(readScoreTable(grid, column, block, header));
      } else {
        incomplete.push({ row: first, column });
      }
    }
  }
  return { tables, incomplete };
}

/** 评估方 may head the parties: beside it stand the names of columns, and no figure. */
function isHeaderRow(grid: Grid, row: number, column: number): boolean {
  return headersIn(grid, row, column).has("score") && !hasNumber(grid, row, column);
}

function hasNumber(grid: Grid, row: number, column: number): boolean {
  return Array.from({ length: Math.max(0, grid.sheet.columns - column - 1) }, (_, index) => column + 1 + index).some(
    (beside) => readFigure(grid.own(row, beside)).kind === "number",
  );
}

interface FoundParty {
  readonly row: number;
  readonly party: PartyName;
}

function findPartyRows(words: readonly WordCell[]): [number, FoundParty[]][] {
  const columns = new Map<number, FoundParty[]>();
  for (const { row, column, party } of words) {
    if (party !== null) {
      const rows = columns.get(column) ?? [];
      rows.push({ row, party });
      columns.set(column, rows);
    }
  }
  return [...columns].sort(([one], [other]) => one - other);
}

/** The closest rows that name each party once; with fewer parties, the first of each. */
function closestBlock(rows: readonly FoundParty[]): FoundParty[] {
  let closest: FoundParty[] | null = null;
  let end = 0;
  for (const [index, start] of rows.entries()) {
    for (let next = rows[end]; next && next.row - start.row <= TALLEST_BLOCK; next = rows[end]) {
      end += 1;
    }
    const block = firstOfEach(rows.slice(index, end));
    if (block.length === PARTIES && (closest === null || heightOf(block) < heightOf(closest))) {
      closest = block;
    }
  }
  return closest ?? firstOfEach(rows);
}

function firstOfEach(rows: readonly FoundParty[]): FoundParty[] {
  const first = new Map<PartyName, FoundParty>();
  for (const found of rows) {
    if (!first.has(found.party)) {
      first.set(found.party, found);
    }
  }
  return [...first.values()];
}

function heightOf(block: readonly FoundParty[]): number {
  return (block.at(-1)?.row ?? 0) - (block[0]?.row ?? 0);
}

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<ScoreColumn, number>;
}

function findHeader(grid: Grid, column: number, firstRow: number): Header | null {
  for (let row = firstRow - 1; row >= Math.max(0, firstRow - HIGHEST_HEADER); row -= 1) {
    const columns = headersIn(grid, row, column);
    if (columns.has("score")) {
      return { row, columns };
    }
  }
  return null;
}

/** The columns that a row of headers names behind the parties' column, without a gap. */
function headersIn(grid: Grid, row: number, column: number): ReadonlyMap<ScoreColumn, number> {
  return scoreColumns(
    headerColumns(grid, row, column).map((beside) => ({ column: beside, text: grid.label(row, beside) })),
  );
}

function headerColumns(grid: Grid, row: number, column: number): number[] {
  const columns: number[] = [];
  for (let beside = column + 1; grid.text(row, beside) !== ""; beside += 1) {
    if (grid.anchor(row, beside).column === beside) {
      columns.push(beside);
    }
  }
  return columns;
}

/** Without a header the scores are the only numbers beside the parties, and a total stands below them. */
function plainHeader(grid: Grid, column: number, block: readonly FoundParty[]): Header | null {
  const first = Math.min(...block.map(({ row }) => row));
  const last = Math.max(...block.map(({ row }) => row));
  const isNumber = (beside: number): boolean =>
    block.filter(({ row }) => readFigure(grid.own(row, beside)).kind === "number").length >= LEAST_PARTIES;
  const hasTotal = Array.from({ length: RESULT_ROWS }, (_, index) => last + 1 + index).some((row) =>
    isTotalScoreLabel(grid.label(row, column)),
  );
  return block.length === PARTIES && hasTotal && isNumber(column + 1) && !isNumber(column + 2)
    ? { row: first - 1, columns: new Map([["score", column + 1]]) }
    : null;
}

function readScoreTable(grid: Grid, column: number, block: readonly FoundParty[], header: Header): ScoreTable {
  const score = header.columns.get("score") ?? column + 1;
  const last = Math.max(...block.map((found) => found.row));
  const at = (row: number, name: ScoreColumn): Position | null => {
    const found = header.columns.get(name);
    return found === undefined ? null : grid.anchor(row, found);
  };
  const parties: PartyRow[] = block.map(({ row, party }) => ({
    party,
    label: { row, column },
    cap: at(scoreRow(grid, row, column, score), "cap"),
    score: grid.anchor(scoreRow(grid, row, column, score), score),
    remark: at(row, "remark"),
  }));
  const rows = rowsOfResults(grid, column, header.row + 1, last);
  const total = rows.find((row) => isResult(grid, row, column, score, isTotalScoreLabel));
  const grade = rows.find((row) => isResult(grid, row, column, score, isGradeLabel));
  const partyRows = block.map(({ row }) => row);
  const resultApart = (isLabel: (text: string) => boolean): Position | null =>
    besideParties(grid, header, column, partyRows, isLabel) ?? aboveHeader(grid, header, column, isLabel);
  return {
    kind: "scores",
    sheet: grid.sheet,
    area: {
      top: header.row,
      left: firstColumn(grid, header.row, column),
      bottom: Math.max(last, total ?? 0, grade ?? 0),
      right: Math.max(score, ...header.columns.values()),
    },
    parties,
    total: total === undefined ? resultApart(isTotalScoreLabel) : grid.anchor(total, score),
    grade: grade === undefined ? resultApart(isGradeLabel) : gradeCell(grid, grade, column, score),
  };
}

/** A party's label may be merged over several rows of its own, the last of which is their sum. */
function scoreRow(grid: Grid, row: number, column: number, score: number): number {
  const { bottom } = grid.area(row, column);
  const rows = Array.from({ length: bottom - row + 1 }, (_, index) => row + index);
  const between = Array.from({ length: score - column - 1 }, (_, index) => column + 1 + index);
  return rows.find((own) => between.some((beside) => isSubtotalLabel(grid.label(own, beside)))) ?? row;
}

/** A result in a column of its own, merged over the rows of all parties. */
function besideParties(
  grid: Grid,
  header: Header,
  column: number,
  rows: readonly number[],
  isLabel: (text: string) => boolean,
): Position | null {
  const taken = [...header.columns.values()];
  const beside = headerColumns(grid, header.row, column).find((found) => {
    const { top, bottom } = grid.area(Math.min(...rows), found);
    return (
      !taken.includes(found) &&
      isLabel(grid.label(header.row, found)) &&
      top <= Math.min(...rows) &&
      bottom >= Math.max(...rows)
    );
  });
  return beside === undefined ? null : grid.anchor(Math.min(...rows), beside);
}

/** A result right above the header, behind its label. */
function aboveHeader(grid: Grid, header: Header, column: number, isLabel: (text: string) => boolean): Position | null {
  for (let row = header.row - 1; row >= 0 && grid.text(row, column) !== ""; row -= 1) {
    const { right } = grid.area(row, column);
    if (partyName(grid.label(row, column)) !== null) {
      return null;
    }
    if (isLabel(grid.label(row, column)) && grid.text(row, right + 1) !== "") {
      return grid.anchor(row, right + 1);
    }
  }
  return null;
}

/** The rows in which total and grade may stand: below a gap another table of scores may begin. */
function rowsOfResults(grid: Grid, column: number, first: number, last: number): number[] {
  const rows = Array.from({ length: last + RESULT_ROWS - first + 1 }, (_, index) => first + index);
  const gap = rows.find((row) => row > last && grid.text(row, column) === "");
  return rows.filter((row) => gap === undefined || row < gap || /[总等]/u.test(grid.label(row, column)));
}

/** Serial numbers may stand before the parties. */
function firstColumn(grid: Grid, row: number, column: number): number {
  return column > 0 && headerRole(grid.label(row, column - 1)) === "serial" ? column - 1 : column;
}

/** Total and grade stand at most this many rows below the last party. */
const RESULT_ROWS = 5;

function isResult(grid: Grid, row: number, column: number, score: number, isLabel: (text: string) => boolean): boolean {
  const labels = Array.from({ length: score - column }, (_, index) => grid.label(row, column + index));
  return labels.some((label) => partyName(label) === null && isLabel(label));
}

/** The grade's cell: the first that holds something beside the label, or the one in the score column. */
function gradeCell(grid: Grid, row: number, column: number, score: number): Position {
  for (let beside = column + 1; beside <= score + 1; beside += 1) {
    const text = displayText(grid.cell(row, beside));
    const anchor = grid.anchor(row, beside);
    if (anchor.column > column && text.trim() !== "" && !isNotApplicable(text) && !isGradeLabel(text)) {
      return anchor;
    }
  }
  return grid.anchor(row, score);
}
