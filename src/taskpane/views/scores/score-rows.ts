import type Big from "big.js";
import { mergeInputs, type TypedInputs } from "../../../edits/typed-inputs";
import { capsOf, evaluateScores, PARTIES } from "../../../evaluation/scores";
import { type Grade, gradeOf } from "../../../evaluation/policy";
import type { CellReference } from "../../../sheet/address";
import type { PartyName } from "../../../tables/table";
import type { Review } from "../../session/review";
import type { WorkbookSettings } from "../../state/workbook-settings";

/** Where a figure comes from; null when there is none. */
export type Source =
  | { readonly kind: "given" }
  | { readonly kind: "summary" }
  | { readonly kind: "table"; readonly at: CellReference }
  | null;

/** What is known of a party's score. */
export interface ScoreRow {
  readonly party: PartyName;
  readonly cap: Big;
  /** What counts. */
  readonly score: Big | null;
  /** What counts when nothing is given in the pane. */
  readonly own: Big | null;
  readonly source: Source;
  /** The remark that counts when none is given in the pane. */
  readonly ownRemark: string;
}

export interface Outcome {
  /** Null until all four are there. */
  readonly total: Big | null;
  readonly grade: Grade | null;
  readonly missing: number;
}

type Known = Pick<Review, "evaluation" | "typed">;
type Kept = Pick<WorkbookSettings, "given" | "policy">;

/** The four parties as they stand with what is given now, in the order of reports. */
export function scoreRows({ evaluation, typed }: Known, { given, policy }: Kept): ScoreRow[] {
  const table = evaluation.station.scores;
  const caps = capsOf(table, policy);
  const own = evaluateScores(table, { ...given, scores: typed.scores }, policy);
  const all = evaluateScores(table, mergeInputs(given, typed), policy);
  return PARTIES.map((party) => {
    const row = table?.parties.find((candidate) => candidate.party === party);
    const score = all?.scores[party] ?? null;
    return {
      party,
      cap: caps[party],
      score,
      own: own?.scores[party] ?? null,
      source: score && sourceOf(party, given.scores, typed, row?.score.at),
      ownRemark: typed.remarks[party] ?? row?.remark?.text.trim() ?? "",
    };
  });
}

function sourceOf(
  party: PartyName,
  given: TypedInputs["scores"],
  typed: TypedInputs,
  at: CellReference | undefined,
): Source {
  if (given[party]) {
    return { kind: "given" };
  }
  return typed.scores[party] ? { kind: "summary" } : at ? { kind: "table", at } : null;
}

/** Total and grade. @param wrong parties whose field holds something that cannot be their score */
export function outcomeOf(
  rows: readonly ScoreRow[],
  wrong: ReadonlySet<PartyName>,
  { policy }: Pick<WorkbookSettings, "policy">,
): Outcome {
  const scores = rows.flatMap(({ party, score }) => (score && !wrong.has(party) ? score : []));
  const missing = rows.filter(({ party, score }) => score === null && !wrong.has(party)).length;
  const [first, ...rest] = scores;
  if (!first || scores.length < rows.length) {
    return { total: null, grade: null, missing };
  }
  const total = rest.reduce((sum, score) => sum.plus(score), first);
  return { total, grade: gradeOf(total, policy), missing };
}
