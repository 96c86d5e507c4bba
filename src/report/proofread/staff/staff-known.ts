import Big from "big.js";
import type { CellReference } from "../../../sheet/address";
import { type Aspect, subject } from "../claim";
import type { Known } from "../compare";
import type { Group } from "./staff-words";

/** What a figure about people may be. */
export interface Found {
  readonly known: readonly Known[];
  readonly sure: boolean;
}

/** Something that can be about nothing else. */
export function sure(known: readonly Known[]): Found {
  return { known, sure: true };
}

/** A number of people or person-months of the workbook. */
export function number(aspect: Aspect, value: number | Big, group: Group, at: CellReference | null): Known {
  return { subject: subject(aspect, { group }), value: new Big(value), unit: "number", at };
}

/** A rate of the workbook. */
export function ratio(aspect: Aspect, value: Big, at: CellReference | null): Known {
  return { subject: subject(aspect), value, unit: "ratio", at };
}
