import { readMark } from "../sheet/mark";
import { remembered } from "../sheet/remembered";
import { type CellValue, EMPTY_CELL, type Sheet } from "../sheet/sheet";
import { normalize } from "../sheet/text";
import { type ArrangedRow, type Arrangement, own, type Placed } from "./arranged";
import { looseRow, monthColumns } from "./attendance-stacked";
import { MARKS, staffColumn } from "./attendance-words";
import type { Grid } from "./grid";
import type { WordCell } from "./words";

/** How far above the first marks the months may stand. */
const FARTHEST = 4;

/** Reads a table in which the three marks of a month stand in one cell: `√√√`, `√/√/×`. */
export function arrangeJoined(grid: Grid, _words: readonly WordCell[], end: number): Arrangement | null {
  const top = firstJoined(grid.sheet);
  for (let row = (top ?? 0) - 1; top !== null && row >= Math.max(0, top - FARTHEST); row -= 1) {
    const months = monthColumns(grid, row, 0);
    const isOfPeople = Array.from({ length: months[0] ?? 0 }, (_, column) => grid.text(row, column)).some(
      (text) => staffColumn(text) === "name",
    );
    if (isOfPeople && isAboutStaff(grid, top)) {
      const { bottom } = grid.area(row, months[0] ?? 0);
      return {
        header: { top: row, left: 0, bottom, right: months.at(-1) ?? 0 },
        months: months.map((month) => ({ cell: grid.cell(row, month), from: grid.anchor(row, month) })),
        replaced: months,
        rows: Array.from({ length: end - bottom - 1 }, (_, index) => splitRow(grid, bottom + 1 + index, months)),
      };
    }
  }
  return null;
}

/** Nothing else names the marks: the sheet, a title, a header or the first marks must tell what they are. */
function isAboutStaff({ sheet }: Grid, top: number): boolean {
  let isAbout = ABOUT_STAFF.test(sheet.name);
  sheet.scan((row, _, value) => {
    isAbout ||= row <= top && typeof value === "string" && ABOUT_STAFF.test(value);
  });
  return isAbout;
}

const ABOUT_STAFF = /[到在上]岗|到位|社保|工资|出勤|稳岗/u;

/** The first row in which three marks stand in one cell; null where there is none. */
function firstJoined(sheet: Sheet): number | null {
  let first: number | null = null;
  sheet.scan((row, _, value) => {
    if (typeof value === "string" && value.length <= LONGEST && (first === null || row < first) && hasTick(value)) {
      first = row;
    }
  });
  return first;
}

const LONGEST = 24;

function hasTick(text: string): boolean {
  return splitMarks(text)?.some((part) => !/^\d+$/u.test(part) && markOf(part) === "tick") ?? false;
}

function splitRow(grid: Grid, row: number, months: readonly number[]): ArrangedRow {
  const loose = looseRow(grid, row, months);
  const isPersons = months.some((month) => splitMarks(textOf(grid, row, month)) !== null);
  return isPersons ? { ...loose, marks: months.map((month) => splitCell(own(grid, row, month))) } : loose;
}

function textOf(grid: Grid, row: number, column: number): string {
  const { value } = grid.own(row, column);
  return typeof value === "string" ? value : "";
}

/** What stands for a whole month is one mark for all three; a word that is no mark is read once. */
function splitCell(placed: Placed): (Placed | null)[] {
  const { value } = placed.cell;
  const parts = typeof value === "string" ? splitMarks(value) : null;
  if (parts) {
    return parts.map((part) => ({ ...placed, cell: { ...placed.cell, value: partValue(part) } }));
  }
  return value !== null && readMark(placed.cell) !== "unknown" ? MARKS.map(() => placed) : [placed, null, null];
}

function partValue(part: string): CellValue {
  return /^\d+$/u.test(part) ? Number(part) : part;
}

/** `√√√`, `√/√/×`, `√、√、×`, `到岗√社保√工资×`, and the counts `2/2/1` below them. */
const splitMarks = remembered((text: string): readonly string[] | null => {
  const plain = text.normalize("NFKC").replace(/[\ufe0e\ufe0f]/gu, "");
  const bare = plain.replace(/人员|到[岗位]|在岗|购买|社保|保险|工资|薪酬|发放|[:：()（）]/gu, "").trim();
  const separated = bare.split(/\s*[/、,，;；|]\s*|\s+/u);
  const isShort = separated.every((part) => markOf(part) !== "unknown" || /^\d+$/u.test(part));
  if (separated.length === MARKS.length && isShort && separated.every((part) => part !== "")) {
    return separated;
  }
  const signs = [...normalize(bare)];
  return signs.length === MARKS.length && signs.every((sign) => !/[\d\p{L}]/u.test(sign) && markOf(sign) !== "unknown")
    ? signs
    : null;
});

function markOf(text: string): ReturnType<typeof readMark> {
  return readMark({ ...EMPTY_CELL, value: text });
}
