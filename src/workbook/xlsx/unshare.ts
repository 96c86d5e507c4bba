import { parsePosition } from "../../sheet/address";
import type { Position } from "../../sheet/address";
import { TagScanner } from "./scan";
import { shiftFormula } from "./shared-formula";
import { applySplices, withPrefix } from "./splice";
import type { Splice } from "./splice";
import { decodeText, encodeText } from "./text";

interface Member extends Position {
  readonly start: number;
  readonly end: number;
}

interface Group {
  master: (Position & { readonly formula: string }) | null;
  readonly members: Member[];
}

/**
 * A worksheet in which the cells that share a formula with a leaving master have formulas of their own.
 * `isLeaving` tells which cells will get other content.
 */
export function unshareFormulas(
  bytes: Uint8Array,
  part: string,
  isLeaving: (row: number, column: number) => boolean,
): Uint8Array {
  const scanner = new TagScanner(bytes, part);
  const groups = new Map<number, Group>();
  let prefix = "";
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.opens("sheetData")) {
      prefix = scanner.prefix();
    } else if (scanner.opens("row")) {
      row = (scanner.number("r") ?? row + 2) - 1;
      column = -1;
    } else if (scanner.opens("c")) {
      column = parsePosition(scanner.attribute("r") ?? "")?.column ?? column + 1;
    } else if (scanner.opens("f") && scanner.attribute("t") === "shared") {
      readMember(scanner, groups, row, column);
    }
  }
  const splices: Splice[] = [];
  for (const { master, members } of groups.values()) {
    if (master && isLeaving(master.row, master.column)) {
      splices.push(...members.map((member) => ownFormula(master, member, prefix)));
    }
  }
  return applySplices(bytes, splices);
}

function readMember(scanner: TagScanner, groups: Map<number, Group>, row: number, column: number): void {
  const number = scanner.number("si") ?? -1;
  const group = groups.get(number) ?? { master: null, members: [] };
  groups.set(number, group);
  const { tagStart: start, tagEnd } = scanner;
  scanner.skip();
  const formula = scanner.tagStart > tagEnd ? decodeText(scanner.bytes, tagEnd, scanner.tagStart) : "";
  if (formula !== "" && !group.master) {
    group.master = { row, column, formula };
  } else if (formula === "") {
    group.members.push({ row, column, start, end: scanner.tagEnd });
  }
}

function ownFormula(master: Position & { readonly formula: string }, member: Member, prefix: string): Splice {
  const formula = shiftFormula(master.formula, member.row - master.row, member.column - master.column);
  return { start: member.start, end: member.end, text: withPrefix(`<f>${encodeText(formula)}</f>`, prefix) };
}
