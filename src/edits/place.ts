import { type CellReference, formatPosition, parsePosition } from "../sheet/address";

/** A cell as people write it: `附件1-1!G4`, never quoted. */
export function placeText(at: CellReference): string {
  return `${at.sheet}!${formatPosition(at)}`;
}

/** The cell that such a text names; null for other texts. */
export function parsePlace(text: string): CellReference | null {
  const end = text.lastIndexOf("!");
  const position = parsePosition(text.slice(end + 1));
  return end > 0 && position ? { sheet: text.slice(0, end), ...position } : null;
}
