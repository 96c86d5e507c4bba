import information from "../../package.json";
import { BAIHEDONG, useFolder, XIAGANG } from "./support/command";

const folder = useFolder();

describe("the command line", () => {
  test("shows its usage when asked, in either language", async () => {
    const chinese = await folder().command(["--help"]);
    expect(chinese).toMatchObject({ status: 0, error: "" });
    expect(chinese.out).toContain("station-review check [选项]");
    const english = await folder().command(["check", "--help", "--lang", "en"]);
    expect(english.out).toContain("station-review check [options]");
  });

  test("shows its usage, as a wrong call, when there is no command at all", async () => {
    const { status, out, error } = await folder().command([]);
    expect([status, out]).toEqual([2, ""]);
    expect(error).toContain("station-review check [选项]");
  });

  test("tells its version", async () => {
    expect(await folder().command(["--version"])).toEqual({ status: 0, out: information.version, error: "" });
  });

  test("has every option in its usage", async () => {
    const { out } = await folder().command(["--help"]);
    const options = ["json", "required-staff", "required-certified", "scores", "annotate", "policy", "lang"];
    expect(options.filter((option) => !out.includes(`  --${option} `))).toEqual([]);
  });

  test.each<[string, string[], string]>([
    ["a command that is not there", ["inspect"], "没有“inspect”这个命令。"],
    ["no file", ["check"], "没有指定文件，请在命令后写上 .xlsx 文件。"],
    ["an unknown option", ["check", "--jsn", XIAGANG], "没有“--jsn”这个选项。"],
    ["an unknown letter", ["check", "-j", XIAGANG], "没有“-j”这个选项。"],
    ["an option without its value", ["check", XIAGANG, "--annotate"], "--annotate 后面要写上它的值。"],
    ["an option with an empty value", ["check", XIAGANG, "--annotate="], "--annotate 后面要写上它的值。"],
    ["an option in the place of a value", ["check", "--policy", "--json", XIAGANG], "--policy 后面要写上它的值。"],
    ["a value where none belongs", ["check", "--json=yes", XIAGANG], "--json 后面不用写值。"],
    ["another language", ["check", "--lang", "fr", XIAGANG], "--lang 只能是 zh-CN 或 en，而不是“fr”。"],
    [
      "posts that are no number",
      ["check", "--required-staff", "二十", XIAGANG],
      "--required-staff 后面应为不小于 0 的数字，而不是“二十”。",
    ],
    [
      "negative posts",
      ["check", "--required-certified=-1", XIAGANG],
      "--required-certified 后面应为不小于 0 的数字，而不是“-1”。",
    ],
    [
      "a party that is not there",
      ["check", "--scores", "authority=8,teacher=9", XIAGANG],
      "--scores 的“teacher=9”无法识别，请写成 authority=8.7,purchaser=20 的形式。",
    ],
    [
      "a party named twice",
      ["check", "--scores", "authority=8,authority=9", XIAGANG],
      "--scores 的“authority=9”无法识别，请写成 authority=8.7,purchaser=20 的形式。",
    ],
    [
      "a score that is no number",
      ["check", "--scores", "authority=", XIAGANG],
      "--scores 的“authority=”无法识别，请写成 authority=8.7,purchaser=20 的形式。",
    ],
    [
      "a score over its cap",
      ["check", "--scores", "authority=10.01", XIAGANG],
      `${XIAGANG}：--scores 中监督方的 10.01 分超过上限 10 分。`,
    ],
  ])("refuses %s with a sentence", async (_, args, sentence) => {
    const { status, out, error } = await folder().command(args);
    expect([status, out, error.split("\n")[0]]).toEqual([2, "", sentence]);
  });

  test("refuses in English when English is asked for", async () => {
    const { error } = await folder().command(["check", "--jsn", "--lang=en"]);
    expect(error).toBe("There is no option “--jsn”.\nAdd --help to see the usage.");
  });

  test("reads scores whose signs were typed with a Chinese keyboard", async () => {
    const { out } = await folder().command(["check", "--json", "--scores", "authority＝8，purchaser=19.5", XIAGANG]);
    expect(JSON.parse(out)).toMatchObject({ scores: { authority: 8, purchaser: 19.5, total: null, grade: null } });
  });
});

describe("the exit status", () => {
  test("is 0 when nothing of severity error is found", async () => {
    expect((await folder().command(["check", XIAGANG])).status).toBe(0);
  });

  test("is 1 when an error is found, in whichever file", async () => {
    expect((await folder().command(["check", BAIHEDONG, XIAGANG])).status).toBe(1);
  });

  test("is 2 when a file cannot be read, whatever is found in others", async () => {
    expect((await folder().command(["check", "no.xlsx", BAIHEDONG])).status).toBe(2);
  });
});
