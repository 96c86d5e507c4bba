import { en, zhCN } from "zod/locales";
import type { ExplainIssue } from "../evaluation/policy-data";
import type { Language } from "./language";

/** What is wrong with a member of a policy that was read from a file. */
export const POLICY_ISSUES: Readonly<Record<Language, ExplainIssue>> = {
  "zh-CN": zhCN().localeError,
  en: en().localeError,
};
