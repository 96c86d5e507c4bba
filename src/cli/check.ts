import { basename, resolve } from "node:path";
import { DEFAULT_POLICY } from "../evaluation/policy";
import { CLI_TEXTS } from "../locales/cli";
import { checkFile } from "./check-file";
import { parseCheckOptions } from "./check-options";
import { type Console, EXIT, type ExitStatus } from "./console";
import { CopyNames, identitiesOf } from "./copies";
import { expandPatterns } from "./files";
import { readPolicyFile } from "./policy-file";

/** `check`: every file is read, checked and reported on; one that cannot be read does not stop the others. */
export async function check(args: readonly string[], console: Console): Promise<ExitStatus> {
  const options = parseCheckOptions(args);
  const { language } = options;
  const files = await expandPatterns(options.files, console.folder);
  const policy =
    options.policyFile === null
      ? DEFAULT_POLICY
      : await readPolicyFile(resolve(console.folder, options.policyFile), language);
  const copies = options.annotate === null ? null : new CopyNames(resolve(console.folder, options.annotate));
  const inputs = await identitiesOf(files.map((file) => resolve(console.folder, file)));
  let status: ExitStatus = EXIT.fine;
  for (const [index, file] of files.entries()) {
    if (files.length > 1) {
      console.error(CLI_TEXTS[language].progress(index + 1, files.length, basename(file)));
    }
    const copy = copies?.next(file) ?? null;
    const outcome = await checkFile(file, { options, policy, copy, inputs }, console);
    status = outcome > status ? outcome : status;
  }
  return status;
}
