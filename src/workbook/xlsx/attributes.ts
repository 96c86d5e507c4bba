import { SPACE, DOUBLE_QUOTE, SINGLE_QUOTE, SLASH, COLON, LESS_THAN, EQUALS, GREATER_THAN } from "./characters";
import { decodeText } from "./text";

/** Name start, local name start, name end, value start, value end. */
const OFFSETS = 5;

/** The attributes of one tag, as offsets into the part's bytes; used again for every tag. */
export class Attributes {
  count = 0;
  private offsets = new Int32Array(16 * OFFSETS);

  constructor(private readonly bytes: Uint8Array) {}

  /** Reads `name="value"` and returns where it ends; -1 when it is malformed. */
  read(start: number): number {
    const bytes = this.bytes;
    let local = start;
    let position = start;
    for (; bytes[position] !== EQUALS; position += 1) {
      const byte = bytes[position] ?? 0;
      if (byte <= SPACE || byte === GREATER_THAN || byte === LESS_THAN || byte === SLASH) {
        break;
      }
      if (byte === COLON) {
        local = position + 1;
      }
    }
    const nameEnd = position;
    position = passSpace(bytes, position);
    if (bytes[position] !== EQUALS || nameEnd === local) {
      return -1;
    }
    position = passSpace(bytes, position + 1);
    const quote = bytes[position];
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) {
      return -1;
    }
    const valueStart = position + 1;
    for (position = valueStart; bytes[position] !== quote; position += 1) {
      if (position >= bytes.length || bytes[position] === LESS_THAN) {
        return -1;
      }
    }
    this.keep(start, local, nameEnd, valueStart, position);
    return position + 1;
  }

  /** The number of the attribute with this local name; -1 when there is none. */
  find(name: string, isPrefixed: boolean): number {
    for (let number = 0; number < this.count; number += 1) {
      const start = this.offsets[number * OFFSETS] ?? 0;
      const local = this.offsets[number * OFFSETS + 1] ?? 0;
      const end = this.offsets[number * OFFSETS + 2] ?? 0;
      if ((local !== start) === isPrefixed && matchesAt(this.bytes, local, end, name)) {
        return number;
      }
    }
    return -1;
  }

  /** Whether the attribute has this name and no prefix. */
  isNamed(number: number, name: string): boolean {
    const start = this.offsets[number * OFFSETS] ?? 0;
    return matchesAt(this.bytes, start, this.nameEnd(number), name);
  }

  /** The first byte of a name of one letter without prefix, 0 for all other names. */
  letter(number: number): number {
    const start = this.offsets[number * OFFSETS] ?? 0;
    return this.offsets[number * OFFSETS + 2] === start + 1 ? (this.bytes[start] ?? 0) : 0;
  }

  prefix(number: number): string {
    const start = this.offsets[number * OFFSETS] ?? 0;
    return decodeText(this.bytes, start, Math.max(start, this.localStart(number) - 1));
  }

  localName(number: number): string {
    return decodeText(this.bytes, this.localStart(number), this.nameEnd(number));
  }

  value(number: number): string {
    return decodeText(this.bytes, this.valueStart(number), this.valueEnd(number));
  }

  nameStart(number: number): number {
    return this.offsets[number * OFFSETS] ?? 0;
  }

  valueStart(number: number): number {
    return this.offsets[number * OFFSETS + 3] ?? 0;
  }

  valueEnd(number: number): number {
    return this.offsets[number * OFFSETS + 4] ?? 0;
  }

  private localStart(number: number): number {
    return this.offsets[number * OFFSETS + 1] ?? 0;
  }

  private nameEnd(number: number): number {
    return this.offsets[number * OFFSETS + 2] ?? 0;
  }

  private keep(start: number, local: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const index = this.count * OFFSETS;
    if (index === this.offsets.length) {
      const larger = new Int32Array(this.offsets.length * 2);
      larger.set(this.offsets);
      this.offsets = larger;
    }
    const offsets = this.offsets;
    offsets[index] = start;
    offsets[index + 1] = local;
    offsets[index + 2] = nameEnd;
    offsets[index + 3] = valueStart;
    offsets[index + 4] = valueEnd;
    this.count += 1;
  }
}

export function passSpace(bytes: Uint8Array, position: number): number {
  let next = position;
  while (next < bytes.length && (bytes[next] ?? 0) <= SPACE) {
    next += 1;
  }
  return next;
}

/** Whether a range of bytes is a name of plain letters. */
export function matchesAt(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) {
    return false;
  }
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[start + index] !== name.charCodeAt(index)) {
      return false;
    }
  }
  return true;
}
