import { isCellError } from "../../src/sheet/sheet";
import type { Sheet, WorkbookContent } from "../../src/sheet/sheet";
import { compare } from "./accept";
import type { Answer } from "./accept";
import { calculate } from "./calculator";
import { generateWithoutTables, generateWorkbook, SLIP_CODES } from "./index";
import type { Expected, GeneratedWorkbook } from "./index";
import { cellAt, contradictions, isTick, mergeFaults, percentAgrees, readFigure } from "./oracle";

const CLEAN = Array.from({ length: 120 }, (_, index) => generateWorkbook(index + 1));

function forEachClean(check: (workbook: GeneratedWorkbook) => void): void {
  for (const workbook of CLEAN) {
    try {
      check(workbook);
    } catch (error) {
      throw new Error(`seed ${workbook.layout.seed}`, { cause: error });
    }
  }
}

/** All cells of a workbook as text. */
function cellsOf({ sheets }: WorkbookContent): string[] {
  return sheets.flatMap((sheet) => {
    const cells: string[] = [];
    sheet.scan((row, column) => {
      cells.push(`${sheet.name} ${row} ${column} ${JSON.stringify(sheet.cell(row, column))}`);
    });
    return cells;
  });
}

function wrongFormulas(sheet: Sheet): string[] {
  const wrong: string[] = [];
  sheet.scan((row, column, value) => {
    const { formula } = sheet.cell(row, column);
    const result = formula === null ? value : calculate(sheet, formula);
    const same = typeof value === "number" ? Math.abs(Number(result) - value) < 1e-9 : result === value;
    if (!same && !isCellError(value)) {
      wrong.push(
        `${sheet.name} ${row},${column} =${formula} is ${JSON.stringify(result)}, not ${JSON.stringify(value)}`,
      );
    }
  });
  return wrong;
}

/** The answer that a right reader would give. */
function answerOf({ indicators, attendance, scores, planted }: Expected): Answer {
  return {
    indicators,
    attendance: attendance ?? null,
    scores: scores ? { ...scores } : null,
    findings: planted.map((slip) => ({ ...slip, severity: "error" })),
  };
}

describe("the generator of workbooks", () => {
  it("makes the same workbook of the same seed", () => {
    forEachClean(({ content, expected, layout }) => {
      const again = generateWorkbook(layout.seed);
      expect(cellsOf(again.content)).toEqual(cellsOf(content));
      expect(again.expected).toEqual(expected);
    });
  });

  it("makes other workbooks of other seeds", () => {
    const texts = new Set(CLEAN.map(({ content }) => cellsOf(content).join("\n")));
    expect(texts.size).toBe(CLEAN.length);
  });

  it("expects the figures that stand in the cells", () => {
    forEachClean(({ content, expected }) => {
      for (const { sheet, required, completed, requiredCell, completedCell } of expected.indicators) {
        expect(readFigure(cellAt(content, sheet, requiredCell).value)).toBe(required);
        expect(readFigure(cellAt(content, sheet, completedCell).value)).toBe(completed);
      }
    });
  });

  it("holds no percentage and no total that its cells contradict", () => {
    forEachClean(({ content, expected }) => expect(contradictions(content, expected)).toEqual([]));
  });

  it("stores with each formula what it comes to", () => {
    forEachClean(({ content }) => expect(content.sheets.flatMap(wrongFormulas)).toEqual([]));
  });

  it("merges no cell twice and writes only the first cell of a merge", () => {
    forEachClean(({ content }) => expect(content.sheets.flatMap(mergeFaults)).toEqual([]));
  });

  it("says of each person the months that the marks make", () => {
    forEachClean(({ content, expected: { attendance }, layout }) => {
      const left =
        layout.choices.map((choice) => choice["attendanceMarksAt"]).find((at) => typeof at === "number") ?? 0;
      for (const { months, row } of attendance?.people ?? []) {
        const sheet = content.sheets.find(({ name }) => name === attendance?.sheet);
        const ticked = attendance?.months.filter((_, month) =>
          [0, 1, 2].every((mark) => isTick(sheet?.cell(row - 1, left + 3 * month + mark).value ?? null)),
        );
        expect(ticked).toHaveLength(months);
      }
    });
  });

  it("records those months", () => {
    forEachClean(({ content, expected: { attendance } }) => {
      for (const { months, monthsCell } of attendance?.people ?? []) {
        const recorded = monthsCell === null ? months : cellAt(content, attendance?.sheet ?? "", monthsCell).value;
        expect(Number(recorded)).toBe(months);
      }
    });
  });

  it("adds up the people of each month", () => {
    forEachClean(({ expected: { attendance } }) => {
      const people = attendance?.people ?? [];
      const months = people.reduce((sum, person) => sum + person.months, 0);
      expect(attendance?.effectiveMonths ?? 0).toBe(months);
      expect(attendance?.effective.reduce((sum, count) => sum + count, 0) ?? 0).toBe(months);
    });
  });

  it("records a stability rate that follows from the marks", () => {
    forEachClean(({ content, expected: { attendance } }) => {
      if (attendance?.stabilityCell) {
        const cell = cellAt(content, attendance.sheet, attendance.stabilityCell);
        expect(percentAgrees(cell, attendance.requiredStaff ?? 0, attendance.continuous)).toBe(true);
      }
    });
  });

  it("is what it expects when compared with itself", () => {
    forEachClean(({ expected }) => expect(compare(expected, answerOf(expected))).toEqual([]));
  });

  it("asks for nothing to be found in a workbook without tables", () => {
    const kinds = new Set(CLEAN.flatMap((_, seed) => generateWithoutTables(seed).layout.kinds));
    expect(kinds.size).toBeGreaterThan(14);
  });
});

