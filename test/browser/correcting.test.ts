import { readFileSync } from "node:fs";
import { planCorrections } from "../../src/edits/corrections";
import type { SetCell } from "../../src/edits/edit";
import { placeText } from "../../src/edits/place";
import type { Finding } from "../../src/evaluation/finding";
import { SHEET_TEXTS } from "../../src/locales/sheets";
import { openXlsx, type XlsxWorkbook } from "../../src/workbook/xlsx";
import { eventually } from "./support/eventually";
import { changedParts, download, openSample } from "./support/files";
import { actionOf, button, cardName, cardNames, chip, openTab } from "./support/pane";
import { savedInPlace, withFilePicker } from "./support/picker";
import { servedPage } from "./support/site";
import { testedBrowser } from "./support/tested-browser";
import { TEXTS } from "./support/texts";
import { contentOf, evaluationOf, SAMPLE } from "./support/workbooks";

jest.setTimeout(120_000);

const browser = testedBrowser();
const site = servedPage();
const bytes = new Uint8Array(readFileSync(SAMPLE));

/** The first slip of the sample that can be put right, and what puts it right. */
async function firstSlip(): Promise<{ finding: Finding; edit: SetCell }> {
  const evaluation = evaluationOf(await contentOf(SAMPLE));
  for (const finding of evaluation.findings) {
    const [edit] = planCorrections(evaluation, [finding]);
    if (edit) return { finding, edit };
  }
  throw new Error("The sample has nothing to correct.");
}

/** The sample with that put right here. */
async function corrected(edits: readonly SetCell[]): Promise<XlsxWorkbook> {
  const workbook = openXlsx(bytes);
  await workbook.apply(edits);
  return workbook;
}

async function openFindings() {
  const page = await openSample(await browser.context(), site.address());
  await openTab(page, "findings");
  return page;
}

describe("correcting a finding", () => {
  test("shows what will be written, and writes nothing until that is agreed to", async () => {
    const page = await openFindings();
    const { finding, edit } = await firstSlip();
    await actionOf(page, "correct", finding).click();
    const { correct } = TEXTS.findings;
    const dialog = page.getByRole("dialog", { name: correct.one(placeText(edit.at)) });
    await dialog.getByRole("row", { name: placeText(edit.at) }).waitFor();
    await dialog.getByRole("button", { name: correct.cancel, exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
    const { bytes: copy } = await download(page, TEXTS.workbench.download);
    expect(changedParts(bytes, copy)).toEqual([]);
  });

  test("writes it, checks again, and is taken back by undoing", async () => {
    const page = await openFindings();
    const { finding, edit } = await firstSlip();
    const { findings: before } = evaluationOf(await contentOf(SAMPLE));
    const { findings: after } = evaluationOf(await (await corrected([edit])).read());
    await actionOf(page, "correct", finding).click();
    await button(page, TEXTS.findings.correct.confirm).click();
    await eventually(async () => {
      expect((await cardNames(page)).sort()).toEqual(after.map(cardName).sort());
    });
    await button(page, TEXTS.footer.undo).click();
    await eventually(async () => {
      expect((await cardNames(page)).sort()).toEqual(before.map(cardName).sort());
    });
  });

  test("changes in the downloaded copy that cell and nothing else", async () => {
    const page = await openFindings();
    const { finding, edit } = await firstSlip();
    await actionOf(page, "correct", finding).click();
    await button(page, TEXTS.findings.correct.confirm).click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    const { name, bytes: copy } = await download(page, TEXTS.workbench.download);
    expect(name).toBe(TEXTS.workbench.copyName("示例社工站", ".xlsx"));
    expect(changedParts((await corrected([edit])).save(), copy)).toEqual([]);
  });

  test("of all that are safe leaves none of them", async () => {
    const page = await openFindings();
    await page.getByRole("button", { name: /^全部修正/u }).click();
    await button(page, TEXTS.findings.correct.confirm).click();
    await chip(page, "error", 0).waitFor();
  });

  test("can be saved into the very file that was chosen", async () => {
    const context = await browser.context();
    const page = await context.newPage();
    await withFilePicker(page, "站点.xlsx", bytes);
    await page.goto(site.address());
    await button(page, TEXTS.start.choose).click();
    await openTab(page, "findings");
    const { finding, edit } = await firstSlip();
    await actionOf(page, "correct", finding).click();
    await button(page, TEXTS.findings.correct.confirm).click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await button(page, TEXTS.workbench.save).click();
    await page.getByText(TEXTS.workbench.saved("站点.xlsx")).waitFor();
    expect(changedParts((await corrected([edit])).save(), await savedInPlace(page, "站点.xlsx"))).toEqual([]);
  });
});

describe("ignoring a finding", () => {
  test("asks for a reason, and notes it in the workbook, where the next check finds it", async () => {
    const page = await openFindings();
    const { decide } = TEXTS.findings;
    const status = SHEET_TEXTS["zh-CN"].findings.status.ignored;
    const { finding } = await firstSlip();
    await actionOf(page, "ignore", finding).click();
    const dialog = page.getByRole("dialog", { name: decide.ignore });
    await dialog.getByRole("button", { name: decide.confirmIgnore, exact: true }).click();
    await dialog.getByText(decide.required).waitFor();
    await dialog.getByRole("textbox", { name: decide.reason }).fill("已与站点核实");
    await dialog.getByRole("button", { name: decide.confirmIgnore, exact: true }).click();
    await chip(page, "ignored", 1).waitFor();
    await page.getByRole("tab", { name: SHEET_TEXTS["zh-CN"].findings.sheetName, exact: true }).waitFor();
    await openTab(page, "overview");
    await button(page, TEXTS.overview.checkAgain).click();
    await openTab(page, "findings");
    await chip(page, "ignored", 1).click();
    await page.getByText(TEXTS.findings.card.decision(status, "已与站点核实")).waitFor();
    await actionOf(page, "reopen", finding).click();
    await chip(page, "ignored", 0).waitFor();
  });
});
