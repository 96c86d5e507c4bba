import { planCorrections } from "../../src/edits/corrections";
import { placeText } from "../../src/edits/place";
import type { Evaluation } from "../../src/evaluation/evaluation";
import { SHEET_TEXTS } from "../../src/locales/sheets";
import { formatPosition } from "../../src/sheet/address";
import type { Sheet, WorkbookContent } from "../../src/sheet/sheet";
import { SETTING_KEY } from "../../src/taskpane/host/excel";
import { parseSettings } from "../../src/taskpane/state/workbook-settings";
import type { HostOptions } from "../host";
import { attendance, matrix } from "../support/samples";
import { eventually } from "./support/eventually";
import { type ExcelPage, openInExcel } from "./support/excel-page";
import { actionOf, button, cardName, cardNames, checked, chip, openTab } from "./support/pane";
import { servedPage } from "./support/site";
import { testedBrowser } from "./support/tested-browser";
import { TEXTS } from "./support/texts";
import { contentOf, evaluationOf, SAMPLE } from "./support/workbooks";

jest.setTimeout(120_000);

const browser = testedBrowser();
const site = servedPage();
/** As wide as Excel shows it at first. */
const PANE = { viewport: { width: 350, height: 760 } };

interface Checked extends ExcelPage {
  readonly evaluation: Evaluation;
}

/** A workbook in Excel with the pane beside it, checked, its findings in view. */
async function check(content: WorkbookContent, options: HostOptions = {}): Promise<Checked> {
  const opened = await openInExcel(await browser.context(PANE), site.address(), content, options);
  await button(opened.page, TEXTS.overview.check).click();
  await checked(opened.page);
  await openTab(opened.page, "findings");
  return { ...opened, evaluation: evaluationOf(content) };
}

/** A station with one slip, whose percentage is 65.00% for 60.00%, and sheets that somebody may hide. */
function slipped(...sheets: WorkbookContent["sheets"]): WorkbookContent {
  return { sheets: [matrix({ E3: "65.00%" }), ...sheets], otherSheets: [], names: [] };
}

function repairable({ evaluation }: Checked) {
  const finding = evaluation.findings.find(({ repair }) => repair !== null);
  if (!finding) {
    throw new Error("There is nothing to correct.");
  }
  return finding;
}

/** What is selected, as `附件1!E3`. */
function selected({ excel: { workbook } }: Checked): string | null {
  const { selection } = workbook;
  const sheet = workbook.sheets.find(({ id }) => id === selection?.sheetId);
  return selection && sheet
    ? `${sheet.name}!${formatPosition({ row: selection.range.top, column: selection.range.left })}`
    : null;
}

/** The cells whose values differ. */
function differences(one: Sheet | undefined, other: Sheet | undefined): string[] {
  const changed: string[] = [];
  one?.scan((row, column) => {
    if (other?.cell(row, column).value !== one.cell(row, column).value) {
      changed.push(formatPosition({ row, column }));
    }
  });
  return changed;
}

