import { WorkbookError } from "../errors";
import { decodeUtf8 } from "./bytes";
import { MAXIMUM_ENTRIES } from "./limits";

/** One file in a zip, by where its bytes stand. Sizes are what the directory declares, which may be a lie. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The local header. */
  readonly start: number;
  readonly dataStart: number;
  /** After the data and its descriptor, if there is one. */
  readonly end: number;
  /** The entry's record in the central directory. */
  readonly recordStart: number;
  readonly recordEnd: number;
  /** Where the record says where the local header is, and in how many bytes. */
  readonly offsetField: number;
  readonly offsetFieldSize: 4 | 8;
}

export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_RECORD = 0x02014b50;
export const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const DESCRIPTOR = 0x08074b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ELSEWHERE = 0xffffffff;
const FLAG_ENCRYPTED = 1;
const FLAG_DESCRIPTOR = 8;
const EXTRA_ZIP64 = 1;

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/**
 * Reads a zip's directory, without inflating anything.
 * @throws WorkbookError file-truncated, file-damaged, file-encrypted or file-too-large.
 */
export function readZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) {
    throw new WorkbookError({ code: "file-truncated" });
  }
  const directory = readDirectory(view, end);
  if (directory.count > MAXIMUM_ENTRIES) {
    throw new WorkbookError({ code: "file-too-large", part: "" });
  }
  const entries: ZipEntry[] = [];
  let position = directory.start;
  while (entries.length < directory.count) {
    const entry = readRecord(bytes, view, position, directory);
    entries.push(entry);
    position = entry.recordEnd;
  }
  return {
    bytes,
    entries,
    comment: bytes.subarray(end + END_RECORD_SIZE, end + END_RECORD_SIZE + commentSize(view, end)),
  };
}

/** The end record stands last but for a comment, which might itself hold its signature. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let position = last; position >= Math.max(0, last - LONGEST_COMMENT); position -= 1) {
    if (view.getUint32(position, true) === END_RECORD && position + commentSize(view, position) <= last) {
      return position;
    }
  }
  return -1;
}

function commentSize(view: DataView, end: number): number {
  return view.getUint16(end + 20, true);
}

function readDirectory(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END_LOCATOR_64) {
    return readDirectory64(view, locator);
  }
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  return directoryAt(start, size, end, view.getUint16(end + 10, true));
}

function directoryAt(start: number, size: number, limit: number, count: number): Directory {
  if (start + size > limit) {
    throw new WorkbookError({ code: "file-truncated" });
  }
  return { start, end: start + size, count };
}

function readDirectory64(view: DataView, locator: number): Directory {
  let record = readUint64(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== END_RECORD_64) {
    record = locator - 56;
  }
  if (record < 0 || view.getUint32(record, true) !== END_RECORD_64) {
    throw damaged("");
  }
  const size = readUint64(view, record + 40);
  return directoryAt(readUint64(view, record + 48), size, record, readUint64(view, record + 32));
}

function readRecord(bytes: Uint8Array, view: DataView, record: number, directory: Directory): ZipEntry {
  if (record + 46 > directory.end || view.getUint32(record, true) !== CENTRAL_RECORD) {
    throw damaged("");
  }
  const nameEnd = record + 46 + view.getUint16(record + 28, true);
  const extraEnd = nameEnd + view.getUint16(record + 30, true);
  const recordEnd = extraEnd + view.getUint16(record + 32, true);
  if (recordEnd > directory.end) {
    throw damaged("");
  }
  const name = decodeUtf8(bytes, record + 46, nameEnd).replaceAll("\\", "/");
  const flags = view.getUint16(record + 8, true);
  if (flags & FLAG_ENCRYPTED) {
    throw new WorkbookError({ code: "file-encrypted" });
  }
  const sizes = readSizes(view, record, nameEnd, extraEnd, name);
  const start = sizes.offset;
  const dataStart = findData(view, start, directory.start, name);
  const dataEnd = dataStart + sizes.compressedSize;
  if (dataEnd > directory.start) {
    throw damaged(name);
  }
  return {
    name,
    method: view.getUint16(record + 10, true),
    checksum: view.getUint32(record + 16, true),
    compressedSize: sizes.compressedSize,
    size: sizes.size,
    start,
    dataStart,
    end: flags & FLAG_DESCRIPTOR ? descriptorEnd(view, dataEnd, directory.start, sizes.compressedSize) : dataEnd,
    recordStart: record,
    recordEnd,
    offsetField: sizes.offsetField,
    offsetFieldSize: sizes.offsetFieldSize,
  };
}

interface Sizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
  readonly offsetField: number;
  readonly offsetFieldSize: 4 | 8;
}

/** Values of 0xFFFFFFFF stand in the zip64 extra field instead, in this order, each only if it is needed. */
function readSizes(view: DataView, record: number, extra: number, extraEnd: number, name: string): Sizes {
  let size = view.getUint32(record + 24, true);
  let compressedSize = view.getUint32(record + 20, true);
  let offset = view.getUint32(record + 42, true);
  let offsetField = record + 42;
  if (size !== ELSEWHERE && compressedSize !== ELSEWHERE && offset !== ELSEWHERE) {
    return { size, compressedSize, offset, offsetField, offsetFieldSize: 4 };
  }
  let field = findExtra(view, extra, extraEnd, name);
  const take = (): number => {
    if (field + 8 > extraEnd) {
      throw damaged(name);
    }
    field += 8;
    return readUint64(view, field - 8);
  };
  size = size === ELSEWHERE ? take() : size;
  compressedSize = compressedSize === ELSEWHERE ? take() : compressedSize;
  const large = offset === ELSEWHERE;
  if (large) {
    offsetField = field;
    offset = take();
  }
  return { size, compressedSize, offset, offsetField, offsetFieldSize: large ? 8 : 4 };
}

function findExtra(view: DataView, extra: number, extraEnd: number, name: string): number {
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) === EXTRA_ZIP64) {
      return field + 4;
    }
  }
  throw damaged(name);
}

function findData(view: DataView, start: number, limit: number, name: string): number {
  if (start < 0 || start + 30 > limit || view.getUint32(start, true) !== LOCAL_HEADER) {
    throw damaged(name);
  }
  return start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
}

/** A descriptor has a signature or not, and sizes of 4 or of 8 bytes: what fits the directory is right. */
function descriptorEnd(view: DataView, dataEnd: number, limit: number, compressedSize: number): number {
  for (const signature of [4, 0]) {
    const sizes = dataEnd + signature + 4;
    const signed = signature === 0 || (dataEnd + 4 <= limit && view.getUint32(dataEnd, true) === DESCRIPTOR);
    if (signed && sizes + 16 <= limit && readUint64(view, sizes) === compressedSize && compressedSize > 0) {
      return sizes + 16;
    }
    if (signed && sizes + 8 <= limit && view.getUint32(sizes, true) === compressedSize) {
      return sizes + 8;
    }
  }
  return dataEnd;
}

function readUint64(view: DataView, position: number): number {
  return view.getUint32(position, true) + view.getUint32(position + 4, true) * 2 ** 32;
}

function damaged(part: string): WorkbookError {
  return new WorkbookError({ code: "file-damaged", part });
}
