import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Policy } from "../evaluation/policy";
import { readPolicy } from "../evaluation/policy-data";
import { CLI_TEXTS } from "../locales/cli";
import type { Language } from "../locales/language";
import { POLICY_ISSUES } from "../locales/policy";
import { UsageError } from "./console";

/** Reads a policy file: what it leaves out is as in the default policy. @throws UsageError */
export async function readPolicyFile(path: string, language: Language): Promise<Policy> {
  const texts = CLI_TEXTS[language];
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new UsageError(texts.policyMissing(path));
  }
  const reading = readPolicy(text, basename(path), POLICY_ISSUES[language]);
  switch (reading.kind) {
    case "not-json":
      throw new UsageError(texts.policyNotJson(path, reading.detail));
    case "wrong":
      throw new UsageError(texts.badPolicy(path, reading.issues));
    case "policy":
      return reading.policy;
  }
}
