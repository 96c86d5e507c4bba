import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import Big from "big.js";
import { z } from "zod";
import { DEFAULT_POLICY, type Policy } from "../evaluation/policy";
import { CLI_TEXTS } from "../locales/cli";
import type { Language } from "../locales/language";
import { UsageError } from "./console";

const big = (value: number): Big => new Big(value);
const points = z.number().min(0).max(100).transform(big);
const ratio = z.number().min(0).max(10).transform(big);

const POLICY_FILE = z.strictObject({
  source: z.string().optional(),
  target: ratio.optional(),
  pace: z.boolean().optional(),
  requiredStability: ratio.optional(),
  requiredCertifiedShare: ratio.nullable().optional(),
  caps: z
    .strictObject({ authority: points, purchaser: points, supervisionCentre: points, assessor: points })
    .partial()
    .optional(),
  bands: z
    .array(z.strictObject({ grade: z.enum(["优秀", "良好", "合格", "不合格"]), from: points }))
    .min(1)
    .optional(),
});

const WORDS = { "zh-CN": z.locales.zhCN(), en: z.locales.en() };

/** Reads a policy file: what it leaves out is as in the default policy. @throws UsageError */
export async function readPolicyFile(path: string, language: Language): Promise<Policy> {
  const texts = CLI_TEXTS[language];
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new UsageError(texts.policyMissing(path));
  }
  const content = parseJson(text, (detail) => texts.policyNotJson(path, detail));
  const parsed = POLICY_FILE.safeParse(content, { error: WORDS[language].localeError });
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({ place: issue.path.join("."), message: issue.message }));
    throw new UsageError(texts.badPolicy(path, issues));
  }
  const { caps, bands, ...rest } = withoutUndefined(parsed.data);
  const sorted = bands?.toSorted((one, other) => other.from.cmp(one.from));
  return {
    ...DEFAULT_POLICY,
    source: basename(path),
    ...rest,
    caps: { ...DEFAULT_POLICY.caps, ...withoutUndefined(caps ?? {}) },
    bands: sorted ?? DEFAULT_POLICY.bands,
  };
}

function parseJson(text: string, sentence: (detail: string) => string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch (error) {
    throw new UsageError(sentence(error instanceof Error ? error.message : String(error)));
  }
}

type Defined<Value> = { [Key in keyof Value]?: Exclude<Value[Key], undefined> };

function withoutUndefined<Value extends object>(value: Value): Defined<Value> {
  // The entries of an object are those of its type, only that Object.entries forgets it.
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<Value>;
}
