import Big from "big.js";
import * as z from "zod/mini";
import { DEFAULT_POLICY, type Policy } from "./policy";

/** Puts an issue that zod found into words; the locales have one for each language. */
export type ExplainIssue = z.core.$ZodErrorMap;

export interface PolicyIssue {
  /** The member that is wrong: `caps.authority`; "" for the whole. */
  readonly place: string;
  readonly message: string;
}

/** What a text says of a policy, or why it says nothing. */
export type PolicyReading =
  | { readonly kind: "policy"; readonly policy: Policy }
  | { readonly kind: "not-json"; readonly detail: string }
  | { readonly kind: "wrong"; readonly issues: readonly PolicyIssue[] };

/** The most that a ratio of a policy can be: 1 is 100%. */
export const HIGHEST_RATIO = 10;
/** The most points that there are. */
export const HIGHEST_POINTS = 100;

const numberUpTo = (highest: number) =>
  z.pipe(
    z.number().check(z.minimum(0), z.maximum(highest)),
    z.transform((value: number) => new Big(value)),
  );
const points = numberUpTo(HIGHEST_POINTS);
const ratio = numberUpTo(HIGHEST_RATIO);

const POLICY_DATA = z.strictObject({
  source: z.optional(z.string()),
  target: z.optional(ratio),
  pace: z.optional(z.boolean()),
  requiredStability: z.optional(ratio),
  requiredCertifiedShare: z.optional(z.nullable(ratio)),
  caps: z.optional(
    z.partial(z.strictObject({ authority: points, purchaser: points, supervisionCentre: points, assessor: points })),
  ),
  bands: z.optional(
    z.array(z.strictObject({ grade: z.enum(["优秀", "良好", "合格", "不合格"]), from: points })).check(z.minLength(1)),
  ),
});

/**
 * Reads a policy written as JSON. What it leaves out is as in the default policy.
 * @param source where the measures come from when the text does not say
 */
export function readPolicy(text: string, source: string, explain: ExplainIssue): PolicyReading {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch (error) {
    return { kind: "not-json", detail: error instanceof Error ? error.message : String(error) };
  }
  const parsed = POLICY_DATA.safeParse(content, { error: explain });
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({ place: issue.path.join("."), message: issue.message }));
    return { kind: "wrong", issues };
  }
  const { caps, bands, ...rest } = withoutUndefined(parsed.data);
  const policy = {
    ...DEFAULT_POLICY,
    source,
    ...rest,
    caps: { ...DEFAULT_POLICY.caps, ...withoutUndefined(caps ?? {}) },
    bands: bands ? [...bands].sort((one, other) => other.from.cmp(one.from)) : DEFAULT_POLICY.bands,
  };
  return { kind: "policy", policy };
}

/** A policy as JSON that `readPolicy` reads, with all its members. */
export function formatPolicy({ caps, bands, ...policy }: Policy): string {
  const data = {
    source: policy.source,
    target: policy.target.toNumber(),
    pace: policy.pace,
    requiredStability: policy.requiredStability.toNumber(),
    requiredCertifiedShare: policy.requiredCertifiedShare?.toNumber() ?? null,
    caps: {
      authority: caps.authority.toNumber(),
      purchaser: caps.purchaser.toNumber(),
      supervisionCentre: caps.supervisionCentre.toNumber(),
      assessor: caps.assessor.toNumber(),
    },
    bands: bands.map(({ grade, from }) => ({ grade, from: from.toNumber() })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

type Defined<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

function withoutUndefined<Value extends object>(value: Value): Defined<Value> {
  // The entries of an object are those of its type, only that Object.entries forgets it.
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<Value>;
}
