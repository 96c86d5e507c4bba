import { parseRange } from "../../sheet/address";
import type { CellName, Visibility } from "../../sheet/sheet";
import { TagScanner } from "./scan";

export interface SheetRecord {
  readonly name: string;
  readonly relationship: string;
  readonly sheetId: number;
  readonly visibility: Visibility;
}

export interface DefinedName {
  readonly name: string;
  /** The position of the sheet that the name belongs to; null for a name of the whole workbook. */
  readonly scope: number | null;
  readonly formula: string;
}

/** What the workbook part says about the workbook as a whole. */
export interface WorkbookRecord {
  readonly sheets: readonly SheetRecord[];
  readonly names: readonly DefinedName[];
  readonly usesDate1904: boolean;
  readonly isStructureLocked: boolean;
}

/** @throws WorkbookError file-malformed or file-doctype. */
export function readWorkbookPart(bytes: Uint8Array, part: string): WorkbookRecord {
  const scanner = new TagScanner(bytes, part);
  const sheets: SheetRecord[] = [];
  const names: DefinedName[] = [];
  let usesDate1904 = false;
  let isStructureLocked = false;
  let container = "";
  while (scanner.next()) {
    if (scanner.level === 2 && scanner.isOpening) {
      container = scanner.opens("sheets") ? "sheets" : scanner.opens("definedNames") ? "names" : "";
    }
    if (scanner.opens("sheet") && container === "sheets") {
      sheets.push(readSheetRecord(scanner));
    } else if (scanner.opens("definedName") && container === "names") {
      names.push(readDefinedName(scanner));
    } else if (scanner.opens("workbookPr")) {
      usesDate1904 = scanner.flag("date1904") ?? false;
    } else if (scanner.opens("workbookProtection")) {
      isStructureLocked = scanner.flag("lockStructure") ?? false;
    }
  }
  return { sheets, names, usesDate1904, isStructureLocked };
}

function readSheetRecord(scanner: TagScanner): SheetRecord {
  const state = scanner.attribute("state");
  return {
    name: scanner.attribute("name") ?? "",
    relationship: scanner.attribute("id", true) ?? "",
    sheetId: scanner.number("sheetId") ?? 0,
    visibility: state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible",
  };
}

function readDefinedName(scanner: TagScanner): DefinedName {
  const name = scanner.attribute("name") ?? "";
  const scope = scanner.number("localSheetId");
  return { name, scope, formula: scanner.text() };
}

const BUILT_IN_NAME = /^_xlnm\./i;
const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;

/** The names that refer to one cell of a sheet that is there. */
export function cellNames(record: WorkbookRecord): readonly CellName[] {
  return record.names.flatMap(({ name, formula }) => {
    const match = REFERENCE.exec(formula.trim());
    const wanted = (match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? "").toLowerCase();
    const sheet = record.sheets.find((candidate) => candidate.name.toLowerCase() === wanted)?.name;
    const range = parseRange(match?.[3] ?? "");
    const isCell = range !== null && range.top === range.bottom && range.left === range.right;
    return sheet !== undefined && isCell && !BUILT_IN_NAME.test(name)
      ? [{ name, sheet, row: range.top, column: range.left }]
      : [];
  });
}
