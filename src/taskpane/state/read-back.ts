import type Big from "big.js";
import type { TypedInputs } from "../../edits/typed-inputs";
import type { ReviewInputs } from "../../evaluation/evaluation";
import type { PartyName } from "../../tables/table";
import type { WorkbookSettings } from "./workbook-settings";

type ReadBack = Pick<WorkbookSettings, "given" | "remarks" | "seen">;

/**
 * What was typed last holds: where a figure on the score summary sheet has changed since something was given in the
 * pane, what was given for it is dropped. Null when nothing has changed.
 */
export function readBack({ given, remarks, seen }: ReadBack, typed: TypedInputs): ReadBack | null {
  const isAnythingGiven =
    given.requiredStaff !== null ||
    given.requiredCertified !== null ||
    Object.keys(given.scores).length + Object.keys(remarks).length > 0;
  if (!isAnythingGiven || isSame(seen, typed)) {
    return null;
  }
  const kept = {
    requiredStaff: keep(given.requiredStaff, seen.requiredStaff, typed.requiredStaff),
    requiredCertified: keep(given.requiredCertified, seen.requiredCertified, typed.requiredCertified),
    scores: keepEntries(given.scores, seen.scores, typed.scores),
  };
  return {
    given: isSameGiven(given, kept) ? given : kept,
    remarks: keepEntries(remarks, seen.remarks, typed.remarks),
    seen: typed,
  };
}

type Entry = Big | string;
type Entries<Value> = Readonly<Partial<Record<PartyName, Value>>>;

const PARTY_NAMES: readonly PartyName[] = ["authority", "purchaser", "supervisionCentre", "assessor"];

function keep<Value extends Entry>(given: Value | null, seen: Value | null, typed: Value | null): Value | null {
  const isNewer = typed !== null && !isEqual(typed, seen) && !isEqual(typed, given);
  return isNewer ? null : given;
}

function keepEntries<Value extends Entry>(
  given: Entries<Value>,
  seen: Entries<Value>,
  typed: Entries<Value>,
): Entries<Value> {
  const kept: Partial<Record<PartyName, Value>> = {};
  for (const party of PARTY_NAMES) {
    const value = keep(given[party] ?? null, seen[party] ?? null, typed[party] ?? null);
    if (value !== null) {
      kept[party] = value;
    }
  }
  return kept;
}

function isEqual(one: Entry | null, other: Entry | null): boolean {
  return one === null || other === null || typeof one === "string" || typeof other === "string"
    ? one === other
    : one.eq(other);
}

function isSame(one: TypedInputs, other: TypedInputs): boolean {
  return (
    isSameGiven(one, other) &&
    PARTY_NAMES.every((party) => isEqual(one.remarks[party] ?? null, other.remarks[party] ?? null))
  );
}

function isSameGiven(one: ReviewInputs, other: ReviewInputs): boolean {
  return (
    isEqual(one.requiredStaff, other.requiredStaff) &&
    isEqual(one.requiredCertified, other.requiredCertified) &&
    PARTY_NAMES.every((party) => isEqual(one.scores[party] ?? null, other.scores[party] ?? null))
  );
}
