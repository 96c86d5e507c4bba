import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, join, parse, resolve } from "node:path";
import { errorCode } from "./files";

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

/** What tells files apart: their paths, and what the system knows them by, whatever the path. */
export async function identitiesOf(paths: readonly string[]): Promise<ReadonlySet<string>> {
  const known = await Promise.all(paths.map(identityOf));
  return new Set([...paths, ...known.filter((identity) => identity !== null)]);
}

/** Whether a path leads to one of these files. */
export async function isOneOf(identities: ReadonlySet<string>, path: string): Promise<boolean> {
  const identity = await identityOf(path);
  return identities.has(path) || (identity !== null && identities.has(identity));
}

async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch {
    return null;
  }
}

/**
 * Writes a copy whole or not at all. Another file of its name, which people may have typed into, is kept.
 * @returns where that one is now; null when there was none, or the same
 */
export async function writeCopy(path: string, bytes: Uint8Array): Promise<string | null> {
  await mkdir(parse(path).dir, { recursive: true });
  const draft = `${path}.${String(process.pid)}.tmp`;
  try {
    await writeFile(draft, bytes);
    const earlier = await readIfThere(path);
    const kept = earlier === null || earlier.equals(bytes) ? null : await freeName(path);
    if (kept !== null) {
      await rename(path, kept);
    }
    await rename(draft, path);
    return kept;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === "ENOENT") {
      return null;
    }
    throw error;
  }
}

async function freeName(path: string): Promise<string> {
  const { dir, name, ext } = parse(path);
  let candidate = join(dir, `${name}.bak${ext}`);
  for (let number = 2; (await identityOf(candidate)) !== null; number += 1) {
    candidate = join(dir, `${name}.bak${String(number)}${ext}`);
  }
  return candidate;
}
