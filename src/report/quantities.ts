import Big from "big.js";
import type { EvaluatedIndicator, Evaluation } from "../evaluation/evaluation";
import { ratioOf } from "../evaluation/indicators";
import type { CellReference } from "../sheet/address";
import type { RecordedFigure } from "../station/station";

/** One agreed quantity of the whole station or of a district, as a report speaks of it. */
export interface Quantity {
  readonly name: string;
  readonly measure: string;
  /** The word that the workbook puts behind the figures; "" for none. */
  readonly unit: string;
  readonly table: number;
  readonly sheet: string;
  readonly required: Big | null;
  readonly completed: Big | null;
  /** 1 is 100%. */
  readonly ratio: Big | null;
  readonly emphasis: "none" | "met" | "below" | "behind";
  /** Where the figures stand; null for sums that are not in the workbook. */
  readonly cells: Readonly<Record<"required" | "completed" | "percentage", CellReference>> | null;
}

/** A quantity with a ratio: the agreement asks for it, and it was counted. */
export type KnownQuantity = Quantity & { readonly required: Big; readonly completed: Big; readonly ratio: Big };

export function isKnown(quantity: Quantity): quantity is KnownQuantity {
  return quantity.required !== null && quantity.completed !== null && quantity.ratio !== null;
}

/** A series of one quantity: what its districts have, and what the whole has. */
export interface Series {
  readonly name: string;
  readonly measure: string;
  readonly table: number;
  readonly whole: Quantity;
  /** In the order of the table; empty where the table knows no districts. */
  readonly districts: ReadonlyMap<string, Quantity>;
}

/** Rows of lists, and columns of matrices with their totals; where a matrix has no total, its districts are added up. */
export function seriesOf(evaluation: Evaluation): Series[] {
  const groups = new Map<string, EvaluatedIndicator[]>();
  evaluation.indicators.forEach((evaluated, index) => {
    const { table, name, measure, district, total } = evaluated.indicator;
    const single = district === null && !total ? index : null;
    const key = JSON.stringify([table, name, measure, single]);
    groups.set(key, [...(groups.get(key) ?? []), evaluated]);
  });
  return [...groups.values()].flatMap((group) => toSeries(group, evaluation) ?? []);
}

function toSeries(group: readonly EvaluatedIndicator[], evaluation: Evaluation): Series | null {
  const [first] = group;
  if (!first) {
    return null;
  }
  const parts = group.filter(({ indicator }) => !indicator.total && indicator.district !== null);
  // A subtotal sums up some of the districts only.
  const grand = group.find(({ indicator }) => indicator.total && indicator.parts.length >= parts.length);
  const single = grand ?? (group.length === 1 ? first : undefined);
  const { name, measure, table } = first.indicator;
  return {
    name,
    measure,
    table,
    whole: single ? quantityOf(single) : sumOf(first, parts, evaluation),
    districts: new Map(parts.map((part) => [part.indicator.district ?? "", quantityOf(part)])),
  };
}

function quantityOf({ indicator, required, completed, ratio, status, behind }: EvaluatedIndicator): Quantity {
  const { name, measure, table } = indicator;
  return {
    name,
    measure,
    unit: unitOf(indicator.required) || unitOf(indicator.completed),
    table,
    sheet: indicator.required.at.sheet,
    required,
    completed,
    ratio,
    emphasis: behind ? "behind" : status === "not-applicable" ? "none" : status,
    cells: { required: indicator.required.at, completed: indicator.completed.at, percentage: indicator.percentage.at },
  };
}

function sumOf(first: EvaluatedIndicator, parts: readonly EvaluatedIndicator[], evaluation: Evaluation): Quantity {
  const required = addUp(parts.map((part) => part.required));
  const completed = addUp(parts.map((part) => part.completed));
  const ratio = ratioOf(required, completed);
  const { pace, policy } = evaluation;
  const isMet = ratio?.gte(policy.target) === true;
  const isBehind = ratio !== null && pace !== null && ratio.lt(pace);
  return {
    ...quantityOf(first),
    required,
    completed,
    ratio,
    emphasis: ratio === null ? "none" : isMet ? "met" : isBehind ? "behind" : "below",
    cells: null,
  };
}

function addUp(numbers: readonly (Big | null)[]): Big | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((sum, number) => sum.plus(number), new Big(0));
}

function unitOf({ figure }: RecordedFigure): string {
  return figure.kind === "number" ? figure.unit : "";
}

/** The names of the districts, in the order in which the tables have them. */
export function districtsOf(series: readonly Series[]): string[] {
  return [...new Set(series.flatMap(({ districts }) => [...districts.keys()]))];
}
