import type { CellReference } from "../sheet/address";
import type { DateRange } from "../sheet/date";
import type { Figure } from "../sheet/figure";
import type { Mark } from "../sheet/mark";
import type { Percentage } from "../sheet/percentage";
import type { PartyName, Skipped, SummaryGroup, SummaryKind } from "../tables/table";

/** Something a cell says, and where. */
export interface Recorded {
  readonly at: CellReference;
  /** Without the leading `=`; null for a constant. */
  readonly formula: string | null;
  /** Whether its row, column or sheet is hidden. */
  readonly hidden: boolean;
}

export interface RecordedFigure extends Recorded {
  readonly figure: Figure;
  /** Where its cell holds other figures as well, and so cannot be replaced by it. */
  readonly isPart?: true;
}

export interface RecordedPercentage extends Recorded {
  readonly percentage: Percentage;
}

export interface RecordedRate extends RecordedPercentage {
  /** Whether its cell says more than the rate, and so cannot be replaced by it. */
  readonly inSentence: boolean;
}

/** A recorded percentage, and the two figures that it is of. */
export interface Share {
  readonly required: RecordedFigure;
  readonly completed: RecordedFigure;
  readonly percentage: RecordedPercentage;
}

/** One agreed quantity, in one district where there are several. */
export interface Indicator {
  readonly name: string;
  readonly measure: string;
  readonly district: string | null;
  readonly total: boolean;
  /** Which table of the workbook it stands in, and which series of that table. */
  readonly table: number;
  readonly required: RecordedFigure;
  readonly completed: RecordedFigure;
  readonly percentage: RecordedPercentage;
  /** Further percentages of the same row, such as that of the year beside that of the period. */
  readonly further: readonly Share[];
  /** The indicators that a total sums up; empty for others. */
  readonly parts: readonly Indicator[];
}

/** 投入社工人数 of a district, or of all. */
export interface Staff extends RecordedFigure {
  readonly table: number;
  readonly district: string;
  readonly total: boolean;
  readonly parts: readonly Staff[];
}

/** `2024-09`; only `09` where nothing in the workbook tells the year. */
export type MonthLabel = string;

export interface RecordedMark extends Recorded {
  readonly mark: Mark | "error";
  readonly text: string;
}

/** The marks of one person in one month, in the order post, insured, paid. */
export type MonthMarks = readonly [RecordedMark, RecordedMark, RecordedMark];

export interface Person {
  readonly name: string;
  readonly nameCell: CellReference;
  readonly certified: boolean;
  /** One for each assessed month. */
  readonly marks: readonly MonthMarks[];
  readonly serial: RecordedFigure | null;
  /** 人员到岗小计. */
  readonly months: RecordedFigure | null;
  /** 符合从业2年以上的社工到岗小计. */
  readonly seniorMonths: RecordedFigure | null;
  readonly contract: { readonly at: CellReference; readonly text: string } | null;
  readonly remarks: readonly string[];
}

/** A row that sums up the people of a group, or all. */
export interface Summary {
  readonly kind: Exclude<SummaryKind, "stability">;
  readonly group: SummaryGroup;
  /** The people of a part, by their places in the list; null where the group tells. */
  readonly members: readonly number[] | null;
  /** For each assessed month: one figure a mark column, or the headcount (repeated, where the table repeats it). */
  readonly months: readonly (readonly RecordedFigure[])[];
  /** 人员到岗小计 of the group. */
  readonly total: RecordedFigure | null;
}

export interface Attendance {
  readonly sheet: string;
  readonly months: readonly MonthLabel[];
  readonly people: readonly Person[];
  readonly summaries: readonly Summary[];
  readonly stability: RecordedRate | null;
}

export interface PartyScore {
  readonly party: PartyName;
  readonly score: RecordedFigure;
  /** The cap the table itself states, as points; null where it states none. */
  readonly cap: RecordedFigure | null;
  readonly remark: { readonly at: CellReference; readonly text: string } | null;
}

/** A score table of the workbook's own. */
export interface ScoreSheet {
  readonly sheet: string;
  readonly parties: readonly PartyScore[];
  readonly total: RecordedFigure | null;
  readonly grade: {
    readonly at: CellReference;
    readonly text: string;
    readonly error: string | null;
    readonly formula: string | null;
  } | null;
}

/** All that a workbook says of a station. */
export interface Station {
  readonly name: string | null;
  /** The time that the figures are about. */
  readonly period: DateRange | null;
  /** The year of the agreement. */
  readonly agreement: DateRange | null;
  readonly indicators: readonly Indicator[];
  readonly staff: readonly Staff[];
  readonly attendance: Attendance | null;
  readonly scores: ScoreSheet | null;
  readonly skipped: readonly Skipped[];
}
