import Big from "big.js";
import type { PartyName } from "../tables/table";

export type Grade = "优秀" | "良好" | "合格" | "不合格";

/** A grade is given from `from` points on. */
export interface GradeBand {
  readonly grade: Grade;
  readonly from: Big;
}

/** The measures that a station is held against, all of them replaceable. Ratios: 1 is 100%. */
export interface Policy {
  /** Where the measures come from, as shown to the user. */
  readonly source: string;
  /** Completed ÷ required from which an indicator is met. */
  readonly target: Big;
  /** Whether indicators are compared with the elapsed share of the agreement. */
  readonly pace: boolean;
  /** People who stayed ÷ posts. */
  readonly requiredStability: Big;
  /** Certified posts ÷ posts, when the number of certified posts is not given; null asks nothing. */
  readonly requiredCertifiedShare: Big | null;
  /** The most points that each party can give. */
  readonly caps: Readonly<Record<PartyName, Big>>;
  /** From the highest to the lowest. */
  readonly bands: readonly GradeBand[];
}

/** 广州市社工服务站管理办法 (穗府办〔2023〕7号) and its annexes (穗民〔2023〕97号); other districts have measures of their own. */
export const DEFAULT_POLICY: Policy = {
  source: "穗府办〔2023〕7号、穗民〔2023〕97号",
  target: new Big(1),
  pace: true,
  requiredStability: new Big("0.8"),
  requiredCertifiedShare: null,
  caps: { authority: new Big(10), purchaser: new Big(20), supervisionCentre: new Big(15), assessor: new Big(55) },
  bands: [
    { grade: "优秀", from: new Big(90) },
    { grade: "良好", from: new Big(80) },
    { grade: "合格", from: new Big(60) },
    { grade: "不合格", from: new Big(0) },
  ],
};

/** The grade of a total, in points of 100. */
export function gradeOf(total: Big, { bands }: Policy): Grade {
  return bands.find((band) => total.gte(band.from))?.grade ?? "不合格";
}
