import type { EvaluatedAttendance, Evaluation } from "../../../evaluation/evaluation";
import type { CellReference } from "../../../sheet/address";
import type { ListedFinding } from "../../session/review";
import { categoryOf } from "../findings/select";
import { type Bar, barsOf } from "./bars";

/** A count, and the cell that it leads to; null where there is none. */
export interface Count {
  readonly count: number;
  readonly at: CellReference | null;
}

/** Indicators at station level: totals where there are such, else single rows. */
export interface IndicatorCounts {
  readonly met: Count;
  /** Those behind among them. */
  readonly below: Count;
  readonly behind: Count;
  readonly applicable: number;
  readonly notApplicable: number;
}

/** Each count leads to the lowest of its indicators. */
export function countIndicators(evaluation: Evaluation): IndicatorCounts {
  const all = barsOf(evaluation, null, "lowest-first");
  const count = (...wanted: readonly Bar["status"][]): Count => {
    const bars = all.filter(({ status }) => wanted.includes(status));
    return { count: bars.length, at: bars[0]?.at ?? null };
  };
  const notApplicable = count("none").count;
  return {
    met: count("met"),
    below: count("below", "behind"),
    behind: count("behind"),
    applicable: all.length - notApplicable,
    notApplicable,
  };
}

/** Findings nobody has decided about; each count leads to the first of them. */
export function countOpen(findings: readonly ListedFinding[], severity: "error" | "warning"): Count {
  const open = findings.filter((listed) => categoryOf(listed) === severity);
  return { count: open.length, at: open[0]?.finding.at ?? null };
}

/** Where the stability rate and the person-months of all stand, or the nearest to it. */
export function attendancePlaces({ attendance }: EvaluatedAttendance): {
  readonly stability: CellReference | null;
  readonly months: CellReference | null;
} {
  const total = attendance.summaries.find(({ group, total }) => group === "all" && total !== null)?.total?.at ?? null;
  const months = total ?? attendance.people[0]?.nameCell ?? null;
  return { stability: attendance.stability?.at ?? months, months };
}
