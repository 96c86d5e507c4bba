import { readFileSync } from "node:fs";
import Big from "big.js";
import { unzipSync } from "fflate";
import { readStatuses } from "../../src/edits/findings-sheet";
import { HIGHLIGHT_TAG } from "../../src/edits/styles";
import { readTypedInputs } from "../../src/edits/typed-inputs";
import { NO_INPUTS } from "../../src/evaluation/evaluate";
import { DEFAULT_POLICY } from "../../src/evaluation/policy";
import { PARTIES } from "../../src/evaluation/scores";
import { SHEET_TEXTS } from "../../src/locales/sheets";
import { openXlsx } from "../../src/workbook/xlsx";
import { changedParts, download, openFiles, openSample } from "./support/files";
import { button, checked, isVisible, openTab } from "./support/pane";
import { servedPage } from "./support/site";
import { testedBrowser } from "./support/tested-browser";
import { TEXTS } from "./support/texts";
import { contentOf, evaluationOf, SAMPLE } from "./support/workbooks";
import type { Page } from "playwright-core";

jest.setTimeout(120_000);

const browser = testedBrowser();
const site = servedPage();
const SCORES = { authority: "8.7", purchaser: "18.5", supervisionCentre: "9.1", assessor: "52.63" };

async function typeScores(page: Page): Promise<void> {
  const { scoreLabel, parties } = TEXTS.scores.scores;
  for (const party of PARTIES) {
    const name = scoreLabel(parties[party], DEFAULT_POLICY.caps[party].toFixed());
    await page.getByRole("textbox", { name, exact: true }).fill(SCORES[party]);
  }
}

async function fill(page: Page): Promise<void> {
  await button(page, TEXTS.fill.button).click();
  await page.getByRole("dialog").getByRole("button", { name: TEXTS.fill.confirm, exact: true }).click();
  await page.getByText(TEXTS.fill.filled).waitFor();
}

describe("scores", () => {
  test("add up to total and grade while they are typed", async () => {
    const page = await openSample(await browser.context(), site.address());
    await openTab(page, "scores");
    await typeScores(page);
    const scores = Object.fromEntries(PARTIES.map((party) => [party, new Big(SCORES[party])]));
    const { scores: expected } = evaluationOf(await contentOf(SAMPLE), { ...NO_INPUTS, scores });
    const outcome = page.getByRole("status").filter({ hasText: TEXTS.scores.scores.total });
    await outcome.getByText(expected?.total?.toFixed() ?? "", { exact: true }).waitFor();
    expect(await isVisible(outcome.getByText(expected?.grade ?? "", { exact: true }))).toBe(true);
  });

  test("that cannot be are told so beside the field", async () => {
    const page = await openSample(await browser.context(), site.address());
    await openTab(page, "scores");
    await typeScores(page);
    const { scoreLabel, parties } = TEXTS.scores.scores;
    const cap = DEFAULT_POLICY.caps.authority.toFixed();
    await page.getByRole("textbox", { name: scoreLabel(parties.authority, cap) }).fill("99");
    await page.getByText(TEXTS.scores.numbers.tooLarge(cap)).waitFor();
    expect(await button(page, TEXTS.fill.button).isDisabled()).toBe(true);
  });

  test("are filled into the workbook with statuses, and read back when the copy is opened again", async () => {
    const page = await openSample(await browser.context(), site.address());
    await openTab(page, "scores");
    await typeScores(page);
    await fill(page);
    const copy = await download(page, TEXTS.workbench.download);
    const content = await openXlsx(copy.bytes).read();
    const typed = Object.entries(readTypedInputs(content).scores).map(([party, score]) => [party, score.toFixed()]);
    expect(Object.fromEntries(typed)).toEqual(SCORES);
    expect(readStatuses(content)).toHaveLength(evaluationOf(await contentOf(SAMPLE)).findings.length);
    const again = await openFiles(await browser.context(), site.address(), [copy]);
    await checked(again);
    await openTab(again, "scores");
    await again.getByText(TEXTS.scores.scores.sources.summary).first().waitFor();
    const total = PARTIES.reduce((sum, party) => sum.plus(SCORES[party]), new Big(0)).toFixed();
    expect(await isVisible(again.getByText(total, { exact: true }))).toBe(true);
  });

  test("filled in leave every part of the file alone that they do not concern", async () => {
    const page = await openSample(await browser.context(), site.address());
    await openTab(page, "scores");
    await fill(page);
    const { bytes } = await download(page, TEXTS.workbench.download);
    const former = new Uint8Array(readFileSync(SAMPLE));
    const concerned = /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/u;
    const kept = Object.keys(unzipSync(former));
    expect(changedParts(former, bytes).filter((name) => kept.includes(name) && !concerned.test(name))).toEqual([]);
    const { sheetName } = SHEET_TEXTS["zh-CN"].summary;
    expect(await isVisible(page.getByRole("tab", { name: sheetName, exact: true }))).toBe(true);
  });
});

describe("highlights", () => {
  /** How many sheets of a file carry some of ours. */
  function highlighted(bytes: Uint8Array): number {
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    return sheets.filter(([, part]) => new TextDecoder().decode(part).includes(HIGHLIGHT_TAG)).length;
  }

  test("are written when they are switched on, and gone when they are switched off", async () => {
    const page = await openSample(await browser.context(), site.address());
    const { highlight, undoes, steps } = TEXTS.footer;
    const lever = page.getByRole("switch", { name: highlight });
    const undo = button(page, TEXTS.footer.undo);
    await lever.click();
    await page.getByRole("switch", { name: highlight, checked: true }).waitFor();
    expect(highlighted((await download(page, TEXTS.workbench.download)).bytes)).toBeGreaterThan(0);
    await lever.click();
    await page.getByRole("switch", { name: highlight, checked: false }).waitFor();
    await undo.hover();
    await page.getByText(undoes(steps.highlighted(false))).waitFor();
    expect(highlighted((await download(page, TEXTS.workbench.download)).bytes)).toBe(0);
  });

  test("of each kind can be had for itself", async () => {
    const page = await openSample(await browser.context(), site.address());
    const kind = page.getByRole("button", { name: TEXTS.footer.short.finding, exact: true });
    await kind.click();
    await page.getByRole("button", { name: TEXTS.footer.short.finding, pressed: true }).waitFor();
    expect(await page.getByRole("button", { name: TEXTS.footer.short.below, pressed: true }).count()).toBe(0);
    expect(highlighted((await download(page, TEXTS.workbench.download)).bytes)).toBeGreaterThan(0);
  });
});

describe("the posts of the agreement", () => {
  test("are typed into the overview, told of what they cannot be, and checked again with", async () => {
    const page = await openSample(await browser.context(), site.address());
    const { change, staff, certified, save, missing, given } = TEXTS.overview.posts;
    const { zero, moreThanStaff } = TEXTS.scores.numbers;
    await button(page, change).click();
    const type = async (posts: string, ofThem: string): Promise<void> => {
      await page.getByRole("textbox", { name: staff }).fill(posts);
      await page.getByRole("textbox", { name: certified }).fill(ofThem);
      await button(page, save).click();
    };
    for (const [posts, ofThem, sentence] of [
      ["", "", missing],
      ["0", "", zero],
      ["20", "21", moreThanStaff("20")],
    ] as const) {
      await type(posts, ofThem);
      await page.getByText(sentence).waitFor();
    }
    await type("２０", "15");
    await page.getByText(given("20")).waitFor();
    await openTab(page, "scores");
    expect(await page.getByRole("textbox", { name: TEXTS.scores.posts.certified }).inputValue()).toBe("15");
  });
});
