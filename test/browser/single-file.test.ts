import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { isSafeRepair, planCorrections } from "../../src/edits/corrections";
import { openXlsx } from "../../src/workbook/xlsx";
import { singleFile } from "./support/build";
import { changedParts, download, openFiles } from "./support/files";
import { button, cardName, cardNames, checked, chip, openTab } from "./support/pane";
import { testedBrowser } from "./support/tested-browser";
import { TEXTS } from "./support/texts";
import { contentOf, evaluationOf, publicWorkbook } from "./support/workbooks";

jest.setTimeout(120_000);

const browser = testedBrowser();
const WORKBOOK = publicWorkbook("baihedong-2025-mid");

describe("the page as one file, opened from the disk without a network", () => {
  test("checks a workbook, corrects it and gives the corrected copy", async () => {
    const context = await browser.context({ offline: true });
    const page = await openFiles(context, pathToFileURL(singleFile()).href, [WORKBOOK]);
    await checked(page);
    const evaluation = evaluationOf(await contentOf(WORKBOOK));
    await openTab(page, "findings");
    expect((await cardNames(page)).sort()).toEqual(evaluation.findings.map(cardName).sort());
    await page.getByRole("button", { name: /^全部修正/u }).click();
    await button(page, TEXTS.findings.correct.confirm).click();
    await chip(page, "error", 0).waitFor();
    const { bytes } = await download(page, TEXTS.workbench.download);
    const expected = openXlsx(new Uint8Array(readFileSync(WORKBOOK)));
    await expected.apply(planCorrections(evaluation, evaluation.findings.filter(isSafeRepair)));
    expect(changedParts(expected.save(), bytes)).toEqual([]);
  });

  test("has the sample in it", async () => {
    const page = await (await browser.context({ offline: true })).newPage();
    await page.goto(`${pathToFileURL(singleFile()).href}?sample`);
    await checked(page);
    expect(await page.getByRole("heading", { level: 2, name: TEXTS.start.sampleName }).isVisible()).toBe(true);
  });
});
