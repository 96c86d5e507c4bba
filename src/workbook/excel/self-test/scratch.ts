import { WorkbookError } from "../../errors";
import type { Fixture, FixtureSheet } from "../../contract";
import { rangeOf } from "../area";
import { setTyping, typingOf } from "../content";
import type { Filling } from "../content";
import { explained, openContext, toProblem } from "../context";
import type { ExcelContext, ExcelLibrary } from "../context";
import { forceSheet } from "../office-helpers";

const STEM = "station_review_";

/** Whether a name may be one of a self-test's, of this one or of an earlier one. */
export function isScratchName(name: string): boolean {
  return name.startsWith(STEM);
}

/** Finds a prefix that neither a sheet nor a name has. @throws WorkbookError when no sheet can be added here. */
export async function freePrefix(excel: ExcelLibrary): Promise<string> {
  const context = openContext(excel);
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name");
  await explained(context.sync());
  if (workbook.readOnly || workbook.protection.protected) {
    throw new WorkbookError({ code: workbook.readOnly ? "read-only" : "structure-protected" });
  }
  const taken = [...workbook.worksheets.items, ...workbook.names.items].map(({ name }) => name.toLowerCase());
  let number = 1;
  while (taken.some((name) => name.startsWith(prefixOf(number)))) {
    number += 1;
  }
  return prefixOf(number);
}

/** It can begin the name of a sheet as well as a defined name, and leaves room for the fixture's own. */
function prefixOf(number: number): string {
  return `${STEM}${number}_`;
}

/** Adds the fixture's sheets at the end of the workbook. @throws WorkbookError when Excel refuses. */
export async function addScratchSheets(excel: ExcelLibrary, { sheets }: Fixture, prefix: string): Promise<void> {
  const context = openContext(excel);
  // Asks nothing, but from here on the context waits for the end of cell editing.
  await explained(context.sync());
  for (const sheet of sheets) {
    fill(await addSheet(context, `${prefix}${sheet.name}`), sheet);
  }
  await explained(context.sync());
}

async function addSheet(context: ExcelContext, name: string): Promise<Excel.Worksheet> {
  try {
    return await forceSheet(context.workbook, name);
  } catch (error) {
    throw toProblem(error);
  }
}

function fill(sheet: Excel.Worksheet, fixture: FixtureSheet): void {
  for (const [row, cells] of rowsOf(fixture).entries()) {
    const area = { top: row, left: 0, bottom: row, right: cells.length - 1 };
    setTyping(
      rangeOf(sheet, area),
      typingOf([cells], () => false),
    );
  }
  fixture.merges.forEach((merge) => rangeOf(sheet, merge).merge(false));
  for (const row of fixture.hiddenRows) {
    sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
  }
  for (const column of fixture.hiddenColumns) {
    sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  }
  if (fixture.isHidden) {
    sheet.visibility = "Hidden";
  }
  if (fixture.isProtected) {
    sheet.protection.protect();
  }
}

/** An add-in cannot enter an array formula: its range holds what it would result in. */
function rowsOf({ rows, array }: FixtureSheet): readonly (readonly Filling[])[] {
  const height = Math.max(rows.length, (array?.bottom ?? -1) + 1);
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), (array?.right ?? -1) + 1);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): Filling => {
      const isInArray =
        array !== null && row >= array.top && row <= array.bottom && column >= array.left && column <= array.right;
      return isInArray ? { ...EMPTY, value: 1 } : fillingOf(rows[row]?.[column] ?? null);
    }),
  );
}

const EMPTY: Filling = { value: null, formula: null, format: "General" };

function fillingOf(cell: FixtureSheet["rows"][number][number]): Filling {
  return typeof cell === "object" && cell !== null && "formula" in cell
    ? { ...EMPTY, ...cell }
    : { ...EMPTY, value: cell };
}
