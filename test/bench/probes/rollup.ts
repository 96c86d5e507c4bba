import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rollup } from "../../../src/cli/rollup";
import { EXIT } from "../../../src/cli/console";
import { openXlsx } from "../../../src/workbook/xlsx";
import type { Probe } from "../probe";

/** The rollup's own name, which no station's workbook has. */
const OUT = "rollup.xlsx";

/** The least that a rollup has to do: every workbook of a folder is read. */
export const readStations: Probe = (folder) => [
  {
    name: "read",
    run: async (): Promise<void> => {
      for (const name of stationsIn(folder)) {
        await openXlsx(new Uint8Array(readFileSync(join(folder, name)))).read();
      }
    },
  },
];

/** The whole command, from the files of a folder to the rollup beside them. */
export const rollUpStations: Probe = (folder) => [
  {
    name: "rollup",
    run: async (): Promise<void> => {
      const args = [...stationsIn(folder), "--out", OUT];
      const said: string[] = [];
      const error = (text: string): void => void said.push(text);
      const status = await rollup(args, { out: error, error, isTerminal: false, folder });
      if (status === EXIT.failed) {
        throw new Error(said.at(-1));
      }
    },
  },
];

function stationsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".xlsx") && name !== OUT);
}
