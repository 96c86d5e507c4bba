import { contains, formatPosition } from "../../sheet/address";
import type { CellReference } from "../../sheet/address";
import type { CellContent, SetCell } from "../../edits/edit";
import { isCellError } from "../../sheet/sheet";
import type { CellValue } from "../../sheet/sheet";
import { WorkbookError } from "../errors";
import { writeCells } from "./cell-write";
import type { CellChange } from "./cell-write";
import { findDependants } from "./dependants";
import { isDateFormat } from "./number-formats";
import { removePart } from "./package-write";
import { cellStyles } from "./read";
import type { EditSession, SheetTarget } from "./session";
import type { XlsxSheet } from "./sheet-read";
import type { CellStyles } from "./styles-read";
import type { StylesEditor } from "./styles-write";
import { nameTableColumns } from "./table-columns";
import { unshareFormulas } from "./unshare";
import { requestCalculation } from "./workbook-write";

const DAYS_BETWEEN_SYSTEMS = 1462;

interface Target {
  readonly sheet: SheetTarget;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Writes cells; formulas elsewhere that depend on them lose their stored results, and will be computed anew. */
export function setCells(session: EditSession, edits: readonly SetCell[]): void {
  const changing = requireTargets(session, edits);
  if (changing.length === 0) {
    return;
  }
  const targets = nameTableColumns(session, changing);
  const outdated = outdatedBy(
    session,
    targets.filter((target) => changesValue(session, target)).map(referenceOf),
    targets.map(referenceOf),
  );
  const losesFormula = targets.some((target) => {
    const { formula } = session.sheet(target.sheet).cell(target.row, target.column);
    return formula !== null && target.content.formula === null;
  });
  const styles = cellStyles(session.parts, session.layout);
  const written = session.withStyles((editor) => rewrite(session, targets, outdated, styles, editor));
  written.forEach(({ part, bytes }) => session.write(part, bytes));
  if (losesFormula) {
    removePart(session.parts, session.layout.workbookPart, "calcChain");
    session.forget();
  }
  requestFullCalculation(session);
}

/** Makes the next program that opens the workbook compute all its formulas. */
export function requestFullCalculation(session: EditSession): void {
  const { workbookPart } = session.layout;
  session.write(workbookPart, requestCalculation(session.parts.read(workbookPart), workbookPart));
}

/** Takes the stored results from formulas outside `except` that depend on changed cells; false when there are none. */
export function dropOutdated(
  session: EditSession,
  changed: readonly CellReference[],
  except: readonly CellReference[],
): boolean {
  const outdated = outdatedBy(session, changed, except);
  for (const [name, cells] of groupBySheet(outdated)) {
    const { part } = session.require(name);
    const changes = cells.map(({ row, column }): CellChange => ({ row, column, content: "outdated", restyle: keep }));
    session.write(part, writeCells(session.parts.read(part), part, changes));
  }
  return outdated.length > 0;
}

function keep(style: number): number {
  return style;
}

/** The last edit of each cell, those left out that would change nothing. */
function requireTargets(session: EditSession, edits: readonly SetCell[]): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const { at, content } of edits) {
    const sheet = session.require(at.sheet);
    requireWritable(session.sheet(sheet), at);
    targets.set(keyOf({ ...at, sheet: sheet.name }), { sheet, row: at.row, column: at.column, content });
  }
  return [...targets.values()].filter((target) => changesCell(session, target));
}

/** @throws WorkbookError cell-inside-merge or cell-inside-array. */
function requireWritable(sheet: XlsxSheet, at: CellReference): void {
  const place = { sheet: sheet.name, cell: formatPosition(at) };
  const merge = sheet.merges.find((range) => contains(range, at));
  if (merge && (merge.top !== at.row || merge.left !== at.column)) {
    throw new WorkbookError({ code: "cell-inside-merge", ...place });
  }
  const isInside = sheet.parsed.formulas.filled.some(
    ({ range }) => contains(range, at) && (range.top !== range.bottom || range.left !== range.right),
  );
  if (isInside) {
    throw new WorkbookError({ code: "cell-inside-array", ...place });
  }
}

