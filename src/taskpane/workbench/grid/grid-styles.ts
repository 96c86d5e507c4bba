import { makeStyles, tokens } from "@fluentui/react-components";
import { HEAD_HEIGHT, ROW_HEIGHT } from "./layout";

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
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
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: "13px",
    lineHeight: "16px",
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
  columnHead: { ...head, position: "absolute", top: 0, height: "100%", borderRight: line, borderBottom: headLine },
  rowHeads: { position: "sticky", left: 0, zIndex: LAYER.rowHeads },
  rowHead: {
    ...head,
    position: "absolute",
    left: 0,
    width: "100%",
    height: `${ROW_HEIGHT}px`,
    borderRight: headLine,
    borderBottom: line,
  },
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
  row: {
    position: "absolute",
    left: 0,
    width: "100%",
    height: `${ROW_HEIGHT}px`,
    boxSizing: "border-box",
    borderBottom: line,
  },
  selection: {
    position: "absolute",
    boxSizing: "border-box",
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralBackground1}`,
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

export const useCellStyles = makeStyles({
  cell: {
    position: "absolute",
    top: 0,
    height: `${ROW_HEIGHT}px`,
    boxSizing: "border-box",
    paddingInline: "6px",
    lineHeight: `${ROW_HEIGHT - 1}px`,
    // The lines on the right and below belong to the grid.
    borderRight: "1px solid transparent",
    borderBottom: "1px solid transparent",
    backgroundClip: "padding-box",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    outlineStyle: "none",
  },
  focused: {
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-4px",
    },
  },
  left: { textAlign: "left" },
  center: { textAlign: "center" },
  right: { textAlign: "right" },
  // A text runs over empty cells to its right, as in Excel, and covers their lines.
  overflowing: {
    width: "max-content",
    backgroundColor: tokens.colorNeutralBackground1,
    // Where colours are forced, what is transparent is not.
    "@media (forced-colors: active)": { borderRightStyle: "none" },
  },
  merged: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    overflow: "visible",
    lineHeight: "16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: line,
    borderBottom: line,
    backgroundClip: "border-box",
    zIndex: 1,
  },
  mergedText: { maxWidth: "100%", maxHeight: "100%", overflow: "hidden", textOverflow: "ellipsis" },
  staying: { position: "sticky", top: `${HEAD_HEIGHT + 4}px`, bottom: "4px", right: "6px" },
  wrapped: { whiteSpace: "pre-wrap", textAlign: "center", wordBreak: "break-word" },
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
