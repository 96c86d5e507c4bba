import Big from "big.js";
import { PARTIES } from "../../../evaluation/scores";
import type { PartyName } from "../../../tables/table";
import { readTypedNumber } from "../../state/typed-number";
import { type PostsField, type Problem, readPosts } from "../../state/typed-posts";
import type { WorkbookSettings } from "../../state/workbook-settings";
import type { Posts } from "./posts";
import type { ScoreRow } from "./score-rows";

/** The fields of the tab that take a number. */
export type FieldName = PartyName | PostsField;

/** What stands in fields as it was typed; fields that are not named show what is given. */
export type Drafts = Readonly<Partial<Record<FieldName, string | undefined>>>;

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
  if (name === "requiredStaff" || name === "requiredCertified") {
    return readPosts(name, text, posts.staff.posts);
  }
  const cap = rows.find(({ party }) => party === name)?.cap ?? null;
  const typed = readTypedNumber(text, cap);
  switch (typed.kind) {
    case "blank":
      return null;
    case "number":
      return typed.value;
    default:
      return typed;
  }
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
