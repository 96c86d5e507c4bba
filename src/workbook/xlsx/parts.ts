import { WorkbookError } from "../errors";
import { decodeUtf8, encodeUtf8, equalBytes } from "./bytes";
import { InflationBudget, inflateEntry } from "./inflate";
import type { ZipArchive, ZipEntry } from "./zip-read";

/** A part's new bytes, or null for a part that is gone. */
export interface Change {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** What differs from the file as it was opened, by the parts' names in lower case. */
export type Changes = ReadonlyMap<string, Change>;

/**
 * The parts of a package, by names without a leading slash. Names are compared without regard to case, and of two
 * entries with one name the later counts. Nothing is inflated before it is asked for.
 */
export class Parts {
  private changes = new Map<string, Change>();
  private readonly entries = new Map<string, ZipEntry>();
  private readonly inflated = new Map<ZipEntry, Uint8Array>();
  private readonly budget = new InflationBudget();

  constructor(readonly archive: ZipArchive) {
    for (const entry of archive.entries) {
      if (!entry.name.endsWith("/")) {
        this.entries.set(key(entry.name), entry);
      }
    }
  }

  has(name: string): boolean {
    const change = this.changes.get(key(name));
    return change ? change.bytes !== null : this.entries.has(key(name));
  }

  names(): readonly string[] {
    const added = [...this.changes.values()].filter((change) => !this.entries.has(key(change.name)));
    return [...this.entries.values(), ...added].map((part) => part.name).filter((name) => this.has(name));
  }

  /**
   * A part's bytes; XML in another encoding comes as UTF-8.
   * @throws WorkbookError file-damaged when it is missing or damaged, file-too-large, file-malformed.
   */
  read(name: string): Uint8Array {
    const change = this.changes.get(key(name));
    const entry = this.entries.get(key(name));
    if (change?.bytes) {
      return change.bytes;
    }
    if (change || !entry) {
      throw new WorkbookError({ code: "file-damaged", part: name });
    }
    return this.original(name, entry);
  }

  /** Gives a part other bytes; when they are those it was opened with, its entry stays as it is. */
  write(name: string, bytes: Uint8Array): void {
    const entry = this.entries.get(key(name));
    if (entry && equalBytes(this.original(name, entry), bytes)) {
      this.changes.delete(key(name));
    } else {
      this.changes.set(key(name), { name, bytes });
    }
  }

  remove(name: string): void {
    this.changes.set(key(name), { name, bytes: null });
  }

  private original(name: string, entry: ZipEntry): Uint8Array {
    const bytes = this.inflated.get(entry) ?? toUtf8(inflateEntry(this.archive, entry, this.budget), name);
    this.inflated.set(entry, bytes);
    return bytes;
  }

  /** What was written and removed so far; hand it to `restore` to go back there. */
  snapshot(): Changes {
    return new Map(this.changes);
  }

  restore(changes: Changes): void {
    this.changes = new Map(changes);
  }
}

function key(name: string): string {
  return name.replace(/^\/+/, "").toLowerCase();
}

const LONGEST_DECLARATION = 200;
const DECLARED_ENCODING = /^(<\?xml[^>]*?\bencoding\s*=\s*["'])([A-Za-z][\w.-]*)/;

function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const encoding = foreignEncoding(bytes);
  if (encoding === null) {
    return bytes;
  }
  try {
    return encodeUtf8(new TextDecoder(encoding).decode(bytes).replace(DECLARED_ENCODING, "$1UTF-8"));
  } catch {
    throw new WorkbookError({ code: "file-malformed", part });
  }
}

/** The encoding of an XML part that is not UTF-8; null when it is, and for what is no XML. */
function foreignEncoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return "utf-16le";
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return "utf-16be";
  }
  const declared = DECLARED_ENCODING.exec(decodeUtf8(bytes.subarray(0, LONGEST_DECLARATION)))?.[2]?.toLowerCase();
  return declared === undefined || declared === "utf-8" || declared === "utf8" ? null : declared;
}
