import type { CellLook, Line } from "../../../sheet/looks";
import { legible } from "./contrast";

/** The sheet is white paper with black writing, as in Excel, whatever the theme of the pane. Colours are RRGGBB. */
export const PAPER = "FFFFFF";
export const INK = "1F1F1F";

const PIXELS_A_POINT = 4 / 3;
const USUAL_SIZE = 11;
const INDENT = 9;
export const CELL_PADDING = 2;

/** Sizes that are still text, in points. */
const SMALLEST = 6;
const LARGEST = 96;

/** What may stand in a list of fonts without ending it: a file may name its fonts as it likes. */
const FONT_NAME = /^[\p{L}\p{N} _.-]{1,64}$/u;

/** A look as declarations of CSS, the same text for the same look; "" for the plain one. */
export function lookCss(look: CellLook): string {
  return [...fontCss(look), ...placeCss(look), ...lineCss(look)].join(";");
}

function fontCss(look: CellLook): string[] {
  const { fill, color, font, size, isBold, isItalic, isUnderlined, isStruck } = look;
  const decoration = [...(isUnderlined ? ["underline"] : []), ...(isStruck ? ["line-through"] : [])].join(" ");
  const ink = legible(color ?? INK, fill ?? PAPER);
  return [
    ...(fill === undefined ? [] : [`background:#${fill} border-box`]),
    ...(ink === INK ? [] : [`color:#${ink}`]),
    ...(font !== undefined && FONT_NAME.test(font) ? [`font-family:"${font}",var(--sheet-font)`] : []),
    ...(size === undefined ? [] : [`font-size:${pixelsOf(size).toFixed(2)}px`]),
    ...(isBold ? ["font-weight:bold"] : []),
    ...(isItalic ? ["font-style:italic"] : []),
    ...(decoration === "" ? [] : [`text-decoration:${decoration}`]),
  ];
}

function pixelsOf(points: number): number {
  return Math.max(SMALLEST, Math.min(LARGEST, points)) * PIXELS_A_POINT;
}

/** How wide the characters of numbers are in most fonts, of the size. */
const NARROW = /[.,:]/u;
const NARROW_WIDTH = 0.3;
const WIDE = /[%E¥]/u;
const WIDE_WIDTH = 0.95;
const DIGIT_WIDTH = 0.56;
/** No number is made smaller than this share of its size. */
const LEAST_SHARE = 0.7;

/** The size at which a number fits into a width, both in pixels; null when it fits as it is. */
export function fittingSize(text: string, { size = USUAL_SIZE }: CellLook, width: number): number | null {
  const units = [...text].reduce((sum, character) => sum + widthOf(character), 0);
  const pixels = pixelsOf(size);
  const room = width - 2 * CELL_PADDING - 1;
  return units * pixels <= room ? null : Math.max(pixels * LEAST_SHARE, Math.floor((room / units) * 10) / 10);
}

function widthOf(character: string): number {
  return NARROW.test(character) ? NARROW_WIDTH : WIDE.test(character) ? WIDE_WIDTH : DIGIT_WIDTH;
}

const LINE_HEIGHT = 1.2;

/** What keeps a line of text in the middle of a row that is hardly as high as its letters; "" for a higher one. */
export function lineHeightCss({ size = USUAL_SIZE }: CellLook, height: number): string {
  return pixelsOf(size) * LINE_HEIGHT > height - 1 ? `line-height:${height - 1}px` : "";
}

const BLOCK_PLACES = { top: "start", center: "center", bottom: "end" } as const;

function placeCss({ horizontal, vertical, indent = 0, isWrapped }: CellLook): string[] {
  const padding = CELL_PADDING + Math.min(indent, 50) * INDENT;
  return [
    ...(horizontal === undefined ? [] : [`text-align:${horizontal}`]),
    ...(vertical === undefined ? [] : [`align-content:${BLOCK_PLACES[vertical]}`]),
    ...(indent === 0 ? [] : [`padding-${horizontal === "right" ? "right" : "left"}:${padding}px`]),
    ...(isWrapped ? ["white-space:pre-wrap", "word-break:break-word"] : []),
  ];
}

function lineCss({ lines = {} }: CellLook): string[] {
  return (["right", "bottom"] as const).flatMap((side) => {
    const line = lines[side];
    return line ? [`border-${side}:${lineText(line)}`] : [];
  });
}

function lineText({ style, width, color }: Line): string {
  return `${width}px ${style} #${color}`;
}
