import fc from "fast-check";

/** A table as lines of cells, and the cells in which a slip can be planted. */
export interface RandomTable {
  readonly text: string;
  readonly slips: readonly Slip[];
}

/** What to type where, and what has to be said of it. */
export interface Slip {
  readonly cell: string;
  readonly typed: string;
  readonly code: string;
}

type Rows = readonly (readonly string[])[];

interface Figures {
  readonly required: number;
  readonly completed: number;
  /** The decimals that the percentage is shown with. */
  readonly decimals: number;
  readonly asText: boolean;
}

const figures: fc.Arbitrary<Figures> = fc.record({
  required: fc.integer({ min: 1, max: 3000 }),
  completed: fc.integer({ min: 0, max: 5000 }),
  decimals: fc.integer({ min: 0, max: 4 }),
  asText: fc.boolean(),
});

/** A district matrix with a total row, all of its figures right. */
export const randomMatrix: fc.Arbitrary<RandomTable> = fc
  .record({ districts: fc.integer({ min: 1, max: 6 }), indicators: fc.integer({ min: 1, max: 4 }) })
  .chain(({ districts, indicators }) =>
    fc.array(fc.array(figures, { minLength: districts + 1, maxLength: districts + 1 }), {
      minLength: indicators,
      maxLength: indicators,
    }),
  )
  .map(matrixTable);

function matrixTable(series: readonly (readonly Figures[])[]): RandomTable {
  const rows = series.map((cells) => {
    const districts = cells.slice(0, -1);
    const [style] = cells.slice(-1);
    const total = {
      decimals: style?.decimals ?? 2,
      asText: style?.asText ?? false,
      required: districts.reduce((sum, { required }) => sum + required, 0),
      completed: districts.reduce((sum, { completed }) => sum + completed, 0),
    };
    return [...districts, total];
  });
  const height = rows[0]?.length ?? 0;
  const lines: Rows = [
    ["片区", ...rows.flatMap((_, index) => [`服务${String(index + 1)}`, "<", "<"])],
    ["^", ...rows.flatMap(() => ["协议量", "完成量", "百分比"])],
    ...Array.from({ length: height }, (_, row) => [
      row === height - 1 ? "合计" : `片区${String(row + 1)}`,
      ...rows.flatMap((cells) => {
        const { required = 1, completed = 0, decimals = 0, asText = false } = cells[row] ?? {};
        const shown = percent(completed, required, decimals);
        return [String(required), String(completed), asText ? `'${shown}` : shown];
      }),
    ]),
  ];
  const slips = rows.flatMap((cells, index) =>
    cells.flatMap(({ required, completed, decimals }, row): Slip[] => {
      const at = (part: number): string => address(row + 2, 1 + 3 * index + part);
      const wrong = percent(completed, required, decimals, 1);
      const isTotal = row === height - 1;
      return [
        { cell: at(2), typed: `'${wrong}`, code: "percent-mismatch" },
        { cell: at(2), typed: wrong, code: "percent-mismatch" },
        ...(isTotal ? [{ cell: at(1), typed: String(completed + 1), code: "total-mismatch" }] : []),
        ...(isTotal ? [{ cell: at(0), typed: String(required + 1), code: "total-mismatch" }] : []),
      ];
    }),
  );
  return { text: join(lines), slips };
}

/** An attendance table with all its subtotals, all of them right. */
export const randomAttendance: fc.Arbitrary<RandomTable> = fc
  .record({ certified: fc.integer({ min: 1, max: 5 }), others: fc.integer({ min: 1, max: 4 }) })
  .chain(({ certified, others }) =>
    fc.record({
      certified: fc.constant(certified),
      ticks: fc.integer({ min: 1, max: 6 }).chain((months) => {
        const marks = fc.array(fc.boolean(), { minLength: 3 * months, maxLength: 3 * months });
        return fc.array(marks, { minLength: certified + others, maxLength: certified + others });
      }),
    }),
  )
  .map(({ certified, ticks }) => attendanceTable(ticks.slice(0, certified), ticks.slice(certified)));

function attendanceTable(certified: readonly boolean[][], others: readonly boolean[][]): RandomTable {
  const months = (certified[0]?.length ?? 0) / 3;
  const all = [...certified, ...others];
  const labels = Array.from({ length: months }, (_, month) => [`2024年${String(month + 1)}月`, "<", "<"]).flat();
  const marks = Array.from({ length: months }, () => ["人员到位", "社保购买", "工资发放"]).flat();
  const lines: Rows = [
    ["类型", "姓名", ...labels, "人员到岗小计"],
    ["^", "^", ...marks, "^"],
    ...peopleRows("持证社工", certified, 1),
    ...groupRows("持证社工", certified),
    ...peopleRows("非持证社工", others, certified.length + 1),
    ...groupRows("非持证社工", others),
    ["总计", "情况总计", ...tickCounts(all).map(String), String(personMonths(all))],
    ["^", "社工有效人次小计", ...headcounts(all).flatMap((count) => [String(count), "<", "<"]), ""],
  ];
  return { text: join(lines), slips: attendanceSlips(lines, months) };
}

function peopleRows(group: string, people: readonly boolean[][], first: number): Rows {
  return people.map((ticks, index) => [
    index === 0 ? group : "^",
    `员工${String(first + index)}`,
    ...ticks.map((tick) => (tick ? "√" : "——")),
    String(personMonths([ticks])),
  ]);
}

function groupRows(group: string, people: readonly boolean[][]): Rows {
  return [
    ["小计", "", ...tickCounts(people).map(String), String(personMonths(people))],
    [`${group}有效人次小计`, "", ...headcounts(people).flatMap((count) => [String(count), "<", "<"]), ""],
  ];
}

/** Every recorded count, one too many. */
function attendanceSlips(lines: Rows, months: number): Slip[] {
  const last = 2 + 3 * months;
  return lines.flatMap((line, row): Slip[] => {
    const isPerson = /^员工\d/u.test(line[1] ?? "");
    const isHeadcount = line.some((text) => text.includes("有效人次"));
    return line.flatMap((typed, column): Slip[] => {
      if (row < 2 || column < 2 || !/^\d+$/u.test(typed)) {
        return [];
      }
      const inTotal = isPerson ? "person-months-mismatch" : "months-total-mismatch";
      const inMonth = isHeadcount ? "monthly-headcount-mismatch" : "monthly-marks-mismatch";
      return [
        { cell: address(row, column), typed: String(Number(typed) + 1), code: column === last ? inTotal : inMonth },
      ];
    });
  });
}

function tickCounts(people: readonly boolean[][]): number[] {
  const width = people[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => people.filter((ticks) => ticks[column]).length);
}

function headcounts(people: readonly boolean[][]): number[] {
  const months = (people[0]?.length ?? 0) / 3;
  return Array.from(
    { length: months },
    (_, month) => people.filter((ticks) => ticks.slice(3 * month, 3 * month + 3).every(Boolean)).length,
  );
}

function personMonths(people: readonly boolean[][]): number {
  return headcounts(people).reduce((sum, count) => sum + count, 0);
}

/** Completed ÷ required with so many decimals, rounded half up in whole numbers; `off` moves the last digit. */
function percent(completed: number, required: number, decimals: number, off = 0): string {
  const scale = 100 * 10 ** decimals;
  const digits = String(Math.floor((2 * completed * scale + required) / (2 * required)) + off).padStart(
    decimals + 1,
    "0",
  );
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? `${whole}%` : `${whole}.${digits.slice(-decimals)}%`;
}

function address(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}

function join(lines: Rows): string {
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}
