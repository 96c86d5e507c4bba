import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/** A copy of the scripts in a repository whose programs are stubs. */
let repository: string;

function put(file: string, text: string, mode = 0o644): void {
  const path = join(repository, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
}

function touch(file: string, seconds: number): void {
  utimesSync(join(repository, file), seconds, seconds);
}

function run(script: string, ...options: readonly string[]) {
  const path = [join(repository, "bin"), process.env["PATH"]].join(delimiter);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, "scripts", script), ...options], {
    env: { ...process.env, PATH: path },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const PROGRAMS = ["prettier/bin/prettier.cjs", "eslint/bin/eslint.js", "typescript/bin/tsc", "knip/bin/knip.js"];
const BUILD = "scripts/build-for-tests.mjs";
const CHECKS = [...PROGRAMS, BUILD];
const pathOf = (check: string) => (check === BUILD ? BUILD : `node_modules/${check}`);
const succeed = (check: string) => put(pathOf(check), `console.log("ran ${check}");`);
const fail = (check: string) => put(pathOf(check), "process.exit(2);");

function jestCounts(counts: Readonly<Record<string, number>>, status: number): void {
  const none = {
    numPassedTests: 0,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 0,
    numTodoTests: 0,
  };
  const results = JSON.stringify({ ...none, ...counts });
  put(
    "node_modules/jest/bin/jest.js",
    `console.error("jest", ...process.argv.slice(2)); console.log(${JSON.stringify(results)}); process.exit(${status});`,
  );
}

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), "station-review-"));
  cpSync(join(__dirname, "../../scripts"), join(repository, "scripts"), { recursive: true });
  put("bin/npm", '#!/bin/sh\necho "npm $*"\n', 0o755);
  put("package-lock.json", "{}");
  put("node_modules/.package-lock.json", "{}");
  for (const check of CHECKS) succeed(check);
});

afterEach(() => rmSync(repository, { recursive: true }));

const lastLine = (text: string) => text.trimEnd().split("\n").at(-1);

describe("scripts/install.mjs", () => {
  test("says nothing when the packages are there", () => {
    expect(run("install.mjs")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("installs the packages when there are none, and leaves standard output alone", () => {
    rmSync(join(repository, "node_modules"), { recursive: true });
    const { status, stdout, stderr } = run("install.mjs");
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("npm ci");
  });

  test("installs the packages when the lock file is newer", () => {
    touch("node_modules/.package-lock.json", 1000);
    touch("package-lock.json", 2000);
    expect(run("install.mjs").stderr).toContain("npm ci");
  });

  test("fails when they cannot be installed", () => {
    rmSync(join(repository, "node_modules"), { recursive: true });
    put("bin/npm", "#!/bin/sh\nexit 7\n", 0o755);
    expect(run("install.mjs").status).toBe(1);
  });
});

describe("scripts/test.mjs", () => {
  test("runs every check, then jest, and ends with what jest counted", () => {
    jestCounts({ numPassedTests: 12 }, 0);
    const { status, stdout } = run("test.mjs");
    expect(status).toBe(0);
    expect(stdout.match(/ran \S+/g)).toEqual(CHECKS.map((check) => `ran ${check}`));
    expect(lastLine(stdout)).toBe("12 passed, 0 failed");
  });

  test("counts a file that could not run as failed, and what was skipped", () => {
    jestCounts({ numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 1, numPendingTests: 4 }, 1);
    const { status, stdout } = run("test.mjs");
    expect(status).toBe(1);
    expect(lastLine(stdout)).toBe("3 passed, 2 failed, 4 skipped");
  });

  test.each(CHECKS)("stops when %s fails", (check) => {
    jestCounts({ numPassedTests: 12 }, 0);
    fail(check);
    const { status, stdout } = run("test.mjs");
    expect(status).toBe(1);
    expect(stdout).not.toContain("jest");
    expect(lastLine(stdout)).toBe("0 passed, 1 failed");
  });

  test("counts one failure when jest itself breaks down", () => {
    fail("jest/bin/jest.js");
    const { status, stdout } = run("test.mjs");
    expect([status, lastLine(stdout)]).toEqual([2, "0 passed, 1 failed"]);
  });

  test("hands its arguments to jest", () => {
    jestCounts({ numPassedTests: 1 }, 0);
    expect(run("test.mjs", "test/sheet").stdout).toContain("jest --json test/sheet");
  });
});
