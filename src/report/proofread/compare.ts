import Big from "big.js";
import type { CellReference } from "../../sheet/address";
import type { Aspect, Claim, Subject } from "./claim";
import { subject } from "./claim";
import { says, saysRatio, type Token } from "./text/figures";
import type { Quantity } from "./words/knowledge";

/** Something that the workbook says, to hold a figure of a report against. */
export interface Known {
  readonly subject: Subject;
  readonly value: Big;
  readonly unit: "number" | "ratio";
  readonly at: CellReference | null;
}

/** The stretch of a paragraph that is quoted. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A claim whose places are those of its paragraph. */
export type Draft = Omit<Claim, "quote">;

/**
 * Holds a figure against what it may be about, the likeliest first.
 * @param sure whether it can be about nothing else: only then it can be wrong
 */
export function compare(token: Token, span: Span, known: readonly Known[], sure: boolean): Draft | null {
  const agreeing = known.find((candidate) =>
    candidate.unit === "ratio" ? saysRatio(token, candidate.value) : says(inUnitOf(candidate, token), candidate.value),
  );
  const chosen = agreeing ?? (sure ? known[0] : undefined);
  if (!chosen) {
    return null;
  }
  const value = chosen.unit === "ratio" ? token.value.div(100) : token.value.times(inUnitOf(chosen, token).scale);
  return {
    ...span,
    value,
    unit: chosen.unit,
    subject: chosen.subject,
    workbook: chosen.value,
    at: chosen.at,
    verdict: agreeing ? "confirmed" : "contradicted",
    judgement: null,
  };
}

/** `26.5万元` of what the workbook counts in 万元 is 26.5. */
function inUnitOf({ subject: { measure } }: Known, token: Token): Token {
  return token.scale === TEN_THOUSAND && measure?.includes("万") ? { ...token, scale: 1 } : token;
}

const TEN_THOUSAND = 10_000;

/** What the workbook says of one side of an indicator; nothing where it says nothing. */
export function sideOf(quantity: Quantity, aspect: Aspect): Known[] {
  const { family, measure, district, cells, ratio } = quantity;
  const about = subject(aspect, { district, indicator: family.name, measure: measure === "" ? null : measure });
  const number = (value: Big | null, at: CellReference | null): Known[] =>
    value === null ? [] : [{ subject: about, value, unit: "number", at }];
  switch (aspect) {
    case "required":
      return number(quantity.required, cells?.required ?? null);
    case "completed":
      return number(quantity.completed, cells?.completed ?? null);
    case "surplus":
      return number(difference(quantity.completed, quantity.required), cells?.completed ?? null);
    case "shortfall":
      return number(difference(quantity.required, quantity.completed), cells?.completed ?? null);
    default:
      return ratio === null ? [] : [{ subject: about, value: ratio, unit: "ratio", at: cells?.percentage ?? null }];
  }
}

function difference(one: Big | null, other: Big | null): Big | null {
  return one && other && one.minus(other);
}
