import type { Emphasis } from "../document";

/** Colors as `RRGGBB`. What is highlighted is told in words as well, or by its figure. */
export const COLORS = {
  text: "1F2933",
  note: "6B7280",
  border: "808080",
  header: "E8EEF4",
  met: "4C8C6B",
  below: "E0A030",
  behind: "4A7FB5",
  target: "B03A2E",
  pace: "4A7FB5",
} as const;

/** What stands behind the text of a cell. */
export const FILLS: Readonly<Record<Emphasis, string | null>> = {
  none: null,
  header: COLORS.header,
  strong: null,
  met: null,
  below: "FDF0D0",
  behind: "DCE9F7",
};

export function isBold(emphasis: Emphasis): boolean {
  return emphasis === "header" || emphasis === "strong";
}
