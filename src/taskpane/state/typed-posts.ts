import Big from "big.js";
import { readTypedNumber, type TypedNumber } from "./typed-number";

export type PostsField = "requiredStaff" | "requiredCertified";

/** Why a typed number is not taken. */
export type Problem =
  | Exclude<TypedNumber, { kind: "blank" } | { kind: "number" }>
  | { readonly kind: "zero" }
  | { readonly kind: "more-than-staff"; readonly staff: Big };

/** Reads posts of the agreement as they are typed. @returns their number, null for an empty field, or why it is none */
export function readPosts(field: PostsField, text: string, staff: Big | null): Big | null | Problem {
  const typed = readTypedNumber(text, null);
  switch (typed.kind) {
    case "blank":
      return null;
    case "number":
      return problemOf(field, typed.value, staff) ?? typed.value;
    default:
      return typed;
  }
}

function problemOf(field: PostsField, value: Big, staff: Big | null): Problem | null {
  if (field === "requiredStaff") {
    return value.eq(0) ? { kind: "zero" } : null;
  }
  return staff?.lt(value) ? { kind: "more-than-staff", staff } : null;
}

export function isProblem(reading: Big | null | Problem): reading is Problem {
  return reading !== null && !(reading instanceof Big);
}
