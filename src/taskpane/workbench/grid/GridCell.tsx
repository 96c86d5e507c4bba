import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { HIGHLIGHT_STYLES, type HighlightKind } from "../../../edits/styles";
import { findingMessage, severityName } from "../../../locales/findings";
import type { Language } from "../../../locales/language";
import { WORKBENCH_TEXTS } from "../../../locales/workbench";
import { formatPosition, formatRange, type Position, type Range } from "../../../sheet/address";
import type { ListedFinding, ShownCell } from "../../session/review";
import type { useCellStyles } from "./grid-styles";

interface Properties {
  readonly position: Position;
  /** Null for a cell of its own. */
  readonly merge: Range | null;
  /** Pixels that row numbers take. */
  readonly headWidth: number;
  /** Pixels from the left of its row, and its size. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly cell: ShownCell | undefined;
  /** Pixels that a text may take, over empty cells too. */
  readonly room: number;
  readonly highlight: HighlightKind | undefined;
  readonly findings: readonly ListedFinding[];
  readonly isActive: boolean;
  readonly language: Language;
  /** Asked for once a row: a page full of cells is made anew with every turn of the wheel. */
  readonly styles: ReturnType<typeof useCellStyles>;
}

/** The attribute by which the grid finds the cell that has the focus. */
export const ACTIVE_ATTRIBUTE = "data-active";

/** The attribute of cells in which something was found. */
export const NOTED_ATTRIBUTE = "data-noted";

/** A cell, or a merged range, with what was found in it. */
export function GridCell(properties: Properties) {
  const { position, merge, width, height, cell, room, highlight, findings, isActive, language, styles } = properties;
  const text = width > 0 && height > 0 ? (cell?.text ?? "") : "";
  const said = findings.map(({ finding }) => findingSentence(finding, language));
  const unseen = text === "" && isActive ? [emptyLabel(position, merge, language), ...said] : said;
  return (
    <div
      role="gridcell"
      aria-colindex={position.column + 2}
      aria-colspan={merge ? merge.right - merge.left + 1 : undefined}
      aria-rowspan={merge ? merge.bottom - merge.top + 1 : undefined}
      {...(isActive ? { [ACTIVE_ATTRIBUTE]: "", tabIndex: 0, "aria-selected": true } : {})}
      {...(said.length > 0 ? { [NOTED_ATTRIBUTE]: "" } : {})}
      className={mergeClasses(
        styles.cell,
        isActive && styles.focused,
        highlight && styles.highlighted,
        merge ? styles.merged : room > width && !highlight ? styles.overflowing : styles[cell?.align ?? "left"],
      )}
      style={placeOf(properties)}
    >
      {merge && text !== "" ? <MergedText {...properties} text={text} /> : text}
      {unseen.length > 0 && <span className={styles.description}>{unseen.join("\n")}</span>}
    </div>
  );
}

function placeOf({ merge, left, width, height, room, highlight }: Properties): CSSProperties {
  if (merge || height === 0) {
    return { left, width, height, ...highlightStyle(highlight) };
  }
  return room > width && !highlight
    ? { left, minWidth: width, maxWidth: room }
    : { left, width, ...highlightStyle(highlight) };
}

/** Pixels from which on a merged range is so large that its middle may be out of view. */
const LARGE_WIDTH = 320;
const LARGE_HEIGHT = 160;

/** What a large merged range says can be read wherever some of it is in view. */
function MergedText({ merge, headWidth, width, height, styles, text }: Properties & { readonly text: string }) {
  const isTall = merge !== null && merge.top < merge.bottom;
  const isLarge = width >= LARGE_WIDTH || height >= LARGE_HEIGHT;
  return (
    <span
      className={mergeClasses(styles.mergedText, isTall && styles.wrapped, isLarge && styles.staying)}
      style={isLarge ? { left: headWidth + PADDING } : undefined}
    >
      {text}
    </span>
  );
}

const PADDING = 6;

function findingSentence(finding: ListedFinding["finding"], language: Language): string {
  return `${severityName(finding.severity, language)} · ${findingMessage(finding, language)}`;
}

function emptyLabel(position: Position, merge: Range | null, language: Language): string {
  return WORKBENCH_TEXTS[language].emptyCell(merge ? formatRange(merge) : formatPosition(position));
}

function highlightStyle(kind: HighlightKind | undefined): CSSProperties | undefined {
  if (!kind) {
    return undefined;
  }
  const { fill, color, bold, italic, underline } = HIGHLIGHT_STYLES[kind];
  return {
    backgroundColor: `#${fill}`,
    color: `#${color}`,
    fontWeight: bold ? "bold" : undefined,
    fontStyle: italic ? "italic" : undefined,
    textDecoration: underline ? "underline" : undefined,
  };
}
