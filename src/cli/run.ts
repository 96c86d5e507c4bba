import { CLI_TEXTS } from "../locales/cli";
import { check } from "./check";
import { type Console, EXIT, type ExitStatus, UsageError } from "./console";
import { sample } from "./sample";

/** Runs one command. Sentences for the user go to the console; whatever else is thrown is a defect. */
export async function run([command, ...args]: readonly string[], console: Console): Promise<ExitStatus> {
  const language = args.includes("en") ? "en" : "zh-CN";
  const texts = CLI_TEXTS[language];
  if (command === undefined || command === "help" || command === "--help" || args.includes("--help")) {
    console.out(texts.usage);
    return command === undefined ? EXIT.failed : EXIT.fine;
  }
  try {
    switch (command) {
      case "check":
        return await check(args, console);
      case "sample":
        return await sample(console);
      default:
        throw new UsageError(texts.unknownCommand(command));
    }
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
    console.error(`${error.message}\n\n${texts.usage}`);
    return EXIT.failed;
  }
}
