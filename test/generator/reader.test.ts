import Big from "big.js";
import { toJson } from "../../src/cli/json";
import { evaluate, NO_INPUTS } from "../../src/evaluation/evaluate";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { assembleStation } from "../../src/station/assemble";
import { openXlsx } from "../../src/workbook/xlsx/index";
import { type Answer, compare } from "./accept";
import { fileOf } from "./file";
import { type GeneratedWorkbook, generateWithoutTables, generateWorkbook, SLIP_CODES, type SlipCode } from "./index";

const CLEAN = 260;
const SLIPS = 24;
const WITHOUT_TABLES = 150;
const FILES = 60;
/** In milliseconds, on a busy machine. */
const LONGEST = 120_000;

/** What `check --json` answers to a workbook. */
function answerTo(content: WorkbookContent, requiredStaff: number | null): Answer {
  const inputs = { ...NO_INPUTS, requiredStaff: requiredStaff === null ? null : new Big(requiredStaff) };
  const json = toJson("generated.xlsx", evaluate(assembleStation(content), content.sheets, inputs), "zh-CN");
  // The answer is compared as its reader gets it.
  return JSON.parse(JSON.stringify(json)) as Answer;
}

/** Where an answer differs from what is expected; the seed and the layout come first, to try it again. */
function differences({ expected, layout, requiredStaff }: GeneratedWorkbook, content: WorkbookContent): string[] {
  const found = compare(expected, answerTo(content, requiredStaff));
  return found.length === 0 ? [] : [`${JSON.stringify(layout)}\n  ${found.join("\n  ")}`];
}

function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

describe("a random station in a random layout", () => {
  it(`is read and recomputed without a difference when nothing is wrong, ${String(CLEAN)} times`, () => {
    const wrong = seeds(CLEAN).flatMap((seed) => {
      const workbook = generateWorkbook(seed, { wider: true });
      return differences(workbook, workbook.content);
    });
    expect(wrong).toEqual([]);
  });

  it.each(SLIP_CODES)(`gives exactly the planted %s, ${String(SLIPS)} times`, (slip: SlipCode) => {
    const wrong = seeds(SLIPS).flatMap((seed) => {
      const workbook = generateWorkbook(1000 + seed, { slip, wider: true });
      return differences(workbook, workbook.content);
    });
    expect(wrong).toEqual([]);
  });

  it(
    `is the same when it comes out of a file, ${String(FILES)} times`,
    async () => {
      const wrong = seeds(FILES).map(async (seed) => {
        const slip = SLIP_CODES[seed % (2 * SLIP_CODES.length)] ?? null;
        const workbook = generateWorkbook(2000 + seed, { slip, wider: true });
        return differences(workbook, await openXlsx(fileOf(workbook.content)).read());
      });
      expect((await Promise.all(wrong)).flat()).toEqual([]);
    },
    LONGEST,
  );
});

describe("a random workbook without our tables", () => {
  const readAll = () =>
    seeds(WITHOUT_TABLES).map((seed) => {
      const { content, layout } = generateWithoutTables(seed);
      return { layout: JSON.stringify(layout), content, station: assembleStation(content) };
    });

  it(`has no indicator, no attendance and no score, ${String(WITHOUT_TABLES)} times`, () => {
    const invented = readAll().filter(
      ({ station: { indicators, attendance, scores } }) => indicators.length > 0 || attendance || scores,
    );
    expect(invented.map(({ layout }) => layout)).toEqual([]);
  });

  it("gives no finding", () => {
    const found = readAll().filter(({ station, content }) => evaluate(station, content.sheets).findings.length > 0);
    expect(found.map(({ layout }) => layout)).toEqual([]);
  });

  it("says of every sheet why it was not read", () => {
    const silent = readAll().filter(({ station: { skipped }, content }) =>
      content.sheets.some(({ name }) => !skipped.some((one) => one.sheet === name)),
    );
    expect(silent.map(({ layout }) => layout)).toEqual([]);
  });
});
