import { readFileSync } from "node:fs";
import type { WorkbookContent } from "../../../src/sheet/sheet";
import { excelWorkbook } from "../../../src/workbook/excel";
import { openXlsx } from "../../../src/workbook/xlsx";
import { startHost } from "../../host";
import { loadClient } from "../../host/client";
import { PROFILES } from "../../host/profiles";
import { logSheet } from "../../workbook/excel/support/log-sheet";
import type { Answer } from "../../host/wire/protocol";
import type { Probe, Stage } from "../probe";

/** What Excel on the web said when a workbook was read, as texts, and how much was said. */
interface Conversation {
  readonly answers: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Reading a workbook that is open in Excel, and the same from its file. */
export const excel: Probe = async (file) => {
  const bytes = new Uint8Array(readFileSync(file));
  const stages = await openStages(await openXlsx(bytes).read());
  return [...stages, { name: "file", run: () => openXlsx(bytes).read() }];
};

const ROWS_A_SHEET = 50_000;
const COLUMNS = 20;

/** Reading a log of services of so many cells that is open in Excel. */
export const excelLog: Probe = (cells) => {
  const sheets = Math.ceil(Number(cells) / (ROWS_A_SHEET * COLUMNS));
  return openStages({
    sheets: Array.from({ length: sheets }, (_, index) => logSheet(`服务记录${index + 1}`, ROWS_A_SHEET)),
    otherSheets: [],
    names: [],
  });
};

/** The host's own work is done before, and its answers are given again as texts: a page has no other work than this. */
async function openStages(content: WorkbookContent): Promise<readonly Stage[]> {
  const { answers, counts } = await converse(content);
  let position = 0;
  const client = loadClient(PROFILES.web, (body) => {
    JSON.stringify(body);
    const answer = JSON.parse(answers[position] ?? "null") as Answer;
    position += 1;
    return Promise.resolve(answer);
  });
  return [
    { name: "floor", run: () => answers.reduce((count, answer) => count + countValues(JSON.parse(answer)), 0) },
    {
      name: "excel",
      run: async (): Promise<void> => {
        position = 0;
        await excelWorkbook(client.Excel, { supports: () => true }).read();
      },
      counts: () => counts,
    },
  ];
}

async function converse(content: WorkbookContent): Promise<Conversation> {
  const { Excel, log } = startHost(content, { profile: "web" });
  await excelWorkbook(Excel, { supports: () => true }).read();
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const [sent, received] = [log.map(({ bytesSent }) => bytesSent), log.map(({ bytesReceived }) => bytesReceived)];
  return {
    answers: log.map(({ answer }) => JSON.stringify(answer)),
    counts: { requests: log.length, sent: sum(sent), received: sum(received), longest: Math.max(...sent, ...received) },
  };
}

/** One look at everything that an answer holds. */
function countValues(value: unknown): number {
  if (typeof value !== "object" || value === null) {
    return 1;
  }
  return Object.values(value).reduce((count: number, part: unknown) => count + countValues(part), 0);
}
