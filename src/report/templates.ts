import type { Language } from "../locales/language";
import { REPORT_TEMPLATES, type ReportTemplates } from "../locales/report-templates";

export type TemplateName = keyof ReportTemplates;

const QUANTITY = ["name", "measure", "required", "completed", "unit", "ratio"] as const;

/** What each template may have in braces. */
export const PLACEHOLDERS = {
  agreementTerm: ["start", "end"],
  assessedPeriod: ["stage", "start", "end"],
  assessedMonths: ["months"],
  qualifications: ["month", "certified", "uncertified"],
  staffMonths: ["required", "actual", "balance"],
  staffMonthsOnly: ["actual"],
  certifiedMonths: ["required", "actual", "balance"],
  certifiedMonthsOnly: ["actual"],
  uncertifiedMonths: ["actual"],
  balanceSurplus: ["difference"],
  balanceDeficit: ["difference"],
  balanceEven: [],
  stabilityMet: ["continuous", "posts", "ratio", "required"],
  stabilityBelow: ["continuous", "posts", "ratio", "required"],
  stabilityUnknown: ["continuous"],
  lastMonthStaff: ["month", "staff"],
  stationIndicators: ["clauses"],
  moreIndicators: ["clauses"],
  restIndicators: ["clauses"],
  otherIndicators: ["clauses"],
  districtIndicators: ["district", "clauses"],
  districtIndicatorsWithStaff: ["district", "staff", "clauses"],
  clauseOfOne: ["quantities", "ratios"],
  clauseOfSeveral: ["quantities", "ratios"],
  quantity: QUANTITY,
  quantityOfAction: QUANTITY,
  quantityWithoutUnit: QUANTITY,
  quantityWithMeasure: QUANTITY,
  casesOpened: QUANTITY,
  casesClosed: QUANTITY,
  furtherOpened: QUANTITY,
  furtherClosed: QUANTITY,
  furtherSessions: QUANTITY,
  furtherAttendance: QUANTITY,
  furtherQuantity: QUANTITY,
  source: ["annex"],
  sourceWithMonths: ["months", "annex"],
  partyScore: ["party", "score"],
  totalScore: ["total", "grade"],
} as const satisfies Readonly<Record<TemplateName, readonly string[]>>;

type Placeholder<Name extends TemplateName> = (typeof PLACEHOLDERS)[Name][number];

/** Puts a sentence together. Its template may leave placeholders out, but has no others. */
export type Fill = <Name extends TemplateName>(
  name: Name,
  values: Readonly<Record<Placeholder<Name>, string>>,
) => string;

/** What is wrong with a template that somebody wrote. */
export type TemplateProblem =
  | { readonly code: "unknown-template"; readonly template: string }
  | {
      readonly code: "unknown-placeholder";
      readonly template: TemplateName;
      readonly placeholder: string;
      readonly known: readonly string[];
    }
  | { readonly code: "stray-brace"; readonly template: TemplateName };

export class TemplateError extends Error {
  override readonly name = "TemplateError";

  constructor(readonly problem: TemplateProblem) {
    super(JSON.stringify(problem));
  }
}

const PLACEHOLDER = /\{([^{}]*)\}/gu;

/** All that is wrong with templates that somebody wrote; empty when they can be used. */
export function templateProblems(templates: Readonly<Record<string, string | undefined>>): TemplateProblem[] {
  return Object.entries(templates).flatMap(([name, template = ""]) => {
    const known = Object.entries(PLACEHOLDERS).find(([candidate]) => candidate === name)?.[1];
    return known && isTemplateName(name)
      ? problemsOf(name, template, known)
      : [{ code: "unknown-template", template: name }];
  });
}

function problemsOf(name: TemplateName, template: string, known: readonly string[]): TemplateProblem[] {
  const unknown = [...template.matchAll(PLACEHOLDER)]
    .map(([, placeholder = ""]) => placeholder)
    .filter((placeholder) => !known.includes(placeholder));
  const hasStray = /[{}]/u.test(template.replace(PLACEHOLDER, ""));
  return [
    ...unknown.map((placeholder) => ({ code: "unknown-placeholder" as const, template: name, placeholder, known })),
    ...(hasStray ? [{ code: "stray-brace" as const, template: name }] : []),
  ];
}

function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(PLACEHOLDERS, name);
}

/**
 * Makes sentences of a language's templates, or of those that somebody put in their place.
 * @throws TemplateError when one of these cannot be used
 */
export function fillerOf(language: Language, replaced: Partial<ReportTemplates>): Fill {
  const [problem] = templateProblems(replaced);
  if (problem) {
    throw new TemplateError(problem);
  }
  const templates = { ...REPORT_TEMPLATES[language], ...replaced };
  return (name, values) => fill(templates[name], values);
}

/** Where a number would run into the one before it, a space parts them: `项目3 15个`. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  const pieces = template.split(/(\{[^{}]*\})/u).map((piece) => {
    const name = /^\{(.*)\}$/u.exec(piece)?.[1];
    return name === undefined ? piece : (values[name] ?? "");
  });
  const text = pieces.reduce((before, piece) => {
    const runsInto = /[\d.]$/u.test(before) && /^\d/u.test(piece);
    return runsInto ? `${before} ${piece}` : before + piece;
  }, "");
  return text.replace(/ +(?=[ ,;.)]|$)/gu, "");
}
