import Big from "big.js";
import { normalize } from "../../sheet/text";

/** What somebody typed into a field for a number. */
export type TypedNumber =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: Big }
  | { readonly kind: "not-a-number" }
  | { readonly kind: "too-large"; readonly highest: Big };

/** More digits than these are no score, no post and no percentage. */
const LONGEST = 15;

/** Reads a number that is not negative: `8.7`, `８．７`, `8。7`, and `80%` as 80. Never clipped. @param highest null for none */
export function readTypedNumber(text: string, highest: Big | null): TypedNumber {
  const plain = normalize(text.replaceAll("。", "."));
  if (plain === "") {
    return { kind: "blank" };
  }
  if (plain.length > LONGEST || !/^(?:\d+\.?\d*|\.\d+)%?$/u.test(plain)) {
    return { kind: "not-a-number" };
  }
  const value = new Big(plain.replace(/\.?%?$/u, "").replace(/^\./u, "0."));
  return highest?.lt(value) ? { kind: "too-large", highest } : { kind: "number", value };
}
