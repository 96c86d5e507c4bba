import { finding } from "../../../../src/evaluation/finding";
import type { ListedFinding } from "../../../../src/taskpane/session/review";
import {
  categoryOf,
  countCategories,
  EVERYTHING_OPEN,
  firstOf,
  selectFindings,
} from "../../../../src/taskpane/views/findings/select";
import { at } from "../../../edits/support/station";
import { listed } from "../support";

const wrongTotal = listed(finding("total-mismatch", at("附件1", "F7"), { about: ["片区2", "专业个案"] }));
const wrongShare = listed(finding("percent-mismatch", at("附件2", "G4"), { about: ["电访"] }));
const gap = listed(finding("serial-gap", at("附件1", "B31"), { about: ["员工26"] }));
const ignored: ListedFinding = {
  ...listed(finding("percent-mismatch", at("附件1", "H9"))),
  decision: { status: "ignored", reason: "协议另有约定" },
};
const all = [wrongTotal, ignored, wrongShare, gap];

function shown(search: string, ...categories: readonly ("error" | "warning" | "info" | "ignored" | "handled")[]) {
  const selection = { categories: new Set(categories), search };
  return selectFindings(all, selection, "zh-CN").map(({ category, sheet, findings }) => [
    category,
    sheet,
    findings.length,
  ]);
}

describe("the listed findings", () => {
  test("stand by severity and then by sheet; decided ones are not among the open ones", () => {
    expect(shown("", ...EVERYTHING_OPEN.categories)).toEqual([
      ["error", "附件1", 1],
      ["error", "附件2", 1],
      ["warning", "附件1", 1],
    ]);
  });

  test("decided ones are listed behind the open ones when they are wanted", () => {
    expect(shown("", "warning", "ignored")).toEqual([
      ["warning", "附件1", 1],
      ["ignored", "附件1", 1],
    ]);
  });

  test.each([
    ["片区2", [["error", "附件1", 1]]],
    ["专业个案 片区2", [["error", "附件1", 1]]],
    ["附件2!g4", [["error", "附件2", 1]]],
    ["序号", [["warning", "附件1", 1]]],
    ["没有这样的词", []],
  ])("a search for %s finds subject, place, title or sentence", (search, found) => {
    expect(shown(search, "error", "warning")).toEqual(found);
  });

  test("a search finds reasons too", () => {
    expect(shown("另有约定", "ignored", "error")).toEqual([["ignored", "附件1", 1]]);
  });

  test("are counted by what they count as", () => {
    expect(countCategories(all)).toEqual({ error: 2, warning: 1, info: 0, ignored: 1, handled: 0 });
  });

  test("a status in other words than ours leaves a finding open", () => {
    expect(categoryOf({ ...gap, decision: { status: { typed: "再看" }, reason: "" } })).toBe("warning");
  });

  test("are drawn page by page, groups cut where the page ends", () => {
    const groups = selectFindings(all, EVERYTHING_OPEN, "zh-CN");
    expect(firstOf(groups, 2).map(({ findings }) => findings.length)).toEqual([1, 1]);
    expect(firstOf(groups, 0)).toEqual([]);
  });
});
