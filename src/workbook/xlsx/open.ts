import { WorkbookError } from "../errors";
import { ContentTypes } from "./content-types";
import { Parts } from "./parts";
import { readRelationships } from "./relationships";
import type { Relationship } from "./relationships";
import { requireZip } from "./sniff";
import { readWorkbookPart } from "./workbook-part";
import type { SheetRecord, WorkbookRecord } from "./workbook-part";
import { readZip } from "./zip-read";

/** A sheet as the workbook lists it, with the part that holds it; null when it is none that can be read. */
export interface SheetPlace extends SheetRecord {
  readonly part: string | null;
}

/** Where a workbook's parts are. */
export interface Layout extends WorkbookRecord {
  readonly workbookPart: string;
  readonly relationships: readonly Relationship[];
  readonly places: readonly SheetPlace[];
}

/** @throws WorkbookError that says what is wrong with the file. */
export function openParts(bytes: Uint8Array): Parts {
  requireZip(bytes);
  return new Parts(readZip(bytes));
}

/** @throws WorkbookError file-not-a-workbook, file-binary-workbook, no-sheets, file-damaged, file-malformed. */
export function readLayout(parts: Parts): Layout {
  const types = new ContentTypes(parts);
  const workbookPart = findWorkbook(parts, types);
  if (types.of(workbookPart).includes("sheet.binary") || /\.bin$/i.test(workbookPart)) {
    throw new WorkbookError({ code: "file-binary-workbook" });
  }
  if (!isWorkbookType(types.of(workbookPart))) {
    throw new WorkbookError({ code: "file-not-a-workbook" });
  }
  const record = readWorkbookPart(parts.read(workbookPart), workbookPart);
  if (record.sheets.length === 0) {
    throw new WorkbookError({ code: "no-sheets" });
  }
  const relationships = readRelationships(parts, workbookPart);
  const places = record.sheets.map((sheet) => placeOf(parts, types, workbookPart, relationships, sheet));
  return { ...record, workbookPart, relationships, places };
}

function findWorkbook(parts: Parts, types: ContentTypes): string {
  const main = readRelationships(parts, "").find((relationship) => relationship.type === "officeDocument");
  const found = main && parts.has(main.target) ? main.target : types.find("sheet.main+xml");
  if (found === null || !parts.has(found)) {
    throw new WorkbookError({ code: "file-not-a-workbook" });
  }
  return found;
}

/** Workbooks, templates and add-ins, with macros or without. Where nothing says, the part itself is asked. */
function isWorkbookType(type: string): boolean {
  return (
    type === "" || type === "application/xml" || /(?:sheet|template|addin)(?:\.macroEnabled)?\.main\+xml$/i.test(type)
  );
}

function placeOf(
  parts: Parts,
  types: ContentTypes,
  workbookPart: string,
  relationships: readonly Relationship[],
  sheet: SheetRecord,
): SheetPlace {
  const relationship = relationships.find((candidate) => candidate.id === sheet.relationship);
  if (!relationship || !parts.has(relationship.target)) {
    throw new WorkbookError({ code: "file-damaged", part: relationship?.target ?? workbookPart });
  }
  const type = types.of(relationship.target);
  const isWorksheet = relationship.type === "worksheet" && (!/\+xml$/.test(type) || /\.worksheet\+xml$/.test(type));
  return { ...sheet, part: isWorksheet ? relationship.target : null };
}