describe.each(SLIP_CODES)("a planted %s", (slip) => {
  const workbooks = Array.from({ length: 25 }, (_, index) => generateWorkbook(index + 1, { slip }));

  it("is one slip of that code", () => {
    for (const { expected } of workbooks) {
      expect(expected.planted.map(({ code }) => code)).toEqual([slip]);
    }
  });

  it("contradicts no percentage and no total besides", () => {
    for (const { content, expected } of workbooks) {
      const planted = expected.planted.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
      const excused = [...planted, ...excusedBy(expected)];
      expect(contradictions(content, expected).filter((said) => !excused.includes(said))).toEqual([]);
    }
  });

  it("leaves with every formula what it comes to", () => {
    for (const { content } of workbooks) {
      expect(content.sheets.flatMap(wrongFormulas)).toEqual([]);
    }
  });
});

/** What cannot be compared any more: the percentage beside a spoilt figure, and the total of its column. */
function excusedBy({ indicators, planted }: Expected): string[] {
  const spoilt = indicators.filter(({ sheet, requiredCell, completedCell }) =>
    planted.some((slip) => slip.sheet === sheet && [requiredCell, completedCell].includes(slip.cell)),
  );
  return spoilt.flatMap(({ sheet, percentCell, ...cells }) => {
    const column = (cell: string) => cell.replace(/\d+/u, "");
    const totals = indicators.filter(
      (total) => total.total && total.sheet === sheet && column(total.requiredCell) === column(cells.requiredCell),
    );
    const places = totals.flatMap(({ requiredCell, completedCell }) => [requiredCell, completedCell]);
    const unreadable = planted.some(({ code }) => code !== "total-mismatch");
    return [
      `percent-mismatch ${sheet}!${percentCell}`,
      ...(unreadable ? places.map((cell) => `total-mismatch ${sheet}!${cell}`) : []),
    ];
  });
}

describe("a planted slip in a table", () => {
  it.each(["percent-mismatch", "total-mismatch"] as const)("is seen by recomputing: %s", (slip) => {
    const planted = Array.from({ length: 60 }, (_, index) => generateWorkbook(index + 1, { slip })).filter(
      ({ expected }) => !isStaffTotal(expected),
    );
    for (const { content, expected } of planted) {
      const [{ sheet, cell } = { sheet: "", cell: "" }] = expected.planted;
      expect(contradictions(content, expected)).toContain(`${slip} ${sheet}!${cell}`);
    }
  });

  it("is missed by an answer without findings", () => {
    const { expected } = generateWorkbook(1, { slip: "percent-mismatch" });
    const answer = { ...answerOf(expected), findings: [] };
    expect(compare(expected, answer)).toEqual([expect.stringContaining("slip not found: percent-mismatch")]);
  });
});

/** Whether the slip is in a column of posts, of which the expectation says nothing. */
function isStaffTotal({ indicators, planted }: Expected): boolean {
  const cells = indicators.flatMap(({ requiredCell, completedCell, percentCell }) => [
    requiredCell,
    completedCell,
    percentCell,
  ]);
  return !planted.some(({ cell }) => cells.includes(cell));
}

describe("the comparison", () => {
  it("names a false alarm, an invented indicator and a wrong figure", () => {
    const { expected } = generateWorkbook(2);
    const [first, ...rest] = answerOf(expected).indicators;
    if (!first) {
      throw new Error("seed 2 has indicators");
    }
    const invented = { ...first, percentCell: "XX99", name: "invented" };
    const finding = { code: "total-mismatch", severity: "error", sheet: "S", cell: "A1" };
    const answer = {
      ...answerOf(expected),
      indicators: [{ ...first, required: 12345 }, ...rest, invented],
      findings: [finding],
    };
    expect(compare(expected, answer)).toEqual([
      expect.stringContaining("got 12345"),
      expect.stringContaining("extra"),
      "false alarm: total-mismatch S!A1",
    ]);
  });
});
