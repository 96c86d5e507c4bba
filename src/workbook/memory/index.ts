import { contains, formatPosition } from "../../sheet/address";
import type { Position, Range } from "../../sheet/address";
import { EMPTY_CELL } from "../../sheet/sheet";
import type { Cell, CellName, OtherSheet, WorkbookContent } from "../../sheet/sheet";
import type { AddHighlight, Edit, SetCell, SheetDocument } from "../../edits/edit";
import { STYLES } from "../../edits/styles";
import { WorkbookError } from "../errors";
import type { Undo, Workbook } from "../workbook";
import { memorySheet, withCell } from "./sheet";
import type { MemorySheet } from "./sheet";

export { memorySheet } from "./sheet";
export type { MemoryCell, MemorySheet } from "./sheet";

/** What a workbook in memory holds. */
export interface MemoryContent {
  readonly sheets: readonly MemorySheet[];
  readonly otherSheets?: readonly OtherSheet[];
  readonly names?: readonly CellName[];
  /** Whether sheets may neither be added nor removed. */
  readonly isStructureLocked?: boolean;
}

export interface MemoryWorkbook extends Workbook {
  /** The highlights that stand on the sheets of others; those of our own documents are part of these. */
  readonly highlights: readonly AddHighlight[];
}

interface State {
  readonly sheets: readonly MemorySheet[];
  readonly names: readonly CellName[];
  readonly highlights: readonly AddHighlight[];
}

/** A workbook that lives in memory: for tests, and for trying edits out. */
export function memoryWorkbook(content: MemoryContent): MemoryWorkbook {
  let state: State = { sheets: content.sheets, names: content.names ?? [], highlights: [] };
  return {
    get highlights() {
      return state.highlights;
    },
    read: (): Promise<WorkbookContent> =>
      Promise.resolve({ sheets: state.sheets, names: state.names, otherSheets: content.otherSheets ?? [] }),
    apply: (edits): Promise<Undo> => {
      const before = state;
      try {
        state = edits.reduce((current, edit) => applyEdit(current, edit, content.isStructureLocked ?? false), before);
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
      return Promise.resolve(() => {
        state = before;
        return Promise.resolve();
      });
    },
  };
}

function applyEdit(state: State, edit: Edit, isStructureLocked: boolean): State {
  switch (edit.kind) {
    case "set-cell":
      return { ...state, sheets: replaceSheet(state, setCell(findSheet(state, edit.at.sheet), edit)) };
    case "add-highlight":
      return { ...state, highlights: [...state.highlights, { ...edit, sheet: findSheet(state, edit.sheet).name }] };
    case "remove-highlights":
      return { ...state, highlights: [] };
    case "put-sheet":
      return putSheet(state, edit.document, isStructureLocked);
  }
}

function isNamed(sheet: MemorySheet, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}

function findSheet(state: State, name: string): MemorySheet {
  const sheet = state.sheets.find((candidate) => isNamed(candidate, name));
  if (!sheet) {
    throw new WorkbookError({ code: "sheet-missing", sheet: name });
  }
  return sheet;
}

function replaceSheet(state: State, sheet: MemorySheet): readonly MemorySheet[] {
  return state.sheets.map((candidate) => (isNamed(candidate, sheet.name) ? sheet : candidate));
}

function requireUnprotected(sheet: MemorySheet): void {
  if (sheet.options.protection) {
    throw new WorkbookError({ code: "sheet-protected", sheet: sheet.name });
  }
}

function setCell(sheet: MemorySheet, { at, content }: SetCell): MemorySheet {
  const place = { sheet: sheet.name, cell: formatPosition(at) };
  const isUnlocked = sheet.options.protection?.unlocked.some((range) => contains(range, at)) ?? true;
  if (!isUnlocked) {
    throw new WorkbookError({ code: "sheet-protected", sheet: sheet.name });
  }
  if (sheet.merges.some((merge) => contains(merge, at) && !isTopLeft(merge, at))) {
    throw new WorkbookError({ code: "cell-inside-merge", ...place });
  }
  if (sheet.options.arrays?.some((range) => contains(range, at))) {
    throw new WorkbookError({ code: "cell-inside-array", ...place });
  }
  const { formula } = content;
  // An empty text typed into a cell leaves it empty.
  const value = content.value === "" && formula === null ? null : content.value;
  const format = content.format ?? sheet.cells.get(at.row)?.get(at.column)?.format ?? EMPTY_CELL.format;
  return withCell(sheet, at, { value, formula, format });
}

function isTopLeft(range: Range, { row, column }: Position): boolean {
  return range.top === row && range.left === column;
}

function putSheet(state: State, document: SheetDocument, isStructureLocked: boolean): State {
  const former = state.sheets.find((sheet) => isNamed(sheet, document.name));
  if (former) {
    requireUnprotected(former);
  } else if (isStructureLocked) {
    throw new WorkbookError({ code: "structure-protected" });
  }
  const name = former?.name ?? document.name;
  const sheet = documentSheet(name, document);
  const names = document.names.map((entry) => ({ ...entry, sheet: name }));
  return {
    ...state,
    sheets: former ? replaceSheet(state, sheet) : [...state.sheets, sheet],
    names: [...state.names.filter((old) => !names.some((entry) => sameName(old, entry))), ...names],
  };
}

function sameName(first: CellName, second: CellName): boolean {
  return first.name.toLowerCase() === second.name.toLowerCase();
}

function documentSheet(name: string, document: SheetDocument): MemorySheet {
  const rows = document.rows.map(({ cells }) =>
    cells.map(
      (cell): Cell | null => cell && { value: cell.value, formula: cell.formula, format: STYLES[cell.style].format },
    ),
  );
  return memorySheet(name, rows, { merges: document.merges });
}
