import { formatPosition, quoteSheetName } from "../../sheet/address";
import type { Position, Range } from "../../sheet/address";
import { decodeUtf8 } from "./bytes";
import { findPrefix } from "./namespaces";
import { appendTo, openTag, placeFor, readItems, readOutline, setAttribute, WORKBOOK_ORDER } from "./outline";
import type { Element } from "./outline";
import { applySplices, withPrefix } from "./splice";
import type { Splice } from "./splice";
import { encodeText } from "./text";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** A name to define; `scope` is the position of the sheet it belongs to. */
export interface NameToDefine {
  readonly name: string;
  readonly scope: number | null;
  readonly formula: string;
}

/** The workbook part with one more sheet at the end of its list. */
export function listSheet(bytes: Uint8Array, part: string, name: string, relationship: string): Uint8Array {
  const outline = readOutline(bytes, part);
  const list = outline.children.find((child) => child.name === "sheets");
  if (!list) {
    return bytes;
  }
  const ids = readItems(bytes, part, list).map((item) => openTag(bytes, part, item).number("sheetId") ?? 0);
  const { attributes } = openTag(bytes, part, outline.root);
  const prefix = findPrefix(attributes, RELATIONSHIPS) ?? findPrefix(attributes, STRICT_RELATIONSHIPS);
  const link = prefix === null ? `xmlns:r="${RELATIONSHIPS}" r:id` : `${prefix}:id`;
  const id = Math.max(0, ...ids) + 1;
  const xml = `<sheet name="${encodeText(name)}" sheetId="${id}" ${link}="${relationship}"/>`;
  return applySplices(bytes, appendTo(list, outline.prefix, xml));
}

/** The workbook part with names defined, those of the same name and scope replaced where they stand. */
export function defineNames(bytes: Uint8Array, part: string, names: readonly NameToDefine[]): Uint8Array {
  const outline = readOutline(bytes, part);
  const list = outline.children.find((child) => child.name === "definedNames");
  const items = list ? readItems(bytes, part, list) : [];
  const splices: Splice[] = [];
  let added = "";
  for (const name of names) {
    const xml = nameXml(name);
    const present = items.find((item) => isSameName(bytes, part, item, name));
    if (!present) {
      added += xml;
    } else if (decodeUtf8(bytes, present.start, present.end) !== withPrefix(xml, outline.prefix)) {
      splices.push({ start: present.start, end: present.end, text: withPrefix(xml, outline.prefix) });
    }
  }
  if (added !== "" && list) {
    splices.push(...appendTo(list, outline.prefix, added));
  } else if (added !== "") {
    const at = placeFor(outline, WORKBOOK_ORDER, "definedNames");
    splices.push({ start: at, end: at, text: withPrefix(`<definedNames>${added}</definedNames>`, outline.prefix) });
  }
  return applySplices(bytes, splices);
}

function nameXml({ name, scope, formula }: NameToDefine): string {
  const local = scope === null ? "" : ` localSheetId="${scope}"`;
  return `<definedName name="${encodeText(name)}"${local}>${encodeText(formula)}</definedName>`;
}

function isSameName(bytes: Uint8Array, part: string, item: Element, { name, scope }: NameToDefine): boolean {
  const tag = openTag(bytes, part, item);
  return tag.attribute("name")?.toLowerCase() === name.toLowerCase() && tag.number("localSheetId") === scope;
}

/** The workbook part with the wish that all formulas are computed when it is opened. */
export function requestCalculation(bytes: Uint8Array, part: string): Uint8Array {
  const outline = readOutline(bytes, part);
  const properties = outline.children.find((child) => child.name === "calcPr");
  if (properties) {
    return applySplices(bytes, setAttribute(bytes, part, properties, "fullCalcOnLoad", "1"));
  }
  const at = placeFor(outline, WORKBOOK_ORDER, "calcPr");
  const text = withPrefix('<calcPr fullCalcOnLoad="1"/>', outline.prefix);
  return applySplices(bytes, [{ start: at, end: at, text }]);
}

/** `'附件1-1'!$A$1:$C$3`. */
export function absoluteRange(sheet: string, { top, left, bottom, right }: Range): string {
  const first = absolute({ row: top, column: left });
  return `${quoteSheetName(sheet)}!${first}:${absolute({ row: bottom, column: right })}`;
}

/** `'附件1-1'!$R$7`. */
export function absoluteCell(sheet: string, position: Position): string {
  return `${quoteSheetName(sheet)}!${absolute(position)}`;
}

function absolute(position: Position): string {
  return formatPosition(position).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