function changesCell(session: EditSession, { sheet, row, column, content }: Target): boolean {
  const cell = session.sheet(sheet).cell(row, column);
  const isSameFormat = content.format === null || content.format === cell.format;
  return !isSameFormat || cell.formula !== content.formula || !sameValue(cell.value, stored(content));
}

function changesValue(session: EditSession, { sheet, row, column, content }: Target): boolean {
  return !sameValue(session.sheet(sheet).cell(row, column).value, stored(content));
}

/** An empty text typed into a cell leaves it empty; a formula may well result in one. */
function stored({ value, formula }: CellContent): CellValue {
  return value === "" && formula === null ? null : value;
}

export function sameValue(first: CellValue, second: CellValue): boolean {
  return isCellError(first) && isCellError(second) ? first.error === second.error : first === second;
}

function outdatedBy(
  session: EditSession,
  changed: readonly CellReference[],
  except: readonly CellReference[],
): readonly CellReference[] {
  const kept = new Set(except.map(keyOf));
  const dependants = findDependants(session.content.sheets, session.layout.names, changed);
  return dependants.filter((cell) => !kept.has(keyOf(cell)));
}

function rewrite(
  session: EditSession,
  targets: readonly Target[],
  outdated: readonly CellReference[],
  styles: CellStyles,
  editor: StylesEditor,
): readonly { readonly part: string; readonly bytes: Uint8Array }[] {
  const changes = groupBySheet([...targets.map(referenceOf), ...outdated]);
  return [...changes.keys()].map((name) => {
    const sheet = session.require(name);
    const here = targets.filter((target) => target.sheet.name === name);
    const bytes = withoutMasters(session, sheet, here);
    const dropped = outdated.filter((cell) => cell.sheet === name);
    return {
      part: sheet.part,
      bytes: writeCells(bytes, sheet.part, [
        ...here.map((target) => changeOf(session, target, styles, editor)),
        ...dropped.map(({ row, column }): CellChange => ({ row, column, content: "outdated", restyle: keep })),
      ]),
    };
  });
}

/** The sheet's bytes, cells that share a formula with one that is about to go having it for themselves. */
function withoutMasters(session: EditSession, sheet: SheetTarget, targets: readonly Target[]): Uint8Array {
  const bytes = session.parts.read(sheet.part);
  const places = new Set(targets.map(({ row, column }) => `${row}:${column}`));
  const isLeaving = (row: number, column: number): boolean => places.has(`${row}:${column}`);
  const masters = session.sheet(sheet).parsed.formulas.masterPlaces;
  return masters.some(({ row, column }) => isLeaving(row, column))
    ? unshareFormulas(bytes, sheet.part, isLeaving)
    : bytes;
}

function changeOf(session: EditSession, target: Target, styles: CellStyles, editor: StylesEditor): CellChange {
  const { row, column, content } = target;
  const { isProtected } = session.sheet(target.sheet).parsed;
  const { usesDate1904 } = session.layout;
  return {
    row,
    column,
    content: (style) => {
      const isDate = content.format === null ? styles.isDate(style) : isDateFormat(content.format);
      const { value } = content;
      const isSerial = usesDate1904 && isDate && typeof value === "number";
      return isSerial ? { ...content, value: value - DAYS_BETWEEN_SYSTEMS } : content;
    },
    restyle: (style) => {
      if (isProtected && styles.isLocked(style)) {
        throw new WorkbookError({ code: "sheet-protected", sheet: target.sheet.name });
      }
      const isOwn = content.format === null || content.format === styles.format(style);
      return isOwn ? style : editor.withFormat(style, content.format);
    },
  };
}

function referenceOf({ sheet, row, column }: Target): CellReference {
  return { sheet: sheet.name, row, column };
}

function groupBySheet(cells: readonly CellReference[]): ReadonlyMap<string, readonly CellReference[]> {
  const groups = new Map<string, CellReference[]>();
  for (const cell of cells) {
    const group = groups.get(cell.sheet) ?? [];
    group.push(cell);
    groups.set(cell.sheet, group);
  }
  return groups;
}

function keyOf({ sheet, row, column }: CellReference): string {
  return `${row}:${column}:${sheet.toLowerCase()}`;
}
