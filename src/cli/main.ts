import { EXIT } from "./console";
import { errorCode } from "./files";
import { run } from "./run";

const { env, stdout, stderr } = process;

// npm runs a script in the folder of its package.json; files are named from where npm was called.
const OWN_SCRIPTS = ["check", "report", "proofread", "rollup"];
const isOwnScript =
  OWN_SCRIPTS.includes(env["npm_lifecycle_event"] ?? "") && env["npm_package_name"] === "station-review";
const folder = (isOwnScript ? env["INIT_CWD"] : undefined) ?? process.cwd();

stdout.on("error", (error) => {
  // Whoever reads the results, such as `head`, has had enough of them.
  if (errorCode(error) === "EPIPE") {
    process.exit(EXIT.failed);
  }
  throw error;
});

void run(process.argv.slice(2), {
  out: (text) => stdout.write(`${text}\n`),
  error: (text) => stderr.write(`${text}\n`),
  isTerminal: stdout.isTTY && env["NO_COLOR"] === undefined,
  folder,
}).then((status) => {
  process.exitCode = status;
});
