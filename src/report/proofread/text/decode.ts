/** A share of zero bytes that only two-byte texts have: each digit, blank and line break in them has one. */
const FEWEST_ZEROS = 0.02;
/** Signs that no text has but the files of programs do. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a]/u;

/**
 * The text of a file in UTF-8, UTF-16 or GB 18030, which older programs of Chinese Windows save.
 * @returns null for bytes that are no text
 */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes);
  const text = wide === null ? narrow(bytes) : new TextDecoder(wide).decode(bytes);
  return NO_TEXT.test(text) ? null : text;
}

function narrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return "utf-16le";
  }
  if (first === 0xfe && second === 0xff) {
    return "utf-16be";
  }
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    zeros[index % 2] = (zeros[index % 2] ?? 0) + (byte === 0 ? 1 : 0);
  });
  const [even = 0, odd = 0] = zeros;
  const isWide = bytes.length % 2 === 0 && even + odd > bytes.length * FEWEST_ZEROS && Math.min(even, odd) === 0;
  return isWide ? (odd > 0 ? "utf-16le" : "utf-16be") : null;
}
