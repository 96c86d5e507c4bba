import { FILL_TEXTS } from "../../../src/locales/pane-fill";
import { FINDING_LIST_TEXTS } from "../../../src/locales/pane-findings";
import { FOOTER_TEXTS } from "../../../src/locales/pane-footer";
import { OVERVIEW_TEXTS } from "../../../src/locales/pane-overview";
import { PANE_REPORT_TEXTS } from "../../../src/locales/pane-report";
import { PANE_ROLLUP_TEXTS } from "../../../src/locales/pane-rollup";
import { PANE_SCORES_TEXTS } from "../../../src/locales/pane-scores";
import { PANE_SETTINGS_TEXTS } from "../../../src/locales/pane-settings";
import { PANE_TEXTS } from "../../../src/locales/pane";
import { SELF_TEST_TEXTS } from "../../../src/locales/selftest";
import { START_TEXTS } from "../../../src/locales/start";
import { WORKBENCH_TEXTS } from "../../../src/locales/workbench";

/** All that the page says, in the language that it is tested in. */
export const TEXTS = {
  pane: PANE_TEXTS["zh-CN"],
  start: START_TEXTS["zh-CN"],
  overview: OVERVIEW_TEXTS["zh-CN"],
  findings: FINDING_LIST_TEXTS["zh-CN"],
  fill: FILL_TEXTS["zh-CN"],
  footer: FOOTER_TEXTS["zh-CN"],
  scores: PANE_SCORES_TEXTS["zh-CN"],
  report: PANE_REPORT_TEXTS["zh-CN"],
  rollup: PANE_ROLLUP_TEXTS["zh-CN"],
  settings: PANE_SETTINGS_TEXTS["zh-CN"],
  selfTest: SELF_TEST_TEXTS["zh-CN"],
  workbench: WORKBENCH_TEXTS["zh-CN"],
};
