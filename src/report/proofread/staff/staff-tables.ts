import type { EvaluatedAttendance } from "../../../evaluation/evaluation";
import type { Aspect } from "../claim";
import type { Column } from "../tables/columns";
import type { Known } from "../compare";
import { knownHeads } from "./staff-heads";
import { number, ratio } from "./staff-known";
import { knownMonths } from "./staff-months";
import type { Group } from "./staff-words";

/** What the workbook says of a group of people where it meets a column; null where nothing. */
export function knownOfColumn(column: Column, group: Group, attendance: EvaluatedAttendance): Known | null {
  switch (column.kind) {
    case "month":
      return knownHeads(column.month, group, attendance);
    case "district":
      return column.scope.kind === "station" ? knownMonths("actualMonths", group, attendance) : null;
    case "staff":
      return knownOfAspect(column.aspect, group, attendance);
    default:
      return null;
  }
}

/** What the workbook says of a group in the month, or in all months, that a row is about. */
export function knownOfRow(month: number | null, group: Group, attendance: EvaluatedAttendance): Known | null {
  return month === null ? knownMonths("actualMonths", group, attendance) : knownHeads(month, group, attendance);
}

/** What the workbook says where a table has no labels on its rows: its columns then tell of all people. */
export function knownWithoutLabel(
  column: Column,
  columns: readonly Column[],
  attendance: EvaluatedAttendance,
): Known | null {
  const isOfMonths = columns.some(
    ({ kind, ...other }) => kind === "staff" && "aspect" in other && isMonths(other.aspect),
  );
  return column.kind === "group"
    ? isOfMonths
      ? knownMonths("actualMonths", column.group, attendance)
      : null
    : knownOfColumn(column, "all", attendance);
}

function isMonths(aspect: Aspect): boolean {
  return aspect === "actualMonths" || aspect === "requiredMonths";
}

function knownOfAspect(
  aspect: Extract<Column, { kind: "staff" }>["aspect"],
  group: Group,
  attendance: EvaluatedAttendance,
): Known | null {
  const { requiredStaff, requiredCertified, continuous, stability } = attendance;
  switch (aspect) {
    case "requiredStaff": {
      const posts = group === "all" ? requiredStaff : group === "certified" ? requiredCertified : null;
      return posts && number(aspect, posts, group, null);
    }
    case "continuous":
      return group === "all" ? number(aspect, continuous, group, null) : null;
    case "stability":
      return group === "all" && stability
        ? ratio(aspect, stability, attendance.attendance.stability?.at ?? null)
        : null;
    default:
      return knownMonths(aspect, group, attendance);
  }
}
