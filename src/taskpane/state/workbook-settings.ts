import Big from "big.js";
import { parse, stringify } from "devalue";
import * as z from "zod/mini";
import type { ShownHighlights } from "../../edits/highlights";
import type { TypedInputs } from "../../edits/typed-inputs";
import { NO_INPUTS } from "../../evaluation/evaluate";
import type { ReviewInputs } from "../../evaluation/evaluation";
import { DEFAULT_POLICY, type Policy } from "../../evaluation/policy";
import { HIGHEST_POINTS, HIGHEST_RATIO } from "../../evaluation/policy-data";

/** What the pane keeps with one workbook. */
export interface WorkbookSettings {
  readonly given: ReviewInputs;
  /** Remarks on the scores, typed in the pane. */
  readonly remarks: TypedInputs["remarks"];
  /** What stood on the score summary sheet when something was last given: a change there is newer. */
  readonly seen: TypedInputs;
  readonly policy: Policy;
  /** Whether figures and findings follow as people type. */
  readonly live: boolean;
  /** The highlights of ours that were shown last; null for none. */
  readonly shown: ShownHighlights | null;
}

export const DEFAULT_SETTINGS: WorkbookSettings = {
  given: NO_INPUTS,
  remarks: {},
  seen: { ...NO_INPUTS, remarks: {} },
  policy: DEFAULT_POLICY,
  live: false,
  shown: null,
};

/** Settings as a text that can be kept. */
export function formatSettings(settings: WorkbookSettings): string {
  return stringify(settings, { Big: (value: unknown) => value instanceof Big && value.toString() });
}

/** The settings in a text that `formatSettings` gave; null when it is no such text, or one of another version. */
export function parseSettings(text: string): WorkbookSettings | null {
  let kept: unknown;
  try {
    kept = parse(text, { Big: (digits: string) => new Big(digits) });
  } catch {
    // Whatever it says, it was not written by `formatSettings`.
    return null;
  }
  const parsed = SETTINGS.safeParse(kept);
  return parsed.success ? parsed.data : null;
}

const number = z.custom<Big>((value) => value instanceof Big);
const numberUpTo = (highest: number) => number.check(z.refine((value) => value.gte(0) && value.lte(highest)));
const quantity = numberUpTo(Number.MAX_VALUE);
const points = numberUpTo(HIGHEST_POINTS);
const ratio = numberUpTo(HIGHEST_RATIO);

const scoresOf = (score: typeof number) =>
  z.pipe(
    z.partial(z.strictObject({ authority: score, purchaser: score, supervisionCentre: score, assessor: score })),
    z.transform((scores): ReviewInputs["scores"] => present(scores)),
  );
const remark = z.string();
const remarks = z.pipe(
  z.partial(z.strictObject({ authority: remark, purchaser: remark, supervisionCentre: remark, assessor: remark })),
  z.transform((entries): TypedInputs["remarks"] => present(entries)),
);

function present<Key extends string, Value>(
  entries: Readonly<Partial<Record<Key, Value | undefined>>>,
): Partial<Record<Key, Value>> {
  // The entries of an object are those of its type, only that Object.entries forgets it.
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => entry !== undefined)) as Partial<
    Record<Key, Value>
  >;
}

const inputsOf = (value: typeof number) => ({
  requiredStaff: z.nullable(value),
  requiredCertified: z.nullable(value),
  scores: scoresOf(value),
});

const SETTINGS = z.strictObject({
  given: z.strictObject(inputsOf(quantity)),
  remarks,
  seen: z.strictObject({ ...inputsOf(number), remarks }),
  policy: z.strictObject({
    source: z.string(),
    target: ratio,
    pace: z.boolean(),
    requiredStability: ratio,
    requiredCertifiedShare: z.nullable(ratio),
    caps: z.strictObject({ authority: points, purchaser: points, supervisionCentre: points, assessor: points }),
    bands: z.array(z.strictObject({ grade: z.enum(["优秀", "良好", "合格", "不合格"]), from: points })),
  }),
  live: z.boolean(),
  shown: z.nullable(z.strictObject({ below: z.boolean(), behind: z.boolean(), finding: z.boolean() })),
});
