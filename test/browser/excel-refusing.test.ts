import { problemSentence } from "../../src/locales/problems";
import { openInExcel } from "./support/excel-page";
import { chooseFiles, withoutFilePicker } from "./support/files";
import { button, checked, isVisible, openTab } from "./support/pane";
import { servedPage } from "./support/site";
import { testedBrowser } from "./support/tested-browser";
import { TEXTS } from "./support/texts";
import { contentOf, SAMPLE } from "./support/workbooks";

jest.setTimeout(120_000);

const browser = testedBrowser();
const site = servedPage();

describe("the pane says what to do", () => {
  test("when a sheet is protected, and nothing is written", async () => {
    const protectedSheets = { 附件2: [] };
    const context = await browser.context();
    const { page, excel } = await openInExcel(context, site.address(), await contentOf(SAMPLE), { protectedSheets });
    await button(page, TEXTS.overview.check).click();
    await checked(page);
    const before = excel.snapshot();
    await openTab(page, "findings");
    await page.getByRole("button", { name: /^全部修正/u }).click();
    await button(page, TEXTS.findings.correct.confirm).click();
    await page.getByText(problemSentence({ code: "sheet-protected", sheet: "附件2" }, "zh-CN")).waitFor();
    expect(excel.snapshot()).toEqual(before);
  });

  test("when somebody is typing in a cell, and goes on once that is over", async () => {
    const { page, excel } = await openInExcel(await browser.context(), site.address(), await contentOf(SAMPLE));
    await button(page, TEXTS.overview.check).waitFor();
    excel.user.startEditing();
    await button(page, TEXTS.overview.check).click();
    excel.user.stopEditing();
    await checked(page);
    expect(await isVisible(button(page, TEXTS.overview.checkAgain))).toBe(true);
  });

  test("when Excel is too old, and offers to work on the file", async () => {
    const options = { profile: "excel2019" } as const;
    const { page } = await openInExcel(await browser.context(), site.address(), await contentOf(SAMPLE), options);
    await page.getByText(TEXTS.start.tooOld).waitFor();
    expect(await isVisible(button(page, TEXTS.start.choose))).toBe(true);
  });

  test("when office.js cannot be reached, and works on the file all the same", async () => {
    browser.expectComplaints();
    const page = await (await browser.context()).newPage();
    await page.route("**/office/*", (route) => route.abort());
    await withoutFilePicker(page);
    await page.goto(site.address());
    await page.getByText(TEXTS.start.officeBlocked).waitFor();
    await chooseFiles(page, TEXTS.start.choose, [SAMPLE]);
    await checked(page);
    expect(await isVisible(button(page, TEXTS.workbench.download))).toBe(true);
  });
});
