import { concatenate, encodeUtf8 } from "./bytes";

/** Puts a text in the place of a range of bytes; an empty range inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes all splices. They must not overlap; those that insert at one place keep their order. */
export function applySplices(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  if (splices.length === 0) {
    return bytes;
  }
  const pieces: Uint8Array[] = [];
  let position = 0;
  for (const { start, end, text } of [...splices].sort((first, second) => first.start - second.start)) {
    if (start < position) {
      throw new RangeError("Splices overlap");
    }
    pieces.push(bytes.subarray(position, start), encodeUtf8(text));
    position = end;
  }
  pieces.push(bytes.subarray(position));
  return concatenate(pieces);
}

/** Gives the elements of a piece of XML that we made the prefix that its part uses. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
