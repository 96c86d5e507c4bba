import { joinCells } from "../../edits/ranges";
import type { SetCell } from "../../edits/edit";
import { contains, formatPosition } from "../../sheet/address";
import type { Range } from "../../sheet/address";
import { WorkbookError } from "../errors";
import { areasOf, rangeOf } from "./area";
import { readFillings } from "./content";
import type { Filling } from "./content";
import { explained } from "./context";
import type { ExcelContext } from "./context";
import { FormerSheet } from "./former-sheet";
import type { FilledSheet } from "./filled-sheet";
import { askFormats, askHighlights } from "./highlights";
import type { Highlight } from "./highlights";
import { isOurs } from "./plan";
import type { Plan, SheetPlan } from "./plan";

/** A cell that is to be written, with what it holds. */
export interface CellBefore {
  readonly edit: SetCell;
  readonly former: Filling;
}

/** A sheet that the plan names, as it stands. */
export interface SheetBefore {
  readonly plan: SheetPlan;
  /** Null where the sheet is to be added. */
  readonly id: string | null;
  readonly name: string;
  /** The single cells that change; none where a whole document is put. */
  readonly cells: readonly CellBefore[];
  /** What a sheet that is to be refilled holds. */
  readonly former: FilledSheet | null;
}

/** The conditional formats of a sheet. */
export interface FormatsBefore {
  readonly id: string;
  readonly name: string;
  readonly all: readonly string[];
  /** Those that are to go. */
  readonly removed: readonly Highlight[];
}

/** All that the writing of a plan needs to know, and the taking back. */
export interface Before {
  readonly isReadOnly: boolean;
  /** Which sheets there are. */
  readonly ids: readonly string[];
  readonly sheets: readonly SheetBefore[];
  readonly formats: readonly FormatsBefore[];
  /** The formulas of the names that the plan defines, by name; null where there is none. */
  readonly names: ReadonlyMap<string, string | null>;
}

/** Sheets whose conditional formats were asked for. */
interface AskedFormats {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

interface AskedCells {
  readonly range: Range;
  readonly cells: Excel.Range;
}

interface AskedSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas;
  readonly cells: readonly AskedCells[];
}

/**
 * Looks at what a plan is about to change, in two requests, or in one where nothing was highlighted or refilled.
 * @param known the sheets there were when somebody last looked, so that theirs need no request of their own; and
 * which sheets belong to the workbook.
 * @throws WorkbookError when the plan cannot be carried out.
 */
export async function lookBefore(
  context: ExcelContext,
  plan: Plan,
  known: { readonly ids: readonly string[]; readonly belongs: (sheet: string) => boolean },
): Promise<Before> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name");
  const names = askNames(context, plan);
  const asked = plan.sheets.map((sheet) => askSheet(context, sheet));
  const formats = [
    ...(plan.removesHighlights ? known.ids : []),
    ...plan.sheets.filter(isDressed).map(({ name }) => name),
  ].map((key) => askSheetFormats(context, key));
  await explained(context.sync());
  asked.forEach((sheet) => requirePossible(sheet, workbook.protection.protected));
  const ids = workbook.worksheets.items.filter(({ name }) => known.belongs(name)).map(({ id }) => id);
  const rest = plan.removesHighlights ? ids.filter((id) => !formats.some(({ sheet }) => isThere(sheet, id))) : [];
  if (rest.length > 0) {
    formats.push(...rest.map((id) => askSheetFormats(context, id)));
    await explained(context.sync());
  }
  const found = await lookCloser(context, plan, asked, distinct(formats));
  return {
    isReadOnly: workbook.readOnly,
    ids,
    ...found,
    names: new Map([...names].map(([name, item]) => [name, item.isNullObject ? null : String(item.formula)])),
  };
}

function isDressed({ document, highlights }: SheetPlan): boolean {
  return document !== null || highlights.length > 0;
}

function isThere(sheet: Excel.Worksheet, id: string): boolean {
  return !sheet.isNullObject && sheet.id === id;
}

function distinct(formats: readonly AskedFormats[]): readonly AskedFormats[] {
  const there = formats.filter(({ sheet }) => !sheet.isNullObject);
  return there.filter(({ sheet }, index) => there.findIndex((other) => other.sheet.id === sheet.id) === index);
}

function askNames(context: ExcelContext, plan: Plan): ReadonlyMap<string, Excel.NamedItem> {
  const names = plan.sheets.flatMap(({ document }) => document?.names ?? []).map(({ name }) => name);
  return new Map(
    names.map((name) => {
      const item = context.workbook.names.getItemOrNullObject(name);
      item.load("formula");
      return [name, item];
    }),
  );
}

function askSheetFormats(context: ExcelContext, key: string): AskedFormats {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load("id,name");
  sheet.protection.load("protected,options");
  return { sheet, formats: askFormats(sheet) };
}

