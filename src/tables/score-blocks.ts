import { PARTIES } from "./score-words";
import type { PartyName } from "./table";
import type { WordCell } from "./words";

/** How many rows the four parties may spread over, headings and remarks between them included. */
const TALLEST_BLOCK = 16;

/** A row that names a party. */
export interface FoundParty {
  readonly row: number;
  readonly party: PartyName;
}

/** The rows that name parties, column by column from the left. */
export function findPartyRows(words: readonly WordCell[]): [number, FoundParty[]][] {
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
export function closestBlock(rows: readonly FoundParty[]): FoundParty[] {
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
