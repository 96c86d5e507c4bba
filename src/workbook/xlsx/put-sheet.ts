import type { CellReference } from "../../sheet/address";
import { EMPTY_CELL } from "../../sheet/sheet";
import type { SheetDocument } from "../../edits/edit";
import { WorkbookError } from "../errors";
import { decodeUtf8, encodeUtf8, equalBytes } from "./bytes";
import { readOutline } from "./outline";
import { addPart, freePartName, removePart } from "./package-write";
import type { EditSession, SheetTarget } from "./session";
import { dropOutdated, requestFullCalculation, sameValue } from "./set-cells";
import { sheetXml } from "./sheet-xml";
import type { XlsxSheet } from "./sheet-read";
import { absoluteCell, absoluteRange, defineNames, listSheet } from "./workbook-write";
import type { NameToDefine } from "./workbook-write";

/** What a refilled sheet keeps of its former content: pictures and notes that a person put there. */
const KEPT = new Set(["drawing", "legacyDrawing", "legacyDrawingHF", "picture"]);

/** Adds a sheet of ours at the end, or refills the one that is there. */
export function putSheet(session: EditSession, document: SheetDocument): void {
  const former = session.find(document.name);
  if (former) {
    refill(session, former, document);
  } else {
    append(session, document);
  }
  const target = session.require(document.name);
  const { workbookPart } = session.layout;
  const names = namesOf(document, target);
  session.write(workbookPart, defineNames(session.parts.read(workbookPart), workbookPart, names));
}

function append(session: EditSession, document: SheetDocument): void {
  const { workbookPart, isStructureLocked, places } = session.layout;
  const isTaken = places.some((place) => place.name.toLowerCase() === document.name.toLowerCase());
  if (isStructureLocked || isTaken) {
    throw new WorkbookError({ code: "structure-protected" });
  }
  const xml = session.withStyles((styles) => sheetXml(document, styles, ""));
  const part = freePartName(session.parts, `${session.folder}worksheets/sheet`, ".xml");
  const relationship = addPart(session.parts, workbookPart, "worksheet", part, encodeUtf8(xml));
  const bytes = session.parts.read(workbookPart);
  session.write(workbookPart, listSheet(bytes, workbookPart, document.name, relationship));
}

function refill(session: EditSession, target: SheetTarget, document: SheetDocument): void {
  const before = session.sheet(target);
  if (before.parsed.isProtected) {
    throw new WorkbookError({ code: "sheet-protected", sheet: target.name });
  }
  const bytes = session.parts.read(target.part);
  const kept = keptOf(bytes, target.part);
  const filled = encodeUtf8(session.withStyles((styles) => sheetXml(document, styles, kept)));
  if (equalBytes(bytes, filled)) {
    return;
  }
  session.write(target.part, filled);
  const after = session.sheet(session.require(document.name));
  if (losesFormula(before, after)) {
    removePart(session.parts, session.layout.workbookPart, "calcChain");
    session.forget();
  }
  if (dropOutdated(session, changedCells(before, after), cellsOf(after))) {
    requestFullCalculation(session);
  }
}

function keptOf(bytes: Uint8Array, part: string): string {
  const { children, prefix } = readOutline(bytes, part);
  return prefix === ""
    ? children
        .filter((child) => KEPT.has(child.name))
        .map((child) => decodeUtf8(bytes, child.start, child.end))
        .join("")
    : "";
}

function changedCells(before: XlsxSheet, after: XlsxSheet): readonly CellReference[] {
  const changed: CellReference[] = [];
  const sheet = after.name;
  after.scan((row, column, value) => {
    if (!sameValue(before.cell(row, column).value, value)) {
      changed.push({ sheet, row, column });
    }
  });
  before.scan((row, column) => {
    if (after.cell(row, column) === EMPTY_CELL) {
      changed.push({ sheet, row, column });
    }
  });
  return changed;
}

function cellsOf(sheet: XlsxSheet): readonly CellReference[] {
  const cells: CellReference[] = [];
  sheet.scan((row, column) => cells.push({ sheet: sheet.name, row, column }));
  return cells;
}

function losesFormula(before: XlsxSheet, after: XlsxSheet): boolean {
  let isLost = false;
  before.forEachFormula((row, column) => {
    isLost = isLost || after.cell(row, column).formula === null;
  });
  return isLost;
}

function namesOf(document: SheetDocument, { name: sheet, index }: SheetTarget): readonly NameToDefine[] {
  const columns = document.rows.reduce((most, row) => Math.max(most, row.cells.length), 1);
  const bottom = Math.max(0, document.rows.length - 1);
  const area = absoluteRange(sheet, { top: 0, left: 0, bottom, right: columns - 1 });
  const titles = `${sheetPrefix(area)}$1:$${document.headerRows}`;
  return [
    ...document.names.map((at) => ({ name: at.name, scope: null, formula: absoluteCell(sheet, at) })),
    { name: "_xlnm.Print_Area", scope: index, formula: area },
    ...(document.headerRows > 0 ? [{ name: "_xlnm.Print_Titles", scope: index, formula: titles }] : []),
  ];
}

function sheetPrefix(reference: string): string {
  return reference.slice(0, reference.lastIndexOf("!") + 1);
}
