import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { WORKBENCH_TEXTS } from "../../src/locales/workbench";
import { PANE_TEXTS } from "../../src/locales/pane";
import { START_TEXTS } from "../../src/locales/start";
import { launchBrowser } from "../browser/support/browser";
import { serve } from "../browser/support/server";
import { workbookFile, worksheet } from "../workbook/xlsx/package";
import { type Benchmark, formatMilliseconds, formatTimes } from "./benchmark";
import { FOLDER } from "./folder";
import { workbookOf } from "./workbooks";

const PAGE = fileURLToPath(new URL("../../dist/taskpane/", import.meta.url));
const ROUNDS = 5;
const MOST_FIRST = 1000;
const MOST_BLOCKED = 200;
const LEAST_FRAMES = 50;
const LARGE = 4_000_000;
const TEXTS = PANE_TEXTS["zh-CN"];

/** The built page in a browser: how soon it shows what it found, whether a large file holds it up, how it scrolls. */
export const pane: Benchmark = async function* ({ isQuick }) {
  const title = "the page in a browser";
  if (!existsSync(PAGE)) {
    yield { title, rows: [], aims: [{ text: "is built (npm run build)", measured: "no", isMet: false }] };
    return;
  }
  const site = await serve(PAGE);
  const browser = await launchBrowser();
  try {
    const floor = await median(() => timeOf(browser, `${site.address}assets/icon-16.png`, false));
    const first = await median(() => timeOf(browser, `${site.address}?sample`, true));
    yield {
      title: `${title}, with the sample`,
      rows: [
        ["", "time", "of the floor"],
        ["floor: an address of the same server", formatMilliseconds(floor), formatTimes(1)],
        ["until the first findings are counted", formatMilliseconds(first), formatTimes(first / floor)],
      ],
      aims: [{ text: "in a second", measured: formatMilliseconds(first), isMet: first <= MOST_FIRST }],
    };
    if (!isQuick) {
      const blocked = await longestTask(browser, site.address, await workbookOf(LARGE));
      yield aim(`${title}, opening 4 million cells`, "longest task", formatMilliseconds(blocked), {
        text: `no task over ${String(MOST_BLOCKED)} ms`,
        isMet: blocked <= MOST_BLOCKED,
      });
    }
    const { idle, scrolling } = await frames(browser, site.address, wideSheet());
    yield {
      title: `${title}, scrolling a sheet of 2,000 × 60`,
      rows: [
        ["", "frames a second", "of the floor"],
        ["floor: the page at rest", idle.toFixed(0), formatTimes(1)],
        ["scrolling", scrolling.toFixed(0), formatTimes(scrolling / idle)],
      ],
      aims: [
        {
          text: `${String(LEAST_FRAMES)} frames a second`,
          measured: scrolling.toFixed(0),
          isMet: scrolling >= LEAST_FRAMES,
        },
      ],
    };
  } finally {
    await browser.close();
    await site.close();
  }
};

function aim(title: string, name: string, measured: string, rest: { readonly text: string; readonly isMet: boolean }) {
  return {
    title,
    rows: [
      ["", "time"],
      [name, measured],
    ],
    aims: [{ ...rest, measured }],
  };
}

async function median(round: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < ROUNDS; index += 1) {
    times.push(await round());
  }
  return times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** Milliseconds from going to an address until it is loaded, or until the findings are counted there. */
async function timeOf(browser: Browser, address: string, isPane: boolean): Promise<number> {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(address);
  if (isPane) {
    await findingsCounted(page);
  }
  const time = performance.now() - start;
  await context.close();
  return time;
}

/** Waits until the tab has counted its errors. */
function findingsCounted(page: Page): Promise<void> {
  const tab = page.getByRole("tab", { name: new RegExp(TEXTS.tabs.findings, "u") });
  return tab.getByText(/\d/u).first().waitFor({ timeout: 120_000 });
}

/** Opens a page with a file that the user chose. */
async function openFile(browser: Browser, address: string, file: string): Promise<Page> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // What tsx wraps around named functions does not come along into the page.
  await page.addInitScript("globalThis.__name = (named) => named");
  // The browser's own dialog for files cannot be answered from here; the older one can.
  await page.addInitScript(() => Reflect.deleteProperty(window, "showOpenFilePicker"));
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
      buffered: true,
    });
  });
  await page.goto(address);
  await page.getByRole("button", { name: START_TEXTS["zh-CN"].choose }).waitFor();
  await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: START_TEXTS["zh-CN"].choose }).click();
  await (await chooser).setFiles(file);
  await page.getByRole("button", { name: WORKBENCH_TEXTS["zh-CN"].download }).waitFor({ timeout: 120_000 });
  return page;
}

/** The longest that the page was held up while a file was read and checked, in milliseconds. */
async function longestTask(browser: Browser, address: string, file: string): Promise<number> {
  const page = await openFile(browser, address, file);
  await findingsCounted(page);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await page.context().close();
  return Math.max(0, ...tasks);
}

/** Frames a second at rest and while the sheet is scrolled. */
async function frames(browser: Browser, address: string, file: string): Promise<{ idle: number; scrolling: number }> {
  const page = await openFile(browser, address, file);
  await page.waitForTimeout(2000);
  const idle = await page.evaluate(countFrames, 0);
  const scrolling = await page.evaluate(countFrames, 60);
  await page.context().close();
  return { idle, scrolling };
}

/** Runs in the page: counts the frames of two seconds, scrolling the sheet by some pixels in each. */
function countFrames(step: number): Promise<number> {
  const grid = document.querySelector('[role="grid"]');
  const scroller = [grid, ...(grid?.querySelectorAll("*") ?? [])].find(
    (element) => element && element.scrollHeight > element.clientHeight + 1000,
  );
  return new Promise((resolve) => {
    const start = performance.now();
    let count = 0;
    const next = (): void => {
      count += 1;
      scroller?.scrollBy(0, step);
      const time = performance.now() - start;
      if (time < 2000) {
        requestAnimationFrame(next);
      } else {
        resolve((count * 1000) / time);
      }
    };
    requestAnimationFrame(next);
  });
}

/** A workbook with one sheet of numbers, made when it is first asked for. */
function wideSheet(): string {
  const file = join(FOLDER, "wide-sheet.xlsx");
  if (!existsSync(file)) {
    const row = (number: number): string =>
      `<row r="${String(number)}">${Array.from({ length: 60 }, (_, column) => `<c><v>${String(number * column)}</v></c>`).join("")}</row>`;
    const rows = Array.from({ length: 2000 }, (_, index) => row(index + 1)).join("");
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, workbookFile({ sheets: { 数字: worksheet(rows) }, strings: [] }));
  }
  return file;
}
