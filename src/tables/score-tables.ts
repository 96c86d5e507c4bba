import { overlaps, type Position } from "../sheet/address";
import { Grid } from "./grid";
import { closestBlock, findPartyRows, type FoundParty } from "./score-blocks";
import { findHeader, type Header, isHeaderRow, plainHeader } from "./score-headers";
import { aboveHeader, besideParties, gradeCell, isResult, rowsOfResults } from "./score-results";
import {
  isGradeLabel,
  isSubtotalLabel,
  isTotalScoreLabel,
  LEAST_PARTIES,
  PARTIES,
  type ScoreColumn,
} from "./score-words";
import type { PartyRow, ScoreTable } from "./table";
import { TransposedSheet, transposePosition, transposeRange } from "./transposed";
import { headerRole } from "./vocabulary";
import type { WordCell } from "./words";

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

/** Serial numbers may stand before the parties. */
function firstColumn(grid: Grid, row: number, column: number): number {
  return column > 0 && headerRole(grid.label(row, column - 1)) === "serial" ? column - 1 : column;
}
