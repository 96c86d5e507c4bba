import type { Range } from "../../sheet/address";
import type { Visibility, WorkbookContent } from "../../sheet/sheet";
import { WorkbookError } from "../errors";
import { areasOf, rangeOf } from "./area";
import { cellCount, takeBlocks } from "./blocks";
import type { Block, Cursor } from "./blocks";
import { CellTexts } from "./cell-table";
import { readContent, readFormat } from "./content";
import { explained, toProblem } from "./context";
import type { ExcelContext } from "./context";
import { faultOf, isTooMuch } from "./faults";
import { cellNames } from "./names";
import type { Pause } from "./pause";
import { ExcelSheet } from "./sheet";

/** A workbook as it was read, and by which identities Excel knows its sheets. */
export interface ReadResult {
  readonly content: WorkbookContent;
  readonly ids: readonly string[];
}

interface Extent {
  readonly id: string;
  readonly sheet: ExcelSheet;
  /** The cells that hold something; null for an empty sheet. */
  readonly used: Range | null;
  /** Whether some of the used rows or columns are hidden and some are not. */
  readonly isRowMixed: boolean;
  readonly isColumnMixed: boolean;
}

/** Cells to ask for at once: about 60 bytes each where texts are short, and Excel on the web answers with 5 MB at most. */
const MOST_CELLS = 40_000;
const MOST_BYTES = 3_500_000;

const VISIBILITY: Readonly<Record<string, Visibility>> = { Hidden: "hidden", VeryHidden: "very-hidden" };

/** A sheet was deleted while it was being read. */
class SheetGone extends Error {}

/**
 * Reads a workbook in as few requests as its size allows.
 * @param belongs which sheets are read, by their names.
 * @throws WorkbookError when Excel refuses.
 */
export async function readWorkbook(
  context: ExcelContext,
  belongs: (sheet: string) => boolean,
  pause: Pause,
): Promise<ReadResult> {
  try {
    return await readOnce(context, belongs, pause);
  } catch (error) {
    if (error instanceof SheetGone) {
      return readOnce(context, belongs, pause);
    }
    throw error;
  }
}

async function readOnce(context: ExcelContext, belongs: (sheet: string) => boolean, pause: Pause): Promise<ReadResult> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id,items/name,items/visibility");
  const names = context.workbook.names;
  names.load("items/name,items/formula");
  await explained(context.sync());
  const { extents, ownNames } = await measure(
    context,
    worksheets.items.filter(({ name }) => belongs(name)),
  );
  await readCells(context, extents, pause);
  const sheets = extents.map(({ sheet }) => sheet);
  const known = cellNames(
    [...names.items, ...ownNames],
    sheets.map(({ name }) => name),
  );
  return { content: { sheets, otherSheets: [], names: known }, ids: extents.map(({ id }) => id) };
}

/** How far the sheets reach. One that has gone in the meantime is left out. */
async function measure(
  context: ExcelContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<{ readonly extents: readonly Extent[]; readonly ownNames: readonly Excel.NamedItem[] }> {
  const texts = new CellTexts();
  const asked = worksheets.map(({ id, name, visibility }) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(id);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    const names = askOwnNames(worksheet);
    const sheet = new ExcelSheet(name, VISIBILITY[visibility] ?? "visible", texts);
    return { id, worksheet, used, names, sheet };
  });
  await explained(context.sync());
  const there = asked.filter(({ worksheet }) => !worksheet.isNullObject);
  return {
    extents: there.map(({ id, sheet, used }) => extentOf(id, sheet, used)),
    ownNames: there.flatMap(({ names }) => names.items),
  };
}

function askOwnNames({ names }: Excel.Worksheet): Excel.NamedItemCollection {
  names.load("items/name,items/formula");
  return names;
}

function extentOf(id: string, sheet: ExcelSheet, used: Excel.Range): Extent {
  if (used.isNullObject) {
    return { id, sheet, used: null, isRowMixed: false, isColumnMixed: false };
  }
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const range = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  const hidden: { readonly rows: unknown; readonly columns: unknown } = {
    rows: used.rowHidden,
    columns: used.columnHidden,
  };
  if (hidden.rows === true) {
    forEachIn(range.top, range.bottom, (row) => sheet.hideRow(row));
  }
  if (hidden.columns === true) {
    forEachIn(range.left, range.right, (column) => sheet.hideColumn(column));
  }
  return { id, sheet, used: range, isRowMixed: hidden.rows === null, isColumnMixed: hidden.columns === null };
}

function forEachIn(first: number, last: number, visit: (index: number) => void): void {
  for (let index = first; index <= last; index += 1) {
    visit(index);
  }
}

async function readCells(context: ExcelContext, all: readonly Extent[], pause: Pause): Promise<void> {
  const filled = all.flatMap((extent) => (extent.used ? [{ ...extent, used: extent.used }] : []));
  const ranges = filled.map(({ used }) => used);
  let cursor: Cursor = { extent: 0, row: 0 };
  let budget = MOST_CELLS;
  while (cursor.extent < ranges.length) {
    const { blocks, next } = takeBlocks(ranges, cursor, budget);
    const answers = await askBlocks(context, filled, blocks);
    const count = cellCount(blocks);
    if (answers) {
      const bytes = await storeAll(answers, pause);
      budget = Math.min(MOST_CELLS, Math.floor((MOST_BYTES * count) / Math.max(1, bytes)));
      cursor = next;
    } else if (blocks.length === 1 && blocks[0]?.range.top === blocks[0]?.range.bottom) {
      throw new WorkbookError({ code: "too-much-data" });
    } else {
      budget = Math.floor(count / 2);
    }
  }
}

