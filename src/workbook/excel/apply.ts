import type { ExcelContext } from "./context";
import type { Edit } from "../../edits/edit";
import { WorkbookError } from "../errors";
import type { WorkbookProblem } from "../errors";
import { addSheet, defineNames, fillNewSheet, refillSheet } from "./change-sheet";
import type { NewSheet } from "./change-sheet";
import type { Change } from "./change";
import { changeCells } from "./change-cells";
import { addHighlights, removeHighlights, wantedHighlights } from "./change-highlights";
import { problemOf } from "./faults";
import type { Fault } from "./faults";
import { filledSheet, holdsTheSame } from "./filled-sheet";
import { isSameDress } from "./highlights";
import type { Highlight } from "./highlights";
import { lookBefore } from "./look";
import type { Before, SheetBefore } from "./look";
import { planEdits } from "./plan";
import { runActions } from "./steps";
import type { Manner } from "./steps";
import { takeBack } from "./take-back";
import type { Renewed } from "./take-back";

/** What one edit after another has to know. */
export interface Memory {
  /** The sheets there were when somebody last looked. */
  ids: readonly string[];
  readonly renewed: Renewed;
  /** Which sheets are looked at, by their names. */
  readonly belongs: (sheet: string) => boolean;
}

/**
 * Makes all edits in one request, after one or two that look; or none of them. Returns what was changed.
 * @throws WorkbookError when they cannot be made. What had been done by then is taken back; where that fails as well,
 * the problem is `partly-written`.
 */
export async function applyEdits(
  context: ExcelContext,
  edits: readonly Edit[],
  memory: Memory,
  manner: Manner,
): Promise<readonly Change[]> {
  const before = await lookBefore(context, planEdits(edits), memory);
  memory.ids = before.ids;
  const changes = changesOf(before);
  const actions = changes.map((change) => () => change.run(context));
  const failure = changes.length > 0 ? await runActions(context, actions, manner) : null;
  if (failure) {
    const begun = changes.slice(0, failure.begun);
    if (begun.length > 0) {
      await takeBack(context, begun, memory.renewed, manner);
    }
    throw failure.fault ? new WorkbookError(explain(failure.fault, begun.at(-1), before)) : failure.error;
  }
  changes.forEach((change) => change.settle());
  return changes;
}

/** In the order in which one may need the other: formulas refer to sheets and to names. */
function changesOf(before: Before): readonly Change[] {
  const put = before.sheets.map((sheet) => ({
    sheet,
    added: sheet.id === null ? addSheet(sheet.name, before.ids) : null,
    wanted: wantedHighlights(sheet.plan.highlights),
  }));
  const documents = put.flatMap(({ sheet: { plan, name } }) =>
    plan.document ? [{ name, document: plan.document }] : [],
  );
  const wantedOn = (id: string): readonly Highlight[] => put.find(({ sheet }) => sheet.id === id)?.wanted ?? [];
  const outdated = before.formats.filter(({ id, removed }) => !isSameDress(removed, wantedOn(id)));
  return [
    ...outdated.filter(({ removed }) => removed.length > 0).map(removeHighlights),
    ...put.flatMap(({ added }) => (added ? [added.change] : [])),
    ...documents.flatMap(({ name, document }) => defineNames(name, document.names, before.names)),
    ...put.flatMap(({ sheet, added }) => contentChanges(sheet, added)),
    ...put.flatMap(({ sheet: { id, name }, added, wanted }) => {
      const formats = outdated.find((entry) => entry.id === id) ?? null;
      const open = (context: ExcelContext): Excel.Worksheet =>
        added ? added.open(context) : context.workbook.worksheets.getItem(id ?? name);
      return wanted.length > 0 && (added || formats) ? [addHighlights(name, wanted, formats, open)] : [];
    }),
  ];
}

function contentChanges(sheet: SheetBefore, added: NewSheet | null): readonly Change[] {
  const { plan, id, name, former } = sheet;
  if (!plan.document) {
    return changeCells(sheet);
  }
  const filled = filledSheet(plan.document, plan.cells.values());
  if (added) {
    return [fillNewSheet(name, filled, added.open)];
  }
  return id !== null && former && !holdsTheSame(filled, former) ? [refillSheet(id, name, filled, former)] : [];
}

/** What a fault means at the change at which it happened. */
function explain(fault: Fault, at: Change | undefined, { isReadOnly }: Before): WorkbookProblem {
  if (fault.code === "AccessDenied" && isReadOnly) {
    return { code: "read-only" };
  }
  if (at && fault.code === "AccessDenied") {
    return at.addsSheet ? { code: "structure-protected" } : { code: "sheet-protected", sheet: at.sheet };
  }
  if (at && !at.addsSheet && fault.code === "ItemNotFound") {
    return { code: "sheet-missing", sheet: at.sheet };
  }
  // All that Excel refuses to do to single cells once nothing is locked or merged.
  if (at && at.cell !== null && fault.code === "InvalidOperation") {
    return { code: "cell-inside-array", sheet: at.sheet, cell: at.cell };
  }
  return problemOf(fault);
}
