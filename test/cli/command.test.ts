import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { BAIHEDONG, jsonLines, useFolder, WORKBOOKS, XIAGANG } from "./support/command";

const ROOT = join(__dirname, "../..");
const MAIN = ["--import", "tsx", join(ROOT, "src/cli/main.ts")];

/** The environment without what npm, which may run these tests, has put there. */
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^NO_COLOR$/iu.test(name)),
);

const folder = useFolder();

function call(program: string, args: readonly string[], options: { cwd: string }) {
  return spawnSync(program, args, { env: ENVIRONMENT, encoding: "utf8", ...options });
}

describe("the command itself", () => {
  test("writes nothing but JSON to standard output, whatever goes wrong with a file", () => {
    folder().put("坏 文件.xlsx", "a,b\n");
    const files = [BAIHEDONG, folder().at("坏 文件.xlsx"), XIAGANG];
    const { status, stdout, stderr } = call(process.execPath, [...MAIN, "check", "--json", ...files], { cwd: ROOT });
    expect(status).toBe(2);
    expect(stdout.endsWith("\n")).toBe(true);
    expect(jsonLines<{ file: string }>(stdout.trimEnd()).map(({ file }) => file)).toEqual([
      "baihedong-2025-mid.xlsx",
      "xiagang-2023-mid.xlsx",
    ]);
    expect(stderr).toContain("坏 文件.xlsx：这是文本（CSV）文件");
  });

  test("finds files from the folder in which npm was called", () => {
    const args = ["run", "-s", "check", "--", "--json", "xiagang-2023-mid.xlsx"];
    const { status, stdout } = call("npm", args, { cwd: WORKBOOKS });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: "xiagang-2023-mid.xlsx" });
  });

  test("writes no colors into a pipe", () => {
    const { stdout } = call(process.execPath, [...MAIN, "check", BAIHEDONG], { cwd: ROOT });
    expect(stdout).toContain("检查结果");
    expect(stdout).not.toContain("\u001b");
  });

  test("ends quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [...MAIN, "check", "--json", BAIHEDONG, XIAGANG], {
      cwd: ROOT,
      env: ENVIRONMENT,
    });
    const said: string[] = [];
    child.stderr.on("data", (text) => said.push(String(text)));
    child.stdout.destroy();
    expect(await once(child, "exit")).toEqual([2, null]);
    expect(said.join("")).not.toContain("Error");
  });
});
