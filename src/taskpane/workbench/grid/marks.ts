import type { ShownHighlights } from "../../../edits/highlights";
import type { HighlightKind } from "../../../edits/styles";
import type { CellReference } from "../../../sheet/address";
import type { ListedFinding, Review } from "../../session/review";
import { cellKey } from "./cell-key";
import type { MergeIndex } from "../../../sheet/merge-index";

/** What is to be seen on the cells of a sheet besides their content; by the keys of the cells. */
export interface Marks {
  readonly highlights: ReadonlyMap<number, HighlightKind>;
  readonly findings: ReadonlyMap<number, readonly ListedFinding[]>;
}

const NONE: ShownHighlights = { below: false, behind: false, finding: false };

/**
 * The highlights as our conditional formats show them, findings above behind above below.
 * @param shown null when none are
 */
export function marksOf(review: Review, sheet: string, merges: MergeIndex, shown: ShownHighlights | null): Marks {
  const { below, behind, finding } = shown ?? NONE;
  const highlights = new Map<number, HighlightKind>();
  const mark = (at: CellReference, kind: HighlightKind): void => {
    if (at.sheet === sheet) {
      highlights.set(cellKey(merges.anchorOf(at)), kind);
    }
  };
  const { indicators, findings } = review.evaluation;
  for (const evaluated of indicators) {
    const { at } = evaluated.indicator.percentage;
    if (below && evaluated.status === "below") {
      mark(at, "below");
    }
    if (behind && evaluated.behind) {
      mark(at, "behind");
    }
  }
  for (const { at, severity } of finding ? findings : []) {
    if (severity !== "info") {
      mark(at, "finding");
    }
  }
  return { highlights, findings: findingsOn(review, sheet, merges) };
}

function findingsOn(review: Review, sheet: string, merges: MergeIndex): Map<number, ListedFinding[]> {
  const found = new Map<number, ListedFinding[]>();
  for (const listed of review.findings) {
    if (listed.finding.at.sheet === sheet) {
      const key = cellKey(merges.anchorOf(listed.finding.at));
      found.set(key, [...(found.get(key) ?? []), listed]);
    }
  }
  return found;
}
