import { formatRange } from "../../sheet/address";
import { HIGHLIGHT_STYLES, HIGHLIGHT_TAG, type HighlightKind } from "../../edits/styles";
import type { AddHighlight } from "../../edits/edit";
import { decodeUtf8, indexOfBytes, encodeUtf8 } from "./bytes";
import { openTag, placeFor, readItems, readOutline, setAttribute, WORKSHEET_ORDER } from "./outline";
import type { Element, Outline } from "./outline";
import { TagScanner } from "./scan";
import { applySplices, withPrefix } from "./splice";
import type { Splice } from "./splice";
import { highlightFormat } from "./styles-write";
import { encodeText } from "./text";

const OUR_FORMULA = `N("${HIGHLIGHT_TAG}`;

/** One conditional format as a worksheet writes it. It stops those below it, or a cell would have a part of each look. */
export function highlightXml(ranges: string, format: number, priority: number, formula: string): string {
  return (
    `<conditionalFormatting sqref="${ranges}"><cfRule type="expression" dxfId="${format}" priority="${priority}" stopIfTrue="1">` +
    `<formula>${encodeText(formula)}</formula></cfRule></conditionalFormatting>`
  );
}

/** A worksheet with highlights added after all formats that are there, which go before ours. */
export function addHighlights(
  bytes: Uint8Array,
  part: string,
  highlights: readonly AddHighlight[],
  formatOf: (kind: HighlightKind) => number,
): Uint8Array {
  const outline = readOutline(bytes, part);
  let priority = highestPriority(bytes, part, outline);
  const xml = highlights.map(({ ranges, highlight, formula }) => {
    priority += 1;
    return highlightXml(ranges.map(formatRange).join(" "), formatOf(highlight), priority, formula);
  });
  const at = placeFor(outline, WORKSHEET_ORDER, "conditionalFormatting");
  return applySplices(bytes, [{ start: at, end: at, text: withPrefix(xml.join(""), outline.prefix) }]);
}

function highestPriority(bytes: Uint8Array, part: string, outline: Outline): number {
  const rules = formatsOf(outline).flatMap((format) => readItems(bytes, part, format));
  return rules.reduce((highest, rule) => Math.max(highest, openTag(bytes, part, rule).number("priority") ?? 0), 0);
}

function formatsOf(outline: Outline): readonly Element[] {
  return outline.children.filter((child) => child.name === "conditionalFormatting");
}

/** A worksheet without our highlights; the very same bytes when there are none. */
export function removeHighlights(bytes: Uint8Array, part: string): Uint8Array {
  if (indexOfBytes(bytes, encodeUtf8(HIGHLIGHT_TAG)) < 0) {
    return bytes;
  }
  const splices: Splice[] = [];
  for (const format of formatsOf(readOutline(bytes, part))) {
    const rules = readItems(bytes, part, format).filter((item) => item.name === "cfRule");
    const ours = rules.filter((rule) => isOurs(bytes, part, rule));
    const gone = ours.length === rules.length ? (ours.length > 0 ? [format] : []) : ours;
    splices.push(...gone.map(({ start, end }) => ({ start, end, text: "" })));
  }
  return applySplices(bytes, splices);
}

function isOurs(bytes: Uint8Array, part: string, rule: Element): boolean {
  return readItems(bytes, part, rule).some((item) => {
    const scanner = new TagScanner(bytes.subarray(item.start, item.end), part, true);
    return scanner.next() && scanner.opens("formula") && scanner.text().includes(OUR_FORMULA);
  });
}

/** A styles part without those looks of ours at the end of its list that nothing uses any more. */
export function removeUnusedFormats(bytes: Uint8Array, part: string, readUsed: () => ReadonlySet<number>): Uint8Array {
  const outline = readOutline(bytes, part);
  const list = outline.children.find((child) => child.name === "dxfs");
  const items = list ? readItems(bytes, part, list) : [];
  const ours = HIGHLIGHT_KINDS.map((kind) => withPrefix(highlightFormat(kind), outline.prefix));
  if (!isOneOf(bytes, items.at(-1), ours)) {
    return bytes;
  }
  const used = readUsed();
  let kept = items.length;
  while (kept > 0 && !used.has(kept - 1) && isOneOf(bytes, items[kept - 1], ours)) {
    kept -= 1;
  }
  const first = items[kept];
  if (!list || !first) {
    return bytes;
  }
  const tag = openTag(bytes, part, list);
  const isWhollyOurs = decodeUtf8(bytes, list.start, list.tagEnd).includes("count='");
  if (kept === 0 && isWhollyOurs) {
    return applySplices(bytes, [{ start: list.start, end: list.end, text: "" }]);
  }
  const count = tag.number("count");
  const left = count === null ? null : String(count - (items.length - kept));
  const counted = left === null ? [] : setAttribute(bytes, part, list, "count", left);
  return applySplices(bytes, [
    ...counted,
    ...(kept === 0
      ? [{ start: list.tagEnd - 1, end: list.end, text: "/>" }]
      : [{ start: first.start, end: list.closeStart, text: "" }]),
  ]);
}

const HIGHLIGHT_KINDS: readonly HighlightKind[] = [
  "below",
  "behind",
  "finding",
] satisfies readonly (keyof typeof HIGHLIGHT_STYLES)[];

function isOneOf(bytes: Uint8Array, item: Element | undefined, texts: readonly string[]): boolean {
  return item !== undefined && texts.includes(decodeUtf8(bytes, item.start, item.end));
}

const REFERENCE = encodeUtf8("xfId=");

/** The differential formats that a part refers to, by whichever attribute: `dxfId`, `dataDxfId`, … */
export function usedFormats(bytes: Uint8Array): readonly number[] {
  const used: number[] = [];
  for (let at = indexOfBytes(bytes, REFERENCE); at >= 0; at = indexOfBytes(bytes, REFERENCE, at + 1)) {
    const before = String.fromCharCode(bytes[at - 1] ?? 0);
    const value = /^["'](\d+)/.exec(decodeUtf8(bytes, at + REFERENCE.length, at + REFERENCE.length + 12))?.[1];
    if (/d/i.test(before) && value !== undefined) {
      used.push(Number(value));
    }
  }
  return used;
}
