import { HIGHLIGHT_STYLES, type HighlightKind } from "../../edits/styles";

import type { Style } from "../../edits/styles";
import { decodeUtf8, encodeUtf8 } from "./bytes";
import { builtInNumber, FIRST_CUSTOM_FORMAT } from "./number-formats";
import { appendTo, openTag, placeFor, readItems, readOutline, setAttribute, STYLES_ORDER } from "./outline";
import type { Element, Outline } from "./outline";
import { applySplices, withPrefix } from "./splice";
import type { Splice } from "./splice";
import { encodeText } from "./text";

type Container = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

interface List {
  readonly element: Element | null;
  readonly items: string[];
  readonly added: string[];
}

/** The styles part of a workbook that had none. */
export const MINIMAL_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="微软雅黑"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const DEFAULT_FONT = "微软雅黑";
const BORDER_SIDE = 'style="thin"><color rgb="FFBFBFBF"/>';
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const THIN_BORDER =
  `<border><left ${BORDER_SIDE}</left><right ${BORDER_SIDE}</right>` +
  `<top ${BORDER_SIDE}</top><bottom ${BORDER_SIDE}</bottom><diagonal/></border>`;

/** Adds styles to a styles part. What is there already in the very same words is used again; nothing is ever changed. */
export class StylesEditor {
  private readonly outline: Outline;
  private readonly lists = new Map<Container, List>();

  /** @throws WorkbookError file-malformed or file-doctype. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    this.outline = readOutline(bytes, part);
  }

  /** The number of the look of a highlight among the differential formats. */
  highlight(kind: HighlightKind): number {
    return this.add("dxfs", highlightFormat(kind));
  }

  /** The number of a cell style that looks like one of ours. */
  style(style: Style): number {
    const font = this.add("fonts", fontXml(style, this.defaultFont()));
    const fill = style.fill === null ? this.addFirst("fills", NO_FILL) : this.add("fills", fillXml(style.fill));
    const border = style.border ? this.add("borders", THIN_BORDER) : this.addFirst("borders", NO_BORDER);
    return this.add(
      "cellXfs",
      `<xf numFmtId="${this.numberFormat(style.format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
        ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
        `${alignmentXml(style)}</xf>`,
    );
  }

  /** The number of a cell style that is like another but for its number format. */
  withFormat(style: number, code: string): number {
    const records = this.list("cellXfs").items;
    const base = records[style] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const tag = base.slice(0, base.indexOf(">") + 1);
    const plain = tag.replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
    const name = /^<[^\s/>]+/.exec(plain)?.[0] ?? "<xf";
    const changed = `${name} numFmtId="${this.numberFormat(code)}" applyNumberFormat="1"${plain.slice(name.length)}`;
    return this.addRaw("cellXfs", changed + base.slice(tag.length));
  }

  get isChanged(): boolean {
    return [...this.lists.values()].some(({ added }) => added.length > 0);
  }

  /** The part with all that was added. */
  result(): Uint8Array {
    const splices: Splice[] = [];
    for (const [name, { element, added }] of this.lists) {
      if (added.length > 0) {
        splices.push(...this.appendAll(name, element, added));
      }
    }
    return applySplices(this.bytes, splices);
  }

  private appendAll(name: Container, element: Element | null, added: readonly string[]): readonly Splice[] {
    const { prefix } = this.outline;
    if (!element) {
      const at = placeFor(this.outline, STYLES_ORDER, name);
      // The single quotes tell that the whole list is ours: it goes when its last item goes.
      const open = withPrefix(`<${name} count='${added.length}'>`, prefix);
      return [{ start: at, end: at, text: `${open}${added.join("")}${withPrefix(`</${name}>`, prefix)}` }];
    }
    const count = openTag(this.bytes, this.part, element).number("count");
    const counted =
      count === null ? [] : setAttribute(this.bytes, this.part, element, "count", String(count + added.length));
    const [opening, ...rest] = appendTo(element, "", added.join(""));
    const closing = rest.map((splice) => ({ ...splice, text: added.join("") + withPrefix(`</${name}>`, prefix) }));
    return [...counted, ...(opening ? [opening] : []), ...closing];
  }

  private numberFormat(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== null) {
      return builtIn;
    }
    let highest = FIRST_CUSTOM_FORMAT - 1;
    for (const item of this.list("numFmts").items) {
      const tag = openTag(encodeUtf8(item), this.part, { start: 0, tagEnd: encodeUtf8(item).length });
      const id = tag.number("numFmtId") ?? 0;
      if (tag.attribute("formatCode") === code) {
        return id;
      }
      highest = Math.max(highest, id);
    }
    this.add("numFmts", `<numFmt numFmtId="${highest + 1}" formatCode="${encodeText(code)}"/>`);
    return highest + 1;
  }

  private defaultFont(): string {
    return (
      /<(?:\w+:)?name\s[^>]*?val\s*=\s*["']([^"']*)["']/.exec(this.list("fonts").items[0] ?? "")?.[1] ?? DEFAULT_FONT
    );
  }

  /** The first fill and the first border are none in every workbook. */
  private addFirst(name: Container, xml: string): number {
    return this.list(name).items.length > 0 ? 0 : this.add(name, xml);
  }

  private add(name: Container, xml: string): number {
    return this.addRaw(name, withPrefix(xml, this.outline.prefix));
  }

  private addRaw(name: Container, xml: string): number {
    const { items, added } = this.list(name);
    const known = items.indexOf(xml);
    if (known >= 0) {
      return known;
    }
    items.push(xml);
    added.push(xml);
    return items.length - 1;
  }

  private list(name: Container): List {
    const known = this.lists.get(name);
    if (known) {
      return known;
    }
    const element = this.outline.children.find((child) => child.name === name) ?? null;
    const elements = element ? readItems(this.bytes, this.part, element) : [];
    const list = { element, items: elements.map(({ start, end }) => decodeUtf8(this.bytes, start, end)), added: [] };
    this.lists.set(name, list);
    return list;
  }
}

function fontXml({ bold, underline, size, color }: Style, name: string): string {
  return `<font>${bold ? "<b/>" : ""}${underline ? "<u/>" : ""}<sz val="${size}"/><color rgb="FF${color}"/><name val="${name}"/></font>`;
}

function alignmentXml({ horizontal, indent, wrap }: Style): string {
  return `<alignment horizontal="${horizontal}" vertical="center"${wrap ? ' wrapText="1"' : ""}${indent > 0 ? ` indent="${indent}"` : ""}/>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The differential format of a highlight, without prefix. */
export function highlightFormat(kind: HighlightKind): string {
  const { fill, color, bold, italic, underline } = HIGHLIGHT_STYLES[kind];
  return (
    `<dxf><font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}<color rgb="FF${color}"/></font>` +
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`
  );
}
