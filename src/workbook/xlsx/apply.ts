import type { AddHighlight, Edit, SetCell } from "../../edits/edit";
import type { HighlightKind } from "../../edits/styles";
import { addHighlights, removeHighlights, removeUnusedFormats, usedFormats } from "./highlight-write";
import type { Parts } from "./parts";
import { relatedPart } from "./read";
import { EditSession } from "./session";
import { setCells } from "./set-cells";
import { putSheet } from "./put-sheet";

/**
 * Makes edits in a workbook's parts, in their order.
 * @throws WorkbookError when one cannot be made; some parts may have been changed by then.
 */
export function applyEdits(parts: Parts, edits: readonly Edit[]): void {
  const session = new EditSession(parts);
  for (let index = 0; index < edits.length;) {
    index += applyRun(session, edits, index);
  }
}

/** Makes the edits of one kind that follow one another in one go, and returns how many they are. */
function applyRun(session: EditSession, edits: readonly Edit[], from: number): number {
  const edit = edits[from];
  switch (edit?.kind) {
    case "set-cell": {
      const run = runOf(edits, from, isSetCell);
      setCells(session, run);
      return run.length;
    }
    case "add-highlight": {
      const run = runOf(edits, from, isAddHighlight);
      highlight(session, run);
      return run.length;
    }
    case "remove-highlights":
      unhighlight(session);
      return 1;
    case "put-sheet":
      putSheet(session, edit.document);
      return 1;
    case undefined:
      return 1;
  }
}

function isSetCell(edit: Edit): edit is SetCell {
  return edit.kind === "set-cell";
}

function isAddHighlight(edit: Edit): edit is AddHighlight {
  return edit.kind === "add-highlight";
}

function runOf<T extends Edit>(edits: readonly Edit[], from: number, belongs: (edit: Edit) => edit is T): readonly T[] {
  const run: T[] = [];
  for (const edit of edits.slice(from)) {
    if (!belongs(edit)) {
      break;
    }
    run.push(edit);
  }
  return run;
}

function highlight(session: EditSession, edits: readonly AddHighlight[]): void {
  const bySheet = new Map<string, AddHighlight[]>();
  for (const edit of edits) {
    const { part } = session.require(edit.sheet);
    if (edit.ranges.length > 0) {
      bySheet.set(part, [...(bySheet.get(part) ?? []), edit]);
    }
  }
  const numbers = session.withStyles(
    (styles) =>
      new Map(edits.map((edit): [HighlightKind, number] => [edit.highlight, styles.highlight(edit.highlight)])),
  );
  for (const [part, onSheet] of bySheet) {
    const bytes = session.parts.read(part);
    session.write(
      part,
      addHighlights(bytes, part, onSheet, (kind) => numbers.get(kind) ?? 0),
    );
  }
}

function unhighlight(session: EditSession): void {
  for (const { part } of session.layout.places) {
    if (part !== null) {
      const bytes = session.parts.read(part);
      const without = removeHighlights(bytes, part);
      if (without !== bytes) {
        session.write(part, without);
      }
    }
  }
  const styles = relatedPart(session.parts, session.layout, "styles");
  if (styles !== null) {
    session.write(
      styles,
      removeUnusedFormats(session.parts.read(styles), styles, () => allUsedFormats(session)),
    );
  }
}

function allUsedFormats({ parts }: EditSession): ReadonlySet<number> {
  const used = new Set<number>();
  for (const name of parts.names()) {
    if (/\.xml$/i.test(name)) {
      usedFormats(parts.read(name)).forEach((number) => used.add(number));
    }
  }
  return used;
}
