import type { AddHighlight, Edit, SetCell, SheetDocument } from "../../edits/edit";
import { HIGHLIGHT_TAG } from "../../edits/styles";

/** What is to become of one sheet, by the name that the edits give it. */
export interface SheetPlan {
  readonly name: string;
  /** What the whole sheet is to hold; null where only some of its cells change. */
  document: SheetDocument | null;
  /** The last edit of each cell; over the document where there is one. */
  readonly cells: Map<string, SetCell>;
  highlights: AddHighlight[];
}

/** What the workbook is to be after all edits, in whatever order that is brought about. */
export interface Plan {
  /** Whether the highlights of ours that are there now go. */
  removesHighlights: boolean;
  /** In the order in which the edits first name them. */
  readonly sheets: readonly SheetPlan[];
}

/** The end of all edits, each made after those before it. */
export function planEdits(edits: readonly Edit[]): Plan {
  const sheets = new Map<string, SheetPlan>();
  const plan = { removesHighlights: false, sheets: [] as SheetPlan[] };
  const sheetOf = (name: string): SheetPlan => {
    const known = sheets.get(name.toLowerCase());
    const sheet = known ?? { name, document: null, cells: new Map<string, SetCell>(), highlights: [] };
    if (!known) {
      sheets.set(name.toLowerCase(), sheet);
      plan.sheets.push(sheet);
    }
    return sheet;
  };
  for (const edit of edits) {
    switch (edit.kind) {
      case "set-cell":
        sheetOf(edit.at.sheet).cells.set(`${edit.at.row}:${edit.at.column}`, edit);
        break;
      case "add-highlight":
        sheetOf(edit.sheet).highlights.push(edit);
        break;
      case "remove-highlights":
        plan.removesHighlights = true;
        plan.sheets.forEach(removeHighlights);
        break;
      case "put-sheet":
        putSheet(sheetOf(edit.document.name), edit.document);
        break;
    }
  }
  return plan;
}

function removeHighlights(sheet: SheetPlan): void {
  sheet.highlights = [];
  if (sheet.document) {
    const highlights = sheet.document.highlights.filter(({ formula }) => !isOurs(formula));
    sheet.document = { ...sheet.document, highlights };
  }
}

function putSheet(sheet: SheetPlan, document: SheetDocument): void {
  sheet.document = document;
  sheet.cells.clear();
  sheet.highlights = [];
}

/** Whether a rule formula carries our tag. */
export function isOurs(formula: string): boolean {
  return formula.includes(`N("${HIGHLIGHT_TAG}`);
}
