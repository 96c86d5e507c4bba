import type { CSSProperties, ReactNode } from "react";
import { HIGHLIGHT_STYLES, type HighlightKind } from "../../../edits/styles";
import { findingMessage, severityName } from "../../../locales/findings";
import type { Language } from "../../../locales/language";
import { WORKBENCH_TEXTS } from "../../../locales/workbench";
import { formatPosition, formatRange, type Position, type Range } from "../../../sheet/address";
import type { ListedFinding } from "../../session/review";
import type { KnownCell } from "./blocks";
import type { CellClasses } from "./grid-styles";
import { CELL_PADDING, fittingSize, lineHeightCss } from "./look-css";
import { sharedClasses } from "./shared-classes";

/** A cell, or a merged range, and what is to be drawn of it. */
export interface DrawnCell {
  readonly position: Position;
  /** Null for a cell of its own. */
  readonly merge: Range | null;
  /** Pixels that row numbers take. */
  readonly headWidth: number;
  /** Pixels from the left of its row, and its size. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly cell: KnownCell | undefined;
  /** Pixels that a text may take, over empty cells too. */
  readonly room: number;
  readonly highlight: HighlightKind | undefined;
  readonly findings: readonly ListedFinding[] | undefined;
  readonly isActive: boolean;
  readonly language: Language;
  readonly classes: CellClasses;
}

/** The attribute by which the grid finds the cell that has the focus. */
export const ACTIVE_ATTRIBUTE = "data-active";

/** The attribute of cells in which something was found. */
export const NOTED_ATTRIBUTE = "data-noted";

/** Draws a cell with what was found in it. No component of its own: thousands come and go while a sheet is scrolled. */
export function drawCell(drawn: DrawnCell): ReactNode {
  const { position, merge, width, height, cell, findings, isActive, language, classes } = drawn;
  const text = width > 0 && height > 0 && cell ? cell.text : "";
  const said = findings?.map(({ finding }) => findingSentence(finding, language)) ?? [];
  const unseen = text === "" && isActive ? [emptyLabel(position, merge, language), ...said] : said;
  return (
    <div
      key={position.column}
      role="gridcell"
      aria-colindex={position.column + 2}
      aria-colspan={merge ? merge.right - merge.left + 1 : undefined}
      aria-rowspan={merge ? merge.bottom - merge.top + 1 : undefined}
      {...(isActive ? { [ACTIVE_ATTRIBUTE]: "", tabIndex: 0, "aria-selected": true } : {})}
      {...(said.length > 0 ? { [NOTED_ATTRIBUTE]: "" } : {})}
      className={classOf(drawn)}
      style={placeOf(drawn)}
    >
      {textOf(drawn, text)}
      {unseen.length > 0 && <span className={classes.description}>{unseen.join("\n")}</span>}
    </div>
  );
}

function isOverflowing({ room, width, highlight, merge }: DrawnCell): boolean {
  return room > width && !highlight && !merge;
}

/** Where most cells stand is told by a class, which all cells of a column share. */
function classOf(drawn: DrawnCell): string {
  const { cell, merge, left, width, height, highlight, classes } = drawn;
  const look = cell ? `${sharedClasses.ofLook(cell.look)} ${sharedClasses.of(lineHeightCss(cell.look, height))}` : "";
  if (isOverflowing(drawn)) {
    return `${classes.cell} ${classes.overflowing} ${look}`;
  }
  const align = classes[cell?.align ?? "left"];
  const place = merge ? classes.merged : sharedClasses.of(`left:${left}px;width:${width}px`);
  return `${classes.cell} ${align} ${place} ${look}${highlight ? ` ${classes.highlighted}` : ""}`;
}

function placeOf(drawn: DrawnCell): CSSProperties | undefined {
  const { left, width, height, room, merge, highlight, cell } = drawn;
  if (isOverflowing(drawn)) {
    return { left, minWidth: width, maxWidth: room, borderRightColor: "transparent" };
  }
  const place = merge ? { left, width, height } : undefined;
  const number = cell?.align === "right" ? numberStyle(cell, width) : undefined;
  return highlight ? { ...place, ...number, ...HIGHLIGHTS[highlight] } : place ? { ...place, ...number } : number;
}

/** Numbers are never taken apart, and rather made smaller than cut off: fonts differ from computer to computer. */
function numberStyle({ text, look }: KnownCell, width: number): CSSProperties | undefined {
  const fontSize = fittingSize(text, look, width);
  return fontSize === null ? (look.isWrapped ? IN_ONE_LINE : undefined) : { ...IN_ONE_LINE, fontSize };
}

const IN_ONE_LINE: CSSProperties = { whiteSpace: "nowrap" };

/** Pixels from which on a merged range is so large that its middle may be out of view. */
const LARGE_WIDTH = 320;
const LARGE_HEIGHT = 160;

/** What a large merged range says can be read wherever some of it is in view. */
function textOf({ merge, headWidth, width, height, cell, classes }: DrawnCell, text: string): ReactNode {
  const isVertical = cell?.look.isVertical === true;
  if (text === "" || (!merge && !isVertical)) {
    return text;
  }
  const isLarge = merge !== null && (width >= LARGE_WIDTH || height >= LARGE_HEIGHT);
  return (
    <span
      className={`${isLarge ? classes.staying : classes.text} ${isVertical ? classes.vertical : ""}`}
      style={isLarge ? { left: headWidth + CELL_PADDING } : undefined}
    >
      {text}
    </span>
  );
}

function findingSentence(finding: ListedFinding["finding"], language: Language): string {
  return `${severityName(finding.severity, language)} · ${findingMessage(finding, language)}`;
}

function emptyLabel(position: Position, merge: Range | null, language: Language): string {
  return WORKBENCH_TEXTS[language].emptyCell(merge ? formatRange(merge) : formatPosition(position));
}

const HIGHLIGHTS: Readonly<Record<HighlightKind, CSSProperties>> = {
  below: highlightOf("below"),
  behind: highlightOf("behind"),
  finding: highlightOf("finding"),
};

/** Written on the cell itself: what we found goes before whatever look the cell has. */
function highlightOf(kind: HighlightKind): CSSProperties {
  const { fill, color, bold, italic, underline } = HIGHLIGHT_STYLES[kind];
  return {
    backgroundColor: `#${fill}`,
    color: `#${color}`,
    ...(bold ? { fontWeight: "bold" } : {}),
    ...(italic ? { fontStyle: "italic" } : {}),
    ...(underline ? { textDecoration: "underline" } : {}),
  };
}
