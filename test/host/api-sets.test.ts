import { readFileSync } from "node:fs";
import { join } from "node:path";
import { memorySheet } from "../../src/workbook/memory";
import { Events } from "./events";
import { workbookObject } from "./objects/workbook";
import { openWorkbook } from "./open";
import { PROFILES } from "./profiles";
import { Recalculation } from "./state/recalculation";
import { Arguments, HostObject } from "./wire/members";

const TYPES = readFileSync(join("node_modules", "@types", "office-js", "index.d.ts"), "utf8");
const EXCEL = TYPES.slice(TYPES.indexOf("declare namespace Excel {"));

/** The n of ExcelApi 1.n of each member of a class, as Microsoft's types tell it. */
function documented(type: string): ReadonlyMap<string, number> {
  const start = EXCEL.indexOf(`\n    class ${type} extends `);
  const text = EXCEL.slice(start, EXCEL.indexOf("\n    }", start));
  const members = text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)[(:?]/gu);
  return new Map(
    [...members].flatMap(([, comment = "", name = ""]) => {
      const set = /Api set: ExcelApi 1\.(\d+)/u.exec(comment)?.[1];
      return set === undefined ? [] : [[name, Number(set)] as const];
    }),
  );
}

/** One object of each type that the host has, from the workbook down. */
function everyObject(): ReadonlyMap<string, HostObject> {
  const sheet = memorySheet("表", [["合计"]], { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });
  const names = [{ name: "评估_总分", sheet: "表", row: 0, column: 0 }];
  const workbook = openWorkbook({ sheets: [sheet], otherSheets: [], names }, {});
  workbook.settings.set("政策", {});
  workbook.requireSheet("表").names = workbook.names;
  const events = new Events(() => undefined);
  const world = { workbook, profile: PROFILES.m365, recalculation: new Recalculation(workbook, new Map()), events };
  const found = new Map<string, HostObject>();
  visit(workbookObject(world, new Map()), found);
  return found;
}

/** What the methods that lead to other objects are called with. */
const CALLS: Readonly<Record<string, readonly unknown[]>> = {
  "Worksheet.getRange": ["A1:B2"],
  "Range.getMergedAreasOrNullObject": [],
  "ConditionalFormatCollection.add": ["Custom"],
};

function visit(object: HostObject, found: Map<string, HostObject>): void {
  if (found.has(object.type)) {
    return;
  }
  found.set(object.type, object);
  const children = Object.entries(object.members).map(([name, member]) => {
    const given = CALLS[`${object.type}.${name}`];
    return member.kind === "child"
      ? member.open()
      : member.kind === "method" && given
        ? member.call(new Arguments(given))
        : null;
  });
  for (const child of [...(object.traits.items?.() ?? []), ...children]) {
    if (child instanceof HostObject) {
      visit(child, found);
    }
  }
}

/** The client sends one member under another name than its types have. */
const TYPED_AS: ReadonlyMap<string, string> = new Map([["gridlines", "showGridlines"]]);

describe("the members of the host", () => {
  const objects = everyObject();

  it("are reached from the workbook", () => {
    expect(objects.size).toBe(30);
  });

  it.each([...objects])("of %s belong to the sets that Microsoft's types say", (type, { members }) => {
    const sets = documented(type);
    const own = Object.entries(members).filter(([name]) => !name.startsWith("_"));
    expect(Object.fromEntries(own.map(([name, { since }]) => [name, since]))).toEqual(
      Object.fromEntries(own.map(([name]) => [name, sets.get(TYPED_AS.get(name) ?? name)])),
    );
  });
});
