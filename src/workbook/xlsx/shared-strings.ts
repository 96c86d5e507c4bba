import { matchesAt } from "./attributes";
import { Uint32List } from "./bytes";
import { TagScanner } from "./scan";
import { decodeEscapes, decodeText } from "./text";

/** The texts that cells share. Each is decoded when it is first asked for. */
export class SharedStrings {
  private readonly starts = new Uint32List();
  private readonly ends = new Uint32List();
  private readonly texts: (string | undefined)[];

  /**
   * @param part the part's name; null when a workbook has none
   * @throws WorkbookError file-malformed or file-doctype.
   */
  constructor(
    private readonly bytes: Uint8Array,
    part: string | null,
  ) {
    if (part !== null) {
      this.locate(new TagScanner(bytes, part));
    }
    this.texts = new Array<string | undefined>(this.count);
  }

  private locate(scanner: TagScanner): void {
    while (scanner.next()) {
      if (scanner.level === 2 && scanner.opens("si")) {
        const start = scanner.tagEnd;
        scanner.skip();
        this.starts.push(start);
        this.ends.push(Math.max(start, scanner.tagStart));
      }
    }
  }

  get count(): number {
    return this.starts.length;
  }

  at(index: number): string {
    const known = this.texts[index];
    if (known !== undefined) {
      return known;
    }
    const text = readStringItem(this.bytes, this.starts.at(index), this.ends.at(index));
    this.texts[index] = text;
    return text;
  }
}

/** The text of a string item (`<si>`, `<is>`) between its tags: that of all its runs, without the phonetic ones. */
export function readStringItem(bytes: Uint8Array, start: number, end: number): string {
  const plain = findPlainText(bytes, start, end);
  if (plain >= 0) {
    return readLeaf(bytes, plain, end - CLOSING.length);
  }
  const scanner = new TagScanner(bytes.subarray(start, end), "", true);
  let text = "";
  while (scanner.next()) {
    if (scanner.opens("t")) {
      text += scanner.text();
    } else if (scanner.opens("rPh")) {
      scanner.skip();
    }
  }
  return decodeEscapes(text);
}

const OPENINGS = ["<t>", '<t xml:space="preserve">'];
const CLOSING = "</t>";
const LESS_THAN = 60;

/** Where the text begins in an item that is one `<t>` and nothing else, as nearly all are; -1 for other items. */
function findPlainText(bytes: Uint8Array, start: number, end: number): number {
  const opening = OPENINGS.find((candidate) => matchesAt(bytes, start, start + candidate.length, candidate));
  if (opening === undefined) {
    return -1;
  }
  const textStart = start + opening.length;
  let position = textStart;
  while (position < end && bytes[position] !== LESS_THAN) {
    position += 1;
  }
  return matchesAt(bytes, position, end, CLOSING) ? textStart : -1;
}

/** The text of a leaf element, such as a formula's string result. */
export function readLeaf(bytes: Uint8Array, start: number, end: number): string {
  return decodeEscapes(decodeText(bytes, start, end));
}
