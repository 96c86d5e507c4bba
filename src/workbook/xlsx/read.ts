import type { WorkbookContent } from "../../sheet/sheet";
import { OFFICE_THEME } from "./colors";
import { PLAIN_LOOKS, readLooks, type WorkbookLooks } from "./looks-read";
import type { Layout } from "./open";
import type { Parts } from "./parts";
import { SharedStrings } from "./shared-strings";
import { parseSheet } from "./sheet-parse";
import type { ParsedSheet } from "./sheet-parse";
import { XlsxSheet } from "./sheet-read";
import type { SheetContext } from "./sheet-read";
import { PLAIN_STYLES, readStyles } from "./styles-read";
import type { CellStyles } from "./styles-read";
import { readTheme } from "./theme-read";
import { cellNames } from "./workbook-part";

export interface XlsxContent extends WorkbookContent {
  readonly sheets: readonly XlsxSheet[];
}

/** Sheets and texts by their bytes, so that what an edit does not touch is not parsed again. */
const parsedSheets = new WeakMap<Uint8Array, ParsedSheet>();
const parsedStrings = new WeakMap<Uint8Array, SharedStrings>();
const readWorkbookLooks = new WeakMap<Uint8Array, WorkbookLooks>();
const NO_STRINGS = new Uint8Array(0);

/** @throws WorkbookError file-damaged, file-malformed, file-doctype or file-too-large. */
export function readContent(parts: Parts, layout: Layout): XlsxContent {
  const context: SheetContext = {
    strings: sharedStrings(parts, layout),
    styles: cellStyles(parts, layout),
    looks: () => workbookLooks(parts, layout),
    usesDate1904: layout.usesDate1904,
  };
  const sheets = layout.places.flatMap((place): XlsxSheet[] => {
    if (place.part === null) {
      return [];
    }
    const bytes = parts.read(place.part);
    const parsed = parsedSheets.get(bytes) ?? parseSheet(bytes, place.part, context.strings.count);
    parsedSheets.set(bytes, parsed);
    return [new XlsxSheet(place.name, place.visibility, parsed, context)];
  });
  const otherSheets = layout.places
    .filter((place) => place.part === null)
    .map(({ name }) => ({ name, reason: "not-a-worksheet" as const }));
  return { sheets, otherSheets, names: cellNames(layout) };
}

/** The part that a workbook refers to by this type of relationship; null when there is none. */
export function relatedPart(parts: Parts, layout: Layout, type: string): string | null {
  const target = layout.relationships.find((relationship) => relationship.type === type)?.target;
  return target !== undefined && parts.has(target) ? target : null;
}

function sharedStrings(parts: Parts, layout: Layout): SharedStrings {
  const part = relatedPart(parts, layout, "sharedStrings");
  const bytes = part === null ? NO_STRINGS : parts.read(part);
  const strings = parsedStrings.get(bytes) ?? new SharedStrings(bytes, part);
  parsedStrings.set(bytes, strings);
  return strings;
}

/** How cells look; a workbook may have no styles at all. */
export function cellStyles(parts: Parts, layout: Layout): CellStyles {
  const part = relatedPart(parts, layout, "styles");
  return part === null ? PLAIN_STYLES : readStyles(parts.read(part), part);
}

function workbookLooks(parts: Parts, layout: Layout): WorkbookLooks {
  const part = relatedPart(parts, layout, "styles");
  if (part === null) {
    return PLAIN_LOOKS;
  }
  const bytes = parts.read(part);
  const looks = readWorkbookLooks.get(bytes) ?? readLooks(bytes, part, themeColors(parts, layout));
  readWorkbookLooks.set(bytes, looks);
  return looks;
}

function themeColors(parts: Parts, layout: Layout): readonly string[] {
  const part = relatedPart(parts, layout, "theme");
  return part === null ? OFFICE_THEME : readTheme(parts.read(part), part);
}
