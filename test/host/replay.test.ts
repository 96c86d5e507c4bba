import { codeOf, open } from "./support";
import { replay } from ".";

async function readCell(library: { readonly Excel: typeof Excel }, address: string): Promise<unknown> {
  return library.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("表").getRange(address).load("values");
    await context.sync();
    return cell.values;
  });
}

describe("a transcript", () => {
  it("gives the recorded answers again", async () => {
    const host = open([["甲"]]);
    await readCell(host, "A1");
    const recorded: typeof host.log = JSON.parse(JSON.stringify(host.log)) as typeof host.log;
    expect(await readCell(replay(recorded), "A1")).toEqual([["甲"]]);
  });

  it("does not answer what was not asked then", async () => {
    const host = open([["甲"]]);
    await readCell(host, "A1");
    expect(await codeOf(readCell(replay(host.log), "B1"))).toMatch("not the one that was recorded");
  });
});
