import { formatPosition, parseRange, quoteSheetName } from "../../sheet/address";
import type { CellReference } from "../../sheet/address";
import type { CellName } from "../../sheet/sheet";

const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/u;
/** Names that Excel itself gives, in the words it shows and in those of its files. */
const BUILT_IN = /^(?:_xlnm\.|_FilterDatabase$|Print_Area$|Print_Titles$)/iu;

/** The cell that a name's formula refers to; null for anything else. */
export function cellOfName(formula: string): CellReference | null {
  const match = REFERENCE.exec(formula.trim());
  const range = parseRange(match?.[3] ?? "");
  const isCell = range !== null && range.top === range.bottom && range.left === range.right;
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? "";
  return isCell ? { sheet, row: range.top, column: range.left } : null;
}

/** The names that refer to one cell of a sheet that is there. */
export function cellNames(
  names: readonly Pick<Excel.NamedItem, "name" | "formula">[],
  sheets: readonly string[],
): readonly CellName[] {
  return names.flatMap(({ name, formula }): CellName[] => {
    const cell = cellOfName(String(formula));
    const sheet = cell && sheets.find((candidate) => candidate.toLowerCase() === cell.sheet.toLowerCase());
    return cell && sheet !== undefined && sheet !== null && !BUILT_IN.test(name) ? [{ ...cell, name, sheet }] : [];
  });
}

/** `='附件1-1'!$R$7`. */
export function nameFormula({ sheet, row, column }: CellReference): string {
  return `=${quoteSheetName(sheet)}!${formatPosition({ row, column }).replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2")}`;
}
