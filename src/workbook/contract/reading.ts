import type { CaseId, ContractCase, Opener } from "./case";
import { cellAt } from "./content";
import { expectSame } from "./expect";
import { FIXTURE, range } from "./fixture";

/** What is read is what stands there. */
export const READING: readonly ContractCase[] = [
  reads("reads-every-sheet", async (open) => {
    const { sheets } = await (await open(FIXTURE)).read();
    expectSame(
      sheets.map(({ name, visibility, rows, columns }) => ({ name, visibility, rows, columns })),
      [
        { name: "附件1-1", visibility: "visible", rows: 4, columns: 4 },
        { name: "锁定", visibility: "visible", rows: 1, columns: 2 },
        { name: "数组", visibility: "hidden", rows: 2, columns: 5 },
      ],
    );
  }),
  reads("reads-every-kind", async (open) => {
    const content = await (await open(FIXTURE)).read();
    const found = [cellAt(content, 1, 0), cellAt(content, 1, 1), cellAt(content, 1, 3)];
    expectSame(
      found.map(({ value, formula }) => ({ value, formula })),
      [
        { value: "电访", formula: null },
        { value: 1800, formula: null },
        { value: 959 / 1800, formula: "C2/B2" },
      ],
    );
    expectSame([cellAt(content, 2, 3).value, cellAt(content, 3, 2).value], [{ error: "#DIV/0!" }, true]);
    expectSame(cellAt(content, 40, 40), { value: null, formula: null, format: "General" });
  }),
  reads("visits-each-cell", async (open) => {
    const { sheets } = await (await open(FIXTURE)).read();
    const visited: string[] = [];
    sheets[1]?.scan((row, column, value) => visited.push(`${row},${column}=${JSON.stringify(value)}`));
    expectSame(visited, ['0,0="请勿改动"', "0,1=1"]);
  }),
  reads("reads-merges-and-hidden", async (open) => {
    const { sheets } = await (await open(FIXTURE)).read();
    expectSame(sheets[0]?.merges, [range("A4:B4")]);
    expectSame(
      [1, 2, 3].map((row) => sheets[0]?.isRowHidden(row)),
      [false, true, false],
    );
    expectSame(
      [0, 1, 2].map((column) => sheets[0]?.isColumnHidden(column)),
      [false, true, false],
    );
  }),
];

function reads(id: CaseId, run: (open: Opener) => Promise<void>): ContractCase {
  return { id, needs: null, run };
}
