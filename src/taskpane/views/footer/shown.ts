import type { ShownHighlights } from "../../../edits/highlights";
import type { Step } from "../../session/review";

export const NO_HIGHLIGHTS: ShownHighlights = { below: false, behind: false, finding: false };
export const ALL_HIGHLIGHTS: ShownHighlights = { below: true, behind: true, finding: true };

/**
 * The highlights that stand in the workbook: those of the latest step that was not taken back.
 * @param initial those that stood there before the first step
 */
export function standingHighlights(steps: readonly Step[], initial: ShownHighlights | null): ShownHighlights {
  const latest = steps.findLast((step) => step.kind === "highlighted");
  return latest?.show ?? initial ?? NO_HIGHLIGHTS;
}

export function isAnyShown({ below, behind, finding }: ShownHighlights): boolean {
  return below || behind || finding;
}

export function areSame(one: ShownHighlights, other: ShownHighlights): boolean {
  return one.below === other.below && one.behind === other.behind && one.finding === other.finding;
}
