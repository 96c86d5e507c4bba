import type { CellValue } from "../../src/sheet/sheet";
import type { Manner } from "./canvas";
import { drawManner } from "./draft";
import type { Draft } from "./draft";
import { drawMarks, drawMonthHeader } from "./attendance-words";
import type { Marks, MonthHeader } from "./attendance-words";
import { drawStaff } from "./attendance-people";
import type { Person } from "./attendance-people";
import type { PercentManner } from "./figures";
import type { Random } from "./random";

export type LeftColumn = "serial" | "name" | "position" | "certificate" | "contract" | "remark";

export interface Group {
  readonly certified: boolean;
  readonly label: string;
  readonly people: readonly Person[];
}

/** The choices of one attendance table. */
export interface AttendancePlan {
  readonly groups: readonly Group[];
  readonly left: readonly LeftColumn[];
  readonly remarkRight: boolean;
  readonly monthsColumn: "left" | "right" | "absent";
  readonly seniorColumn: boolean;
  /** Groups as a column (merged over subtotals too or not) or as rows of their own. */
  readonly group: Manner | "over-subtotals" | "section";
  readonly groupWord: string;
  readonly monthManner: Manner;
  readonly monthHeader: MonthHeader;
  /** The words of the three marks, in the order of their columns; 0 on post, 1 insured, 2 paid. */
  readonly markWords: readonly string[];
  readonly markOrder: readonly number[];
  readonly marks: Marks;
  readonly marksRow: boolean;
  readonly headcountRow: boolean;
  readonly totalMarksRow: boolean;
  readonly totalHeadcountRow: boolean;
  readonly stabilityRow: boolean;
  /** Whether the rate stands under the marks, behind its label, or in a line apart below the table. */
  readonly stabilityAt: "marks" | "label" | "apart";
  readonly totalColumn: boolean;
  readonly labelsMerged: boolean;
  readonly headcounts: Manner;
  readonly groupMonthsAt: "merged" | "upper" | "lower";
  readonly recorded: "number" | "formula" | "text";
  readonly stability: PercentManner;
  readonly requiredStaff: number | null;
  readonly headerDown: Manner;
  readonly blankAfterGroup: boolean;
  /** The header stands again between the groups, or inside the first one. */
  readonly repeatedHeader: "between" | "inside" | null;
}

export function drawAttendancePlan(draft: Draft): AttendancePlan {
  const { random, slip } = draft;
  const people = drawStaff(random, draft.period);
  const wanted = (probability: number, ...codes: readonly string[]) =>
    (slip !== null && codes.includes(slip)) || random.chance(probability);
  const group = random.weighted<AttendancePlan["group"]>(
    [5, "merged"],
    [2, "repeated"],
    [2, "first"],
    [2, "over-subtotals"],
    [3, "section"],
  );
  const left = drawLeft(random);
  const stabilityRow = wanted(0.75, "stability-mismatch");
  const continuous = people.filter((person) => person.marks.every((month) => month.every(Boolean))).length;
  return {
    groups: drawGroups(random, people),
    left,
    remarkRight: !left.includes("remark") && random.chance(0.7),
    monthsColumn: random.weighted<AttendancePlan["monthsColumn"]>(
      [5, "right"],
      [2, "left"],
      [slip === null ? 1 : 0, "absent"],
    ),
    seniorColumn: random.chance(0.5),
    group,
    groupWord: random.pick(["类型", "类别", "人员类别", "社工类型"]),
    monthManner: drawManner(random),
    monthHeader: drawMonthHeader(random, draft.period),
    markWords: [
      random.pick(["人员到位", "到岗", "在岗情况", "人员到岗", "在岗"]),
      random.pick(["社保购买", "社保", "购买社保", "社保缴纳"]),
      random.pick(["工资发放", "发放工资", "工资", "发工资"]),
    ],
    markOrder: random.chance(0.7) ? [0, 1, 2] : random.shuffle([0, 1, 2]),
    marks: drawMarks(random),
    marksRow: wanted(0.75, "monthly-marks-mismatch"),
    headcountRow: wanted(0.8, "monthly-headcount-mismatch", "months-total-mismatch"),
    totalMarksRow: random.chance(0.65),
    totalHeadcountRow: random.chance(0.7),
    stabilityRow,
    stabilityAt: draft.wider
      ? random.weighted<AttendancePlan["stabilityAt"]>([6, "marks"], [1, "label"], [1, "apart"])
      : "marks",
    totalColumn: random.chance(0.5),
    labelsMerged: random.chance(0.7),
    headcounts: drawManner(random),
    groupMonthsAt: random.weighted<AttendancePlan["groupMonthsAt"]>([5, "merged"], [2, "upper"], [2, "lower"]),
    recorded: random.weighted<AttendancePlan["recorded"]>([5, "number"], [4, "formula"], [1, "text"]),
    stability: random.pick<PercentManner>([
      "percent-2",
      "percent-2",
      "text-2",
      "formula",
      "ratio",
      "percent-1",
      "text-1",
      "full-width",
    ]),
    requiredStaff: drawRequiredStaff(random, continuous, people.length, stabilityRow && slip !== "stability-mismatch"),
    headerDown: drawManner(random),
    blankAfterGroup: random.chance(0.08),
    repeatedHeader: random.weighted<AttendancePlan["repeatedHeader"]>(
      [17, null],
      [2, "between"],
      [group === "repeated" || group === "section" ? 3 : 0, "inside"],
    ),
  };
}

/** The posts of the agreement; null when they are to be inferred from the recorded rate, or cannot be known. */
function drawRequiredStaff(random: Random, continuous: number, people: number, recorded: boolean): number | null {
  const posts = Math.max(1, continuous + random.integer(0, Math.max(2, people - continuous)));
  return random.chance(0.12) && !recorded ? null : posts;
}

function drawGroups(random: Random, people: readonly Person[]): Group[] {
  const [certified, uncertified] = random.pick([
    ["持证社工", "非持证社工"],
    ["持证社工", "非持证社工"],
    ["持证", "非持证"],
    ["持证人员", "非持证人员"],
    ["持证社工", "未持证社工"],
  ] as const);
  const groups = [
    { certified: true, label: certified, people: people.filter((person) => person.certified) },
    { certified: false, label: uncertified, people: people.filter((person) => !person.certified) },
  ].filter((group) => group.people.length > 0);
  return random.chance(0.2) ? groups.reverse() : groups;
}

function drawLeft(random: Random): LeftColumn[] {
  const optional: LeftColumn[] = ["position", "certificate", "contract", "remark"];
  const kept = optional.filter(() => random.chance(0.55));
  const rest = random.chance(0.5) ? (["name", ...kept] as const) : random.shuffle<LeftColumn>(["name", ...kept]);
  return random.chance(0.75) ? ["serial", ...rest] : [...rest];
}

/** What a recorded figure looks like in a cell. */
export function recordedValue(manner: AttendancePlan["recorded"], figure: number): CellValue {
  return manner === "text" ? String(figure) : figure;
}
