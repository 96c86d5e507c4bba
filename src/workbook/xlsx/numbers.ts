import { decodeUtf8 } from "./bytes";

const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/** Up to fifteen digits and a power of ten up to 22 are exact as floats, and so their quotient is rounded right. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/** A whole number in decimal digits and nothing else; -1 for anything else. */
export function parseIndex(bytes: Uint8Array, start: number, end: number): number {
  let index = 0;
  for (let position = start; position < end; position += 1) {
    const digit = (bytes[position] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) {
      return -1;
    }
    index = index * 10 + digit;
  }
  return start === end || end - start > EXACT_DIGITS ? -1 : index;
}

/** A number as files write it; NaN for anything else. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (let position = isNegative ? start + 1 : start; position < end; position += 1) {
    const byte = bytes[position] ?? 0;
    if (byte >= ZERO && byte <= ZERO + 9) {
      mantissa = mantissa * 10 + byte - ZERO;
      digits += 1;
      decimals += decimals >= 0 ? 1 : 0;
    } else if (byte === POINT && decimals < 0) {
      decimals = 0;
    } else {
      return parseSlowly(bytes, start, end);
    }
  }
  if (digits === 0 || digits > EXACT_DIGITS) {
    return parseSlowly(bytes, start, end);
  }
  const size = decimals > 0 ? mantissa / (POWERS_OF_TEN[decimals] ?? 1) : mantissa;
  return isNegative ? -size : size;
}

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  const text = decodeUtf8(bytes, start, end).trim();
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
}

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH_1900 = 61;
const ISO_DATE = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d(?:\.\d+)?))?)?Z?$/;
const ISO_TIME = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;

/** An ISO date, time or both as a serial number of the 1900 system; null for anything else. */
export function parseIsoDate(text: string): number | null {
  const time = ISO_TIME.exec(text);
  if (time) {
    return timeOfDay(time[1], time[2], time[3]);
  }
  const match = ISO_DATE.exec(text);
  if (!match) {
    return null;
  }
  const days = (Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - EPOCH_1900) / MILLISECONDS_A_DAY;
  // The 1900 system counts a 29 February that never was.
  return (days < FIRST_OF_MARCH_1900 ? days - 1 : days) + timeOfDay(match[4], match[5], match[6]);
}

function timeOfDay(hours = "0", minutes = "0", seconds = "0"): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
