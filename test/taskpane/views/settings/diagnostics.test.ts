import { DEFAULT_SETTINGS } from "../../../../src/taskpane/state/workbook-settings";
import { WorkbookSession } from "../../../../src/taskpane/session/session";
import { diagnosticsText, type Surroundings } from "../../../../src/taskpane/views/settings/diagnostics";
import { memoryWorkbook } from "../../../../src/workbook/memory";
import { attendance, matrix, scores } from "../../../support/samples";

const AROUND: Surroundings = {
  version: "1.2.3",
  office: "Excel PC 16.0",
  browser: "Edge",
  language: "zh-CN",
  theme: "dark",
  supports: (version) => Number(version.split(".")[1]) <= 14,
};

describe("diagnostics", () => {
  test("tell versions and the newest set of Excel", () => {
    const lines = diagnosticsText(AROUND, null).split("\n");
    expect(lines).toEqual(expect.arrayContaining(["station-review 1.2.3", "host: Excel PC 16.0", "ExcelApi: 1.14"]));
  });

  test("tell counts, but nothing of what stands in the workbook", async () => {
    const sheets = [matrix({ D3: "61" }), attendance(), scores()];
    const session = new WorkbookSession(memoryWorkbook({ sheets, otherSheets: [], names: [] }), null);
    const { given, policy } = DEFAULT_SETTINGS;
    const text = diagnosticsText(AROUND, await session.check({ given, policy, language: "zh-CN" }));
    expect(text).toContain("people: 4, months: 3");
    expect(text).toContain("percent-mismatch 1");
    expect(text).not.toMatch(/\p{Script=Han}|88\.93|47\.23/u);
  });
});
