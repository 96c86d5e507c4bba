import type { Fixture } from "./fixture";
import type { Workbook } from "../workbook";

/** Every case by its name. The locales make the sentences. */
export type CaseId =
  | "reads-every-sheet"
  | "reads-every-kind"
  | "visits-each-cell"
  | "reads-merges-and-hidden"
  | "keeps-number"
  | "keeps-formula-like-text"
  | "keeps-xml-like-text"
  | "keeps-boolean"
  | "keeps-error"
  | "keeps-number-formula"
  | "keeps-text-formula"
  | "keeps-format"
  | "keeps-empty-text"
  | "keeps-nothing"
  | "keeps-other-cells"
  | "finds-sheet-in-any-case"
  | "takes-back"
  | "adds-sheet"
  | "refills-sheet"
  | "highlights-only"
  | "refuses-missing-sheet"
  | "refuses-highlight-on-missing-sheet"
  | "refuses-locked-cell"
  | "refuses-locked-empty-cell"
  | "refuses-cell-inside-merge"
  | "refuses-cell-inside-array"
  | "refuses-locked-structure";

/** What a place must offer to run a case besides sheets with cells. */
export type Need = "array-formula" | "locked-structure";

/** Makes a workbook that holds what the fixture says, and nothing else. */
export type Opener = (fixture: Fixture) => Promise<Workbook>;

/** One rule that every adapter keeps. */
export interface ContractCase {
  readonly id: CaseId;
  /** Null where any workbook will do. */
  readonly needs: Need | null;
  /** Rejects with ContractBroken when a workbook does not keep the rule. */
  readonly run: (open: Opener) => Promise<void>;
}
