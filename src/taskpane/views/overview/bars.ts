import Big from "big.js";
import type { Evaluation } from "../../../evaluation/evaluation";
import { districtsOf as namesOf, type Quantity, type Series, seriesOf } from "../../../report/quantities";
import type { CellReference } from "../../../sheet/address";

/** An indicator as a bar. */
export interface Bar {
  readonly name: string;
  readonly measure: string;
  readonly required: Big | null;
  readonly completed: Big | null;
  readonly ratio: Big | null;
  /** `none` when nothing is required, or not counted. */
  readonly status: Quantity["emphasis"];
  /** Of its percentage; of the first district's where the whole stands nowhere. */
  readonly at: CellReference | null;
}

/** Where things stand on the track of a bar, as shares of its width. */
export interface Geometry {
  readonly target: number;
  readonly pace: number | null;
  /** How far a ratio fills the track; 1 for ratios beyond its end. */
  readonly fill: (ratio: Big) => number;
  readonly isCapped: (ratio: Big) => boolean;
}

export type BarOrder = "workbook" | "lowest-first";

/** Ratios beyond this are cut off, so that one of 400% does not flatten all others. */
const LEAST_END = new Big("1.5");

/** The bars of the whole station, or of one district. */
export function barsOf(evaluation: Evaluation, district: string | null, order: BarOrder): Bar[] {
  const bars = seriesOf(evaluation).flatMap((series) => {
    const quantity = district === null ? series.whole : series.districts.get(district);
    return quantity ? [barOf(quantity, series)] : [];
  });
  return order === "workbook" ? bars : lowestFirst(bars);
}

/** The districts that have indicators of their own, in the workbook's order; none where there is only one. */
export function districtsOf(evaluation: Evaluation): string[] {
  const districts = namesOf(seriesOf(evaluation));
  return districts.length > 1 ? districts : [];
}

export function geometryOf({ policy, pace }: Evaluation): Geometry {
  const end = policy.target.gt(LEAST_END) ? policy.target : LEAST_END;
  const share = (ratio: Big): number => Math.min(1, Math.max(0, ratio.div(end).toNumber()));
  return {
    target: share(policy.target),
    pace: pace && share(pace),
    fill: share,
    isCapped: (ratio) => ratio.gt(end),
  };
}

function barOf({ required, completed, ratio, emphasis, cells }: Quantity, { name, measure, districts }: Series): Bar {
  const [first] = districts.values();
  const at = (cells ?? first?.cells)?.percentage ?? null;
  return { name, measure, required, completed, ratio, status: emphasis, at };
}

/** What does not apply comes last; what is alike stays in the workbook's order. */
function lowestFirst(bars: readonly Bar[]): Bar[] {
  return [...bars].sort((one, other) => {
    if (one.ratio === null || other.ratio === null) {
      return Number(one.ratio === null) - Number(other.ratio === null);
    }
    return one.ratio.cmp(other.ratio);
  });
}
