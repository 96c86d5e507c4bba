import type { ExcelContext } from "./context";
import { joinCells } from "../../edits/ranges";
import type { Range } from "../../sheet/address";
import { formatPosition, formatRange } from "../../sheet/address";
import { isCellError } from "../../sheet/sheet";
import type { CellValue } from "../../sheet/sheet";
import { rangeOf } from "./area";
import { writableBlocks } from "./blocks";
import type { Change } from "./change";
import { readFillings, setTyping, typingOf } from "./content";
import type { Filling } from "./content";
import type { CellBefore, SheetBefore } from "./look";

interface CellChange {
  readonly former: Filling;
  readonly next: Filling;
}

/** Writes the cells that are to change, in as few rectangles as there are. */
export function changeCells({ id, name, cells }: SheetBefore): readonly Change[] {
  const changed = cells.map(changeOf).filter(({ former, next }) => !isSame(former, next));
  const byPlace = new Map(changed.map((change) => [formatPosition(change.at), change]));
  const ranges = joinCells(changed.map(({ at }) => at)).flatMap(writableBlocks);
  return ranges.flatMap((range) => (id === null ? [] : [rectangleChange(id, name, range, rowsOf(range, byPlace))]));
}

function changeOf({ edit: { at, content }, former }: CellBefore): CellChange & { readonly at: typeof at } {
  // An empty text typed into a cell leaves it empty.
  const value = content.value === "" && content.formula === null ? null : content.value;
  return { at, former, next: { value, formula: content.formula, format: content.format ?? former.format } };
}

function isSame(first: Filling, second: Filling): boolean {
  const isSameContent = first.formula === null ? sameValue(first.value, second.value) : true;
  return first.format === second.format && first.formula === second.formula && isSameContent;
}

function sameValue(first: CellValue, second: CellValue): boolean {
  return isCellError(first) && isCellError(second) ? first.error === second.error : first === second;
}

function rowsOf({ top, left, bottom, right }: Range, changes: ReadonlyMap<string, CellChange>): CellChange[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) =>
      changes.get(formatPosition({ row: top + row, column: left + column })),
    ).filter((change) => change !== undefined),
  );
}

function rectangleChange(id: string, name: string, range: Range, rows: readonly (readonly CellChange[])[]): Change {
  let present: Excel.Range | null = null;
  return {
    place: `${name}!${formatRange(range)}`,
    sheet: name,
    cell: formatPosition({ row: range.top, column: range.left }),
    addsSheet: false,
    formatsOf: [],
    names: [],
    run: (context) => fill(context, rows),
    settle: () => undefined,
    ask: (context) => {
      present = rangeOf(context.workbook.worksheets.getItemOrNullObject(id), range);
      present.load("values,formulas,numberFormat");
    },
    takeBack: (context) => {
      if (present && !present.isNullObject) {
        const held = readFillings(present);
        const back = rows.map((row, index) =>
          row.map(({ former }, column) => ({ former: held[index]?.[column] ?? former, next: former })),
        );
        // What Excel would not let be written it would not let be written back either.
        if (back.some((row) => row.some(({ former, next }) => !isSame(former, next)))) {
          fill(context, back);
        }
      }
    },
  };

  function fill(context: ExcelContext, changes: readonly (readonly CellChange[])[]): void {
    const formats = new Map(changes.flatMap((row) => row.map(({ former, next }) => [next, former.format])));
    const typing = typingOf(
      changes.map((row) => row.map(({ next }) => next)),
      (filling) => formats.get(filling) !== filling.format,
    );
    setTyping(rangeOf(context.workbook.worksheets.getItem(id), range), typing);
  }
}
