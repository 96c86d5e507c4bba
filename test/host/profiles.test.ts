import type { ProfileName } from ".";
import { codeOf, onSheet, open, syncs } from "./support";

const PAYLOAD = 5 * 1024 * 1024;
const LONG_TEXT = "评".repeat(30_000);

describe("the Excels that the host stands for", () => {
  it.each<[ProfileName, readonly boolean[]]>([
    ["ltsc2021", [true, true, false, false]],
    ["ltsc2024", [true, true, true, false]],
    ["m365", [true, true, true, true]],
    ["web", [true, true, true, true]],
  ])("tells which sets %s has", (profile, expected) => {
    const { requirements } = open([[1]], { profile }).Office.context;
    const isSupported = ["1.13", "1.14", "1.17", "1.20"].map((set) => requirements.isSetSupported("ExcelApi", set));
    expect(isSupported).toEqual(expected);
  });

  it("does not have what an Excel is too old for", async () => {
    const merges = (profile: ProfileName) =>
      onSheet(open([[1]], { profile }), (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("address"));
    expect([await codeOf(merges("excel2019")), await codeOf(merges("ltsc2021"))]).toEqual(["ApiNotFound", "no error"]);
  });

  it("hands its library on to the host of another workbook", async () => {
    const former = open([["甲"]]);
    const host = open([["乙"]], { insteadOf: former, profile: "ltsc2021" });
    const cell = await onSheet(host, (sheet) => sheet.getRange("A1").load("values"));
    expect(cell.values).toEqual([["乙"]]);
    expect([host.Excel === former.Excel, former.log.length]).toEqual([true, 0]);
  });

  it("says which member it does not have", async () => {
    const charts = onSheet(open([[1]]), (sheet) => sheet.charts.load("items/name"));
    await expect(charts).rejects.toThrow("Worksheet.Charts");
  });

  it("takes requests of up to five megabytes on the web", async () => {
    const write = (profile: ProfileName, cells: number) => {
      const row = Array.from({ length: cells }, () => LONG_TEXT);
      const host = open([[]], { profile });
      return codeOf(onSheet(host, (sheet) => sheet.getRangeByIndexes(0, 0, 1, cells).set({ values: [row] })));
    };
    const codes = await Promise.all([write("web", 58), write("web", 59), write("m365", 59)]);
    expect(codes).toEqual(["no error", "RequestPayloadSizeLimitExceeded", "no error"]);
  });

  it("gives answers of up to five megabytes on the web", async () => {
    const read = (profile: ProfileName, cells: number) =>
      codeOf(
        onSheet(open([Array.from({ length: 60 }, () => LONG_TEXT)], { profile }), (sheet) =>
          sheet.getRangeByIndexes(0, 0, 1, cells).load("values"),
        ),
      );
    const codes = await Promise.all([read("web", 58), read("web", 59), read("m365", 59)]);
    expect(codes).toEqual(["no error", "ResponsePayloadSizeLimitExceeded", "no error"]);
  });
});

describe("the log", () => {
  it("counts each sync that sends something, its actions and its bytes", async () => {
    const host = open([["甲"]]);
    await host.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("表").getRange("A1").load("values");
      await context.sync();
      await context.sync();
      cell.load("text");
      await context.sync();
    });
    expect(syncs(host).map(({ request }) => request.Actions.at(-1)?.QueryInfo?.Select)).toEqual([["values"], ["text"]]);
    for (const { bytesSent, bytesReceived, actions } of syncs(host)) {
      expect(bytesSent).toBeGreaterThan(100);
      expect(bytesSent).toBeLessThan(PAYLOAD);
      expect(bytesReceived).toBeGreaterThan(50);
      expect(actions).toBeGreaterThan(0);
    }
  });

  it("tells the library's own clean-up from the rest", async () => {
    const host = open([["甲"]]);
    await onSheet(host, (sheet) => sheet.getRange("A1").load("values"));
    expect(host.log.map(({ isCleanUp }) => isCleanUp)).toEqual([false, true]);
  });

  it("tells whether a sync asked for a change", async () => {
    const host = open([["甲"]]);
    await onSheet(host, (sheet) => sheet.getRange("A1").load("values"));
    await onSheet(host, (sheet) => sheet.getRange("A1").set({ values: [[1]] }));
    expect(syncs(host).map(({ writes }) => writes)).toEqual([false, true]);
  });

  it("tells the newest set that was needed, and for which members", async () => {
    const host = open([["甲"]]);
    await onSheet(host, (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("address"));
    const [sync] = syncs(host);
    expect(sync?.newestSet).toBe(13);
    expect(sync?.members).toContain("Range.getMergedAreasOrNullObject");
  });
});
