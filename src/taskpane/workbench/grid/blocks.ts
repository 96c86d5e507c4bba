import type { Range } from "../../../sheet/address";
import type { CellLook } from "../../../sheet/looks";
import type { ShownArea, ShownCell } from "../../session/review";
import { cellKey } from "./cell-key";

const BLOCK_ROWS = 64;
const BLOCK_COLUMNS = 16;
/** Enough for several screens of the largest kind. */
const MOST_BLOCKS = 400;
/** While more are asked for than this, only what is wanted last is fetched next. */
const MOST_FETCHES = 3;

/** A cell as the grid knows it. */
export interface KnownCell extends Pick<ShownCell, "text" | "align"> {
  /** The same object for all cells of a block that look alike. */
  readonly look: CellLook;
}

interface Block {
  readonly cells: ReadonlyMap<number, KnownCell>;
  /** What the workbook was then. */
  readonly content: object;
}

/** The cells of 64 rows as far as they are known: another object as soon as more or others are. */
export class Band {
  constructor(private readonly blocks: ReadonlyMap<number, Block>) {}

  /** Undefined for a cell that shows nothing, and for one that was not fetched yet. */
  cell(row: number, column: number): KnownCell | undefined {
    return this.blocks.get(Math.floor(column / BLOCK_COLUMNS))?.cells.get(cellKey({ row, column }));
  }
}

const EMPTY_BAND = new Band(new Map());

/** The cells of a sheet, fetched in blocks as they are wanted. What is outdated stays until the new is there. */
export class CellBlocks {
  private readonly blocks = new Map<number, Map<number, Block>>();
  private readonly bands = new Map<number, Band>();
  private readonly listeners = new Set<() => void>();
  private readonly underWay = new Map<string, object>();
  private used: (readonly [band: number, column: number])[] = [];
  private wanted: (readonly [band: number, column: number])[] = [];
  private content: object = {};
  private changes = 0;

  constructor(
    private readonly fetch: (area: Range) => Promise<ShownArea>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Another number after each change. */
  readonly version = (): number => this.changes;

  band(row: number): Band {
    return this.bands.get(Math.floor(row / BLOCK_ROWS)) ?? EMPTY_BAND;
  }

  /**
   * Fetches what is missing or outdated of these areas, the first of them first, and forgets earlier wishes.
   * @param content stands for what the workbook is now: with another one everything is outdated
   */
  want(areas: readonly Range[], content: object): void {
    this.content = content;
    this.wanted = areas.flatMap(blocksOver).filter(([band, column]) => !this.isFresh(band, column));
    this.fetchNext();
  }

  private isFresh(band: number, column: number): boolean {
    return this.blocks.get(band)?.get(column)?.content === this.content;
  }

  private fetchNext(): void {
    while (this.underWay.size < MOST_FETCHES) {
      const next = this.wanted.shift();
      if (!next) {
        return;
      }
      const [band, column] = next;
      if (!this.isFresh(band, column) && this.underWay.get(String(next)) !== this.content) {
        void this.fetchBlock(band, column);
      }
    }
  }

  private async fetchBlock(band: number, column: number): Promise<void> {
    const { content } = this;
    const key = String([band, column]);
    this.underWay.set(key, content);
    try {
      const area = await this.fetch(areaOf(band, column));
      if (content === this.content) {
        this.put(band, column, { cells: knownCells(area), content });
      }
    } catch (error) {
      this.onFailure(error);
    }
    if (this.underWay.get(key) === content) {
      this.underWay.delete(key);
    }
    this.fetchNext();
  }

  private put(band: number, column: number, block: Block): void {
    const blocks = this.blocks.get(band) ?? new Map<number, Block>();
    if (!blocks.has(column)) {
      this.used.push([band, column]);
    }
    this.blocks.set(band, blocks.set(column, block));
    this.bands.set(band, new Band(new Map(blocks)));
    this.forgetOldest();
    this.changes += 1;
    for (const listener of this.listeners) {
      listener();
    }
  }

  private forgetOldest(): void {
    if (this.used.length <= MOST_BLOCKS) {
      return;
    }
    const forgotten = this.used.slice(0, MOST_BLOCKS / 4);
    this.used = this.used.slice(forgotten.length);
    for (const [band, column] of forgotten) {
      const blocks = this.blocks.get(band);
      blocks?.delete(column);
      this.bands.set(band, new Band(new Map(blocks)));
    }
  }
}

const PLAIN: CellLook = {};

function knownCells({ cells, looks }: ShownArea): ReadonlyMap<number, KnownCell> {
  return new Map(
    cells.map(({ row, column, text, align, look }) => [
      cellKey({ row, column }),
      { text, align, look: looks[look] ?? PLAIN },
    ]),
  );
}

function blocksOver(area: Range): (readonly [band: number, column: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let band = Math.floor(area.top / BLOCK_ROWS); band * BLOCK_ROWS <= area.bottom; band += 1) {
    for (let column = Math.floor(area.left / BLOCK_COLUMNS); column * BLOCK_COLUMNS <= area.right; column += 1) {
      found.push([band, column]);
    }
  }
  return found;
}

function areaOf(band: number, column: number): Range {
  return {
    top: band * BLOCK_ROWS,
    bottom: (band + 1) * BLOCK_ROWS - 1,
    left: column * BLOCK_COLUMNS,
    right: (column + 1) * BLOCK_COLUMNS - 1,
  };
}
