import { builtInFormat, GENERAL, isDateFormat } from "./number-formats";
import { TagScanner } from "./scan";

/** What reading and protection need of a workbook's cell styles, by the number that cells give. */
export interface CellStyles {
  format(style: number): string;
  isDate(style: number): boolean;
  isLocked(style: number): boolean;
}

interface CellStyle {
  readonly format: string;
  readonly isDate: boolean;
  readonly isLocked: boolean;
}

const PLAIN: CellStyle = { format: GENERAL, isDate: false, isLocked: true };

/** The styles of a workbook that has no styles part. */
export const PLAIN_STYLES: CellStyles = stylesOf([]);

/** @throws WorkbookError file-malformed or file-doctype. */
export function readStyles(bytes: Uint8Array, part: string): CellStyles {
  const formats = new Map<number, string>();
  const records: { readonly formatId: number; readonly isLocked: boolean }[] = [];
  const scanner = new TagScanner(bytes, part);
  while (scanner.next()) {
    if (scanner.level !== 2) {
      continue;
    }
    if (scanner.opens("numFmts") && !scanner.isEmpty) {
      readFormats(scanner, formats);
    } else if (scanner.opens("cellXfs") && !scanner.isEmpty) {
      while (scanner.nextChild(2)) {
        records.push(readRecord(scanner));
      }
    }
  }
  return stylesOf(
    records.map(({ formatId, isLocked }) => {
      const format = formats.get(formatId) ?? builtInFormat(formatId);
      return { format, isDate: isDateFormat(format), isLocked };
    }),
  );
}

function readFormats(scanner: TagScanner, formats: Map<number, string>): void {
  while (scanner.nextChild(2)) {
    const id = scanner.number("numFmtId");
    const code = scanner.attribute("formatCode");
    if (id !== null && code !== null) {
      formats.set(id, code);
    }
  }
}

function readRecord(scanner: TagScanner): { formatId: number; isLocked: boolean } {
  const formatId = scanner.number("numFmtId") ?? 0;
  let isLocked = true;
  if (!scanner.isEmpty) {
    while (scanner.nextChild(3)) {
      isLocked = scanner.opens("protection") ? (scanner.flag("locked") ?? isLocked) : isLocked;
    }
  }
  return { formatId, isLocked };
}

function stylesOf(styles: readonly CellStyle[]): CellStyles {
  const at = (style: number): CellStyle => styles[style] ?? PLAIN;
  return {
    format: (style) => at(style).format,
    isDate: (style) => at(style).isDate,
    isLocked: (style) => at(style).isLocked,
  };
}
