import { constants, deflateRawSync } from "node:zlib";
import { Zip, ZipPassThrough, type ZipInputFile } from "fflate";
import { type PartTexts, toBytes } from "../../workbook/xlsx/package";

const CHUNK = 16 * 1024 * 1024;

/** A workbook of which one part is a worksheet that goes on with spaces, for so many bytes, in a thousandth of them. */
export function zipBomb(parts: PartTexts, bomb: string, size: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) {
      throw error;
    }
    chunks.push(chunk);
  });
  for (const [name, part] of Object.entries(parts).filter(([name]) => name !== bomb)) {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(toBytes(part), true);
  }
  const entry: ZipInputFile = { filename: bomb, compression: 8, crc: 0, size };
  zip.add(entry);
  entry.ondata?.(null, deflated(size), true);
  zip.end();
  return Buffer.concat(chunks);
}

/** Blocks that end with a full flush may be repeated: the spaces are compressed but once. */
function deflated(size: number): Uint8Array<ArrayBuffer> {
  const flushed = { level: 9, finishFlush: constants.Z_FULL_FLUSH };
  const start = deflateRawSync(
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    flushed,
  );
  const spaces = deflateRawSync(Buffer.alloc(CHUNK, " "), flushed);
  const end = deflateRawSync("<sheetData></sheetData></worksheet>");
  const repeated = Array.from({ length: Math.ceil(size / CHUNK) }, () => spaces);
  return Buffer.concat([start, ...repeated, end]);
}
