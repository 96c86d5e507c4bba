import { Inflate, inflateSync } from "fflate";
import { WorkbookError } from "../errors";
import { crc32 } from "./crc";
import { MAXIMUM_PART_BYTES, MAXIMUM_RATIO, MAXIMUM_TOTAL_BYTES, RATIO_MATTERS_FROM_BYTES } from "./limits";
import type { ZipArchive, ZipEntry } from "./zip-read";

const STORED = 0;
const DEFLATED = 8;

/** Deflate can grow its input about a thousandfold, so a small step bounds what one step can make. */
const CHEAP_STEP = 65_536;
const CAREFUL_STEP = 4_096;
/** In compressed bytes. Even if all of it is a bomb, what comes out is passed over in milliseconds. */
const SMALL = 16_384;
const LARGEST_RATIO = 64;
const SUSPICIOUS_RATIO = 60;
const FIRST_GUESS_RATIO = 40;

/** Counts what a workbook has made us inflate, each part once. */
export class InflationBudget {
  private readonly counted = new Map<ZipEntry, number>();
  private total = 0;

  /**
   * Says that so many bytes of an entry's data have become so many bytes of content.
   * @throws WorkbookError file-too-large.
   */
  claim(entry: ZipEntry, size: number, consumed: number): void {
    this.total += size - (this.counted.get(entry) ?? 0);
    this.counted.set(entry, size);
    const isBomb = size > RATIO_MATTERS_FROM_BYTES && size > consumed * MAXIMUM_RATIO;
    if (size > MAXIMUM_PART_BYTES || this.total > MAXIMUM_TOTAL_BYTES || isBomb) {
      throw new WorkbookError({ code: "file-too-large", part: entry.name });
    }
  }
}

/**
 * The content of an entry, its checksum verified.
 * @throws WorkbookError file-damaged, or file-too-large as soon as a limit is passed.
 */
export function inflateEntry(archive: ZipArchive, entry: ZipEntry, budget: InflationBudget): Uint8Array {
  const data = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new WorkbookError({ code: "file-damaged", part: entry.name });
  }
  const small = entry.method === DEFLATED ? inflateSmall(data, entry) : null;
  if (small) {
    budget.claim(entry, small.length, data.length);
    return small;
  }
  const content = entry.method === STORED ? data : inflate(data, entry, budget);
  budget.claim(entry, content.length, data.length);
  if (crc32(content) !== entry.checksum) {
    throw new WorkbookError({ code: "file-damaged", part: entry.name });
  }
  return content;
}

/**
 * Most parts are small enough to be inflated at one go, whatever they turn out to be, into the room they declare.
 * Null when one is not, or is not what it declares.
 */
function inflateSmall(data: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (data.length > SMALL || entry.size > SMALL * LARGEST_RATIO) {
    return null;
  }
  try {
    const content = inflateSync(data, { out: new Uint8Array(entry.size) });
    return content.length === entry.size && crc32(content) === entry.checksum ? content : null;
  } catch {
    return null;
  }
}

function inflate(data: Uint8Array, entry: ZipEntry, budget: InflationBudget): Uint8Array {
  const made = { content: new Uint8Array(Math.min(entry.size, data.length * FIRST_GUESS_RATIO + 1024)), size: 0 };
  const progress = { consumed: 0, isFinished: false };
  const stream = new Inflate((piece, isLast) => {
    progress.isFinished = isLast;
    budget.claim(entry, made.size + piece.length, progress.consumed);
    made.content = withRoom(made.content, made.size, piece.length);
    made.content.set(piece, made.size);
    made.size += piece.length;
  });
  try {
    while (progress.consumed < data.length) {
      const isCheap = progress.consumed > 0 && made.size <= progress.consumed * SUSPICIOUS_RATIO;
      const input = data.subarray(progress.consumed, progress.consumed + (isCheap ? CHEAP_STEP : CAREFUL_STEP));
      progress.consumed += input.length;
      stream.push(input, progress.consumed === data.length);
    }
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError({ code: "file-damaged", part: entry.name });
  }
  if (!progress.isFinished) {
    throw new WorkbookError({ code: "file-damaged", part: entry.name });
  }
  return made.content.subarray(0, made.size);
}

function withRoom(content: Uint8Array<ArrayBuffer>, size: number, more: number): Uint8Array<ArrayBuffer> {
  if (size + more <= content.length) {
    return content;
  }
  const larger = new Uint8Array(Math.max(size + more, content.length * 2));
  larger.set(content.subarray(0, size));
  return larger;
}
