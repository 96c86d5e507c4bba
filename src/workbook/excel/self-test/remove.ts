import { explained, openContext } from "../context";
import type { ExcelContext, ExcelLibrary } from "../context";

/** How often removing is tried when Excel does not take it. */
const TRIES = 5;

/** Removes all sheets and names that begin with a prefix. Returns those that are left when Excel keeps refusing. */
export async function removeScratch(excel: ExcelLibrary, prefix: string): Promise<readonly string[]> {
  let left: readonly string[] = [`${prefix}*`];
  for (let tried = 0; tried < TRIES; tried += 1) {
    try {
      const found = await find(openContext(excel), prefix);
      left = found.map(({ name }) => name);
      await remove(openContext(excel), found);
      return [];
    } catch {
      // What is left is looked for again: a request that fails may have been done in part.
    }
  }
  return left;
}

interface Found {
  readonly name: string;
  /** Null for a defined name. */
  readonly sheet: string | null;
}

/** Defined names first: a name would outlive its sheet as a broken one. */
async function find(context: ExcelContext, prefix: string): Promise<readonly Found[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  await explained(context.sync());
  return [
    ...names.items.map(({ name }) => ({ name, sheet: null })),
    ...worksheets.items.map(({ id, name }) => ({ name, sheet: id })),
  ].filter(({ name }) => name.startsWith(prefix));
}

async function remove(context: ExcelContext, found: readonly Found[]): Promise<void> {
  const { worksheets, names } = context.workbook;
  for (const { name, sheet } of found) {
    if (sheet === null) {
      names.getItem(name).delete();
    } else {
      worksheets.getItem(sheet).delete();
    }
  }
  if (found.length > 0) {
    await explained(context.sync());
  }
}