describe("the pane in Excel", () => {
  test("lists what a computation outside lists, and writes nothing", async () => {
    const { page, excel, evaluation } = await check(await contentOf(SAMPLE));
    expect((await cardNames(page)).sort()).toEqual(evaluation.findings.map(cardName).sort());
    expect(excel.log.filter(({ writes }) => writes)).toEqual([]);
  });

  test("selects the cell of a finding", async () => {
    const pane = await check(await contentOf(SAMPLE));
    const finding = repairable(pane);
    await actionOf(pane.page, "show", finding).click();
    await eventually(() => {
      expect(selected(pane)).toBe(placeText(finding.at));
    });
  });

  test("asks before it shows a hidden sheet", async () => {
    const content = await contentOf(SAMPLE);
    const pane = await check(content);
    const finding = repairable(pane);
    const sheet = pane.excel.workbook.requireSheet(finding.at.sheet);
    sheet.visibility = "hidden";
    await actionOf(pane.page, "show", finding).click();
    const dialog = pane.page.getByRole("dialog", { name: TEXTS.pane.hiddenTitle });
    await dialog.getByText(TEXTS.pane.hiddenQuestion(finding.at.sheet)).waitFor();
    expect(sheet.visibility).toBe("hidden");
    await dialog.getByRole("button", { name: TEXTS.pane.unhide }).click();
    await eventually(() => {
      expect([sheet.visibility, selected(pane)]).toEqual(["visible", placeText(finding.at)]);
    });
  });

  test("corrects exactly the cell that it showed, and undoing restores the workbook to the letter", async () => {
    const content = slipped();
    const pane = await check(content);
    const finding = repairable(pane);
    const before = pane.excel.snapshot();
    const [edit] = planCorrections(pane.evaluation, [finding]);
    await actionOf(pane.page, "correct", finding).click();
    await button(pane.page, TEXTS.findings.correct.confirm).click();
    await eventually(() => {
      expect(differences(content.sheets[0], pane.excel.content().sheets[0])).toEqual([formatPosition(finding.at)]);
    });
    const { value, formula } = edit?.content ?? {};
    const { row, column } = finding.at;
    expect(pane.excel.content().sheets[0]?.cell(row, column)).toMatchObject({ value, formula });
    await button(pane.page, TEXTS.footer.undo).click();
    await actionOf(pane.page, "correct", finding).waitFor();
    expect(pane.excel.snapshot()).toEqual(before);
  });

  test("shows highlights as long as they are switched on", async () => {
    const { page, excel } = await check(await contentOf(SAMPLE));
    const count = (): number => excel.workbook.sheets.reduce((sum, sheet) => sum + sheet.conditionalFormats.length, 0);
    const before = count();
    const lever = page.getByRole("switch", { name: TEXTS.footer.highlight });
    await lever.click();
    await eventually(() => {
      expect(count()).toBeGreaterThan(before);
    });
    await page.getByRole("switch", { name: TEXTS.footer.highlight, checked: true }).waitFor();
    await lever.click();
    await eventually(() => {
      expect(count()).toBe(before);
    });
  });

  test("adds its two sheets when it is asked to fill them, with what was decided", async () => {
    const pane = await check(await contentOf(SAMPLE));
    await actionOf(pane.page, "handled", repairable(pane)).click();
    const { decide } = TEXTS.findings;
    await pane.page.getByRole("dialog").getByRole("button", { name: decide.confirmHandled, exact: true }).click();
    await chip(pane.page, "handled", 1).waitFor();
    await openTab(pane.page, "overview");
    await button(pane.page, TEXTS.fill.button).click();
    await pane.page.getByRole("dialog").getByRole("button", { name: TEXTS.fill.confirm, exact: true }).click();
    await pane.page.getByRole("dialog").waitFor({ state: "hidden" });
    const { summary, findings } = SHEET_TEXTS["zh-CN"];
    const names = pane.excel.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([summary.sheetName, findings.sheetName]));
  });

  test("keeps what was given inside the workbook", async () => {
    const pane = await check(await contentOf(SAMPLE));
    await openTab(pane.page, "scores");
    await pane.page.getByRole("textbox", { name: TEXTS.scores.posts.staff }).fill("20");
    await eventually(() => {
      const kept = pane.excel.workbook.settings.get(SETTING_KEY);
      expect(parseSettings(typeof kept === "string" ? kept : "")?.given.requiredStaff?.toFixed()).toBe("20");
    });
  });
});

describe("live checking", () => {
  test("follows what the user types", async () => {
    const pane = await check(slipped());
    const finding = repairable(pane);
    await openTab(pane.page, "settings");
    await pane.page.getByRole("button", { name: TEXTS.settings.preferences.heading }).click();
    await pane.page.getByRole("switch", { name: TEXTS.settings.preferences.live }).click();
    await openTab(pane.page, "findings");
    pane.excel.user.type(finding.at.sheet, formatPosition(finding.at), "=D3/C3");
    await actionOf(pane.page, "correct", finding).waitFor({ state: "hidden" });
    pane.excel.user.type(finding.at.sheet, formatPosition(finding.at), 0.9);
    await actionOf(pane.page, "correct", finding).waitFor();
  });
});

describe("the self-test", () => {
  test("runs to its end and leaves the workbook as it was", async () => {
    const pane = await check(slipped(attendance()));
    const before = pane.excel.content().sheets.map(({ name }) => name);
    await openTab(pane.page, "settings");
    await pane.page.getByRole("button", { name: TEXTS.selfTest.title }).click();
    await button(pane.page, TEXTS.selfTest.start).click();
    await button(pane.page, TEXTS.selfTest.saveTranscript).waitFor();
    expect(await pane.page.getByRole("list", { name: TEXTS.settings.selfTestCases }).textContent()).not.toContain(
      TEXTS.selfTest.outcomes.failed,
    );
    expect(pane.excel.content().sheets.map(({ name }) => name)).toEqual(before);
  });
});
