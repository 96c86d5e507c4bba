import { WorkbookError } from "../errors";
import type { Change, Present } from "./change";
import { explained } from "./context";
import type { ExcelContext } from "./context";
import { askFormats } from "./highlights";
import { runActions } from "./steps";
import type { Manner } from "./steps";

/** Under which identities conditional formats are known that were put back, by those they had before. */
export type Renewed = Map<string, string>;

/**
 * Takes changes back, the last first, in two requests: what there is now, and then the changes themselves.
 * @throws WorkbookError partly-written with the places where something is left.
 */
export async function takeBack(
  context: ExcelContext,
  changes: readonly Change[],
  renewed: Renewed,
  manner: Manner,
): Promise<void> {
  const put: { readonly id: string; readonly format: Excel.ConditionalFormat }[] = [];
  const present = await presentOf(context, changes, renewed, (id, format) => put.push({ id, format }));
  const backwards = [...changes].reverse();
  const actions = backwards.map((change) => () => change.takeBack(context, present));
  const failure = await runActions(context, actions, manner);
  if (failure) {
    // The one that failed is left, and all that were to follow it.
    const left = backwards.slice(Math.max(0, failure.begun - 1));
    throw partlyWritten(left);
  }
  put.forEach(({ id, format }) => renewed.set(id, format.id));
}

async function presentOf(
  context: ExcelContext,
  changes: readonly Change[],
  renewed: Renewed,
  note: Present["renewed"],
): Promise<Present> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  const dressed = [...new Set(changes.flatMap(({ formatsOf }) => formatsOf))].map((id) => {
    const sheet = worksheets.getItemOrNullObject(id);
    return { id, sheet, formats: askFormats(sheet) };
  });
  const defined = [...new Set(changes.flatMap((change) => change.names))].map((name) => {
    const item = names.getItemOrNullObject(name);
    item.load("formula");
    return { name, item };
  });
  changes.forEach((change) => change.ask(context));
  try {
    await explained(context.sync());
  } catch (error) {
    throw error instanceof WorkbookError ? partlyWritten(changes) : error;
  }
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    formats: new Map(
      dressed.flatMap(({ id, sheet, formats }) =>
        sheet.isNullObject ? [] : [[id, formats.items.map((format) => format.id)]],
      ),
    ),
    names: new Map(defined.map(({ name, item }) => [name, item.isNullObject ? null : String(item.formula)])),
    current: (id) => currentOf(renewed, id),
    renewed: note,
  };
}

function currentOf(renewed: Renewed, id: string): string {
  const next = renewed.get(id);
  return next === undefined ? id : currentOf(renewed, next);
}

function partlyWritten(changes: readonly Change[]): WorkbookError {
  return new WorkbookError({ code: "partly-written", places: [...new Set(changes.map(({ place }) => place))] });
}
