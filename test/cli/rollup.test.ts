import { existsSync, linkSync, readdirSync, readFileSync } from "node:fs";
import { UsageError } from "../../src/cli/console";
import { rollup } from "../../src/cli/rollup";
import { ROLLUP_TEXTS } from "../../src/locales/rollup";
import { openXlsx } from "../../src/workbook/xlsx";
import { BAIHEDONG, type Outcome, useFolder, XIAGANG } from "./support/command";

const folder = useFolder();
const OVERVIEW = ROLLUP_TEXTS["zh-CN"].overview;

/** Rolls up in the folder; `watch` sees each sentence on standard error as it comes. */
async function rollUp(args: readonly string[], watch: (sentence: string) => void = () => undefined): Promise<Outcome> {
  const out: string[] = [];
  const error: string[] = [];
  const say = (text: string): void => {
    error.push(text);
    watch(text);
  };
  const console = { out: (text: string) => out.push(text), error: say, isTerminal: false, folder: folder().path };
  const status = await rollup(args, console);
  return { status, out: out.join("\n"), error: error.join("\n") };
}

/** A column of the overview, below its header. */
async function column(file: string, header: (typeof OVERVIEW.header)[number]): Promise<unknown[]> {
  const [sheet] = (await openXlsx(folder().read(file)).read()).sheets;
  const index = OVERVIEW.header.indexOf(header);
  const cells = Array.from({ length: sheet?.rows ?? 0 }, (_, row) => sheet?.cell(row, index));
  const top = cells.findIndex((cell) => cell?.value === header);
  const rest = cells.slice(top + 1);
  const end = rest.findIndex((cell) => !cell || cell.value === null);
  return rest.slice(0, end < 0 ? undefined : end).map((cell) => cell?.formula ?? cell?.value);
}

const files = (file: string) => column(file, "文件");

beforeEach(() => {
  folder().put("各站/甲.xlsx", readFileSync(XIAGANG));
  folder().put("各站/乙.xlsx", readFileSync(BAIHEDONG));
});

describe("rollup", () => {
  test("writes one row a station into a new workbook, with a link from its folder to each file", async () => {
    const { status, out, error } = await rollUp(["各站/甲.xlsx", "各站/乙.xlsx", "--out", "结果/汇总.xlsx"]);
    expect(await column("结果/汇总.xlsx", "社工站")).toEqual([
      "广州市夏港街“双百工程”社工站",
      "广州市白鹤洞街社工服务站",
    ]);
    expect(await files("结果/汇总.xlsx")).toEqual([
      'HYPERLINK("../各站/甲.xlsx","甲.xlsx")',
      'HYPERLINK("../各站/乙.xlsx","乙.xlsx")',
    ]);
    expect([status, out]).toEqual([1, ""]);
    expect(error.split("\n")).toEqual([
      "[1/2] 甲.xlsx",
      "[2/2] 乙.xlsx",
      `已写入汇总表：${folder().at("结果/汇总.xlsx")}（2 个社工站）`,
    ]);
  });

  test("ends with 0 when no station has an error", async () => {
    expect((await rollUp(["各站/甲.xlsx", "--out=汇总.xlsx"])).status).toBe(0);
  });

  test("takes patterns, posts and a policy as check does, and answers in English", async () => {
    folder().put("policy.json", '{ "requiredStability": 0.5 }');
    const options = ["--required-staff", "25", "--policy", "policy.json", "--lang", "en", "--out", "all.xlsx"];
    const { error } = await rollUp(["各站/*.xlsx", ...options]);
    expect(error).toContain(`Rollup: ${folder().at("all.xlsx")} (stations: 2)`);
    const { sheets } = await openXlsx(folder().read("all.xlsx")).read();
    const texts: unknown[] = [];
    sheets[0]?.scan((_row, _column, value) => texts.push(value));
    // 17 and 14 people of 25 posts stayed on.
    expect(texts).toEqual(expect.arrayContaining([0.68, 0.56, expect.stringContaining("required stability 50.00%")]));
  });

  test("goes on after a file that cannot be read, lists it, and ends with 2", async () => {
    folder().put("各站/坏.xlsx", readFileSync(XIAGANG).subarray(0, 4000));
    const { status, error } = await rollUp(["各站/坏.xlsx", "没有.xlsx", "各站/甲.xlsx", "--out", "汇总.xlsx"]);
    expect(status).toBe(2);
    expect(error).toContain("各站/坏.xlsx：文件不完整");
    expect(error).toContain("没有.xlsx：找不到这个文件");
    expect(await files("汇总.xlsx")).toEqual(['HYPERLINK("各站/甲.xlsx","甲.xlsx")']);
    const [sheet] = (await openXlsx(folder().read("汇总.xlsx")).read()).sheets;
    const texts: unknown[] = [];
    sheet?.scan((_row, _column, value) => texts.push(value));
    expect(texts).toEqual(expect.arrayContaining(["坏.xlsx", "没有.xlsx", "找不到这个文件，请核对路径和文件名。"]));
  });

  test("writes nothing when not a single file can be read", async () => {
    const { status, error } = await rollUp(["没有.xlsx", "--out", "汇总.xlsx"]);
    expect([status, existsSync(folder().at("汇总.xlsx"))]).toEqual([2, false]);
    expect(error).toContain("没有可以汇总的工作簿，没有写入汇总表。");
  });

  test("counts a file once that is named twice, by whatever name", async () => {
    linkSync(folder().at("各站/甲.xlsx"), folder().at("别名.xlsx"));
    const { error } = await rollUp(["各站/甲.xlsx", "./各站/甲.xlsx", "别名.xlsx", "--out", "汇总.xlsx"]);
    expect(error).toContain("./各站/甲.xlsx：与前面的文件是同一份，只汇总一次。");
    expect(error).toContain("别名.xlsx：与前面的文件是同一份，只汇总一次。");
    expect(await files("汇总.xlsx")).toHaveLength(1);
  });

  test("encodes what would name a place inside a linked file", async () => {
    folder().put("各站/丙 #1.xlsx", readFileSync(XIAGANG));
    await rollUp(["各站/丙 #1.xlsx", "--out", "汇总.xlsx"]);
    expect(await files("汇总.xlsx")).toEqual(['HYPERLINK("各站/丙 %231.xlsx","丙 #1.xlsx")']);
  });
});

