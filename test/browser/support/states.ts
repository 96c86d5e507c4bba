import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import type { HostOptions } from "../../host";
import { addressInExcel, connectExcel } from "./excel-page";
import { goToFiles, goToSample } from "./files";
import { button, checked, loaded, openTab, settled } from "./pane";
import { TEXTS } from "./texts";
import { contentOf, LONG_NAMES, publicWorkbook, SAMPLE, WITHOUT_TABLES } from "./workbooks";

/** Brings a new page into a state in which users may find it. */
type Arrive = (page: Page, address: string) => Promise<void>;

const { fill, findings, overview, report, settings, start } = TEXTS;
const REPORT = resolve("test/reports/baihedong-2025-mid.txt");

/** A tab of the pane on the sample, and what is to be pressed there one after the other. */
function inTab(tab: Parameters<typeof openTab>[1], ...pressed: readonly (string | RegExp)[]): Arrive {
  return async (page, address) => {
    await goToSample(page, address);
    await openTab(page, tab);
    await loaded(page);
    for (const name of pressed) {
      await page
        .getByRole("button", { name, ...(typeof name === "string" && { exact: true }) })
        .first()
        .click();
    }
    await settled(page);
  };
}

function inExcel(options: HostOptions, then: (page: Page) => Promise<void>): Arrive {
  return async (page, address) => {
    await connectExcel(page, await contentOf(SAMPLE), options);
    await page.goto(addressInExcel(address));
    await then(page);
  };
}

/** Every state of the page that somebody designed. */
export const STATES: Readonly<Record<string, Arrive>> = {
  start: async (page, address) => {
    await page.goto(address);
    await button(page, start.choose).waitFor();
  },
  "not-a-workbook": async (page, address) => {
    await goToFiles(page, address, [REPORT]);
    await page.getByText(start.notAWorkbook("baihedong-2025-mid.txt")).waitFor();
  },
  "bad-file": async (page, address) => {
    await goToFiles(page, address, [{ name: "坏.xlsx", bytes: new Uint8Array([1, 2, 3]) }]);
    await page.getByText(/坏\.xlsx：/u).waitFor();
  },
  "no-tables": async (page, address) => {
    await goToFiles(page, address, [WITHOUT_TABLES]);
    await page.getByText(overview.noTables.title).waitFor();
  },
  overview: inTab("overview"),
  "fill-dialog": inTab("overview", fill.button),
  findings: inTab("findings"),
  "correct-dialog": inTab("findings", /^修正…/u),
  "correct-all-dialog": inTab("findings", /^全部修正/u),
  "ignore-dialog": inTab("findings", /^忽略…/u),
  corrected: async (page, address) => {
    await inTab("findings", /^全部修正/u, findings.correct.confirm)(page, address);
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await settled(page);
  },
  scores: inTab("scores"),
  "scores-dialog": inTab("scores", fill.button),
  report: inTab("report"),
  templates: inTab("report", report.templates),
  proofread: async (page, address) => {
    await goToFiles(page, address, [publicWorkbook("baihedong-2025-mid")]);
    await checked(page);
    await openTab(page, "report");
    await page.getByRole("tab", { name: report.parts.proofread, exact: true }).click();
    await page.getByRole("textbox", { name: report.paste }).fill(readFileSync(REPORT, "utf8"));
    await button(page, report.proofread).click();
    await page.getByRole("region", { name: report.reportText }).waitFor();
  },
  settings: inTab("settings"),
  "settings-open": inTab("settings", settings.preferences.heading, settings.guide, settings.about.heading),
  rollup: async (page, address) => {
    await goToFiles(page, address, ["baihedong-scored", "xiagang-2023-mid"].map(publicWorkbook));
    await button(page, start.rollup).click();
    await page.getByRole("button", { name: TEXTS.rollup.download, disabled: false }).waitFor();
  },
  "long-names": async (page, address) => {
    await goToFiles(page, address, [LONG_NAMES]);
    await checked(page);
  },
  "long-names-findings": async (page, address) => {
    await goToFiles(page, address, [LONG_NAMES]);
    await checked(page);
    await openTab(page, "findings");
  },
  "excel-unchecked": inExcel({}, (page) => button(page, overview.check).waitFor()),
  "excel-too-old": inExcel({ profile: "excel2019" }, (page) => page.getByText(start.tooOld).waitFor()),
  "excel-self-test": inExcel({}, async (page) => {
    await openTab(page, "settings");
    await button(page, TEXTS.selfTest.title).click();
    await button(page, TEXTS.selfTest.start).click();
    await button(page, TEXTS.selfTest.saveTranscript).waitFor();
  }),
};
