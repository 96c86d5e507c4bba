import type { Range } from "../../../src/sheet/address";

/** A conditional format as Excel keeps it. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly Range[];
  /** With its leading `=`, relative to the top-left cell of the first range; "" until it is set. */
  formula: string;
  stopIfTrue: boolean;
  /** `fill/color`, `font/bold`: what it makes of the cells where the formula is true. */
  readonly looks: Map<string, unknown>;
}
