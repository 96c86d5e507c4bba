import type Big from "big.js";
import type { Attendance, Indicator, Person, ScoreSheet, Station } from "../station/station";
import type { GroupName, PartyName } from "../tables/table";
import type { Finding } from "./finding";
import type { Grade, Policy } from "./policy";

/** What the user knows and the workbook usually does not say. */
export interface ReviewInputs {
  /** 协议要求在岗社工数: posts in the agreement. */
  readonly requiredStaff: Big | null;
  readonly requiredCertified: Big | null;
  readonly scores: Readonly<Partial<Record<PartyName, Big>>>;
}

export type IndicatorStatus = "met" | "below" | "not-applicable";

export interface EvaluatedIndicator {
  readonly indicator: Indicator;
  /** null when not applicable or not a number. */
  readonly required: Big | null;
  readonly completed: Big | null;
  /** completed ÷ required, 1 is 100%. */
  readonly ratio: Big | null;
  /** The recorded percentage in the reading nearest to the ratio. */
  readonly recorded: Big | null;
  readonly status: IndicatorStatus;
  readonly behind: boolean;
}

export interface EvaluatedPerson {
  readonly person: Person;
  /** For each assessed month, whether all three marks are ticked. */
  readonly effective: readonly boolean[];
  readonly months: number;
  readonly continuous: boolean;
}

export interface EvaluatedGroup {
  /** Headcount of each assessed month. */
  readonly effective: readonly number[];
  readonly months: number;
  /** 人员到岗小计 as the table has it. */
  readonly recordedMonths: Big | null;
}

export interface EvaluatedAttendance {
  readonly attendance: Attendance;
  readonly people: readonly EvaluatedPerson[];
  readonly groups: Readonly<Record<GroupName, EvaluatedGroup>>;
  readonly all: EvaluatedGroup;
  /** People effective in every assessed month. */
  readonly continuous: number;
  readonly requiredStaff: Big | null;
  readonly requiredStaffSource: "given" | "inferred" | null;
  readonly requiredCertified: Big | null;
  readonly stability: Big | null;
  readonly recordedStability: Big | null;
  /** Posts × assessed months. */
  readonly requiredMonths: Big | null;
  readonly requiredCertifiedMonths: Big | null;
}

export interface EvaluatedScores {
  /** The workbook's own score table, when it has one. */
  readonly sheet: ScoreSheet | null;
  readonly scores: Readonly<Record<PartyName, Big | null>>;
  readonly caps: Readonly<Record<PartyName, Big>>;
  /** null until all four are there. */
  readonly total: Big | null;
  readonly grade: Grade | null;
}

export interface Evaluation {
  readonly station: Station;
  readonly policy: Policy;
  readonly inputs: ReviewInputs;
  /** The elapsed share of the agreement; null when unknown or not asked for. */
  readonly pace: Big | null;
  readonly indicators: readonly EvaluatedIndicator[];
  readonly attendance: EvaluatedAttendance | null;
  readonly scores: EvaluatedScores | null;
  /** By severity, then by sheet and cell. */
  readonly findings: readonly Finding[];
}
