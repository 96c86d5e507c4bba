import { measureKind, type MeasureKind, nameInWords, saysAction, unitInWords } from "../locales/report-words";
import { figureText, ratioText } from "./figures";
import { isKnown, type KnownQuantity, type Quantity } from "./quantities";
import type { ReportSources } from "./sources";
import type { TemplateName } from "./templates";

/** Visits and calls are told together, as reports do. */
const VISIT = /(?:电访|探访)$/u;

/**
 * What was completed, each with its share of what was agreed: one clause an indicator, whatever it is called, with all
 * its measures. What is not applicable is left out.
 */
export function clausesOf(quantities: readonly Quantity[], sources: ReportSources): string[] {
  const groups = groupQuantities(withoutRepeated(quantities.filter(isKnown)));
  return groups.map((group) => clauseOf(group, sources));
}

function clauseOf(quantities: readonly KnownQuantity[], { fill, texts, language }: ReportSources): string {
  const group = mainFirst(quantities);
  const told = group.map((quantity) => ({
    quantity,
    unit: unitInWords(quantity, language),
    kind: measureKind(quantity.measure),
  }));
  const words = told.map(({ quantity, unit, kind }, index) => {
    const { name, measure } = quantity;
    const isFirst = group.findIndex((other) => other.name === name) === index;
    const isAlike = told.some((other) => isLike(other, { quantity, unit, kind }) && other.quantity.measure !== measure);
    const saysDone = index > 0 || saysAction(name);
    const template = isFirst ? firstTemplate(kind, unit, isAlike, saysDone) : furtherTemplate(kind, unit, isAlike);
    return fill(template, { ...valuesOf(quantity), name: nameInWords(name, unit), unit });
  });
  return fill(group.length === 1 ? "clauseOfOne" : "clauseOfSeveral", {
    quantities: words.join(texts.quantitySeparator),
    ratios: group.map(({ ratio }) => ratioText(ratio)).join(texts.ratioSeparator),
  });
}

/** How many there were of a thing is told before its sessions and attendances, whichever column comes first. */
function mainFirst(group: readonly KnownQuantity[]): readonly KnownQuantity[] {
  const isMain = ({ measure }: KnownQuantity): boolean => ["count", "opened"].includes(measureKind(measure));
  const isOfOne = group.every(({ name }) => name === group[0]?.name);
  return isOfOne ? [...group.filter(isMain), ...group.filter((quantity) => !isMain(quantity))] : group;
}

interface Told {
  readonly quantity: KnownQuantity;
  readonly unit: string;
  readonly kind: MeasureKind;
}

function isLike(one: Told, other: Told): boolean {
  return one.quantity.name === other.quantity.name && one.unit === other.unit && one.kind === other.kind;
}

function valuesOf({ name, measure, required, completed, ratio }: KnownQuantity) {
  return {
    name,
    measure,
    required: figureText(required),
    completed: figureText(completed),
    ratio: ratioText(ratio),
  };
}

type QuantityTemplate = Extract<TemplateName, `quantity${string}` | `cases${string}` | `further${string}`>;

/**
 * @param isAlike whether another figure is of this kind and unit, so that only its measure tells it
 * @param saysDone whether the name, or what stands before it, says that something was done
 */
function firstTemplate(kind: MeasureKind, unit: string, isAlike: boolean, saysDone: boolean): QuantityTemplate {
  if (isAlike) {
    return "quantityWithMeasure";
  }
  if (kind === "opened" || kind === "closed") {
    return kind === "opened" ? "casesOpened" : "casesClosed";
  }
  if (unit === "") {
    return "quantityWithoutUnit";
  }
  return saysDone ? "quantityOfAction" : "quantity";
}

function furtherTemplate(kind: MeasureKind, unit: string, isAlike: boolean): QuantityTemplate {
  const isUnclear = unit === "" && kind !== "opened" && kind !== "closed";
  if (isAlike || isUnclear || kind === "count") {
    return "furtherQuantity";
  }
  const templates = {
    opened: "furtherOpened",
    closed: "furtherClosed",
    sessions: "furtherSessions",
    attendance: "furtherAttendance",
  } as const;
  return templates[kind];
}

/** Neighbours of one name, in different measures; and visits beside calls. */
function groupQuantities(quantities: readonly KnownQuantity[]): KnownQuantity[][] {
  const groups: KnownQuantity[][] = [];
  for (const quantity of quantities) {
    const last = groups.at(-1);
    if (last && belongsTo(last, quantity)) {
      last.push(quantity);
    } else {
      groups.push([quantity]);
    }
  }
  return groups;
}

function belongsTo(group: readonly KnownQuantity[], { name, measure }: KnownQuantity): boolean {
  const isNew = group.every((other) => other.name !== name || other.measure !== measure);
  const isSame = group.every((other) => other.name === name);
  const isVisit = VISIT.test(name) && group.every((other) => VISIT.test(other.name) && other.name !== name);
  return isNew && (isSame || isVisit);
}

/** Workbooks repeat an indicator on another sheet. */
function withoutRepeated(quantities: readonly KnownQuantity[]): KnownQuantity[] {
  const keys = quantities.map(({ name, measure, required, completed }) =>
    JSON.stringify([name, measure, required, completed]),
  );
  return quantities.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}
