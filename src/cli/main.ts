import { run } from "./run";

const isTerminal = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  isTerminal,
  folder: process.cwd(),
}).then((status) => {
  process.exitCode = status;
});
