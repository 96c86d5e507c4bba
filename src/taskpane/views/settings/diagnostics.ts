import type { Review } from "../../session/review";

/** What support needs to know of the place where the pane works. */
export interface Surroundings {
  readonly version: string;
  /** `Excel PC 16.0.19000`, or null in a plain browser. */
  readonly office: string | null;
  readonly browser: string;
  readonly language: string;
  readonly theme: string;
  readonly supports: ((version: string) => boolean) | null;
}

const NEWEST_SET = 25;

/** A text for support: versions and counts, never anything that stands in the workbook. */
export function diagnosticsText(around: Surroundings, review: Review | null): string {
  const sets = around.supports ? highestSet(around.supports) : "-";
  return [
    `station-review ${around.version}`,
    `host: ${around.office ?? "browser"}`,
    `ExcelApi: ${sets}`,
    `browser: ${around.browser}`,
    `language: ${around.language}, theme: ${around.theme}`,
    ...(review ? countsOf(review) : ["workbook: not checked"]),
  ].join("\n");
}

function highestSet(supports: (version: string) => boolean): string {
  for (let minor = NEWEST_SET; minor > 0; minor -= 1) {
    if (supports(`1.${String(minor)}`)) {
      return `1.${String(minor)}`;
    }
  }
  return "none";
}

function countsOf({ evaluation, findings, sheets, ownSheets, steps }: Review): string[] {
  const { station, indicators, attendance, scores } = evaluation;
  const cells = sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const codes = new Map<string, number>();
  for (const { finding } of findings) {
    codes.set(finding.code, (codes.get(finding.code) ?? 0) + 1);
  }
  const found = [...codes].map(([code, count]) => `${code} ${String(count)}`);
  const skipped = station.skipped.map(({ reason }) => reason);
  return [
    `sheets: ${String(sheets.length)}, area: ${String(cells)} cells, skipped: ${skipped.join(" ") || "none"}`,
    `own sheets: summary ${ownSheets.summary === null ? "no" : "yes"}, findings ${ownSheets.findings === null ? "no" : "yes"}`,
    `indicators: ${String(indicators.length)}, people: ${String(attendance?.people.length ?? 0)}, months: ${String(attendance?.attendance.months.length ?? 0)}, scores: ${scores ? "yes" : "no"}`,
    `findings: ${found.join(", ") || "none"}`,
    `steps: ${steps.map(({ kind }) => kind).join(" ") || "none"}`,
  ];
}
