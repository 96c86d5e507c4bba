export type HighlightKind = "below" | "behind" | "finding";

/** How a cell of our own sheets looks. Colours are RRGGBB. */
export interface Style {
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly border: boolean;
  readonly horizontal: "left" | "center" | "right";
  /** Steps between the text and the border that it is aligned to. */
  readonly indent: 0 | 1;
  readonly wrap: boolean;
  readonly format: string;
}

const BASE: Style = {
  size: 11,
  bold: false,
  underline: false,
  color: "1F1F1F",
  fill: null,
  border: true,
  horizontal: "left",
  indent: 1,
  wrap: true,
  format: "General",
};

const INPUT_FILL = "FFF9E5";
const HEADER_FILL = "DDEBF7";

export const STYLES = {
  title: { ...BASE, size: 16, bold: true, border: false, horizontal: "center", indent: 0 },
  subtitle: { ...BASE, size: 10, color: "595959", border: false, indent: 0 },
  section: { ...BASE, size: 12, bold: true, color: "1F4E79", border: false, indent: 0, wrap: false },
  header: { ...BASE, bold: true, fill: HEADER_FILL, horizontal: "center", indent: 0 },
  text: BASE,
  center: { ...BASE, horizontal: "center", indent: 0 },
  strong: { ...BASE, bold: true, horizontal: "center", indent: 0 },
  number: { ...BASE, horizontal: "right", format: "General" },
  integer: { ...BASE, horizontal: "right", format: "#,##0" },
  signed: { ...BASE, horizontal: "right", format: "+General;-General;General" },
  percent: { ...BASE, horizontal: "right", format: "0.00%" },
  score: { ...BASE, horizontal: "right", format: "0.00" },
  total: { ...BASE, bold: true, horizontal: "right", format: "0.00" },
  bar: { ...BASE, size: 8, color: "2E75B6", wrap: false },
  link: { ...BASE, underline: true, color: "0563C1" },
  scoreInput: { ...BASE, fill: INPUT_FILL, horizontal: "right", format: "0.00" },
  numberInput: { ...BASE, fill: INPUT_FILL, horizontal: "right" },
  statusInput: { ...BASE, fill: INPUT_FILL, horizontal: "center", indent: 0, format: "@" },
  textInput: { ...BASE, fill: INPUT_FILL, format: "@" },
  hint: { ...BASE, size: 9, color: "595959" },
  note: { ...BASE, size: 9, color: "595959", border: false, indent: 0 },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** How highlighted cells look: three hues that colour-blind people tell apart, and three ways of writing besides. */
export interface HighlightStyle {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

export const HIGHLIGHT_STYLES: Readonly<Record<HighlightKind, HighlightStyle>> = {
  below: { fill: "FFE699", color: "5F4700", bold: false, italic: false, underline: false },
  behind: { fill: "9DC3E6", color: "0B2E59", bold: false, italic: true, underline: false },
  finding: { fill: "D9A6C9", color: "5B0F3F", bold: true, italic: false, underline: true },
};

/** Stands in every rule formula of ours as `N("station-review…")`, which is 0 in every spreadsheet program. */
export const HIGHLIGHT_TAG = "station-review";
