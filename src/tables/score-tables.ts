import type { Position } from "../sheet/address";
import { displayText, isNotApplicable } from "../sheet/figure";
import { bareWords } from "../sheet/text";
import type { Grid } from "./grid";
import { PARTIES, partyName } from "./score-words";
import type { PartyName, PartyRow, ScoreTable } from "./table";
import type { WordCell } from "./words";

type ScoreColumn = "score" | "cap" | "remark";

const COLUMN_WORDS: readonly { readonly column: ScoreColumn; readonly words: RegExp }[] = [
  { column: "remark", words: /备注|说明|评语|意见|理由|扣分|依据/u },
  { column: "cap", words: /分值|满分|权重|占比|比重|比例|总分值|上限|标准分/u },
  { column: "score", words: /得分|评分|分数|实得|打分|评定分|^分$|成绩/u },
];

/** How many rows the four parties may spread over, headings and remarks between them included. */
const TALLEST_BLOCK = 16;
const HIGHEST_HEADER = 4;

/** Finds the score tables of a sheet: rows that name at least three parties under a header with a score column. */
export function findScoreTables(
  grid: Grid,
  words: readonly WordCell[],
): { readonly tables: ScoreTable[]; readonly incomplete: Position[] } {
  const tables: ScoreTable[] = [];
  const incomplete: Position[] = [];
  for (const [column, rows] of findPartyRows(words)) {
    const block = closestBlock(rows);
    const header = block.length >= 3 ? findHeader(grid, column, block[0]?.row ?? 0) : null;
    if (header && !tables.some((table) => table.area.left <= column && table.area.right >= column)) {
      if (block.length === PARTIES) {
        tables.push(readScoreTable(grid, column, block, header));
      } else {
        incomplete.push({ row: block[0]?.row ?? 0, column });
      }
    }
  }
  return { tables, incomplete };
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
    const columns = new Map<ScoreColumn, number>();
    for (let beside = column + 1; grid.text(row, beside) !== ""; beside += 1) {
      const role = COLUMN_WORDS.find((entry) => entry.words.test(bareWords(grid.label(row, beside))))?.column;
      if (role && !columns.has(role) && grid.anchor(row, beside).column === beside) {
        columns.set(role, beside);
      }
    }
    if (columns.has("score")) {
      return { row, columns };
    }
  }
  return null;
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
    cap: at(row, "cap"),
    score: grid.anchor(row, score),
    remark: at(row, "remark"),
  }));
  const rows = Array.from({ length: last + RESULT_ROWS - header.row }, (_, index) => header.row + 1 + index);
  const total = rows.find((row) => isResult(grid, row, column, score, TOTAL_WORDS));
  const grade = rows.find((row) => isResult(grid, row, column, score, GRADE_WORDS));
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
    total: total === undefined ? null : grid.anchor(total, score),
    grade: grade === undefined ? null : gradeCell(grid, grade, column, score),
  };
}

/** Serial numbers may stand before the parties. */
function firstColumn(grid: Grid, row: number, column: number): number {
  let first = column;
  while (first > 0 && grid.text(row, first - 1) !== "") {
    first -= 1;
  }
  return first;
}

/** Total and grade stand at most this many rows below the last party. */
const RESULT_ROWS = 5;
const TOTAL_WORDS =
  /^(?:评估|综合|最终|最后|四方|考核|总评)*(?:总分|总得分|合计|总计|得分合计|总评分|得分|总成绩|合计得分|合计总分)(?:数|值)?$/u;
const GRADE_WORDS = /等级|评级|评定结果|评估结果|评估结论/u;

function isResult(grid: Grid, row: number, column: number, score: number, words: RegExp): boolean {
  const labels = Array.from({ length: score - column }, (_, index) => grid.label(row, column + index));
  return labels.some((label) => partyName(label) === null && words.test(bareWords(label)));
}

/** The grade's cell: the first that holds something beside the label, or the one in the score column. */
function gradeCell(grid: Grid, row: number, column: number, score: number): Position {
  for (let beside = column + 1; beside <= score + 1; beside += 1) {
    const text = displayText(grid.cell(row, beside));
    const anchor = grid.anchor(row, beside);
    if (anchor.column > column && text.trim() !== "" && !isNotApplicable(text) && !GRADE_WORDS.test(text)) {
      return anchor;
    }
  }
  return grid.anchor(row, score);
}
