import type { HeaderCell } from "./header-cells";
import type { NamedHeader, Part } from "./named-headers";
import type { WordCell } from "./words";

/** The three headers of one indicator, which they name themselves. */
export interface NamedGroup {
  readonly row: number;
  readonly name: string;
  readonly cells: Record<Part, HeaderCell>;
}

interface Candidate extends NamedHeader {
  readonly cell: WordCell;
}

interface Pair {
  readonly name: string;
  readonly key: string;
  readonly required: WordCell;
  readonly completed: WordCell;
}

/** Finds headers in a row that name the same indicator: 个案协议数, 个案完成数, and 个案完成率 or a plain 完成率 behind them. */
export function namedGroups(
  words: readonly WordCell[],
  headers: ReadonlyMap<number, readonly HeaderCell[]>,
): NamedGroup[] {
  const rows = new Map<number, Candidate[]>();
  for (const cell of words) {
    for (const named of cell.named) {
      rows.set(cell.row, [...(rows.get(cell.row) ?? []), { ...named, cell }]);
    }
  }
  return [...rows].flatMap(([row, candidates]) => groupsInRow(row, candidates, headers.get(row) ?? []));
}

function groupsInRow(row: number, candidates: readonly Candidate[], known: readonly HeaderCell[]): NamedGroup[] {
  const pairs = pairsOf(candidates);
  const paired = new Set(pairs.flatMap(({ required, completed }) => [required.column, completed.column]));
  const free = candidates.filter(({ part, cell }) => part === "percentage" && !paired.has(cell.column));
  const taken = new Set<number>();
  return pairs.flatMap((pair): NamedGroup[] => {
    const right = Math.max(pair.required.column, pair.completed.column);
    const own = free.filter(
      ({ name, key, cell }) =>
        (key === pair.key || name === pair.name || name === pair.key) &&
        (!EXPECTED.test(pair.required.text) || SHARE_DONE.test(cell.text)),
    );
    const column =
      nearestBehind(
        own.map(({ cell }) => cell.column).filter((candidate) => !taken.has(candidate)),
        right,
      ) ?? plainBehind(known, paired, right);
    if (column === null) {
      return [];
    }
    taken.add(column);
    const header = (role: Part, { text, ...at }: { readonly text: string; readonly column: number }): HeaderCell => ({
      row,
      column: at.column,
      text,
      role,
    });
    return [
      {
        row,
        name: pair.name,
        cells: {
          required: header("required", pair.required),
          completed: header("completed", pair.completed),
          percentage: header("percentage", { text: "", column }),
        },
      },
    ];
  });
}

/** What is required and what was done under the same name, each column once; plain words such as 协议节数 name nothing. */
function pairsOf(candidates: readonly Candidate[]): Pair[] {
  const pairs: Pair[] = [];
  const used = new Set<number>();
  const isFree = ({ cell }: Candidate): boolean => !used.has(cell.column);
  for (const { name, key, cell: required } of candidates.filter(isNamed)) {
    const completed = candidates.find(
      (other) => other.part === "completed" && other.key === key && other.cell !== required && isFree(other),
    )?.cell;
    if (completed && !used.has(required.column)) {
      used.add(required.column).add(completed.column);
      pairs.push({ name, key, required, completed });
    }
  }
  return pairs;
}

/** 探访应完成 reads like a plain word for what was done. */
function isNamed({ part, cell }: Candidate): boolean {
  return part === "required" && (cell.role === null || cell.role === "completed");
}

function nearestBehind(columns: readonly number[], right: number): number | null {
  const behind = columns.filter((column) => column > right);
  return behind.length === 0 ? null : Math.min(...behind);
}

/** A plain 完成率 belongs to the pair before it. */
function plainBehind(known: readonly HeaderCell[], paired: ReadonlySet<number>, right: number): number | null {
  const behind = known.filter(({ column }) => column > right).sort((one, other) => one.column - other.column);
  const next = behind.find(({ column, role }) => QUANTITIES.has(role) || paired.has(column));
  const isNear = next !== undefined && next.column - right <= WIDEST_GAP && !paired.has(next.column);
  const isParted = [...paired].some((column) => column > right && column < (next?.column ?? 0));
  return isNear && !isParted && next.role === "percentage" && SHARE_DONE.test(next.text) ? next.column : null;
}

const QUANTITIES: ReadonlySet<string> = new Set(["required", "completed", "percentage", "name-or-required"]);
const WIDEST_GAP = 3;

/** 应参加人数 and 参加率 are of who came. */
const EXPECTED = /^[应需拟]/u;

/** 完整率 and 合格率 beside 应抽查数 and 实抽查数 are of something else. */
const SHARE_DONE = /完成|达成|实现|百分|比|进度|%|％/u;
