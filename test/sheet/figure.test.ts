import fc from "fast-check";
import { displayText, readFigure, showsDate } from "../../src/sheet/figure";
import { EMPTY_CELL } from "../../src/sheet/sheet";
import { cell } from "../support/sheet";

/** `200 个`, `not-applicable` …: what is read where a quantity belongs. */
function read(typed: string): string {
  const figure = readFigure(cell(typed));
  return figure.kind === "number" ? `${figure.value.toFixed()} ${figure.unit}`.trim() : figure.kind;
}

describe("a quantity", () => {
  it.each([
    ["12", "12"],
    ["0.5", "0.5"],
    ["-3", "-3"],
    ["'12", "12"],
    ["'1,330", "1330"],
    ["'1,234,567.5", "1234567.5"],
    ["'１２", "12"],
    ["' 12 ", "12"],
    ["'1 330", "1330"],
    ["'\u00a012\u3000", "12"],
    ["'+8", "8"],
    ["'1，330", "1330"],
  ])("typed as %p is %s", (typed, value) => {
    expect(read(typed)).toBe(value);
  });

  it.each([
    ["200个", "200 个"],
    ["607人次", "607 人次"],
    ["1,330 人次", "1330 人次"],
    ["１２节", "12 节"],
    ["3.5小时", "3.5 小时"],
    ["2批次", "2 批次"],
  ])("may carry its unit: %s", (typed, value) => {
    expect(read(typed)).toBe(value);
  });

  it.each([
    ['200 [0"个"]', "200 个"],
    ["607 [0人次]", "607 人次"],
    ["12 [0\\节]", "12 节"],
    ['1330 [#,##0"人次"]', "1330 人次"],
  ])("may have its unit in the number format: %s", (typed, value) => {
    expect(read(typed)).toBe(value);
  });

  it.each(["12 [0.00]", "12 [#,##0]", "12 [¥#,##0]", '12 ["约"0]', "12 [@]"])(
    "has no unit in a number format without one: %s",
    (typed) => {
      expect(read(typed)).toBe("12");
    },
  );

  it.each([
    ["200（个）", "200 个"],
    ["200个/年", "200 个"],
    ["8支队伍", "8 支"],
    ["5场活动", "5 场"],
  ])("may have words around its unit: %s", (typed, value) => {
    expect(read(typed)).toBe(value);
  });

  it("is known to be kept as a text", () => {
    expect(readFigure(cell("'12"))).toMatchObject({ asText: true });
    expect(readFigure(cell("12"))).toMatchObject({ asText: false });
  });

  it("is as exact as decimal digits are", () => {
    expect(read("0.1")).toBe("0.1");
    expect(read("'0.30")).toBe("0.3");
  });

  it("may be a share that was agreed on", () => {
    expect(read("'95%")).toBe("0.95 %");
  });

  it("is read the same as a number and as a text", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const number = String(digits / 10 ** decimals);
        expect(read(`'${number}`)).toBe(read(number));
      }),
    );
  });
});

describe("no quantity", () => {
  it.each([
    "/",
    "-",
    "—",
    "——",
    "－",
    "\\",
    "无",
    "N/A",
    "n/a",
    "不适用",
    "／",
    "---",
    "'/ /",
    "无要求",
    "……",
    "(无)",
    "N.A.",
    "不作要求",
  ])("is meant by %s", (typed) => {
    expect(read(typed)).toBe("not-applicable");
  });

  it.each(["", "'   ", "'\u3000"])("is meant by blank %p", (typed) => {
    expect(read(typed)).toBe("blank");
  });

  it.each([
    "约200",
    "5个左右",
    "①个案",
    "200个以上",
    "3次/月",
    "待定",
    "12/20",
    "12个/月",
    "3-5",
    "1.2.3",
    "1,33",
    "12苹果",
    "TRUE",
    "2024.9.10",
    "45545 [yyyy-mm-dd]",
    "45545 [m月d日]",
  ])("is read out of %s", (typed) => {
    expect(read(typed)).toBe("text");
  });

  it("is an Excel error, which is kept", () => {
    expect(readFigure(cell("#REF!"))).toEqual({ kind: "error", error: "#REF!" });
  });

  it.each([Infinity, NaN])("is %d", (value) => {
    expect(readFigure({ ...EMPTY_CELL, value }).kind).toBe("text");
  });
});

describe("what a cell shows", () => {
  it.each([
    ["0.5728 [0.00%]", "57.28%"],
    ["1330 [#,##0]", "1,330"],
    ["1330 [General]", "1330"],
    ["45545 [yyyy-mm-dd]", "2024-09-10"],
    ["TRUE", "TRUE"],
    ["#N/A", "#N/A"],
    ["", ""],
  ])("of %s is %p", (typed, shown) => {
    expect(displayText(cell(typed))).toBe(shown);
  });

  it("is the plain number where the format cannot be understood", () => {
    expect(displayText(cell("12 [0;0;0;0;0;0]"))).toBe("12");
  });

  it("is a date only in a date's format", () => {
    expect(showsDate(cell("45545 [yyyy年m月]"))).toBe(true);
    expect(showsDate(cell("45545 [0.00]"))).toBe(false);
    expect(showsDate(cell("45545"))).toBe(false);
  });
});
