import type { FindingCode } from "../evaluation/finding";

/** What a kind of finding says in one language. */
export interface FindingTexts {
  /** A few words, for lists and filters. */
  readonly title: string;
  /** One sentence: what is wrong and what it should be. */
  readonly message: (recorded: string, expected: string, details: Readonly<Record<string, string>>) => string;
}

/** Every code has its texts in every language. */
export type AllFindingTexts = Readonly<Record<FindingCode, FindingTexts>>;
