import type { Position } from "../sheet/address";
import { displayText, isNotApplicable } from "../sheet/figure";
import { bareWords, normalize } from "../sheet/text";
import type { Grid } from "./grid";
import type { PartyName, PartyRow, ScoreTable } from "./table";

const PARTY_WORDS: readonly { readonly party: PartyName; readonly words: RegExp }[] = [
  { party: "assessor", words: /第三方|评估机构|评估方|评估中心|评估单位|评估组/u },
  { party: "supervisionCentre", words: /督导/u },
  { party: "authority", words: /监督方|监督|民政/u },
  { party: "purchaser", words: /购买方|购买主体|采购方|购买单位|街道|镇政府|镇街|委托方|^购买$/u },
];
const LONGEST_PARTY = 30;

/** Which of the four scoring parties a label names, by its own words and then by its remark in brackets. */
export function partyName(text: string): PartyName | null {
  if (text.length > LONGEST_PARTY) {
    return null;
  }
  for (const words of [bareWords(text), normalize(text)]) {
    const named = PARTY_WORDS.filter((entry) => entry.words.test(words));
    if (named.length > 0) {
      return named.length === 1
        ? (named[0]?.party ?? null)
        : firstNamed(
            words,
            named.map(({ party }) => party),
          );
    }
  }
  return null;
}

/** `市督导中心（监督）` names its party first; a list of several parties is no label. */
function firstNamed(words: string, parties: readonly PartyName[]): PartyName | null {
  return /[、,，;；和与及]/u.test(words) ? null : (parties[0] ?? null);
}

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
export function findScoreTables(grid: Grid): { readonly tables: ScoreTable[]; readonly incomplete: Position[] } {
  const tables: ScoreTable[] = [];
  const incomplete: Position[] = [];
  for (const [column, rows] of findPartyRows(grid)) {
    const block = closestBlock(rows);
    const header = block.length >= 3 ? findHeader(grid, column, block[0]?.row ?? 0) : null;
    if (header && !tables.some((table) => table.area.left <= column && table.area.right >= column)) {
      if (block.length === PARTY_WORDS.length) {
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

function findPartyRows(grid: Grid): [number, FoundParty[]][] {
  const columns = new Map<number, FoundParty[]>();
  grid.sheet.scan((row, column, value) => {
    const party = typeof value === "string" ? partyName(value) : null;
    if (party !== null) {
      columns.set(column, [...(columns.get(column) ?? []), { row, party }]);
    }
  });
  return [...columns].sort(([one], [other]) => one - other);
}

/** The closest rows that name each party once; with fewer parties, the first of each. */
function closestBlock(rows: readonly FoundParty[]): FoundParty[] {
  const isFirst = (found: FoundParty, index: number, all: readonly FoundParty[]): boolean =>
    all.findIndex((other) => other.party === found.party) === index;
  const blocks = rows
    .map((start) => rows.filter(({ row }) => row >= start.row && row - start.row <= TALLEST_BLOCK).filter(isFirst))
    .filter((block) => block.length === PARTY_WORDS.length);
  const height = (block: readonly FoundParty[]): number => (block.at(-1)?.row ?? 0) - (block[0]?.row ?? 0);
  const [closest] = blocks.sort((one, other) => height(one) - height(other));
  return closest ?? rows.filter(isFirst);
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
