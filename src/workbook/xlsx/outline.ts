import { TagScanner } from "./scan";
import type { Splice } from "./splice";
import { withPrefix } from "./splice";
import { encodeText } from "./text";

/** Where an element stands in its part. */
export interface Element {
  /** The local name; "" for an element of another namespace. */
  readonly name: string;
  readonly start: number;
  /** After the opening tag. */
  readonly tagEnd: number;
  /** Before the closing tag; the same as `tagEnd` for an element without one. */
  readonly closeStart: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

/** A part's root and what stands directly in it. */
export interface Outline {
  readonly root: Element;
  /** The prefix of the root's namespace with its colon, or nothing. */
  readonly prefix: string;
  readonly children: readonly Element[];
}

/** @throws WorkbookError file-malformed or file-doctype. */
export function readOutline(bytes: Uint8Array, part: string): Outline {
  const scanner = new TagScanner(bytes, part);
  if (!scanner.next()) {
    throw scanner.malformed();
  }
  const opened = { name: scanner.name(), start: scanner.tagStart, tagEnd: scanner.tagEnd, isEmpty: scanner.isEmpty };
  const prefix = scanner.prefix();
  const children: Element[] = [];
  while (!opened.isEmpty && scanner.nextChild(1)) {
    children.push(readElement(scanner, 0));
  }
  const closeStart = opened.isEmpty ? opened.tagEnd : scanner.tagStart;
  return { root: { ...opened, closeStart, end: scanner.tagEnd }, prefix, children };
}

/** The elements that stand directly in another. */
export function readItems(bytes: Uint8Array, part: string, element: Element): readonly Element[] {
  const scanner = new TagScanner(bytes.subarray(element.tagEnd, element.closeStart), part, true);
  const items: Element[] = [];
  while (scanner.next()) {
    items.push(readElement(scanner, element.tagEnd));
  }
  return items;
}

function readElement(scanner: TagScanner, offset: number): Element {
  const name = scanner.name();
  const { tagStart, tagEnd, isEmpty } = scanner;
  scanner.skip();
  return {
    name,
    start: tagStart + offset,
    tagEnd: tagEnd + offset,
    closeStart: (isEmpty ? tagEnd : scanner.tagStart) + offset,
    end: scanner.tagEnd + offset,
    isEmpty,
  };
}

/** A scanner that stands on an element's opening tag, to ask for its attributes. Its offsets count from the element. */
export function openTag(bytes: Uint8Array, part: string, element: Pick<Element, "start" | "tagEnd">): TagScanner {
  const scanner = new TagScanner(bytes.subarray(element.start, element.tagEnd), part, true);
  scanner.next();
  return scanner;
}

/** Gives an element's attribute another value, or adds it. */
export function setAttribute(
  bytes: Uint8Array,
  part: string,
  element: Element,
  name: string,
  value: string,
): readonly Splice[] {
  const { attributes } = openTag(bytes, part, element);
  const number = attributes.find(name, false);
  if (number < 0) {
    const at = element.tagEnd - (element.isEmpty ? 2 : 1);
    return [{ start: at, end: at, text: ` ${name}="${encodeText(value)}"` }];
  }
  const start = element.start + attributes.valueStart(number);
  const end = element.start + attributes.valueEnd(number);
  return attributes.value(number) === value ? [] : [{ start, end, text: encodeText(value) }];
}

/** Where a new child belongs among the present ones, in the order that the format demands. */
export function placeFor(outline: Outline, order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  const before = outline.children.filter((child) => {
    const other = order.indexOf(child.name);
    return other >= 0 && other <= rank;
  });
  return before.at(-1)?.end ?? outline.root.tagEnd;
}

/** Appends to an element, which is opened first if it is empty. `tag` is its name with prefix. */
export function appendTo(element: Element, prefix: string, xml: string): readonly Splice[] {
  if (!element.isEmpty) {
    return [{ start: element.closeStart, end: element.closeStart, text: withPrefix(xml, prefix) }];
  }
  return [
    { start: element.tagEnd - 2, end: element.tagEnd - 1, text: "" },
    { start: element.end, end: element.end, text: withPrefix(`${xml}</${element.name}>`, prefix) },
  ];
}

/** The elements of a worksheet, in their order. */
export const WORKSHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
] as const;

/** The elements of a workbook, up to the last that we add. */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
] as const;

/** The elements of the styles part, up to the last that we add. */
export const STYLES_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;
