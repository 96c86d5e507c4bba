import { CONTRACT, tryCase } from "../../src/workbook/contract";
import type { CaseId, Fixture } from "../../src/workbook/contract";
import type { Edit } from "../../src/edits/edit";
import { WorkbookError } from "../../src/workbook/errors";
import type { Workbook } from "../../src/workbook/workbook";
import { fixtureInMemory } from "./memory/fixture";

type Flaw = (fixture: Fixture) => Workbook;

/** Workbooks that each do one thing wrong. */
const FLAWS: Readonly<Record<string, Flaw>> = {
  "reads nothing": (fixture) => ({
    ...fixtureInMemory(fixture),
    read: () => Promise.resolve({ sheets: [], otherSheets: [], names: [] }),
  }),
  "does not see what is hidden or merged": (fixture) =>
    fixtureInMemory(sheetsOf(fixture, { hiddenRows: [], hiddenColumns: [], merges: [] })),
  "writes nothing": (fixture) => ({ ...fixtureInMemory(fixture), apply: () => Promise.resolve(nothing) }),
  "takes nothing back": (fixture) => {
    const workbook = fixtureInMemory(fixture);
    return { ...workbook, apply: (edits) => workbook.apply(edits).then(() => nothing) };
  },
  "writes a number into the cell beside as well": (fixture) => withEdits(fixture, (edit) => [edit, ...beside(edit)]),
  "writes highlights into cells": (fixture) => withEdits(fixture, (edit) => [edit, ...highlighted(edit)]),
  "clears what it writes": (fixture) => withEdits(fixture, (edit) => [cleared(edit)]),
  "fills empty cells with a blank": (fixture) => withEdits(fixture, (edit) => [blank(edit)]),
  "protects nothing": (fixture) =>
    fixtureInMemory(sheetsOf({ ...fixture, isStructureLocked: false }, { isProtected: false, array: null })),
  "says of everything that it is not there": (fixture) => {
    const workbook = fixtureInMemory(fixture);
    const missing = (): never => {
      throw new WorkbookError({ code: "sheet-missing", sheet: "" });
    };
    return { ...workbook, apply: (edits) => workbook.apply(edits).catch(missing) };
  },
};

async function nothing(): Promise<void> {}

function sheetsOf(fixture: Fixture, changes: Partial<Fixture["sheets"][number]>): Fixture {
  return { ...fixture, sheets: fixture.sheets.map((sheet) => ({ ...sheet, ...changes })) };
}

function withEdits(fixture: Fixture, change: (edit: Edit) => readonly Edit[]): Workbook {
  const workbook = fixtureInMemory(fixture);
  return { ...workbook, apply: (edits) => workbook.apply(edits.flatMap(change)) };
}

function beside(edit: Edit): readonly Edit[] {
  return edit.kind === "set-cell" ? [{ ...edit, at: { ...edit.at, column: edit.at.column + 5 } }] : [];
}

function highlighted(edit: Edit): readonly Edit[] {
  const content = { value: "below", formula: null, format: null };
  return edit.kind === "add-highlight"
    ? [{ kind: "set-cell", at: { sheet: edit.sheet, row: 1, column: 3 }, content }]
    : [];
}

function cleared(edit: Edit): Edit {
  return edit.kind === "set-cell" ? { ...edit, content: { value: null, formula: null, format: null } } : edit;
}

function blank(edit: Edit): Edit {
  const isEmpty = edit.kind === "set-cell" && (edit.content.value ?? "") === "";
  return isEmpty ? { ...edit, content: { ...edit.content, value: " " } } : edit;
}

async function failing(flaw: Flaw): Promise<readonly CaseId[]> {
  const results = await Promise.all(CONTRACT.map((rule) => tryCase(rule, (fixture) => Promise.resolve(flaw(fixture)))));
  return results.filter(({ outcome }) => outcome === "failed").map(({ id }) => id);
}

describe("the contract of the workbooks", () => {
  it.each(Object.entries(FLAWS))("is not kept by a workbook that %s", async (_, flaw) => {
    expect(await failing(flaw)).not.toEqual([]);
  });

  it("has no rule that every flawed workbook keeps", async () => {
    const failed = (await Promise.all(Object.values(FLAWS).map(failing))).flat();
    expect(CONTRACT.map(({ id }) => id).filter((id) => !failed.includes(id))).toEqual([]);
  });

  it("says what was expected and what was found", async () => {
    const [rule] = CONTRACT.filter(({ id }) => id === "finds-sheet-in-any-case");
    const flaw = FLAWS["writes nothing"];
    const result = rule && flaw && (await tryCase(rule, (fixture) => Promise.resolve(flaw(fixture))));
    expect(result).toMatchObject({ failure: { kind: "broken", expected: "2", found: "1" } });
  });
});
