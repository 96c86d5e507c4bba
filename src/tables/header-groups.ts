import type { Grid } from "./grid";
import { distance, type HeaderCell } from "./header-cells";
import type { Part } from "./named-headers";
import { isPartOfPeriod } from "./vocabulary";

/** The headers of one triple, as far as they are found; `maybe` is 指标, which may be what is required. */
export type Group = Partial<Record<Part | "maybe", HeaderCell>>;

/** Header cells further apart than this do not belong together. */
const WIDEST_TRIPLE = 8;

/** The words of a header row that belong together, from left to right. */
export function groupCells(grid: Grid, cells: readonly HeaderCell[]): Group[] {
  const groups: Group[] = [];
  let group: Group = {};
  const close = (): void => {
    groups.push(completeGroup(group));
    group = {};
  };
  const ordered = [...cells].sort((one, other) => one.column - other.column);
  for (const [index, cell] of ordered.entries()) {
    const { near, far } = parted(grid, group, cell);
    if (far) {
      groups.push(completeGroup(isComplete(group) ? group : far));
      group = isComplete(group) ? {} : near;
    }
    switch (cell.role) {
      case "required":
      case "completed":
      case "percentage":
        if (standsApart(cells, group, cell.role, cell)) {
          group[cell.role] = cell;
          break;
        }
        if (startsNext(group, cell.role) || followsWhole(group, cell, ordered[index + 1])) {
          close();
        }
        group[cell.role] = better(group[cell.role], cell);
        break;
      case "name-or-required":
        if (group.completed && group.percentage) {
          close();
        }
        // Of 服务指标 and 目标 the first names the rows.
        group.maybe = cell;
        break;
      case "name":
      case "district":
      case "serial":
      case "category":
        close();
        break;
      default:
    }
  }
  close();
  return groups;
}

/** A group as a cell further right parts it: what is near enough to belong to it, and what is not; null for none. */
function parted(grid: Grid, group: Group, next: HeaderCell): { readonly near: Group; readonly far: Group | null } {
  const isNear = ([, member]: [string, HeaderCell]): boolean => distance(grid, member, next) <= WIDEST_TRIPLE;
  const members = Object.entries(group);
  return members.every(isNear)
    ? { near: group, far: null }
    : {
        near: Object.fromEntries(members.filter(isNear)),
        far: Object.fromEntries(members.filter((member) => !isNear(member))),
      };
}

function isComplete(group: Group): boolean {
  return Boolean((group.required ?? group.maybe) && group.completed && group.percentage);
}

/** Whether 指标 was the required column of a whole triple, and a required column now begins the next one. */
function followsWhole(group: Group, { role }: HeaderCell, next: HeaderCell | undefined): boolean {
  const isWhole = !group.required && isComplete(group);
  return isWhole && role === "required" && (next?.role === "completed" || next?.role === "percentage");
}

/** Whether a role that the group already has begins the next triple, or is only a second column of this one. */
function startsNext(group: Group, role: Part): boolean {
  const { required, completed, percentage } = group;
  const isPair = !required && completed && percentage && completed.column < percentage.column;
  return Boolean(group[role]) && (isComplete(group) || Boolean(isPair) || (role !== "completed" && Boolean(completed)));
}

/** A remark such as 已完成 in the table beside reads like a header: parted from the others, it is none. */
function standsApart(cells: readonly HeaderCell[], group: Group, role: Part, next: HeaderCell): boolean {
  const present = group[role];
  const others = Object.entries(group).flatMap(([name, cell]) => (name === role ? [] : [cell.column]));
  const gap = (column: number): number => Math.min(...others.map((other) => Math.abs(other - column)));
  const isParted =
    present !== undefined && gap(present.column) > 1 && !cells.some(({ column }) => column === present.column + 1);
  return isParted && gap(next.column) === 1;
}

function completeGroup(group: Group): Group {
  return group.required || !group.maybe ? group : { ...group, required: group.maybe };
}

/** Of two columns for the same thing the one for the whole period, then the one that says 完成, then the later. */
function better(present: HeaderCell | undefined, next: HeaderCell): HeaderCell {
  if (!present) {
    return next;
  }
  const isPart = isPartOfPeriod(next.text) && !isPartOfPeriod(present.text);
  const isVague = /完成|达成/u.test(present.text) && !/完成|达成/u.test(next.text);
  return isPart || (present.role === "completed" && isVague) ? present : next;
}
