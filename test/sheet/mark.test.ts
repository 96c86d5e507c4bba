import { readMark } from "../../src/sheet/mark";
import { cell } from "../support/sheet";

describe("a mark", () => {
  it.each([
    "√",
    "✓",
    "✔",
    "✔\ufe0f",
    "☑",
    "是",
    "1",
    "'1",
    "TRUE",
    "Y",
    "yes",
    "在岗",
    "已购买",
    "已发放",
    " √ ",
    "√补缴",
    "●",
    "■",
    "已落实",
    "满勤",
    "OK",
  ])("%p is a tick", (typed) => {
    expect(readMark(cell(typed))).toBe("tick");
  });

  it.each([
    "",
    "' ",
    "——",
    "—",
    "-",
    "－",
    "/",
    "×",
    "○",
    "□",
    "✗",
    "X",
    "否",
    "0",
    "'0",
    "FALSE",
    "无",
    "未购买",
    "离职",
    "N/A",
    "缺勤",
    "未落实",
  ])("%p is a dash", (typed) => {
    expect(readMark(cell(typed))).toBe("dash");
  });

  it.each(["请假", "半", "2", "？", "待定", "0.5", "#N/A"])("%p is neither", (typed) => {
    expect(readMark(cell(typed))).toBe("unknown");
  });
});
