import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join, parse, resolve } from "node:path";
import { WorkbookError, type WorkbookProblem } from "../workbook/errors";

/** A file's bytes. @throws WorkbookError when there is no readable file. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new WorkbookError(problemOf(error));
  }
}

function problemOf(error: unknown): WorkbookProblem {
  const code = errorCode(error);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return { code: "file-missing" };
  }
  return code === "EISDIR" ? { code: "file-is-directory" } : { code: "file-unreadable", detail: code };
}

/** The system's name for what went wrong with a file, such as `EACCES`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** Names for copies in one folder: inputs of the same name in different folders do not overwrite one another. */
export class CopyNames {
  readonly #taken = new Set<string>();

  constructor(private readonly folder: string) {}

  /** Where the copy of an input goes. */
  next(input: string): string {
    const { name, ext } = parse(basename(input));
    let candidate = `${name}${ext}`;
    for (let number = 2; this.#taken.has(candidate.toLowerCase()); number += 1) {
      candidate = `${name} (${String(number)})${ext}`;
    }
    this.#taken.add(candidate.toLowerCase());
    return resolve(join(this.folder, candidate));
  }
}

/** Writes a file whole or not at all. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(parse(path).dir, { recursive: true });
  const draft = `${path}.${String(process.pid)}.tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
