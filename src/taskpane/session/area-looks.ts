import type { Range } from "../../sheet/address";
import type { CellLook, Line, Lines, SheetLooks } from "../../sheet/looks";

const PLAIN: CellLook = {};

/**
 * The looks of an area's cells, each of them once. The line between two cells may belong to either of them, so each cell
 * here has those on its right and below it, and none else.
 */
export class AreaLooks {
  readonly list: CellLook[] = [PLAIN];
  /** By the styles of a cell and its neighbours, and by what the look comes to. */
  private readonly byStyles = new Map<string, number>();
  private readonly byContent = new Map<string, number>([[JSON.stringify(PLAIN), 0]]);

  constructor(private readonly looks: SheetLooks | undefined) {}

  /**
   * The number of a look in the list.
   * @param range the cell, or the merged range that it stands for
   * @param isBlank whether only fill and lines are to be seen of it
   */
  numberOf({ top, left, bottom, right }: Range, isBlank: boolean): number {
    const { looks } = this;
    if (!looks) {
      return 0;
    }
    const own = looks.styleAt(top, left);
    const edges = [
      looks.styleAt(top, right),
      looks.styleAt(top, right + 1),
      looks.styleAt(bottom, left),
      looks.styleAt(bottom + 1, left),
    ] as const;
    const key = `${String(isBlank)} ${[own, ...edges].join(" ")}`;
    const known = this.byStyles.get(key);
    if (known !== undefined) {
      return known;
    }
    const [inner, outer, lower, below] = edges.map((style) => looks.look(style).lines);
    const look = lookOf(looks.look(own), isBlank, {
      ...side("right", inner?.right ?? outer?.left),
      ...side("bottom", lower?.bottom ?? below?.top),
    });
    const number = this.add(look);
    this.byStyles.set(key, number);
    return number;
  }

  private add(look: CellLook): number {
    const content = JSON.stringify(look);
    const number = this.byContent.get(content) ?? this.list.push(look) - 1;
    this.byContent.set(content, number);
    return number;
  }
}

function side(name: "right" | "bottom", line: Line | undefined): Lines {
  return line ? { [name]: line } : {};
}

/** @param lines those that are drawn, in place of the cell's own */
function lookOf(own: CellLook, isBlank: boolean, lines: Lines): CellLook {
  const shown: CellLook = !isBlank ? own : own.fill === undefined ? PLAIN : { fill: own.fill };
  return shown.lines !== undefined || Object.keys(lines).length > 0 ? { ...shown, lines } : shown;
}
