import type { Expected, ExpectedAttendance, ExpectedIndicator } from "./expected";

interface AnsweredIndicator {
  readonly sheet: string;
  readonly name: string;
  readonly measure: string;
  readonly district: string | null;
  readonly total: boolean;
  readonly required: number | null;
  readonly completed: number | null;
  readonly ratio: number | null;
  readonly requiredCell: string;
  readonly completedCell: string;
  readonly percentCell: string;
}

interface AnsweredPerson {
  readonly name: string;
  readonly certified: boolean | null;
  readonly months: number;
  readonly recordedMonths: number | null;
  readonly continuous: boolean;
}

interface AnsweredGroup {
  readonly effective?: readonly number[];
  readonly months?: number;
}

/** The part of the answer of `check --json` that is compared. */
export interface Answer {
  readonly indicators: readonly AnsweredIndicator[];
  readonly attendance: {
    readonly sheet: string;
    readonly months: readonly string[];
    readonly people: readonly AnsweredPerson[];
    readonly groups: { readonly certified: AnsweredGroup; readonly uncertified: AnsweredGroup };
    readonly effective: readonly number[];
    readonly effectiveMonths: number;
    readonly continuous: number;
    readonly stability: number | null;
  } | null;
  readonly scores: Readonly<Record<string, unknown>> | null;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly sheet: string | null;
    readonly cell: string | null;
  }[];
}

/** What an answer says otherwise than expected, a line for each difference; empty when it is right. */
export function compare(expected: Expected, answer: Answer): string[] {
  return [
    ...compareIndicators(expected, answer),
    ...compareAttendance(expected, answer),
    ...compareScores(expected, answer),
    ...compareFindings(expected, answer),
  ];
}

function compareIndicators(expected: Expected, answer: Answer): string[] {
  const answered = new Map(answer.indicators.map((indicator) => [placeOf(indicator), indicator]));
  const differences = expected.indicators.flatMap((want) => {
    const got = answered.get(placeOf(want));
    answered.delete(placeOf(want));
    return compareIndicator(want, got, isSpoiltTotal(expected, want));
  });
  const extra = [...answered].map(([place, { name }]) => `extra ${place} ${name}`);
  return [...differences, ...extra];
}

/** Whether the ratio of a total row may be that of the row as well as that of the sums. */
function isSpoiltTotal({ planted }: Expected, { sheet, requiredCell, completedCell }: ExpectedIndicator): boolean {
  return planted.some(
    (slip) =>
      slip.code === "total-mismatch" && slip.sheet === sheet && [requiredCell, completedCell].includes(slip.cell),
  );
}

function compareIndicator(want: ExpectedIndicator, got: AnsweredIndicator | undefined, anyRatio: boolean): string[] {
  const place = placeOf(want);
  const blank = want.required === null && want.completed === null;
  if (!got) {
    return blank ? [] : [`figures ${place} ${want.name}: want ${want.required}/${want.completed}, got nothing`];
  }
  const figures =
    near(got.required, want.required) &&
    near(got.completed, want.completed) &&
    (anyRatio || near(got.ratio, want.ratio)) &&
    got.requiredCell === want.requiredCell &&
    got.completedCell === want.completedCell;
  const differences = figures ? [] : [`figures ${place} ${want.name}: want ${show(want)}, got ${show(got)}`];
  if (blank) {
    return differences;
  }
  const differ = (key: "name" | "measure" | "district") => {
    const [wanted, answered] = [squeeze(want[key]), squeeze(got[key])];
    return wanted === answered ? [] : [`${key} ${place}: want ${wanted}, got ${answered}`];
  };
  const total = got.total === want.total ? [] : [`total ${place}: want ${want.total}, got ${got.total}`];
  // A unit stands behind its figure: where that cannot be read, nothing tells the measure.
  const measure = want.required === null ? [] : differ("measure");
  return [...differences, ...differ("name"), ...measure, ...differ("district"), ...total];
}

function compareAttendance({ attendance: want, layout }: Expected, { attendance: got }: Answer): string[] {
  if (!want) {
    return got ? [`attendance: want none, got one on ${got.sheet}`] : [];
  }
  if (!got) {
    return ["attendance: want one, got none"];
  }
  const yearKnown = layout.title || layout.month_header !== "label";
  const months = (list: readonly string[]) => list.map((month) => (yearKnown ? month : month.slice(-2)));
  const people = (list: ExpectedAttendance["people"] | readonly AnsweredPerson[]) =>
    list.map((person) => [
      squeeze(person.name),
      person.months,
      person.recordedMonths,
      person.continuous,
      person.certified,
    ]);
  const groups = (["certified", "uncertified"] as const).flatMap((key) => [
    differ(`${key} effective`, want.groups[key].effective, got.groups[key].effective),
    differ(`${key} months`, want.groups[key].months, got.groups[key].months),
  ]);
  return [
    differ("sheet", want.sheet, got.sheet),
    differ("months", months(want.months), months(got.months)),
    differ("people", people(want.people), people(got.people)),
    ...groups,
    differ("effective", want.effective, got.effective),
    differ("effectiveMonths", want.effectiveMonths, got.effectiveMonths),
    differ("continuous", want.continuous, got.continuous),
    near(got.stability, want.stability) ? [] : [`attendance stability: want ${want.stability}, got ${got.stability}`],
  ].flat();
}

function differ(what: string, want: unknown, got: unknown): string[] {
  const [wanted, answered] = [JSON.stringify(want), JSON.stringify(got)];
  return wanted === answered ? [] : [`attendance ${what}: want ${wanted}, got ${answered}`];
}

function compareScores({ scores: want }: Expected, { scores: got }: Answer): string[] {
  return Object.entries(want ?? {}).flatMap(([key, value]) => {
    const answered = got?.[key];
    const same = typeof value === "number" && typeof answered === "number" ? near(answered, value) : answered === value;
    return same ? [] : [`scores ${key}: want ${value}, got ${JSON.stringify(answered)}`];
  });
}

/** The findings of severity error have to be exactly the slips. */
function compareFindings({ planted }: Expected, { findings }: Answer): string[] {
  const identify = ({ code, sheet, cell }: { code: string; sheet: string | null; cell: string | null }) =>
    `${code} ${sheet}!${cell}`;
  const slips = planted.map(identify);
  const errors = findings.filter(({ severity }) => severity === "error").map(identify);
  return [
    ...slips.filter((slip) => !errors.includes(slip)).map((slip) => `slip not found: ${slip}`),
    ...errors.filter((error) => !slips.includes(error)).map((error) => `false alarm: ${error}`),
  ];
}

function placeOf({ sheet, percentCell }: { sheet: string; percentCell: string }): string {
  return `${sheet}!${percentCell}`;
}

function show({
  required,
  completed,
  ratio,
  requiredCell,
  completedCell,
}: ExpectedIndicator | AnsweredIndicator): string {
  return `${required}/${completed} ratio ${ratio} at ${requiredCell},${completedCell}`;
}

function squeeze(text: string | null): string {
  return (text ?? "").replace(/\s+/gu, "");
}

function near(got: number | null, want: number | null): boolean {
  return got === want || (got !== null && want !== null && Math.abs(got - want) < 5e-6);
}
