import type { CellValue } from "../../src/sheet/sheet";
import { calculate } from "./cells/calculate";

const CELLS: readonly (readonly CellValue[])[] = [
  [1, 2, "√", "√"],
  [3, null, "√", "—"],
  ["12个", { error: "#DIV/0!" }, "", true],
];

function result(formula: string): unknown {
  return calculate(formula, (sheet, row, column) =>
    sheet === "没有" ? { error: "#REF!" } : (CELLS[row]?.[column] ?? null),
  );
}

describe("the host's calculator", () => {
  it.each([
    ["1+2*3-4/2", 5],
    ["-2^2", 4],
    ["50%", 0.5],
    ['"a"&1&TRUE', "a1TRUE"],
    ['"A"="a"', true],
    ['1<"a"', true],
    ["A1/B2", { error: "#DIV/0!" }],
    ["A1+A3", { error: "#VALUE!" }],
    ["B3+1", { error: "#DIV/0!" }],
    ["'没有'!A1", { error: "#REF!" }],
    ["B2", 0],
    ["SUM(A1:B2,10)", 16],
    ["SUM(A1:B3)", { error: "#DIV/0!" }],
    ["ROUND(SUM(A1:B2)/7,2)", 0.86],
    ["ROUND(1.005,2)", 1.01],
    ["ROUND(-2.5,0)", -3],
    ["MIN(A1:A3)", 1],
    ["MAX(A1:A3,9)", 9],
    ["COUNT(A1:D3)", 3],
    ["AND(A1>0,OR(A1>9,B1=2))", true],
    ['IF(A1>5,"大",IF(A1>0,"小","无"))', "小"],
    ['IF(B2="",0,1/0)', 0],
    ['IFERROR(A1/0,"/")', "/"],
    ["ISNUMBER(A1)", true],
    ['N("station-review")', 0],
    ['REPT("█",ROUND(0.53*10,0))', "█████"],
    ['VALUE(SUBSTITUTE(A3,"个",""))', 12],
    ['COUNTIF(C1:D3,"√")', 3],
    ['COUNTIF(A1:B2,">1")', 2],
    ['COUNTIFS(C1:C2,"√",D1:D2,"√")', 1],
    ['SUMPRODUCT((C1:C2="√")*(D1:D2="√"))', 1],
    ['SUMPRODUCT(--(((C1:C2="√")+(D1:D2="√"))>0))', 2],
  ])("works out %s", (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });

  it.each(["XLOOKUP(1,A1:A2,B1:B2)", "评估_总分", "{1,2}", "A:A"])("does not know %s", (formula) => {
    expect(result(formula)).toBeUndefined();
  });
});
