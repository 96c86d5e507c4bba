import type { ExcelContext } from "./context";
import type { AddHighlight } from "../../edits/edit";
import type { Change, Present } from "./change";
import { addHighlight, highlightOf } from "./highlights";
import type { Highlight } from "./highlights";
import type { FormatsBefore } from "./look";

const NOTHING = { cell: null, addsSheet: false, names: [], settle: () => undefined, ask: () => undefined } as const;

/** Removes highlights from a sheet. */
export function removeHighlights({ id, name, removed }: FormatsBefore): Change {
  return {
    ...NOTHING,
    place: name,
    sheet: name,
    formatsOf: [id],
    run: (context) => {
      const formats = context.workbook.worksheets.getItem(id).getRange().conditionalFormats;
      removed.forEach((highlight) => formats.getItem(highlight.id ?? "").delete());
    },
    takeBack: (context, present) => putBack(context, present, id, removed),
  };
}

/** Adds those again that have gone, from the top down: then each place is the one it had. */
function putBack(context: ExcelContext, present: Present, sheet: string, removed: readonly Highlight[]): void {
  const there = present.formats.get(sheet);
  const gone = removed.filter(({ id }) => there && id !== null && !there.includes(present.current(id)));
  for (const highlight of [...gone].sort((first, second) => first.priority - second.priority)) {
    for (const format of addHighlight(context.workbook.worksheets.getItem(sheet), highlight)) {
      present.renewed(highlight.id ?? "", format);
    }
  }
}

/** The highlights that edits ask for. One over no cells is none. */
export function wantedHighlights(edits: readonly AddHighlight[]): readonly Highlight[] {
  return edits.flatMap(({ highlight, ranges, formula }) =>
    ranges.length > 0 ? [highlightOf(highlight, ranges, formula)] : [],
  );
}

/** Adds highlights to a sheet, the first above the later ones. `before` are the formats that it has. */
export function addHighlights(
  name: string,
  highlights: readonly Highlight[],
  before: FormatsBefore | null,
  open: (context: ExcelContext) => Excel.Worksheet,
): Change {
  let added: readonly Excel.ConditionalFormat[] = [];
  let ids: readonly string[] | null = null;
  return {
    ...NOTHING,
    place: name,
    sheet: name,
    formatsOf: before ? [before.id] : [],
    run: (context) => {
      added = highlights.flatMap((highlight) => addHighlight(open(context), highlight));
    },
    settle: () => {
      ids = added.map(({ id }) => id);
    },
    takeBack: (context, present) => {
      if (before) {
        takeAway(context, present, before, ids);
      }
    },
  };
}

/** Where the identities are not known, all formats go that were not there before: nobody else had time to add one. */
function takeAway(
  context: ExcelContext,
  present: Present,
  { id, all }: FormatsBefore,
  ids: readonly string[] | null,
): void {
  const there = present.formats.get(id) ?? [];
  const known = ids?.map((format) => present.current(format));
  const formats = context.workbook.worksheets.getItem(id).getRange().conditionalFormats;
  there
    .filter((format) => (known ? known.includes(format) : !all.includes(format)))
    .forEach((format) => formats.getItem(format).delete());
}
