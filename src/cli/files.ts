import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { WorkbookError, type WorkbookProblem } from "../workbook/errors";

/** Excel and WPS put such a file beside a workbook while it is open. */
const LOCK = /^(?:~\$|\.~)/u;

/** A file's bytes. @throws WorkbookError when there is no readable file. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(path);
    if (LOCK.test(basename(path)) && bytes.subarray(0, 2).toString() !== "PK") {
      throw new WorkbookError({ code: "file-is-lock" });
    }
    return bytes;
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError(problemOf(error, path));
  }
}

function problemOf(error: unknown, path: string): WorkbookProblem {
  const code = errorCode(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { code: "file-missing" };
    case "EISDIR":
      return { code: "file-is-directory" };
    case "ERR_FS_FILE_TOO_LARGE":
      return { code: "file-too-large", part: basename(path) };
    default:
      return { code: "file-unreadable", detail: code };
  }
}

/** The system's name for what went wrong with a file, such as `EACCES`. */
export function errorCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

/** Puts the files that are there in the place of `*` and `?` in a file's name: the shells of Windows leave that to us. */
export async function expandPatterns(files: readonly string[], folder: string): Promise<string[]> {
  const expanded = await Promise.all(files.map((file) => expandPattern(file, folder)));
  return expanded.flat();
}

async function expandPattern(file: string, folder: string): Promise<string[]> {
  const pattern = basename(file);
  if (!/[*?]/u.test(pattern) || (await isThere(resolve(folder, file)))) {
    return [file];
  }
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/gu, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const isMeant = new RegExp(`^${expression}$`, "iu");
  const names = await readNames(resolve(folder, dirname(file)));
  const meant = names.filter((name) => isMeant.test(name) && !LOCK.test(name)).sort();
  return meant.length > 0 ? meant.map((name) => join(dirname(file), name)) : [file];
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function readNames(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
