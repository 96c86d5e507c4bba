import type { CaseResult } from "../../../src/workbook/contract";
import { CONTRACT } from "../../../src/workbook/contract";
import { runSelfTest } from "../../../src/workbook/excel/self-test";
import type { SelfTestOptions, SelfTestReport, Transcript } from "../../../src/workbook/excel/self-test";
import { memorySheet } from "../../../src/workbook/memory";
import { replay } from "../../host";
import type { Host, ProfileName } from "../../host";
import { problemOf } from "../contract";
import { highlight, putSheet } from "./support/edits";
import { openInExcel, requests } from "./support/open";

// In milliseconds, on a busy machine.
jest.setTimeout(120_000);

const NOT_POSSIBLE = ["refuses-cell-inside-array", "refuses-locked-structure"];
const SECRET = "秘密";

/** A workbook with content of its own, among it sheets and names that the fixture has as well, and our highlights. */
async function open(profile: ProfileName = "ltsc2021"): Promise<Host> {
  const cells = { A1: `${SECRET}甲`, B2: { value: 3, formula: "1+2" }, C3: { value: 0.5, format: "0%" } };
  const sheets = [
    memorySheet("附件1-1", cells),
    memorySheet("锁定", { A1: 1 }, { visibility: "hidden" }),
    memorySheet(`${SECRET}乙`, { A1: `${SECRET}丙` }),
  ];
  const names = [{ name: `${SECRET}丁`, sheet: `${SECRET}乙`, row: 0, column: 0 }];
  const { host, workbook } = openInExcel({ sheets, otherSheets: [], names }, { profile });
  await workbook.apply([highlight("附件1-1", ["A1"]), putSheet({ name: "评分汇总" })]);
  return host;
}

/** A page has Office as a global, where Microsoft's helpers look for it. */
function selfTest(
  host: Pick<Host, "Excel" | "Office">,
  options: Partial<SelfTestOptions> = {},
): Promise<SelfTestReport> {
  Object.assign(globalThis, { Office: host.Office });
  const { requirements } = host.Office.context;
  const supports = (version: string): boolean => requirements.isSetSupported("ExcelApi", version);
  return runSelfTest(host.Excel, { supports, ...options });
}

function idsOf(results: readonly CaseResult[], outcome: CaseResult["outcome"]): readonly string[] {
  return results.filter((result) => result.outcome === outcome).map(({ id }) => id);
}

describe("the self-test", () => {
  it.each<ProfileName>(["ltsc2021", "web"])(
    "passes all that is possible in %s, and leaves the workbook as it was",
    async (profile) => {
      const host = await open(profile);
      const before = host.snapshot();
      const told: string[] = [];
      const { results, left } = await selfTest(host, {
        onCase: ({ id }, done, all) => told.push(`${id} ${done}/${all}`),
      });
      expect(idsOf(results, "failed")).toEqual([]);
      expect(idsOf(results, "not-possible")).toEqual(NOT_POSSIBLE);
      expect(told).toEqual(CONTRACT.map(({ id }, index) => `${id} ${index + 1}/${CONTRACT.length}`));
      expect(left).toEqual([]);
      expect(host.snapshot()).toEqual(before);
    },
  );

  it("needs no newer Excel than the rest, and reads no cell of anybody else's", async () => {
    const host = await open();
    const start = host.log.length;
    await selfTest(host);
    const log = host.log.slice(start);
    expect(Math.max(...log.map(({ newestSet }) => newestSet))).toBeLessThanOrEqual(13);
    const said = JSON.stringify(log);
    expect([`${SECRET}乙`, `${SECRET}甲`, `${SECRET}丙`].map((text) => said.includes(text))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([7, 11])("leaves the workbook as it was when every %ith request breaks off", async (every) => {
    const host = await open();
    const before = host.snapshot();
    const first = requests(host).length;
    host.mood.beforeSync = (sync) => {
      host.mood.failAt = sync > first && sync % every === 0 ? { sync, action: 3 } : null;
    };
    const { results, left } = await selfTest(host);
    expect(idsOf(results, "failed").length).toBeGreaterThan(5);
    expect(left).toEqual([]);
    expect(host.snapshot()).toEqual(before);
  });

  it("says which sheets are left when Excel does not let them be removed", async () => {
    const host = await open();
    const before = host.workbook.sheets.map(({ name }) => name);
    let done = 0;
    host.mood.beforeSync = () => {
      const isLocked = done >= 10 && host.workbook.sheets.length > before.length;
      host.workbook.isStructureProtected = isLocked;
    };
    const { left } = await selfTest(host, { onCase: () => (done += 1) });
    const after = host.workbook.sheets.map(({ name }) => name);
    expect(left.length).toBeGreaterThan(0);
    expect([...before, ...left]).toEqual(after);
  });

  it("does not begin where it could not add its sheets", async () => {
    const host = await open();
    const start = host.log.length;
    host.workbook.isStructureProtected = true;
    await expect(problemOf(selfTest(host))).resolves.toEqual({ code: "structure-protected" });
    host.workbook.isReadOnly = true;
    await expect(problemOf(selfTest(host))).resolves.toEqual({ code: "read-only" });
    expect(host.log.slice(start).some(({ writes }) => writes)).toBe(false);
  });

  it("keeps off a sheet that has the name of one of its own", async () => {
    const host = await open();
    host.user.addSheet("station_review_1_附件1-1");
    host.user.type("station_review_1_附件1-1", "A1", "甲");
    const before = host.snapshot();
    const { results } = await selfTest(host);
    expect(idsOf(results, "failed")).toEqual([]);
    expect(host.snapshot()).toEqual(before);
  });

  it("tells what an Excel does otherwise, and goes on", async () => {
    const host = await open();
    // Somebody writes into the scratch sheet between the writing and the reading.
    host.mood.beforeSync = () => {
      for (const { name } of host.workbook.sheets.filter((sheet) => sheet.name.endsWith("_Sheet"))) {
        host.user.type(name, "A1", 5);
      }
    };
    const { results } = await selfTest(host);
    expect(results.filter(({ outcome }) => outcome === "failed")).toEqual([
      { id: "finds-sheet-in-any-case", outcome: "failed", failure: { kind: "broken", expected: "2", found: "5" } },
    ]);
  });
});

describe("the transcript of a self-test", () => {
  it("can be played again, and tells nothing of the workbook", async () => {
    const report = await selfTest(await open(), { versions: { program: "0.1.0" } });
    const exported = JSON.stringify(report.transcript);
    expect(exported.includes(SECRET)).toBe(false);
    const transcript = JSON.parse(exported) as Transcript & { readonly exchanges: Parameters<typeof replay>[0] };
    expect(transcript.versions).toEqual({ program: "0.1.0", ExcelApi: "1.14" });
    expect(transcript.exchanges.length).toBeGreaterThan(100);
    const again = await selfTest(replay(transcript.exchanges, "ltsc2021"));
    expect(again.results).toEqual(report.results);
    expect(again.transcript.exchanges).toEqual(transcript.exchanges);
  });

  it("has the results alone where the library does not let itself be overheard", async () => {
    const host = await open();
    const { run, RequestContext } = host.Excel;
    class Closed extends RequestContext {
      constructor() {
        super();
        Object.defineProperty(this, "_requestExecutor", { writable: true, configurable: false, value: undefined });
      }
    }
    const excel = { ...host.Excel, run, RequestContext: Closed };
    const { transcript } = await selfTest({ ...host, Excel: excel });
    expect(transcript.exchanges).toEqual([]);
    expect(idsOf(transcript.results, "failed")).toEqual([]);
  });
});
