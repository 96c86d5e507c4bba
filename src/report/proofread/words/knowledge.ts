import Big from "big.js";
import type { CellReference } from "../../../sheet/address";
import { normalize, withoutRemarks } from "../../../sheet/text";
import type { EvaluatedIndicator, Evaluation } from "../../../evaluation/evaluation";
import { ratioOf } from "../../../evaluation/indicators";
import { canonical } from "./vocabulary";

/** What is counted: cases taken on or closed, sessions, attendances, heads, households, or things. */
export type MeasureKind = "accepted" | "closed" | "sessions" | "turns" | "people" | "households" | "count";

/** One agreed quantity in one district or in the whole station. */
export interface Quantity {
  readonly family: Family;
  readonly measure: string;
  readonly kind: MeasureKind;
  readonly district: string | null;
  readonly required: Big | null;
  readonly completed: Big | null;
  readonly ratio: Big | null;
  readonly behind: boolean;
  /** null where the quantity is a sum that no cell holds. */
  readonly cells: Readonly<Record<"required" | "completed" | "percentage", CellReference>> | null;
}

/** All quantities of one name. */
export interface Family {
  readonly name: string;
  /** `党建` of `党建-微心愿`, "" for others. */
  readonly category: string;
  /** The ways in which the name may be written, without the category. */
  readonly cores: readonly string[];
  /** The name as it may stand in a report, letter by letter. */
  readonly written: readonly string[];
  readonly quantities: readonly Quantity[];
}

/** The indicators of a workbook by their names. */
export function familiesOf({ indicators }: Evaluation): Family[] {
  const names = new Map<string, EvaluatedIndicator[]>();
  for (const indicator of indicators) {
    const { name } = indicator.indicator;
    names.set(name, [...(names.get(name) ?? []), indicator]);
  }
  return [...names].map(([name, entries]) => {
    const quantities: Quantity[] = [];
    const family = { name, ...coresOf(name), quantities };
    quantities.push(...entries.map((entry) => quantityOf(family, entry)), ...sumsOf(family, entries));
    return family;
  });
}

function coresOf(name: string): Pick<Family, "category" | "cores" | "written"> {
  const plain = withoutQuotes(withoutRemarks(name));
  const [category = "", ...rest] = plain.split(/[-—–]/u);
  const core = rest.length > 0 && category.length <= LONGEST_CATEGORY ? rest.join("") : plain;
  const parts = core.split("/").filter((part) => part.length > 1);
  const cores = [core, ...(parts.length > 1 ? parts : [])].map((text) => text.replace(/[^\p{L}\p{N}]/gu, ""));
  const written = [withoutQuotes(name), plain, plain.replace(/[-—–]/gu, ""), core, ...cores];
  return {
    category: core === plain ? "" : category,
    cores: cores.map(canonical),
    written: [...new Set(written)].filter((text) => text.length > 1),
  };
}

const LONGEST_CATEGORY = 6;

/** A text without quotation marks and white space. */
export function withoutQuotes(text: string): string {
  return normalize(text).replace(/[“”"‘’'《》「」【】]/gu, "");
}

function quantityOf(family: Family, { indicator, required, completed, ratio, behind }: EvaluatedIndicator): Quantity {
  return {
    family,
    measure: indicator.measure,
    kind: kindOf(indicator.measure, indicator.name),
    district: indicator.total ? null : indicator.district,
    required,
    completed,
    ratio,
    behind,
    cells: {
      required: indicator.required.at,
      completed: indicator.completed.at,
      percentage: indicator.percentage.at,
    },
  };
}

/** What the districts come to where the table has no total row. */
function sumsOf(family: Family, entries: readonly EvaluatedIndicator[]): Quantity[] {
  const whole = entries.filter(({ indicator }) => indicator.total || indicator.district === null);
  const told = new Set(whole.map(({ indicator }) => indicator.measure));
  const measures = new Set(entries.map(({ indicator }) => indicator.measure));
  return [...measures]
    .filter((measure) => !told.has(measure))
    .flatMap((measure) => {
      const parts = entries.filter(({ indicator }) => indicator.measure === measure);
      const [required, completed] = [sum(parts, "required"), sum(parts, "completed")];
      const ratio = ratioOf(required, completed);
      const kind = kindOf(measure, family.name);
      return [{ family, measure, kind, district: null, required, completed, ratio, behind: false, cells: null }];
    });
}

function sum(parts: readonly EvaluatedIndicator[], member: "required" | "completed"): Big | null {
  const numbers = parts.map((part) => part[member]).filter((number) => number !== null);
  return numbers.length === 0 ? null : numbers.reduce((total, number) => total.plus(number), new Big(0));
}

const KINDS: readonly (readonly [kind: MeasureKind, words: RegExp])[] = [
  ["accepted", /接案|开案|立案|建案/u],
  ["closed", /结案/u],
  ["sessions", /节/u],
  ["turns", /人次/u],
  ["households", /户/u],
  ["people", /[人名位]/u],
];

/** What a measure counts, by its own words or those of a name such as `个案结案数`. */
function kindOf(measure: string, name: string): MeasureKind {
  const byMeasure = KINDS.find(([, words]) => words.test(measure));
  const byName = KINDS.slice(0, 2).find(([, words]) => words.test(name));
  return (byMeasure ?? byName)?.[0] ?? "count";
}
