import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mammoth from "mammoth";
import type { Page } from "playwright-core";
import { placeText } from "../../src/edits/place";
import { claimMessage } from "../../src/locales/proofread";
import { proofread } from "../../src/report/proofread/proofread";
import { toPlainText } from "../../src/report/render/plain-text";
import { reportDocument } from "../../src/report/report";
import { addressInExcel, connectExcel } from "./support/excel-page";
import { download, openFiles, openSample } from "./support/files";
import { button, checked, grid, isVisible, openTab } from "./support/pane";
import { serve } from "./support/server";
import { servedPage } from "./support/site";
import { testedBrowser } from "./support/tested-browser";
import { TEXTS } from "./support/texts";
import { contentOf, evaluationOf, publicWorkbook, SAMPLE } from "./support/workbooks";

jest.setTimeout(120_000);

const browser = testedBrowser();
const site = servedPage();

/** Two places to paste into: one keeps looks, the other letters only. */
const EDITORS = '<div id="rich" contenteditable style="min-height: 2em"></div><textarea id="plain"></textarea>';

async function pasteInto(page: Page, editor: "rich" | "plain"): Promise<void> {
  await page.locator(`#${editor}`).click();
  await page.keyboard.press("ControlOrMeta+V");
}

async function sampleReport() {
  return reportDocument(evaluationOf(await contentOf(SAMPLE)), { language: "zh-CN" });
}

/** The letters of a text, however its lines are broken. */
const letters = (text: string): string => text.replace(/\s+/gu, "");

/** The paragraphs of the sample's report, the letters only. */
async function sentences(): Promise<string[]> {
  const found = toPlainText(await sampleReport()).split("\n");
  const paragraphs = found.filter((line) => line.includes("。")).map(letters);
  expect(paragraphs.length).toBeGreaterThan(0);
  return paragraphs;
}

async function expectRichText(page: Page): Promise<void> {
  await pasteInto(page, "rich");
  const pasted = await page.locator("#rich").evaluate((editor) => ({
    text: editor.textContent,
    tables: editor.querySelectorAll("table").length,
    borders: [...editor.querySelectorAll("td")].filter((cell) => cell.style.borderStyle !== "").length,
  }));
  for (const sentence of await sentences()) {
    expect(letters(pasted.text)).toContain(sentence);
  }
  expect(pasted.tables).toBeGreaterThan(0);
  expect(pasted.borders).toBeGreaterThan(0);
}

describe("the text for a report", () => {
  test("pasted into an editor keeps its sentences, tables and borders", async () => {
    const context = await browser.context();
    const page = await openSample(context, site.address());
    await openTab(page, "report");
    await button(page, TEXTS.report.copyRich).click();
    await page.getByText(TEXTS.report.copied).waitFor();
    const editor = await context.newPage();
    await editor.setContent(EDITORS);
    await expectRichText(editor);
  });

  test("can be had without looks", async () => {
    const context = await browser.context();
    const page = await openSample(context, site.address());
    await openTab(page, "report");
    await button(page, TEXTS.report.copyPlain).click();
    await page.getByText(TEXTS.report.copied).waitFor();
    const editor = await context.newPage();
    await editor.setContent(EDITORS);
    await pasteInto(editor, "plain");
    expect(letters(await editor.locator("#plain").inputValue())).toBe(letters(toPlainText(await sampleReport())));
  });

  test("is copied in Excel on the web, inside a frame of another origin, without leave for the clipboard, too", async () => {
    const context = await browser.context();
    const outer = await context.newPage();
    const folder = mkdtempSync(join(tmpdir(), "another-origin-"));
    const frame = `<iframe src="${addressInExcel(site.address())}" style="width: 450px; height: 700px"></iframe>`;
    writeFileSync(join(folder, "index.html"), `<!doctype html><link rel="icon" href="data:," />${frame}${EDITORS}`);
    const other = await serve(folder);
    await connectExcel(outer, await contentOf(SAMPLE));
    await outer.goto(other.address);
    const inner = outer.frameLocator("iframe");
    await inner.getByRole("button", { name: TEXTS.overview.check, exact: true }).click();
    await inner.getByRole("tab", { name: TEXTS.pane.tabs.report, exact: true }).click();
    await inner.getByRole("button", { name: TEXTS.report.copyRich, exact: true }).click();
    await inner.getByText(TEXTS.report.copied).waitFor();
    await expectRichText(outer);
    await other.close();
  });

  test("is saved as a document with its sentences and tables", async () => {
    const page = await openSample(await browser.context(), site.address());
    await openTab(page, "report");
    const { name, bytes } = await download(page, TEXTS.report.saveDocx);
    const { station } = evaluationOf(await contentOf(SAMPLE));
    expect(name).toBe(TEXTS.report.docxName(station.name ?? ""));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const written = letters(value.replace(/<[^>]*>/gu, ""));
    for (const sentence of await sentences()) {
      expect(written).toContain(sentence);
    }
    expect(value).toContain("<table>");
  });
});

describe("a written report", () => {
  const text = readFileSync(join(__dirname, "../reports/baihedong-2025-mid.txt"), "utf8");

  test("is marked where the workbook contradicts it, and leads to the cells", async () => {
    const file = publicWorkbook("baihedong-2025-mid");
    const page = await openFiles(await browser.context(), site.address(), [file]);
    await checked(page);
    await openTab(page, "report");
    const { report } = TEXTS;
    await page.getByRole("tab", { name: report.parts.proofread, exact: true }).click();
    await page.getByRole("textbox", { name: report.paste }).fill(text);
    await button(page, report.proofread).click();
    const claims = proofread(text, evaluationOf(await contentOf(file)));
    const wrong = claims.filter(({ verdict }) => verdict === "contradicted");
    await page.getByText(report.counts(wrong.length, claims.length - wrong.length)).waitFor();
    const items = page.getByRole("list", { name: report.onlyContradicted }).getByRole("listitem");
    const said = await items.allTextContents();
    expect(said).toHaveLength(wrong.length);
    for (const [index, claim] of wrong.entries()) {
      expect(letters(said[index] ?? "")).toContain(letters(claimMessage(claim, "zh-CN")));
    }
    const marks = page.getByRole("region", { name: report.reportText }).getByRole("button");
    expect(await marks.allTextContents()).toEqual(claims.map(({ quote }) => quote));
    const at = wrong.find((claim) => claim.at !== null)?.at ?? { sheet: "", row: 0, column: 0 };
    await button(page, report.goToCell(placeText(at)))
      .first()
      .click();
    expect(await isVisible(grid(page, at.sheet))).toBe(true);
  });
});
