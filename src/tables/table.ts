import type { Position, Range } from "../sheet/address";
import type { HeaderMonth } from "../sheet/date";
import type { Sheet } from "../sheet/sheet";

/** One row of one triple: where its three figures stand, and the labels that say what they are about. */
export interface IndicatorEntry {
  /** The nearest label over the triple or left of the row, without white space. */
  readonly name: string;
  readonly district: string | null;
  readonly total: boolean;
  readonly subtotal: boolean;
  /** The header of the required column in a district matrix, the word of a unit column; null where the figure's unit says it. */
  readonly measure: string | null;
  /** Entries of one series belong to one indicator in all districts. */
  readonly series: string;
  readonly required: Position;
  readonly completed: Position;
  readonly percentage: Position;
  /** Further percentages of the same row, each with the two figures that it is of. */
  readonly further: readonly SharePositions[];
}

export interface SharePositions {
  readonly required: Position;
  readonly completed: Position;
  readonly percentage: Position;
}

/** 投入社工人数 of one row. */
export interface StaffEntry extends Position {
  readonly district: string;
  readonly total: boolean;
  readonly subtotal: boolean;
}

export interface IndicatorTable {
  readonly kind: "indicators";
  readonly sheet: Sheet;
  readonly area: Range;
  readonly entries: readonly IndicatorEntry[];
  readonly staff: readonly StaffEntry[];
}

/** The columns of one month, in the order post, insured, paid. */
export interface MonthColumns {
  readonly month: HeaderMonth;
  readonly marks: readonly [number, number, number];
}

export type GroupName = "certified" | "uncertified";

export interface PersonRow {
  readonly row: number;
  readonly name: string;
  /** null where neither a group, a section nor a qualification says. */
  readonly certified: boolean | null;
}

export type SummaryKind = "marks" | "headcount" | "stability";

/** Whom a summary is about: a group, everybody, or the people of a part of the table, such as a district. */
export type SummaryGroup = GroupName | "all" | "part";

/** A row that sums up people: the ticks of each column, the headcount of each month, or the stability rate. */
export interface SummaryRow {
  readonly row: number;
  readonly kind: SummaryKind;
  readonly group: SummaryGroup;
  /** The rows of the people that a part is about; null where the group tells. */
  readonly part: readonly number[] | null;
}

export interface AttendanceTable {
  readonly kind: "attendance";
  readonly sheet: Sheet;
  readonly area: Range;
  readonly months: readonly MonthColumns[];
  readonly people: readonly PersonRow[];
  readonly summaries: readonly SummaryRow[];
  /** Where the recorded stability rate stands. */
  readonly stability: Position | null;
  readonly columns: {
    readonly serial: number | null;
    readonly name: number | null;
    readonly contract: number | null;
    readonly total: number | null;
    readonly senior: number | null;
    readonly remarks: readonly number[];
  };
}

export type PartyName = "authority" | "purchaser" | "supervisionCentre" | "assessor";

export interface PartyRow {
  readonly party: PartyName;
  readonly label: Position;
  readonly cap: Position | null;
  readonly score: Position;
  readonly remark: Position | null;
}

export interface ScoreTable {
  readonly kind: "scores";
  readonly sheet: Sheet;
  readonly area: Range;
  readonly parties: readonly PartyRow[];
  readonly total: Position | null;
  readonly grade: Position | null;
}

export type Table = IndicatorTable | AttendanceTable | ScoreTable;

/** Why something that looks like a table, or a whole sheet, was not read. */
export type SkipReason =
  | "empty"
  | "no-table"
  | "own-sheet"
  | "not-a-worksheet"
  | "columns-missing"
  | "no-rows"
  | "no-name"
  | "marks-missing"
  | "one-month"
  | "no-people"
  | "second-attendance"
  | "second-scores"
  | "parties-missing"
  | "not-calculated";

export interface Skipped {
  readonly sheet: string;
  readonly reason: SkipReason;
  /** Where, when it is not the whole sheet. */
  readonly at: Position | null;
}
