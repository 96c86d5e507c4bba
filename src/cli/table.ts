import stringWidth from "string-width";

/** Columns of text in the width that they take in a terminal: a Chinese character takes two places. */
export function layOut(rows: readonly (readonly string[])[], alignRight: ReadonlySet<number>): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[column] ?? ""))),
  );
  return rows.map((row) =>
    widths
      .map((width, column) => pad(row[column] ?? "", width, alignRight.has(column)))
      .join("  ")
      .trimEnd(),
  );
}

function pad(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
}

const BAR_WIDTH = 20;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar of which the full width is 100%; what goes beyond is marked. */
export function bar(ratio: number): string {
  const eighths = Math.round(Math.min(Math.max(ratio, 0), 1) * BAR_WIDTH * EIGHTHS.length);
  const full = "█".repeat(Math.floor(eighths / EIGHTHS.length)) + (EIGHTHS[eighths % EIGHTHS.length] ?? "");
  return ratio > 1 ? `${full}▶` : full;
}
