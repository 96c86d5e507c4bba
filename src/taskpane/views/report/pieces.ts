import type { Claim } from "../../../report/proofread/claim";

/** A stretch of a report: one that was compared with the workbook, or what stands between two of those. */
export interface Piece {
  readonly start: number;
  readonly words: string;
  readonly claim: Claim | null;
}

/** A report cut at its claims. Of claims that overlap the first is marked, a contradicted one before a confirmed one. */
export function piecesOf(text: string, claims: readonly Claim[]): Piece[] {
  const sorted = [...claims].sort(
    (one, other) =>
      one.start - other.start || Number(other.verdict === "contradicted") - Number(one.verdict === "contradicted"),
  );
  const pieces: Piece[] = [];
  let end = 0;
  const add = (start: number, stop: number, claim: Claim | null): void => {
    if (stop > start) {
      pieces.push({ start, words: text.slice(start, stop), claim });
    }
  };
  for (const claim of sorted) {
    if (claim.start >= end) {
      add(end, claim.start, null);
      add(claim.start, claim.end, claim);
      end = claim.end;
    }
  }
  add(end, text.length, null);
  return pieces;
}
