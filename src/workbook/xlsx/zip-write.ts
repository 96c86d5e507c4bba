import { deflateSync } from "fflate";
import { concatenate, encodeUtf8 } from "./bytes";
import { crc32 } from "./crc";
import type { Change, Changes } from "./parts";
import { CENTRAL_RECORD, END_RECORD, LOCAL_HEADER } from "./zip-read";
import type { ZipArchive, ZipEntry } from "./zip-read";

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** The first day a zip can name: what is new carries no time of its making, so that the same edits give the same bytes. */
const FIRST_DAY = 0x0021;

/** Beyond this, pressing harder costs many seconds and saves a fifth. */
const LARGE_PART_BYTES = 8_000_000;

interface Written {
  readonly record: Uint8Array;
  readonly pieces: readonly Uint8Array[];
}

/** A zip with some parts changed. All other entries are copied as they stand, headers and compressed bytes. */
export function writeZip(archive: ZipArchive, changes: Changes): Uint8Array {
  const written: Written[] = [];
  let position = 0;
  const add = (record: Uint8Array, pieces: readonly Uint8Array[]): void => {
    written.push({ record, pieces });
    position += pieces.reduce((sum, piece) => sum + piece.length, 0);
  };
  const pending = new Map(changes);
  const last = new Map(archive.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  for (const entry of archive.entries) {
    const key = entry.name.toLowerCase();
    const change = changes.get(key);
    if (!change) {
      add(movedRecord(archive, entry, position), [archive.bytes.subarray(entry.start, entry.end)]);
    } else if (change.bytes && last.get(key) === entry) {
      const fresh = freshEntry({ name: entry.name, bytes: change.bytes }, change.bytes, position);
      add(fresh.record, fresh.pieces);
    }
    pending.delete(key);
  }
  for (const change of pending.values()) {
    if (change.bytes) {
      const fresh = freshEntry(change, change.bytes, position);
      add(fresh.record, fresh.pieces);
    }
  }
  const directory = concatenate(written.map(({ record }) => record));
  return concatenate([
    ...written.flatMap(({ pieces }) => pieces),
    directory,
    endRecord(written.length, directory.length, position, archive.comment),
  ]);
}

/** An entry's directory record, which differs only in where the entry now stands. */
function movedRecord(archive: ZipArchive, entry: ZipEntry, position: number): Uint8Array {
  const record = archive.bytes.slice(entry.recordStart, entry.recordEnd);
  const view = new DataView(record.buffer);
  view.setUint32(entry.offsetField - entry.recordStart, position, true);
  if (entry.offsetFieldSize === 8) {
    view.setUint32(entry.offsetField - entry.recordStart + 4, 0, true);
  }
  return record;
}

function freshEntry(change: Change, content: Uint8Array, position: number): Written {
  const name = encodeUtf8(change.name);
  const data = deflateSync(content, { level: content.length > LARGE_PART_BYTES ? 1 : 6 });
  const common = new DataView(new ArrayBuffer(26));
  common.setUint16(0, VERSION, true);
  common.setUint16(2, UTF8_NAMES, true);
  common.setUint16(4, DEFLATED, true);
  common.setUint16(8, FIRST_DAY, true);
  common.setUint32(10, crc32(content), true);
  common.setUint32(14, data.length, true);
  common.setUint32(18, content.length, true);
  common.setUint16(22, name.length, true);
  const shared = new Uint8Array(common.buffer);
  const header = new Uint8Array(30);
  new DataView(header.buffer).setUint32(0, LOCAL_HEADER, true);
  header.set(shared, 4);
  const record = new Uint8Array(46);
  const view = new DataView(record.buffer);
  view.setUint32(0, CENTRAL_RECORD, true);
  view.setUint16(4, VERSION, true);
  record.set(shared, 6);
  view.setUint32(42, position, true);
  return { record: concatenate([record, name]), pieces: [header, name, data] };
}

function endRecord(count: number, size: number, position: number, comment: Uint8Array): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, END_RECORD, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, position, true);
  view.setUint16(20, comment.length, true);
  return concatenate([record, comment]);
}