function askSheet(context: ExcelContext, plan: SheetPlan): AskedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.name);
  sheet.load("id,name");
  sheet.protection.load("protected,options");
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const merges = used.getMergedAreasOrNullObject();
  merges.load("areas/items/address");
  const ranges = plan.document ? [] : joinCells([...plan.cells.values()].map(({ at }) => at));
  const cells = ranges.map((range) => {
    const asked = rangeOf(sheet, range);
    asked.load("values,formulas,numberFormat");
    asked.format.protection.load("locked");
    return { range, cells: asked };
  });
  return { plan, sheet, used, merges, cells };
}

/** @throws WorkbookError for what Excel would refuse later, half-way. */
function requirePossible({ plan, sheet, merges, cells }: AskedSheet, isStructureProtected: boolean): void {
  if (sheet.isNullObject) {
    if (!plan.document) {
      throw new WorkbookError({ code: "sheet-missing", sheet: plan.name });
    }
    if (isStructureProtected) {
      throw new WorkbookError({ code: "structure-protected" });
    }
    return;
  }
  const { name, protection } = sheet;
  const isLocked = (range: Excel.Range): boolean => (range.format.protection.locked as boolean | null) !== false;
  const refuses =
    plan.document !== null ||
    (plan.highlights.length > 0 && !protection.options.allowFormatCells) ||
    cells.some(({ cells: range }) => isLocked(range));
  if (protection.protected && refuses) {
    throw new WorkbookError({ code: "sheet-protected", sheet: name });
  }
  if (!plan.document) {
    requireFree(plan, name, areasOf(merges));
  }
}

/** @throws WorkbookError cell-inside-merge. */
function requireFree(plan: SheetPlan, sheet: string, merges: readonly Range[]): void {
  for (const { at } of plan.cells.values()) {
    const merge = merges.find((range) => contains(range, at));
    if (merge && (merge.top !== at.row || merge.left !== at.column)) {
      throw new WorkbookError({ code: "cell-inside-merge", sheet, cell: formatPosition(at) });
    }
  }
}

/** What can only be asked once it is known what is there. */
async function lookCloser(
  context: ExcelContext,
  plan: Plan,
  asked: readonly AskedSheet[],
  formats: readonly AskedFormats[],
): Promise<Pick<Before, "sheets" | "formats">> {
  const highlights = formats.map(({ sheet, formats: all }) =>
    askHighlights(() => context.workbook.worksheets.getItem(sheet.id), all.items),
  );
  const refilled = asked.map(({ plan: { document }, sheet, used }) =>
    document && !sheet.isNullObject ? new FormerSheet(context, sheet.id, areaOf(used)) : null,
  );
  await explained(context.sync());
  for (const former of refilled) {
    await former?.askRest();
  }
  const read = formats.map(({ sheet, formats: all }, index) => ({
    sheet,
    all: all.items.map(({ id }) => id),
    highlights: highlights[index]?.() ?? [],
  }));
  const isRefilled = (id: string): boolean =>
    asked.some(({ plan: { document }, sheet }) => document !== null && isThere(sheet, id));
  const removedFrom = (sheet: Excel.Worksheet, all: readonly Highlight[]): readonly Highlight[] => {
    const removed = plan.removesHighlights && !isRefilled(sheet.id) ? all.filter(({ formula }) => isOurs(formula)) : [];
    if (removed.length > 0 && sheet.protection.protected && !sheet.protection.options.allowFormatCells) {
      throw new WorkbookError({ code: "sheet-protected", sheet: sheet.name });
    }
    return removed;
  };
  return {
    formats: read.map(({ sheet, all, highlights: present }) => ({
      id: sheet.id,
      name: sheet.name,
      all,
      removed: removedFrom(sheet, present),
    })),
    sheets: asked.map(({ plan: of, sheet, cells }, index) => {
      const present = read.find((entry) => !sheet.isNullObject && entry.sheet.id === sheet.id)?.highlights ?? [];
      const former = of.document ? refilled[index]?.read(present, of.document) : undefined;
      return {
        plan: of,
        id: sheet.isNullObject ? null : sheet.id,
        name: sheet.isNullObject ? of.name : sheet.name,
        cells: cells.flatMap((range) => cellsBefore(of, range)),
        former: former ?? null,
      };
    }),
  };
}

function areaOf(used: Excel.Range): Range {
  return used.isNullObject
    ? { top: 0, left: 0, bottom: 0, right: 0 }
    : {
        top: 0,
        left: 0,
        bottom: used.rowIndex + used.rowCount - 1,
        right: used.columnIndex + used.columnCount - 1,
      };
}

function cellsBefore({ cells: edits }: SheetPlan, { range, cells }: AskedCells): readonly CellBefore[] {
  return readFillings(cells).flatMap((row, index) =>
    row.flatMap((former, offset): CellBefore[] => {
      const edit = edits.get(`${range.top + index}:${range.left + offset}`);
      return edit ? [{ edit, former }] : [];
    }),
  );
}
