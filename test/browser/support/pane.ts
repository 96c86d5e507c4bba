import type { Locator, Page } from "playwright-core";
import { placeText } from "../../../src/edits/place";
import type { Finding } from "../../../src/evaluation/finding";
import { findingSubject, findingTitle } from "../../../src/locales/findings";
import type { CellReference } from "../../../src/sheet/address";
import { TEXTS } from "./texts";

type TabName = keyof typeof TEXTS.pane.tabs;
type CardAction = "show" | "correct" | "ignore" | "handled" | "reopen";

/** Opens one of the pane's tabs. */
export async function openTab(page: Page, name: TabName): Promise<void> {
  await tabs(page)
    .getByRole("tab", { name: new RegExp(`^${TEXTS.pane.tabs[name]}`, "u") })
    .click();
}

function tabs(page: Page): Locator {
  return page.getByRole("tablist", { name: TEXTS.pane.tabList });
}

/** Waits until a check has come out. */
export async function checked(page: Page): Promise<void> {
  await page.getByRole("group", { name: TEXTS.overview.tiles.label }).waitFor();
}

/** How a card is called that tells of a finding. */
export function cardName(finding: Finding): string {
  const place = [finding.at.sheet, placeText(finding.at).slice(finding.at.sheet.length + 1)];
  const about = [...place, findingSubject(finding, "zh-CN")].filter((part) => part !== "").join(" · ");
  return `${findingTitle(finding.code, "zh-CN")}，${about}`;
}

/** The cards of the list as they are called, all of them. */
export async function cardNames(page: Page): Promise<(string | null)[]> {
  const list = page.getByRole("group", { name: TEXTS.findings.list, exact: true });
  await list.getByRole("group").first().waitFor();
  const more = list.getByRole("button", { name: /^再显示/u });
  while (await more.isVisible()) {
    await more.click();
  }
  return list.getByRole("group").evaluateAll((cards) => cards.map((card) => card.getAttribute("aria-label")));
}

/** What is to be pressed to do something about a finding. */
export function actionOf(page: Page, action: CardAction, finding: Finding): Locator {
  const { card } = TEXTS.findings;
  const name = card.of(card[action], findingTitle(finding.code, "zh-CN"), placeText(finding.at));
  return page.getByRole("button", { name, exact: true }).first();
}

/** A chip that filters the list by category. */
export function chip(page: Page, category: keyof typeof TEXTS.findings.chips, count: number): Locator {
  return page.getByRole("button", { name: `${TEXTS.findings.chips[category]} ${count}`, exact: true });
}

/** The button that leads from a figure to its cell. */
export function figure(page: Page, words: string, at: CellReference): Locator {
  return page.getByRole("button", { name: TEXTS.overview.leadsTo(words, placeText(at)), exact: true });
}

export function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

/** The sheet beside the pane. */
export function grid(page: Page, sheet: string): Locator {
  return page.getByRole("grid", { name: TEXTS.workbench.grid(sheet), exact: true });
}

/** The cell that is marked in it. */
export function markedCell(page: Page): Locator {
  return page.getByRole("gridcell", { selected: true });
}

/** Waits until something can be seen or is gone, and says so. */
export async function isVisible(locator: Locator): Promise<boolean> {
  await locator.first().waitFor();
  return true;
}

/** Waits until the parts of the page that are loaded when first needed are there. */
export async function loaded(page: Page): Promise<void> {
  await page.getByText(TEXTS.pane.loading).waitFor({ state: "hidden" });
}

/** Waits until what opens, closes or changes its colour gradually has done so; what goes round and round may. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const passing = (): Animation[] =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity);
    do {
      await frame();
      await frame();
      await Promise.allSettled(passing().map(({ finished }) => finished));
    } while (passing().length > 0);
  });
}
