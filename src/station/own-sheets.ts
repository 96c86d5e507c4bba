import type { CellName, WorkbookContent } from "../sheet/sheet";

/** The defined names of the cells that people type into or refer to, on the score summary sheet. */
export const SUMMARY_NAMES = {
  authority: "评估_监督方",
  purchaser: "评估_购买方",
  supervisionCentre: "评估_督导中心",
  assessor: "评估_第三方",
  total: "评估_总分",
  grade: "评估_等级",
  stability: "评估_稳岗率",
  requiredStaff: "评估_协议社工数",
  requiredCertified: "评估_协议持证社工数",
} as const;

/** The defined name of the findings sheet's first cell below its header. */
export const FINDINGS_NAME = "评估_检查结果";

/** The defined name of the first cell of a rollup, all of whose sheets we wrote. */
export const ROLLUP_NAME = "评估_汇总表";

/** Whether a workbook is a rollup of stations, and no station's own. */
export function isRollup({ names }: Pick<WorkbookContent, "names">): boolean {
  return findName(names, ROLLUP_NAME) !== null;
}

/** The sheets that we wrote, told by their defined names, whatever they are called now. */
export function findOwnSheets({ names }: WorkbookContent): {
  readonly summary: string | null;
  readonly findings: string | null;
} {
  const sheetOf = (name: string): string | null => findName(names, name)?.sheet ?? null;
  return { summary: sheetOf(SUMMARY_NAMES.total), findings: sheetOf(FINDINGS_NAME) };
}

export function findName(names: readonly CellName[], name: string): CellName | null {
  return names.find((candidate) => candidate.name === name) ?? null;
}
