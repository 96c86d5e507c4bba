import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Answer, compare } from "../generator/accept";
import type { Expected } from "../generator/expected";
import { workbookFile, worksheet } from "../workbook/xlsx/package";
import { BAIHEDONG, jsonLines, useFolder, WORKBOOKS, XIAGANG } from "./support/command";

interface Line extends Answer {
  readonly version: number;
  readonly file: string;
  readonly station: string | null;
  readonly period: object | null;
  readonly agreement: object | null;
  readonly attendance: (NonNullable<Answer["attendance"]> & Readonly<Record<string, unknown>>) | null;
  readonly findings: readonly (Answer["findings"][number] & {
    readonly recorded: unknown;
    readonly expected: unknown;
    readonly message: string;
  })[];
  readonly skipped: readonly object[];
}

const folder = useFolder();

async function check(...args: readonly string[]): Promise<Line[]> {
  return jsonLines((await folder().command(["check", "--json", ...args])).out);
}

const samples = readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx"));

describe("check --json", () => {
  test.each(samples)("says of %s exactly what is expected", async (name) => {
    const path = join(WORKBOOKS, name.replace(".xlsx", ".expected.json"));
    const expected = JSON.parse(readFileSync(path, "utf8")) as Expected;
    const staff = ["--required-staff", String(expected.attendance?.requiredStaff)];
    const [line] = await check(...staff, join(WORKBOOKS, name));
    // The titles of these workbooks tell the year of every month.
    const layout = { title: true, month_header: "label" };
    expect(line && compare({ ...expected, layout }, line)).toEqual([]);
    expect(line?.station).toBe(expected.station);
  });

  test("writes one line for each file, in the order given", async () => {
    const lines = await check(XIAGANG, BAIHEDONG, XIAGANG);
    expect(lines.map(({ version, file }) => [version, file])).toEqual([
      [1, "xiagang-2023-mid.xlsx"],
      [1, "baihedong-2025-mid.xlsx"],
      [1, "xiagang-2023-mid.xlsx"],
    ]);
  });

  test("tells the station, its dates, and a finding with both values", async () => {
    const [line] = await check(BAIHEDONG);
    expect(line).toMatchObject({
      station: "广州市白鹤洞街社工服务站",
      period: { start: "2024-09-10", end: "2025-02-28" },
      agreement: { start: "2024-09-10", end: "2025-09-09" },
      scores: null,
      skipped: [],
    });
    expect(line?.findings[0]).toEqual({
      code: "person-months-mismatch",
      severity: "error",
      sheet: "附件2",
      cell: "Y31",
      recorded: 2,
      expected: 4,
      message: "人员到岗小计记录为 2，三项均打勾的月份共 4 个。",
    });
  });

  test("tells an indicator as the fixed interface has it", async () => {
    const [line] = await check(BAIHEDONG);
    expect(line?.indicators.find(({ percentCell }) => percentCell === "H5")).toEqual({
      sheet: "附件1-1",
      name: "电访",
      measure: "协议量",
      district: "片区1",
      total: false,
      required: 1800,
      completed: 959,
      ratio: expect.closeTo(0.532778, 6) as number,
      recorded: expect.closeTo(0.532778, 6) as number,
      status: "below",
      behind: false,
      requiredCell: "F5",
      completedCell: "G5",
      percentCell: "H5",
    });
  });

  test("infers the posts from the recorded rate, and says so", async () => {
    const [line] = await check(BAIHEDONG);
    expect(line?.attendance).toMatchObject({ requiredStaff: 20, requiredStaffSource: "inferred", stability: 0.7 });
  });

  test("takes the posts that are given, before those inferred", async () => {
    const [line] = await check("--required-staff", "28", BAIHEDONG);
    expect(line?.attendance).toMatchObject({ requiredStaff: 28, requiredStaffSource: "given", stability: 0.5 });
    expect(line?.findings).toContainEqual(expect.objectContaining({ code: "stability-mismatch", expected: 0.5 }));
  });

  test("holds certified workers against the posts given for them", async () => {
    const [without] = await check(BAIHEDONG);
    const [line] = await check("--required-certified=17", BAIHEDONG);
    const certified = { code: "certified-below-required", recorded: 98, expected: 102 };
    expect(line?.findings).toContainEqual(expect.objectContaining(certified));
    expect(without?.findings.map(({ code }) => code)).not.toContain(certified.code);
  });

  test("adds up the scores that are given", async () => {
    const scores = "authority=8.7,purchaser=20,supervisionCentre=13,assessor=47.23";
    const [line] = await check("--scores", scores, BAIHEDONG);
    const given = { authority: 8.7, purchaser: 20, supervisionCentre: 13, assessor: 47.23 };
    expect(line?.scores).toEqual({ ...given, total: 88.93, grade: "良好", sheet: null });
  });

  test("lets a given score go before the one in the workbook's table, and keeps the others", async () => {
    const [line] = await check("--scores", "authority=10", join(WORKBOOKS, "baihedong-scored.xlsx"));
    expect(line?.scores).toMatchObject({ authority: 10, purchaser: 20, total: 90.23, grade: "优秀", sheet: "评分表" });
  });

  test("says its messages in English when asked", async () => {
    const [line] = await check("--lang", "en", BAIHEDONG);
    expect(line?.findings[0]?.message).toMatch(/^[\x20-\x7e“”]*2[\x20-\x7e“”]*4[\x20-\x7e“”]*$/u);
  });

  test("says of a sheet without tables why it was not read", async () => {
    const [line] = await check(folder().put("说明.xlsx", workbookFile({ sheets: { 说明: worksheet("") } })));
    expect(line).toMatchObject({ station: null, indicators: [], attendance: null, findings: [] });
    expect(line?.skipped).toEqual([{ sheet: "说明", reason: "empty" }]);
  });
});