/** A block that was asked for, with what came back. */
interface Answer {
  readonly extent: Extent;
  readonly block: Block;
  readonly cells: Excel.Range;
  readonly merges: Excel.RangeAreas | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** Null when it was too much at once. */
async function askBlocks(
  context: ExcelContext,
  extents: readonly (Extent & { readonly used: Range })[],
  blocks: readonly Block[],
): Promise<readonly Answer[] | null> {
  const answers = blocks.flatMap((block): Answer[] => {
    const extent = extents[block.extent];
    return extent ? [askBlock(context, extent, block)] : [];
  });
  try {
    await context.sync();
  } catch (error) {
    const fault = faultOf(error);
    if (fault && isTooMuch(fault)) {
      return null;
    }
    throw fault?.code === "ItemNotFound" ? new SheetGone() : toProblem(error);
  }
  return answers.every(({ cells }) => isComplete(cells)) ? answers : null;
}

/** Excel leaves the values out where there are too many. */
function isComplete({ values, formulas, numberFormat }: Excel.Range): boolean {
  return [values, formulas, numberFormat].every((rows: unknown) => Array.isArray(rows));
}

function askBlock(context: ExcelContext, extent: Extent & { readonly used: Range }, block: Block): Answer {
  const worksheet = context.workbook.worksheets.getItem(extent.id);
  const cells = rangeOf(worksheet, block.range);
  cells.load("values,formulas,numberFormat");
  const isFirst = block.range.top === extent.used.top;
  const rows = extent.isRowMixed ? cells.getRowProperties({ rowHidden: true }) : null;
  const columns = extent.isColumnMixed && isFirst ? cells.getColumnProperties({ columnHidden: true }) : null;
  return { extent, block, cells, merges: isFirst ? askMerges(worksheet, extent.used) : null, rows, columns };
}

/** From the very first cell on: a merge is reported where its own first cell is, which may be empty. */
function askMerges(worksheet: Excel.Worksheet, used: Range): Excel.RangeAreas {
  const merges = rangeOf(worksheet, { ...used, top: 0, left: 0 }).getMergedAreasOrNullObject();
  merges.load("areas/items/address");
  return merges;
}

/** Returns about how many bytes the answers had. */
async function storeAll(answers: readonly Answer[], pause: Pause): Promise<number> {
  let bytes = 0;
  for (const answer of answers) {
    const { sheet, used } = answer.extent;
    const { top, left } = answer.block.range;
    answer.rows?.value.forEach(({ rowHidden }, index) => (rowHidden === true ? sheet.hideRow(top + index) : undefined));
    answer.columns?.value.forEach(({ columnHidden }, index) =>
      columnHidden === true ? sheet.hideColumn(left + index) : undefined,
    );
    if (answer.merges) {
      sheet.setMerges(areasOf(answer.merges), used?.bottom ?? 0);
    }
    bytes += await storeRows(answer, pause);
  }
  return bytes;
}

async function storeRows({ extent: { sheet }, block, cells }: Answer, pause: Pause): Promise<number> {
  const { values, formulas, numberFormat } = cells;
  const { top, left } = block.range;
  let bytes = 0;
  for (let index = 0; index < values.length; index += 1) {
    bytes += storeRow(sheet, top + index, left, values[index] ?? [], formulas[index] ?? [], numberFormat[index] ?? []);
    if (pause.isDue) {
      await pause.take();
    }
  }
  return bytes;
}

function storeRow(
  sheet: ExcelSheet,
  row: number,
  left: number,
  values: readonly unknown[],
  formulas: readonly unknown[],
  formats: readonly unknown[],
): number {
  let bytes = 0;
  for (let index = 0; index < values.length; index += 1) {
    // Spelt out, for it is done for every cell: taking lists and objects apart takes twice as long.
    const given = values[index];
    const entered = formulas[index];
    const format = formats[index];
    const size = sizeOf(given);
    bytes += size + (entered === given ? size : sizeOf(entered)) + sizeOf(format);
    const column = left + index;
    const { value, formula } = readContent(given, entered);
    if ((value !== null || formula !== null) && !sheet.isCovered(row, column)) {
      sheet.add(row, column, { value, formula, format: readFormat(format) });
    }
  }
  return bytes;
}

const BYTES_OF_NUMBER = 12;
/** Quotes and a comma. */
const BYTES_AROUND = 3;
const BYTES_OF_CHARACTER = 3;

/** About what a value takes in an answer, at most. */
function sizeOf(value: unknown): number {
  if (typeof value !== "string") {
    return BYTES_OF_NUMBER;
  }
  return BYTES_AROUND + value.length * (/[^ -~]/u.test(value) ? BYTES_OF_CHARACTER : 1);
}
