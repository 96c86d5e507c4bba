import { readdirSync, readFileSync, writeSync } from "node:fs";
import { deflateSync, unzipSync, zipSync } from "fflate";
import type { Position } from "../../../src/sheet/address";
import type { Edit } from "../../../src/edits/edit";
import { HIGHLIGHT_TAG } from "../../../src/edits/styles";
import { WorkbookError } from "../../../src/workbook/errors";
import { openXlsx } from "../../../src/workbook/xlsx";

/**
 * A program of its own, so that a hang can be ended from outside: it damages workbooks at random places, and says of
 * each case when it begins and how it ends. Arguments: how many cases, and the seed.
 */
const FOLDER = new URL("../../workbooks/", import.meta.url);

/** A small generator with a seed (mulberry32), so that each case can be made again. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function damage(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = (): number => Math.floor(random() * bytes.length);
  const start = at();
  const end = Math.min(bytes.length, start + 1 + Math.floor(random() ** 3 * 2000));
  switch (Math.floor(random() * 5)) {
    case 0:
      return bytes.slice(0, start);
    case 1: {
      const flipped = bytes.slice();
      for (let count = 1 + Math.floor(random() * 4); count > 0; count -= 1) {
        const place = at();
        flipped[place] = (flipped[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      return flipped;
    }
    case 2:
      return Uint8Array.from([...bytes.subarray(0, start), ...bytes.subarray(end)]);
    case 3:
      return Uint8Array.from([...bytes.subarray(0, end), ...bytes.subarray(start)]);
    default: {
      const marked = bytes.slice();
      marked[start] = [0, 34, 38, 39, 47, 60, 61, 62, 33][Math.floor(random() * 9)] ?? 0;
      return marked;
    }
  }
}

function damagedFile(files: readonly Uint8Array[], random: () => number): Uint8Array {
  const file = files[Math.floor(random() * files.length)] ?? new Uint8Array(0);
  if (random() < 0.3) {
    return damage(file, random);
  }
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  const name = names[Math.floor(random() * names.length)] ?? "";
  const part = damage(parts[name] ?? new Uint8Array(0), random);
  return zipSync({ ...parts, [name]: part }, { level: deflateSync(part).length > part.length ? 0 : 1 });
}

function edits(sheet: string, at: Position): readonly Edit[] {
  const content = { value: "=文", formula: null, format: "0.0%" };
  const formula = `N("${HIGHLIGHT_TAG}")=0`;
  return [
    { kind: "set-cell", at: { sheet, ...at }, content },
    { kind: "set-cell", at: { sheet, row: 900, column: 60 }, content },
    { kind: "add-highlight", sheet, ranges: [{ top: 1, left: 1, bottom: 3, right: 3 }], highlight: "below", formula },
    { kind: "remove-highlights" },
    {
      kind: "put-sheet",
      document: {
        name: "评分汇总",
        columnWidths: [],
        rows: [{ height: null, cells: [{ value: 1, formula: null, style: "score", link: null }] }],
        merges: [],
        names: [],
        highlights: [],
        choices: [],
        headerRows: 0,
        print: { orientation: "portrait", fitToOnePage: true },
      },
    },
  ];
}

/** Opens, reads, edits and reads again what was saved. */
async function use(file: Uint8Array): Promise<void> {
  const workbook = openXlsx(file);
  const { sheets } = await workbook.read();
  let at: Position = { row: 0, column: 0 };
  for (const sheet of sheets) {
    sheet.scan((row, column) => {
      at = sheet === sheets[0] && sheet.cell(row, column).formula !== null ? { row, column } : at;
    });
  }
  await workbook.apply(edits(sheets[0]?.name ?? "", at));
  await openXlsx(workbook.save()).read();
}

async function main(): Promise<void> {
  const [count = 300, seed = 1] = process.argv.slice(2).map(Number);
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => new Uint8Array(readFileSync(new URL(name, FOLDER))));
  for (let number = 0; number < count; number += 1) {
    writeSync(1, `${number} `);
    try {
      await use(damagedFile(files, generator(seed * 1_000_003 + number)));
      writeSync(1, "answer\n");
    } catch (error) {
      const outcome =
        error instanceof WorkbookError
          ? error.problem.code
          : `CRASH ${String(error)} ${String((error as Error).stack)}`;
      writeSync(1, `${outcome}\n`);
    }
  }
}

void main();
