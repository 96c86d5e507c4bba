import information from "../../package.json";
import { CLI_TEXTS } from "../locales/cli";
import { check } from "./check";
import { languageOf } from "./check-options";
import { type Console, describeDefect, EXIT, type ExitStatus, UsageError } from "./console";
import { proofread } from "./proofread";
import { report } from "./report-command";
import { rollup } from "./rollup";
import { sample } from "./sample";

/** Runs one command. Whatever goes wrong is said on the console: nothing is thrown. */
export async function run(args: readonly string[], console: Console): Promise<ExitStatus> {
  const texts = CLI_TEXTS[languageOf(args)];
  try {
    return await runCommand(args, console);
  } catch (error) {
    console.error(
      error instanceof UsageError ? `${error.message}\n${texts.seeHelp}` : texts.defect(describeDefect(error)),
    );
    return EXIT.failed;
  }
}

async function runCommand(args: readonly string[], console: Console): Promise<ExitStatus> {
  const [command, ...rest] = args;
  const texts = CLI_TEXTS[languageOf(args)];
  if (args.some((option) => option === "--help" || option === "-h") || command === "help") {
    console.out(texts.usage);
    return EXIT.fine;
  }
  switch (command) {
    case "check":
      return check(rest, console);
    case "report":
      return report(rest, console);
    case "proofread":
      return proofread(rest, console);
    case "rollup":
      return rollup(rest, console);
    case "sample":
      return sample(console);
    case "--version":
    case "-v":
      console.out(information.version);
      return EXIT.fine;
    case undefined:
      console.error(texts.usage);
      return EXIT.failed;
    default:
      throw new UsageError(texts.unknownCommand(command));
  }
}
