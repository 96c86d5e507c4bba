import Big from "big.js";
import { PARTIES } from "../../../evaluation/scores";
import type { PartyName } from "../../../tables/table";
import { readTypedNumber, type TypedNumber } from "../../state/typed-number";
import type { WorkbookSettings } from "../../state/workbook-settings";
import type { Posts } from "./posts";
import type { ScoreRow } from "./score-rows";

/** The fields of the tab that take a number. */
export type FieldName = PartyName | "requiredStaff" | "requiredCertified";

/** What stands in fields as it was typed; fields that are not named show what is given. */
export type Drafts = Readonly<Partial<Record<FieldName, string | undefined>>>;

/** Why what stands in a field is not taken. */
export type Problem =
  | Exclude<TypedNumber, { kind: "blank" } | { kind: "number" }>
  | { readonly kind: "zero" }
  | { readonly kind: "more-than-staff"; readonly staff: Big };

export type Given = WorkbookSettings["given"];

/** The text of a field. */
export function fieldText(name: FieldName, drafts: Drafts, given: Given): string {
  return drafts[name] ?? valueOf(name, given)?.toFixed() ?? "";
}

function valueOf(name: FieldName, { requiredStaff, requiredCertified, scores }: Given): Big | null {
  switch (name) {
    case "requiredStaff":
      return requiredStaff;
    case "requiredCertified":
      return requiredCertified;
    default:
      return scores[name] ?? null;
  }
}

/** What a text in a field means. @returns the value, null for an empty field, or why it is not taken */
export function readField(
  name: FieldName,
  text: string,
  rows: readonly ScoreRow[],
  posts: Posts,
): Big | null | Problem {
  const cap = rows.find(({ party }) => party === name)?.cap ?? null;
  const typed = readTypedNumber(text, cap);
  switch (typed.kind) {
    case "blank":
      return null;
    case "number":
      return postsProblem(name, typed.value, posts) ?? typed.value;
    default:
      return typed;
  }
}

function postsProblem(name: FieldName, value: Big, { staff }: Posts): Problem | null {
  if (name === "requiredStaff" && value.eq(0)) {
    return { kind: "zero" };
  }
  return name === "requiredCertified" && staff.posts?.lt(value)
    ? { kind: "more-than-staff", staff: staff.posts }
    : null;
}

export function isProblem(reading: Big | null | Problem): reading is Problem {
  return reading !== null && !(reading instanceof Big);
}

/** What is given once a field holds a value, or none any more. */
export function withValue(given: Given, name: FieldName, value: Big | null): Given {
  switch (name) {
    case "requiredStaff":
    case "requiredCertified":
      return { ...given, [name]: value };
    default:
      return { ...given, scores: withEntry(given.scores, name, value) };
  }
}

/** Entries of parties with another value for one of them, or without one. */
export function withEntry<Value>(
  entries: Readonly<Partial<Record<PartyName, Value>>>,
  party: PartyName,
  value: Value | null,
): Partial<Record<PartyName, Value>> {
  const changed: Partial<Record<PartyName, Value>> = {};
  for (const each of PARTIES) {
    const entry = each === party ? value : entries[each];
    if (entry !== undefined && entry !== null) {
      changed[each] = entry;
    }
  }
  return changed;
}
