import type { EvaluatedPerson } from "../evaluation/evaluation";
import { columnName, quoteSheetName } from "../sheet/address";
import type { WorkbookContent } from "../sheet/sheet";
import type { MonthMarks, Person } from "../station/station";
import { cellAt } from "./figures";
import { textLiteral } from "./formulas";

/** The formulas that count people from the marks of the attendance table itself. */
export interface TickFormulas {
  /** Person-months in which all three marks are ticked. */
  readonly months: string | null;
  /** People with all marks of all months. */
  readonly continuous: string | null;
}

/** Excel accepts 8192 characters. */
const LONGEST_FORMULA = 8000;

/**
 * Counts from the marks, so that a wrong subtotal of the table does no harm.
 * Null where no formula can: nobody is there, a mark is an error, or it would be too long.
 */
export function tickFormulas(people: readonly EvaluatedPerson[], content: WorkbookContent): TickFormulas {
  const persons = people.map(({ person }) => person);
  const marks = persons.flatMap((person) => person.marks.flat());
  const ticks = [
    ...new Set(marks.filter(({ mark }) => mark === "tick").map(({ at }) => literal(cellAt(content, at).value))),
  ];
  const [first] = persons;
  const sheet = first?.marks[0]?.[0].at.sheet;
  if (
    !first ||
    sheet === undefined ||
    !areInRows(persons) ||
    ticks.includes(null) ||
    marks.some(({ mark }) => mark === "error")
  ) {
    return { months: null, continuous: null };
  }
  const runs = rowRuns(persons);
  const count = (expression: (month: readonly (readonly string[])[]) => string): string | null => {
    const formula = runs
      .map((run) => `SUMPRODUCT(${expression(first.marks.map((month) => conditions(month, run, sheet, ticks)))})`)
      .join("+");
    return formula.length <= LONGEST_FORMULA ? formula : null;
  };
  return ticks.length === 0
    ? { months: "0", continuous: "0" }
    : {
        months: count((months) => months.map((month) => month.join("*")).join("+")),
        continuous: count((months) => months.flat().join("*")),
      };
}

/** The formulas count along columns: each person must have a row, and each mark a column of its own. */
function areInRows(persons: readonly Person[]): boolean {
  const places = ({ marks }: Person): number[] => marks.flat().map(({ at }) => at.column);
  const columns = persons[0] ? places(persons[0]) : [];
  return persons.every((person) => {
    const rows = new Set(person.marks.flat().map(({ at }) => at.row));
    const own = places(person);
    return rows.size <= 1 && new Set(own).size === own.length && own.every((column, at) => column === columns[at]);
  });
}

function literal(value: unknown): string | null {
  switch (typeof value) {
    case "string":
      return value.length <= LONGEST_TEXT ? textLiteral(value) : null;
    case "number":
      return String(value);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    default:
      return null;
  }
}

const LONGEST_TEXT = 200;

type Run = readonly [top: number, bottom: number];

/** People stand below one another, but for the rows of subtotals and headers between them. */
function rowRuns(persons: readonly Person[]): Run[] {
  const rows = persons.flatMap((person) => person.marks[0]?.[0].at.row ?? []).sort((one, other) => one - other);
  return rows.reduce<Run[]>((runs, row) => {
    const last = runs.at(-1);
    return last && row <= last[1] + 1 ? [...runs.slice(0, -1), [last[0], row]] : [...runs, [row, row]];
  }, []);
}

function conditions(month: MonthMarks, [top, bottom]: Run, sheet: string, ticks: readonly (string | null)[]): string[] {
  return month.map(({ at }) => {
    const column = columnName(at.column);
    const range = `${quoteSheetName(sheet)}!${column}${String(top + 1)}:${column}${String(bottom + 1)}`;
    const equal = ticks.map((tick) => `(${range}=${tick ?? ""})`);
    return equal.length === 1 ? equal.join("") : `(${equal.join("+")}>0)`;
  });
}
