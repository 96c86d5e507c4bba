import type { Edit, SheetDocument } from "../../../edits/edit";
import type { Sheet, WorkbookContent } from "../../../sheet/sheet";
import { WorkbookError } from "../../errors";
import type { WorkbookProblem } from "../../errors";
import type { Undo, Workbook } from "../../workbook";

/** A workbook as if its sheets and names did not begin with the prefix that they all begin with. */
export function withoutPrefix(workbook: Workbook, prefix: string): Workbook {
  return {
    read: async () => plainContent(await plainly(workbook.read(), prefix), prefix),
    apply: async (edits): Promise<Undo> => {
      const undo = await plainly(workbook.apply(edits.map((edit) => prefixedEdit(edit, prefix))), prefix);
      return () => plainly(undo(), prefix);
    },
  };
}

async function plainly<T>(request: Promise<T>, prefix: string): Promise<T> {
  try {
    return await request;
  } catch (error) {
    throw error instanceof WorkbookError ? new WorkbookError(plainProblem(error.problem, prefix)) : error;
  }
}

function plainName(name: string, prefix: string): string {
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

function plainProblem(problem: WorkbookProblem, prefix: string): WorkbookProblem {
  if ("sheet" in problem) {
    return { ...problem, sheet: plainName(problem.sheet, prefix) };
  }
  return problem.code === "partly-written"
    ? { ...problem, places: problem.places.map((place) => plainName(place, prefix)) }
    : problem;
}

function plainContent({ sheets, names, otherSheets }: WorkbookContent, prefix: string): WorkbookContent {
  return {
    otherSheets,
    sheets: sheets.map((sheet) => renamed(sheet, plainName(sheet.name, prefix))),
    names: names.map((entry) => ({
      ...entry,
      name: plainName(entry.name, prefix),
      sheet: plainName(entry.sheet, prefix),
    })),
  };
}

function renamed(sheet: Sheet, name: string): Sheet {
  const { visibility, rows, columns, merges } = sheet;
  return {
    name,
    visibility,
    rows,
    columns,
    merges,
    isRowHidden: (row) => sheet.isRowHidden(row),
    isColumnHidden: (column) => sheet.isColumnHidden(column),
    cell: (row, column) => sheet.cell(row, column),
    scan: (visit) => sheet.scan(visit),
  };
}

function prefixedEdit(edit: Edit, prefix: string): Edit {
  switch (edit.kind) {
    case "set-cell":
      return { ...edit, at: prefixedSheet(edit.at, prefix) };
    case "add-highlight":
      return prefixedSheet(edit, prefix);
    case "remove-highlights":
      return edit;
    case "put-sheet":
      return { ...edit, document: prefixedDocument(edit.document, prefix) };
  }
}

function prefixedSheet<T extends { readonly sheet: string }>(at: T, prefix: string): T {
  return { ...at, sheet: `${prefix}${at.sheet}` };
}

function prefixedDocument(document: SheetDocument, prefix: string): SheetDocument {
  return {
    ...document,
    name: `${prefix}${document.name}`,
    names: document.names.map((entry) => ({ ...entry, name: `${prefix}${entry.name}` })),
    rows: document.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => cell && { ...cell, link: cell.link && prefixedSheet(cell.link, prefix) }),
    })),
  };
}
