const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

const LONGEST_DECODED_BY_HAND = 48;

export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Text of a range of UTF-8 bytes. Bytes that are no UTF-8 become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, start = 0, end = bytes.length): string {
  const short = end - start <= LONGEST_DECODED_BY_HAND ? decodeByHand(bytes, start, end) : null;
  return short ?? decoder.decode(bytes.subarray(start, end));
}

/**
 * A call of TextDecoder costs more than most cells' texts; null where it is needed after all. The text is made at one
 * go: one put together from characters is slow to compare and to look up.
 */
function decodeByHand(bytes: Uint8Array, start: number, end: number): string | null {
  const codes: number[] = [];
  for (let position = start; position < end;) {
    const first = bytes[position] ?? 0;
    if (first < 0x80) {
      codes.push(first);
      position += 1;
      continue;
    }
    const second = bytes[position + 1] ?? 0;
    const third = bytes[position + 2] ?? 0;
    const code = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    const plain = first >= 0xe0 && first < 0xf0 && (second & 0xc0) === 0x80 && (third & 0xc0) === 0x80;
    if (!plain || position + 2 >= end || code < 0x800 || (code >= 0xd800 && code < 0xe000)) {
      return null;
    }
    codes.push(code);
    position += 3;
  }
  return String.fromCharCode(...codes);
}

export function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    whole.set(piece, position);
    position += piece.length;
  }
  return whole;
}

export function equalBytes(first: Uint8Array, second: Uint8Array): boolean {
  if (first.length !== second.length) {
    return false;
  }
  for (let index = 0; index < first.length; index += 1) {
    if (first[index] !== second[index]) {
      return false;
    }
  }
  return true;
}

/** Where a sequence of bytes first stands at or after `from`; -1 when it does not. */
export function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array, from = 0): number {
  const first = wanted[0] ?? 0;
  const last = bytes.length - wanted.length;
  for (let start = bytes.indexOf(first, from); start >= 0 && start <= last; start = bytes.indexOf(first, start + 1)) {
    let matched = 1;
    while (matched < wanted.length && bytes[start + matched] === wanted[matched]) {
      matched += 1;
    }
    if (matched === wanted.length) {
      return start;
    }
  }
  return -1;
}

/** A list of unsigned 32-bit numbers that grows, at four bytes each. */
export class Uint32List {
  private items = new Uint32Array(16);
  length = 0;

  push(item: number): void {
    if (this.length === this.items.length) {
      const larger = new Uint32Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length] = item;
    this.length += 1;
  }

  at(index: number): number {
    return index < this.length ? (this.items[index] ?? 0) : 0;
  }

  set(index: number, item: number): void {
    this.items[index] = item;
  }

  /** The last index whose item is not greater than the wanted one, in an ascending list; -1 when all are greater. */
  lastNotGreater(wanted: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.items[middle] ?? 0) <= wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
