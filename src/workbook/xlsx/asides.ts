import { WorkbookError } from "../errors";
import { indexOfBytes } from "./bytes";

/** Comments, CDATA and instructions: how they go on after `<`, and how they end. */
const ASIDES = [
  { start: [33, 45, 45], end: new Uint8Array([45, 45, 62]) },
  { start: [33, 91, 67, 68, 65, 84, 65, 91], end: new Uint8Array([93, 93, 62]) },
  { start: [63], end: new Uint8Array([63, 62]) },
];
const DOCTYPE = /^!doctype/i;

/**
 * Where what is no tag ends; `from` is the byte after its `<`.
 * @throws WorkbookError file-doctype, or file-malformed when it has no end or is nothing known.
 */
export function passAside(bytes: Uint8Array, from: number, part: string): number {
  for (const { start, end } of ASIDES) {
    if (start.every((byte, index) => bytes[from + index] === byte)) {
      const found = indexOfBytes(bytes, end, from + start.length);
      if (found < 0) {
        throw new WorkbookError({ code: "file-malformed", part });
      }
      return found + end.length;
    }
  }
  const isDoctype = DOCTYPE.test(String.fromCharCode(...bytes.subarray(from, from + 8)));
  throw new WorkbookError({ code: isDoctype ? "file-doctype" : "file-malformed", part });
}
