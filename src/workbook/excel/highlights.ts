import { formatRange } from "../../sheet/address";
import type { Range } from "../../sheet/address";
import { HIGHLIGHT_STYLES, type HighlightKind } from "../../edits/styles";
import { addressesOf, areasOf } from "./area";

/** A conditional format with a rule formula, as it is to be or as it was. Colours are `#RRGGBB`; null is none. */
export interface Highlight {
  readonly ranges: readonly Range[];
  /** Without the leading `=`, relative to the top-left cell of the first range. */
  readonly formula: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly stopIfTrue: boolean;
  /** Its place among the formats of the sheet, 0 above all others; -1 below all others. */
  readonly priority: number;
  /** By which Excel knew it before; null for a new one. */
  readonly id: string | null;
}

export function highlightOf(kind: HighlightKind, ranges: readonly Range[], formula: string): Highlight {
  const { fill, color, bold, italic, underline } = HIGHLIGHT_STYLES[kind];
  return {
    ranges,
    formula,
    fill: `#${fill}`,
    color: `#${color}`,
    bold,
    italic,
    underline,
    stopIfTrue: false,
    priority: -1,
    id: null,
  };
}

/** Whether two lists of formats come to the same, the first of each above the later ones. */
export function isSameDress(one: readonly Highlight[], other: readonly Highlight[]): boolean {
  return JSON.stringify(one.map(essenceOf)) === JSON.stringify(other.map(essenceOf));
}

function essenceOf({ ranges, formula, fill, color, bold, italic, underline, stopIfTrue }: Highlight): unknown {
  return [ranges.map(formatRange), formula, fill, color, bold, italic, underline, stopIfTrue];
}

/** Adds a conditional format; several where one cannot name all ranges. Their identities are asked for. */
export function addHighlight(sheet: Excel.Worksheet, highlight: Highlight): readonly Excel.ConditionalFormat[] {
  return addressesOf(highlight.ranges).map((address, index) => {
    const first = addressesOf(highlight.ranges.slice(0, 1))[0] ?? address;
    // The rule is relative to the first range, so every format has to begin with it.
    const all = index === 0 ? address : `${first},${address}`;
    const format = sheet.getRanges(all).conditionalFormats.add("Custom");
    format.custom.rule.formula = `=${highlight.formula}`;
    dress(format.custom.format, highlight);
    format.stopIfTrue = highlight.stopIfTrue;
    format.load("id");
    // The last of all: a format whose place has changed cannot be spoken to any more.
    format.priority = highlight.priority;
    return format;
  });
}

function dress({ fill, font }: Excel.ConditionalRangeFormat, highlight: Highlight): void {
  if (highlight.fill !== null) {
    fill.color = highlight.fill;
  }
  if (highlight.color !== null) {
    font.color = highlight.color;
  }
  if (highlight.bold) {
    font.bold = true;
  }
  if (highlight.italic) {
    font.italic = true;
  }
  if (highlight.underline) {
    font.underline = "Single";
  }
}

/** All conditional formats of a sheet, of which only what tells them apart is asked for. */
export function askFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/priority,items/stopIfTrue");
  return formats;
}

/** Asks for the rule formulas of a sheet. Only custom formats have one: asking another for it is an error. */
export function askHighlights(
  open: () => Excel.Worksheet,
  formats: readonly Excel.ConditionalFormat[],
): () => readonly Highlight[] {
  const custom = formats.filter(({ type }) => type === "Custom");
  if (custom.length === 0) {
    return () => [];
  }
  // What was found through a range is out of reach after the request.
  const reachable = open().getRange().conditionalFormats;
  const asked = custom.map((found) => askHighlight(found, reachable.getItem(found.id)));
  return () => asked.map((read) => read());
}

function askHighlight(found: Excel.ConditionalFormat, format: Excel.ConditionalFormat): () => Highlight {
  const { rule, format: look } = format.custom;
  rule.load("formula");
  look.fill.load("color");
  look.font.load("color,bold,italic,underline");
  const areas = format.getRanges();
  areas.load("areas/items/address");
  return () => readHighlight(found, rule, look, areas);
}

function readHighlight(
  { id, priority, stopIfTrue }: Excel.ConditionalFormat,
  rule: Excel.ConditionalFormatRule,
  { fill, font }: Excel.ConditionalRangeFormat,
  areas: Excel.RangeAreas,
): Highlight {
  return {
    ranges: areasOf(areas),
    formula: rule.formula.replace(/^=/u, ""),
    fill: textOf(fill.color),
    color: textOf(font.color),
    bold: isTrue(font.bold),
    italic: isTrue(font.italic),
    underline: textOf(font.underline) !== null && font.underline !== "None",
    stopIfTrue,
    priority,
    id,
  };
}

/** Excel answers with null, or an empty text, for what a format leaves as it is. */
function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function isTrue(value: unknown): boolean {
  return value === true;
}
