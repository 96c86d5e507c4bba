import fc from "fast-check";
import {
  columnName,
  contains,
  formatPosition,
  formatRange,
  formatReference,
  MAXIMUM_COLUMNS,
  MAXIMUM_ROWS,
  parsePosition,
  parseRange,
  quoteSheetName,
} from "../../src/sheet/address";

const positions = fc.record({
  row: fc.integer({ min: 0, max: MAXIMUM_ROWS - 1 }),
  column: fc.integer({ min: 0, max: MAXIMUM_COLUMNS - 1 }),
});

describe("a cell's address", () => {
  it("names the column by letters and the row from one", () => {
    expect(formatPosition({ row: 3, column: 6 })).toBe("G4");
  });

  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [MAXIMUM_COLUMNS - 1, "XFD"],
  ])("calls column %d %s", (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it("is read back as the position it was written for", () => {
    fc.assert(
      fc.property(positions, (position) => {
        expect(parsePosition(formatPosition(position))).toEqual(position);
      }),
    );
  });

  it("may be absolute or in small letters", () => {
    expect(parsePosition("$G$4")).toEqual({ row: 3, column: 6 });
    expect(parsePosition("g4")).toEqual({ row: 3, column: 6 });
  });

  it.each(["", "G", "4", "G0", "G04", "4G", "G4:H5", "A1048577", "XFE1", "ZZZ1", "G4 ", "G-4", "片区1"])(
    "is not %p",
    (text) => {
      expect(parsePosition(text)).toBeNull();
    },
  );
});

describe("a range's address", () => {
  it("names two corners", () => {
    expect(formatRange({ top: 4, left: 2, bottom: 7, right: 3 })).toBe("C5:D8");
  });

  it("names a single cell once", () => {
    expect(formatRange({ top: 4, left: 2, bottom: 4, right: 2 })).toBe("C5");
  });

  it("is read whichever corner comes first", () => {
    const range = { top: 4, left: 2, bottom: 7, right: 3 };
    expect(["C5:D8", "D8:C5", "C8:D5", "$D$5:$C$8"].map(parseRange)).toEqual([range, range, range, range]);
  });

  it("is read back as the range it was written for", () => {
    fc.assert(
      fc.property(positions, positions, (one, other) => {
        const range = parseRange(`${formatPosition(one)}:${formatPosition(other)}`);
        expect(range && parseRange(formatRange(range))).toEqual(range);
        expect(range && contains(range, one) && contains(range, other)).toBe(true);
      }),
    );
  });

  it.each(["", "A1:", ":B2", "A1:B2:C3", "A:B", "1:2"])("is not %p", (text) => {
    expect(parseRange(text)).toBeNull();
  });

  it("holds its border cells and none beside them", () => {
    const range = { top: 1, left: 1, bottom: 2, right: 3 };
    expect(contains(range, { row: 2, column: 3 })).toBe(true);
    expect(contains(range, { row: 3, column: 3 })).toBe(false);
    expect(contains(range, { row: 2, column: 0 })).toBe(false);
  });
});

describe("a sheet's name in a formula", () => {
  it.each(["附件1", "Sheet1", "表_1", "指标.汇总"])("stays as it is: %s", (name) => {
    expect(quoteSheetName(name)).toBe(name);
  });

  it.each([
    ["附件1-1", "'附件1-1'"],
    ["it's", "'it''s'"],
    ["2024年", "'2024年'"],
    ["A1", "'A1'"],
    ["R1C1", "'R1C1'"],
    ["rc", "'rc'"],
    ["true", "'true'"],
    ["a b", "'a b'"],
    ["", "''"],
  ])("is quoted where it could be misread: %s", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });

  it("stands before the cell", () => {
    expect(formatReference({ sheet: "附件1-1", row: 6, column: 17 })).toBe("'附件1-1'!R7");
  });
});
