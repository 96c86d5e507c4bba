import { spawnSync } from "node:child_process";

const CASES = 300;

describe("a damaged workbook", () => {
  it("always gives an answer or a problem, and never hangs", () => {
    const program = require.resolve("./fuzz-cases");
    const { stdout } = spawnSync(process.execPath, ["--import", "tsx", program, String(CASES), "1"], {
      encoding: "utf8",
      timeout: 100_000,
    });
    const outcomes = stdout.trim().split("\n");
    expect(outcomes.filter((outcome) => outcome.includes("CRASH"))).toEqual([]);
    // After a hang the last line is the number of the case and nothing more.
    expect(outcomes.at(-1)).toMatch(new RegExp(`^${CASES - 1} [a-z-]+$`));
    expect(outcomes.some((outcome) => outcome.endsWith("answer"))).toBe(true);
    expect(outcomes.some((outcome) => outcome.endsWith("file-malformed"))).toBe(true);
  }, 120_000);
});