describe("the file that a rollup is written to", () => {
  test("is never a station's workbook", async () => {
    linkSync(folder().at("各站/甲.xlsx"), folder().at("汇总.xlsx"));
    await expect(rollUp(["各站/乙.xlsx", "各站/甲.xlsx", "--out", "汇总.xlsx"])).rejects.toThrow(
      `汇总表会覆盖要读取的工作簿 ${folder().at("汇总.xlsx")}`,
    );
    expect(folder().read("各站/甲.xlsx")).toEqual(readFileSync(XIAGANG));
  });

  test("may be an earlier rollup that a pattern means too", async () => {
    await rollUp(["各站/*.xlsx", "--out", "各站/汇总.xlsx"]);
    const { status, error } = await rollUp(["各站/*.xlsx", "--out", "各站/汇总.xlsx"]);
    expect(status).toBe(1);
    expect(error).toContain("各站/汇总.xlsx：这是汇总表，不是社工站的工作簿，没有计入。");
    expect(await files("各站/汇总.xlsx")).toHaveLength(2);
    expect(readdirSync(folder().at("各站")).sort()).toEqual(["乙.xlsx", "汇总.xlsx", "甲.xlsx"].sort());
  });

  test("is kept under another name when it differs, and no station later", async () => {
    await rollUp(["各站/甲.xlsx", "--out", "各站/汇总.xlsx"]);
    const { error } = await rollUp(["各站/甲.xlsx", "各站/乙.xlsx", "--out", "各站/汇总.xlsx"]);
    expect(error).toContain(`同名的旧汇总表内容不同，已改名保留：${folder().at("各站/汇总.bak.xlsx")}`);
    await rollUp(["各站/*.xlsx", "--out", "全部.xlsx"]);
    expect(await files("全部.xlsx")).toHaveLength(2);
  });

  test("is said when it cannot be written", async () => {
    folder().put("结果", "a file, not a folder");
    const { status, error } = await rollUp(["各站/甲.xlsx", "--out", "结果/汇总.xlsx"]);
    expect(status).toBe(2);
    expect(error).toContain(`无法写入 ${folder().at("结果/汇总.xlsx")}`);
  });
});

describe("a rollup that is interrupted", () => {
  test("writes nothing and leaves nothing behind", async () => {
    const before = readdirSync(folder().path, { recursive: true });
    const { status, error } = await rollUp(["各站/甲.xlsx", "各站/乙.xlsx", "--out", "汇总.xlsx"], (sentence) => {
      if (sentence.startsWith("[1/2]")) {
        process.emit("SIGINT");
      }
    });
    expect([status, error.split("\n").at(-1)]).toEqual([2, "已取消，没有写入汇总表。"]);
    expect(readdirSync(folder().path, { recursive: true })).toEqual(before);
  });

  test("leaves Ctrl-C to the system when it is over", async () => {
    const listeners = process.listenerCount("SIGINT");
    await rollUp(["各站/甲.xlsx", "--out", "汇总.xlsx"]);
    expect(process.listenerCount("SIGINT")).toBe(listeners);
  });
});

describe("a call of rollup", () => {
  test.each([
    ["without files", ["--out", "汇总.xlsx"], "没有指定文件"],
    ["without --out", ["各站/甲.xlsx"], "请用 --out 指定要写入的汇总表"],
    ["with nothing behind --out", ["各站/甲.xlsx", "--out"], "--out 后面要写上它的值。"],
    ["with an option behind --out", ["各站/甲.xlsx", "--out", "--required-staff=3"], "--out 后面要写上它的值。"],
    ["with another kind of file behind --out", ["各站/甲.xlsx", "--out", "汇总.csv"], "应以 .xlsx 结尾"],
    [
      "with an option that is of check alone",
      ["各站/甲.xlsx", "--out", "汇总.xlsx", "--json"],
      "没有“--json”这个选项。",
    ],
    ["with an unknown option", ["各站/甲.xlsx", "--out", "汇总.xlsx", "--sum"], "没有“--sum”这个选项。"],
  ])("%s is refused", async (_, args, sentence) => {
    const call = rollUp(args);
    await expect(call).rejects.toThrow(UsageError);
    await expect(call).rejects.toThrow(sentence);
    expect(existsSync(folder().at("汇总.xlsx"))).toBe(false);
  });
});
