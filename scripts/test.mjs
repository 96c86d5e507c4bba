// Runs every check, the quick ones first, and stops at the first that fails. Arguments go to jest.
// The last line is always "N passed, N failed", as counted by jest; a check that fails before jest counts as one.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import "./install.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const CHECKS = [
  { name: "prettier", program: "prettier/bin/prettier.cjs", options: ["--check", "--log-level", "warn", "."] },
  { name: "eslint", program: "eslint/bin/eslint.js", options: ["--max-warnings", "0", "."] },
  { name: "tsc", program: "typescript/bin/tsc", options: ["--noEmit"] },
  { name: "knip", program: "knip/bin/knip.js", options: ["--no-progress"] },
  { name: "build", program: "../scripts/build-for-tests.mjs", options: [] },
];

/** Standard error is sent along with standard output, so that what is printed last stands last. */
function run(program, options, output) {
  return spawnSync(process.execPath, [join(root, "node_modules", program), ...options], {
    cwd: root,
    stdio: ["ignore", output, 1],
    encoding: "utf8",
    maxBuffer: Infinity,
  });
}

function heading(name) {
  console.log(`\n── ${name} ──`);
}

function finish({ passed, failed, skipped }, status) {
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exit(status);
}

/** What jest counted; a test file that could not run is a failure. Null when jest itself broke down. */
function countOf(output) {
  const line = output.split("\n").findLast((candidate) => candidate.startsWith('{"'));
  if (line === undefined) return null;
  const results = JSON.parse(line);
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

for (const { name, program, options } of CHECKS) {
  heading(name);
  const { status } = run(program, options, 1);
  if (status === 0) continue;
  heading(`${name} failed, the checks after it were not run`);
  finish({ passed: 0, failed: 1, skipped: 0 }, 1);
}

heading("jest");
const { status, stdout } = run("jest/bin/jest.js", ["--json", ...process.argv.slice(2)], "pipe");
finish(countOf(stdout) ?? { passed: 0, failed: 1, skipped: 0 }, status ?? 1);
