import type { ExcelContext } from "./context";
import { cellOfName, nameFormula } from "./names";
import type { Change, Present } from "./change";
import type { FilledSheet } from "./filled-sheet";
import { emptySheet, fillSheet } from "./write-sheet";
import type { AddedHighlight } from "./write-sheet";

const NOTHING = {
  cell: null,
  addsSheet: false,
  formatsOf: [],
  names: [],
  settle: () => undefined,
  ask: () => undefined,
} as const;

/** A sheet that is added by one change and written by others of the same request. */
export interface NewSheet {
  readonly change: Change;
  readonly open: (context: ExcelContext) => Excel.Worksheet;
}

/** Adds a sheet at the end. `before` are the identities of the sheets that there were. */
export function addSheet(name: string, before: readonly string[]): NewSheet {
  let added: Excel.Worksheet | null = null;
  let id: string | null = null;
  const change: Change = {
    ...NOTHING,
    place: name,
    sheet: name,
    addsSheet: true,
    run: (context) => {
      added = context.workbook.worksheets.add(name);
      added.load("id");
    },
    settle: () => {
      id = added?.id ?? null;
    },
    takeBack: (context, { sheets }) => {
      const isOurs = (sheet: Present["sheets"][number]): boolean =>
        id === null ? sheet.name === name && !before.includes(sheet.id) : sheet.id === id;
      sheets.filter(isOurs).forEach((sheet) => context.workbook.worksheets.getItem(sheet.id).delete());
    },
  };
  return { change, open: (context) => added ?? context.workbook.worksheets.getItem(name) };
}

/** Fills a sheet that the same request adds: it goes with the sheet. */
export function fillNewSheet(name: string, filled: FilledSheet, open: NewSheet["open"]): Change {
  return {
    ...NOTHING,
    place: name,
    sheet: name,
    run: (context) => void fillSheet(open(context), filled),
    takeBack: () => undefined,
  };
}

/** Refills a sheet in place. */
export function refillSheet(id: string, name: string, filled: FilledSheet, former: FilledSheet): Change {
  const refill = (context: ExcelContext, from: FilledSheet, to: FilledSheet): readonly AddedHighlight[] => {
    const sheet = context.workbook.worksheets.getItem(id);
    emptySheet(sheet, from);
    return fillSheet(sheet, to);
  };
  return {
    ...NOTHING,
    place: name,
    sheet: name,
    run: (context) => void refill(context, former, filled),
    takeBack: (context, { sheets, renewed }) => {
      if (sheets.some((sheet) => sheet.id === id)) {
        const added = refill(context, larger(filled, former), former);
        added.forEach(({ highlight, format }) => renewed(highlight.id ?? "", format));
      }
    },
  };
}

/** What has to be emptied when nobody knows which of two there is. */
function larger(first: FilledSheet, second: FilledSheet): FilledSheet {
  const longer = <T>(one: readonly T[], other: readonly T[]): readonly T[] => (one.length > other.length ? one : other);
  return { ...second, heights: longer(first.heights, second.heights), widths: longer(first.widths, second.widths) };
}

/** Defines names for cells of one sheet, in place of those of the same name. `before` are the formulas of these. */
export function defineNames(
  sheet: string,
  names: readonly { readonly name: string; readonly row: number; readonly column: number }[],
  before: ReadonlyMap<string, string | null>,
): readonly Change[] {
  return names.flatMap(({ name, row, column }) => {
    const former = before.get(name) ?? null;
    const formula = nameFormula({ sheet, row, column });
    return former !== null && isSameCell(former, formula) ? [] : [defineName(sheet, name, formula, former)];
  });
}

function isSameCell(first: string, second: string): boolean {
  const [one, other] = [cellOfName(first), cellOfName(second)];
  return (
    one !== null &&
    one.row === other?.row &&
    one.column === other.column &&
    one.sheet.toLowerCase() === other.sheet.toLowerCase()
  );
}

function defineName(sheet: string, name: string, formula: string, former: string | null): Change {
  return {
    ...NOTHING,
    place: name,
    sheet,
    names: [name],
    run: ({ workbook: { names } }) => {
      if (former === null) {
        names.add(name, formula);
      } else {
        names.getItem(name).formula = formula;
      }
    },
    takeBack: ({ workbook: { names } }, present) => {
      const current = present.names.get(name) ?? null;
      if (current !== null && former === null) {
        names.getItem(name).delete();
      } else if (former !== null && current === null) {
        names.add(name, former);
      } else if (former !== null && current !== former) {
        names.getItem(name).formula = former;
      }
    },
  };
}
