import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../../src/cli/run";

export const WORKBOOKS = join(__dirname, "../../workbooks");
export const BAIHEDONG = join(WORKBOOKS, "baihedong-2025-mid.xlsx");
/** A workbook in which nothing is wrong. */
export const XIAGANG = join(WORKBOOKS, "xiagang-2023-mid.xlsx");

/** What a command left: its exit status, standard output and standard error. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** A folder for the files of one test; `command` runs in it. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), "station-review-"));

  /** Writes a file and returns its path. */
  put(name: string, content: Uint8Array | string): string {
    const path = this.at(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  at(name: string): string {
    return join(this.path, name);
  }

  read(name: string): Buffer {
    return readFileSync(this.at(name));
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }

  async command(args: readonly string[], isTerminal = false): Promise<Outcome> {
    const out: string[] = [];
    const error: string[] = [];
    const status = await run(args, {
      out: (text) => out.push(text),
      error: (text) => error.push(text),
      isTerminal,
      folder: this.path,
    });
    return { status, out: out.join("\n"), error: error.join("\n") };
  }
}

/** Gives each test of a file a folder of its own, and time enough for real workbooks on a busy machine. */
export function useFolder(): () => Folder {
  jest.setTimeout(60_000);
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());
  return () => folder;
}

/** The objects of an output that holds one a line, and nothing else. */
export function jsonLines<Line>(out: string): Line[] {
  return out.split("\n").map((line) => JSON.parse(line) as Line);
}
