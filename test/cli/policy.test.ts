import { jsonLines, useFolder, XIAGANG } from "./support/command";

interface Line {
  readonly indicators: readonly { readonly status: string; readonly behind: boolean; readonly ratio: number | null }[];
  readonly scores: { readonly total: number; readonly grade: string };
  readonly findings: readonly { readonly code: string; readonly expected: unknown }[];
}

const folder = useFolder();
const SCORES = "authority=9,purchaser=19,supervisionCentre=14,assessor=48";

async function checkWith(policy: object): Promise<Line | undefined> {
  folder().put("标准.json", JSON.stringify(policy));
  const { out } = await folder().command(["check", "--json", "--policy", "标准.json", "--scores", SCORES, XIAGANG]);
  return jsonLines<Line>(out)[0];
}

describe("check --policy", () => {
  test("holds indicators against another target", async () => {
    const line = await checkWith({ target: 0.5 });
    const below = line?.indicators.filter(({ status }) => status === "below").map(({ ratio }) => ratio);
    expect(below?.length).toBeGreaterThan(0);
    expect(below?.filter((ratio) => ratio === null || ratio >= 0.5)).toEqual([]);
  });

  test("asks another stability rate", async () => {
    const line = await checkWith({ requiredStability: 0.9 });
    expect(line?.findings).toContainEqual(expect.objectContaining({ code: "stability-below-required", expected: 0.9 }));
  });

  test("asks a share of certified posts where it names one", async () => {
    const line = await checkWith({ requiredCertifiedShare: 0.9 });
    expect(line?.findings).toContainEqual(expect.objectContaining({ code: "certified-below-required", expected: 90 }));
  });

  test("gives grades by other bands, in whatever order they stand", async () => {
    const line = await checkWith({
      bands: [
        { grade: "合格", from: 70 },
        { grade: "优秀", from: 95 },
      ],
    });
    expect(line?.scores).toMatchObject({ total: 90, grade: "合格" });
  });

  test("leaves what the file does not name as it is", async () => {
    const line = await checkWith({ source: "南沙区办法" });
    expect(line?.scores).toMatchObject({ total: 90, grade: "优秀" });
    expect(line?.findings.map(({ code }) => code)).toEqual(["contract-ending"]);
  });

  test.each<[string, string, string]>([
    ["a number out of its range", '{"target": 100}', "标准.json 有误：target 数值过大：期望 number <=10。"],
    ["a key that nobody knows", '{"goal": 1}', '标准.json 有误：出现未知的键(key): "goal"。'],
    [
      "a text for a number, deep inside",
      '{"caps": {"authority": "ten"}}',
      "标准.json 有误：caps.authority 无效输入：期望 数字，实际接收 string。",
    ],
    [
      "a grade that is not there",
      '{"bands": [{"grade": "甲", "from": 90}]}',
      '标准.json 有误：bands.0.grade 无效选项：期望以下之一 "优秀"|"良好"|"合格"|"不合格"。',
    ],
    ["JSON that is none", '{"target": 1,', "标准.json 不是有效的 JSON，请检查引号、逗号和括号（"],
  ])("refuses %s, and checks nothing", async (_, text, sentence) => {
    folder().put("标准.json", text);
    const { status, out, error } = await folder().command(["check", "--policy", "标准.json", XIAGANG]);
    expect([status, out]).toEqual([2, ""]);
    expect(error).toContain(sentence);
  });

  test("refuses in English when asked", async () => {
    folder().put("policy.json", '{"target": 100, "goal": 1}');
    const { error } = await folder().command(["check", "--lang", "en", "--policy", "policy.json", XIAGANG]);
    expect(error).toContain('is wrong: target: Too big: expected number to be <=10; Unrecognized key: "goal".');
  });

  test("says that the file is not there", async () => {
    const { status, error } = await folder().command(["check", "--policy", "no.json", XIAGANG]);
    expect(status).toBe(2);
    expect(error).toContain(`无法读取评估标准文件 ${folder().at("no.json")}，请核对路径。`);
  });

  test("reads a file that Notepad saved, with its byte order mark", async () => {
    folder().put("policy.json", '\ufeff{"target": 1}');
    expect((await folder().command(["check", "--policy", "policy.json", XIAGANG])).status).toBe(0);
  });
});
