import { execFileSync } from "node:child_process";
import { join } from "node:path";

interface Sample {
  readonly file: string;
  readonly text: string;
}

const DIRECTION = "layers/import-direction";

const imports = (file: string, target: string): Sample => ({ file, text: `import "${target}";\n` });

const refused: readonly [string, Sample][] = [
  ["a sheet importing a table", imports("src/sheet/sheet.ts", "../tables/table")],
  ["a sheet importing the command line", imports("src/sheet/sheet.ts", "../cli/main")],
  ["edits importing an adapter", imports("src/edits/edit.ts", "../workbook/xlsx/bytes")],
  ["edits importing the port", imports("src/edits/edit.ts", "../workbook/workbook")],
  ["edits importing the report", imports("src/edits/edit.ts", "../report/text")],
  ["the port importing an adapter", imports("src/workbook/errors.ts", "./memory/memory")],
  ["an adapter importing another", imports("src/workbook/xlsx/bytes.ts", "../memory/memory")],
  ["an adapter importing the station", imports("src/workbook/xlsx/bytes.ts", "../../station/station")],
  ["an adapter importing texts", imports("src/workbook/xlsx/bytes.ts", "../../locales/pane")],
  ["the page importing the command line", imports("src/taskpane/index.tsx", "../cli/main")],
  ["texts importing a value", imports("src/locales/pane.ts", "../edits/edit")],
  ["an import by a detour", imports("src/sheet/sheet.ts", "../../src/cli/main")],
  ["an import on demand", { file: "src/sheet/sheet.ts", text: 'export const main = import("../cli/main");\n' }],
  ["an import of a type", { file: "src/sheet/sheet.ts", text: 'import type { Table } from "../tables/table";\n' }],
  ["a type taken in passing", { file: "src/sheet/sheet.ts", text: 'export type A = import("../tables/table").A;\n' }],
  ["an export from above", { file: "src/sheet/sheet.ts", text: 'export * from "../tables/table";\n' }],
];

const allowed: readonly [string, Sample][] = [
  ["a sheet importing a sheet", imports("src/sheet/sheet.ts", "./address")],
  ["edits importing a sheet", imports("src/edits/edit.ts", "../sheet/sheet")],
  ["edits importing texts", imports("src/edits/edit.ts", "../locales/pane")],
  ["an adapter importing the port", imports("src/workbook/xlsx/bytes.ts", "../errors")],
  ["an adapter importing edits", imports("src/workbook/xlsx/bytes.ts", "../../edits/edit")],
  ["the page importing an adapter", imports("src/taskpane/index.tsx", "../workbook/xlsx/bytes")],
  ["texts importing a type", { file: "src/locales/pane.ts", text: 'import type { Edit } from "../edits/edit";\n' }],
  ["a test importing an adapter", imports("test/toolchain/lint.test.ts", "../../src/workbook/xlsx/bytes")],
];

const SYNC_IN_LOOP = `export async function read(context: Excel.RequestContext, names: string[]): Promise<void> {
  for (const name of names) {
    context.workbook.worksheets.getItem(name).load("name");
    await context.sync();
  }
}
`;

const others: readonly [string, string, Sample][] = [
  ["any", "@typescript-eslint/no-explicit-any", { file: "src/sheet/sheet.ts", text: "export let value: any;\n" }],
  [
    "a non-null assertion",
    "@typescript-eslint/no-non-null-assertion",
    { file: "src/sheet/sheet.ts", text: "export const first = (texts: (string | null)[]) => texts.pop()!.length;\n" },
  ],
  [
    "a silenced type error",
    "@typescript-eslint/ban-ts-comment",
    { file: "src/sheet/sheet.ts", text: '// @ts-expect-error: it is a number\nexport const one: number = "1";\n' },
  ],
  ["a long file", "max-lines", { file: "src/sheet/sheet.ts", text: "export {};\n".repeat(301) }],
  ["Node in the core", "no-restricted-imports", imports("src/sheet/sheet.ts", "node:fs")],
  ["a sync in a loop", "office-addins/no-context-sync-in-loop", { file: "src/taskpane/index.tsx", text: SYNC_IN_LOOP }],
];

const samples = [
  ...refused.map(([, sample]) => sample),
  ...allowed.map(([, sample]) => sample),
  ...others.map(([, , sample]) => sample),
];
let broken: Map<Sample, readonly string[]>;

beforeAll(() => {
  const program = join(__dirname, "lint-texts.mjs");
  const output = execFileSync(process.execPath, [program], { input: JSON.stringify(samples), encoding: "utf8" });
  const answers = JSON.parse(output) as readonly (readonly string[])[];
  broken = new Map(samples.map((sample, index) => [sample, answers[index] ?? []]));
}, 60_000);

describe("the direction of imports", () => {
  test.each(refused)("refuses %s", (_, sample) => expect(broken.get(sample)).toContain(DIRECTION));
  test.each(allowed)("allows %s", (_, sample) => expect(broken.get(sample)).not.toContain(DIRECTION));
});

describe("the rules of style", () => {
  test.each(others)("refuse %s", (_, rule, sample) => expect(broken.get(sample)).toContain(rule));
});
