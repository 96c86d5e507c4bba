import { makeResetStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { HEAD_HEIGHT } from "./layout";
import { CELL_PADDING, INK, PAPER } from "./look-css";

const paper = `#${PAPER}`;
const line = `${tokens.strokeWidthThin} solid #D6D6D6`;
const headLine = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

/** What is drawn over what: heads over the marked cell over cells. */
const LAYER = { selection: 2, rowHeads: 3, heads: 4, corner: 5 } as const;

const head = {
  boxSizing: "border-box",
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
  color: tokens.colorNeutralForeground2,
  backgroundColor: tokens.colorNeutralBackground3,
  fontSize: tokens.fontSizeBase200,
  userSelect: "none",
} as const;

export const useGridStyles = makeStyles({
  scroller: {
    position: "relative",
    overflow: "auto",
    height: "100%",
    backgroundColor: paper,
    color: `#${INK}`,
    // Where the workbook's own font is missing: those first whose digits are as narrow as in Excel's.
    "--sheet-font": '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif',
    fontSize: "13px",
    lineHeight: 1.2,
    fontVariantNumeric: "tabular-nums",
    overflowAnchor: "none",
    cursor: "cell",
  },
  sizer: { position: "relative", overflow: "clip" },
  columnHeads: { position: "sticky", top: 0, height: `${HEAD_HEIGHT}px`, zIndex: LAYER.heads },
  corner: {
    ...head,
    position: "sticky",
    left: 0,
    height: "100%",
    borderRight: headLine,
    borderBottom: headLine,
    zIndex: LAYER.corner,
  },
  columnHead: { ...head, position: "absolute", top: 0, height: "100%", borderRight: headLine, borderBottom: headLine },
  rowHeads: { position: "sticky", left: 0, zIndex: LAYER.rowHeads },
  activeHead: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  afterHiddenColumn: { borderLeft: `3px double ${tokens.colorNeutralStrokeAccessible}` },
  afterHiddenRow: { borderTop: `3px double ${tokens.colorNeutralStrokeAccessible}` },
  columnLine: {
    position: "absolute",
    top: `${HEAD_HEIGHT}px`,
    bottom: 0,
    boxSizing: "border-box",
    borderRight: line,
    pointerEvents: "none",
  },
  selection: {
    position: "absolute",
    boxSizing: "border-box",
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${paper}`,
    pointerEvents: "none",
    zIndex: LAYER.selection,
    "@media (forced-colors: active)": { border: "3px solid Highlight" },
  },
  shown: {
    animationName: {
      from: { boxShadow: `0 0 0 6px ${tokens.colorCompoundBrandStroke}` },
      to: { boxShadow: `0 0 0 0 transparent` },
    },
    animationDuration: tokens.durationUltraSlow,
    animationTimingFunction: tokens.curveDecelerateMid,
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
});

export const useRowHeadClass = makeResetStyles({
  ...head,
  position: "absolute",
  left: 0,
  width: "100%",
  borderRight: headLine,
  borderBottom: headLine,
});

/** One class for all that every row and every cell has: a browser looks for the rules of each class of each of them. */
const useRowClass = makeResetStyles({
  position: "absolute",
  left: 0,
  width: "100%",
  boxSizing: "border-box",
  borderBottom: "1px solid transparent",
});

const useCellClass = makeResetStyles({
  position: "absolute",
  top: 0,
  // The row's own line is the cell's line too.
  bottom: "-1px",
  boxSizing: "border-box",
  paddingInline: `${CELL_PADDING}px`,
  alignContent: "end",
  // The lines on the right and below belong to the grid.
  borderRight: "1px solid transparent",
  borderBottom: "1px solid transparent",
  backgroundClip: "padding-box",
  whiteSpace: "nowrap",
  overflow: "hidden",
  textOverflow: "ellipsis",
  outlineStyle: "none",
  ":focus-visible": {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-4px",
  },
});

const useCellStyles = makeStyles({
  lined: { borderBottom: line },
  left: { textAlign: "left" },
  center: { textAlign: "center" },
  right: { textAlign: "right" },
  // A text runs over empty cells to its right, as in Excel, and covers their lines.
  overflowing: {
    width: "max-content",
    backgroundColor: paper,
    zIndex: 1,
    // Where colours are forced, what is transparent is not.
    "@media (forced-colors: active)": { borderRightStyle: "none" },
  },
  merged: {
    // What is hidden would be scrolled with its range, and so would what stays in view.
    overflow: "clip",
    backgroundColor: paper,
    backgroundClip: "border-box",
    zIndex: 1,
  },
  mergedLined: { borderRight: line, borderBottom: line },
  text: {
    display: "inline-block",
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    verticalAlign: "bottom",
  },
  vertical: { writingMode: "vertical-rl", maxHeight: "100%", textOverflow: "clip" },
  staying: { position: "sticky", top: `${HEAD_HEIGHT + 4}px`, bottom: "4px", right: "6px" },
  highlighted: { forcedColorAdjust: "none" },
  description: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The classes of rows and cells, asked for once: each of a page full of cells would ask anew with every turn of the wheel. */
export type CellClasses = Readonly<Record<"row" | "cell" | keyof ReturnType<typeof useCellStyles>, string>>;

/** @param isLined whether the sheet shows the lines of its grid */
export function useCellClasses(isLined: boolean): CellClasses {
  const row = useRowClass();
  const cell = useCellClass();
  const styles = useCellStyles();
  return useMemo(
    () => ({
      ...styles,
      cell,
      row: isLined ? `${row} ${styles.lined}` : row,
      merged: isLined ? `${styles.merged} ${styles.mergedLined}` : styles.merged,
      staying: `${styles.text} ${styles.staying}`,
    }),
    [row, cell, styles, isLined],
  );
}
