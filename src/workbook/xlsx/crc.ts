const SLICES = 8;

/** Eight tables let eight bytes be summed at a step. */
const TABLE = makeTable();

function makeTable(): Uint32Array {
  const table = new Uint32Array(256 * SLICES);
  for (let byte = 0; byte < 256; byte += 1) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
    table[byte] = sum;
  }
  for (let index = 256; index < table.length; index += 1) {
    const before = table[index - 256] ?? 0;
    table[index] = (before >>> 8) ^ (table[before & 0xff] ?? 0);
  }
  return table;
}

/** The checksum of a zip entry's content. */
export function crc32(bytes: Uint8Array): number {
  const table = TABLE;
  const wide = bytes.length - (bytes.length % SLICES);
  let sum = 0xffffffff;
  let position = 0;
  for (; position < wide; position += SLICES) {
    sum ^=
      (bytes[position] ?? 0) |
      ((bytes[position + 1] ?? 0) << 8) |
      ((bytes[position + 2] ?? 0) << 16) |
      ((bytes[position + 3] ?? 0) << 24);
    sum =
      (table[1792 + (sum & 0xff)] ?? 0) ^
      (table[1536 + ((sum >>> 8) & 0xff)] ?? 0) ^
      (table[1280 + ((sum >>> 16) & 0xff)] ?? 0) ^
      (table[1024 + (sum >>> 24)] ?? 0) ^
      (table[768 + (bytes[position + 4] ?? 0)] ?? 0) ^
      (table[512 + (bytes[position + 5] ?? 0)] ?? 0) ^
      (table[256 + (bytes[position + 6] ?? 0)] ?? 0) ^
      (table[bytes[position + 7] ?? 0] ?? 0);
  }
  for (; position < bytes.length; position += 1) {
    sum = (table[(sum ^ (bytes[position] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
