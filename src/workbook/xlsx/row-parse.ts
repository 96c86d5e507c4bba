import { MAXIMUM_ROWS } from "../../sheet/address";
import { parseIndex, parseNumber } from "./numbers";
import type { TagScanner } from "./scan";
import { Spans } from "./spans";
import { isTrue } from "./text";
import { ValueSpans } from "./value-spans";

const LETTER_R = 114;
const LETTER_S = 115;

/** Row heights are kept as whole numbers of these. */
const HEIGHTS_A_POINT = 100;
/** In points, as in Excel. */
const HIGHEST = 409.5;

/** What the tags of rows say of them. */
export class Rows {
  readonly hidden = new Spans();
  readonly shown = new Spans();
  /** Of cells that have no style of their own. */
  readonly styles = new ValueSpans();
  private readonly heights = new ValueSpans();

  /**
   * Reads the tag of a row that was just opened.
   * @param next the row it is when it does not say
   * @throws WorkbookError file-malformed.
   */
  read(scanner: TagScanner, next: number): number {
    const { attributes, bytes } = scanner;
    let row = next;
    let isHidden = false;
    let height = -1;
    let style = 0;
    let isStyled = false;
    for (let number = 0; number < attributes.count; number += 1) {
      const letter = attributes.letter(number);
      const start = attributes.valueStart(number);
      const end = attributes.valueEnd(number);
      if (letter === LETTER_R) {
        row = parseIndex(bytes, start, end) - 1;
      } else if (letter === LETTER_S) {
        style = parseIndex(bytes, start, end);
      } else if (attributes.isNamed(number, "hidden")) {
        isHidden = isTrue(attributes.value(number));
      } else if (attributes.isNamed(number, "ht")) {
        height = parseNumber(bytes, start, end);
      } else if (attributes.isNamed(number, "customFormat")) {
        isStyled = isTrue(attributes.value(number));
      }
    }
    if (row < 0 || row >= MAXIMUM_ROWS) {
      throw scanner.malformed();
    }
    (isHidden || height === 0 ? this.hidden : this.shown).add(row, row);
    if (height > 0) {
      this.heights.add(row, row, Math.round(Math.min(height, HIGHEST) * HEIGHTS_A_POINT));
    }
    if (isStyled && style > 0) {
      this.styles.add(row, row, style);
    }
    return row;
  }

  /** @param make is given the first and the last row of one height, and the height in points */
  mapHeights<T>(make: (first: number, last: number, points: number) => T): T[] {
    return this.heights.map((first, last, height) => make(first, last, height / HEIGHTS_A_POINT));
  }
}
