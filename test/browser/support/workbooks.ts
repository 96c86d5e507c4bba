import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { reviewContent } from "../../../src/edits/review";
import { NO_INPUTS } from "../../../src/evaluation/evaluate";
import type { Evaluation } from "../../../src/evaluation/evaluation";
import { DEFAULT_POLICY } from "../../../src/evaluation/policy";
import type { WorkbookContent } from "../../../src/sheet/sheet";
import { openXlsx } from "../../../src/workbook/xlsx";
import { fileOf } from "../../generator/file";
import { sheet } from "../../support/sheet";
import type { GivenFile } from "./files";

export const SAMPLE = resolve("assets/sample.xlsx");

export function publicWorkbook(name: string): string {
  return resolve("test/workbooks", `${name}.xlsx`);
}

export function contentOf(file: string): Promise<WorkbookContent> {
  return openXlsx(readFileSync(file)).read();
}

/** What the page has to say of a workbook, computed here. */
export function evaluationOf(content: WorkbookContent, inputs = NO_INPUTS): Evaluation {
  return reviewContent(content, inputs, DEFAULT_POLICY);
}

/** A workbook of which nothing can be made. */
export const WITHOUT_TABLES: GivenFile = {
  name: "通讯录.xlsx",
  bytes: fileOf({ sheets: [sheet("| 姓名 | 电话 |\n| 员工01 | 1 |")], otherSheets: [], names: [] }),
};

const LONG_NAME = "困难群众和特殊群体中独居孤寡长者及重度残疾人的定期探访与精神慰藉服务";

/** A workbook whose names are as long as they get. */
export const LONG_NAMES: GivenFile = {
  name: `广州市白鹤洞街社工服务站购买服务项目指标完成情况统计表（${"修订".repeat(8)}）.xlsx`,
  bytes: fileOf({
    sheets: [
      sheet(
        `
| 广州市白鹤洞街道社会工作服务站暨新时代文明实践与党群服务综合中心服务指标完成情况统计表（2024年9月10日至2025年2月28日） | < | < | < | < | < | < | < |
| 服务片区 | 投入社工人数 | ${LONG_NAME} | < | < | 面向全体社区居民的公益慈善与志愿服务活动（含线上） | < | < |
| ^ | ^ | 协议服务总人次 | 完成量 | 百分比 | 协议场次 | 完成量 | 百分比 |
| 鹤洞东沙翠竹苑与广钢新城联合片区 | 5 | 1234567 | 740740 | 65.00% | 100 | 20 | 20.00% |
| 第二片区 | 5 | 100 | 60 | 60.00% | 100 | 150 | 150.00% |
| 合计 | 10 | 1234667 | 740801 | 60.00% | 200 | 170 | 85.00% |
`,
        { name: "附件1-1 服务指标完成情况统计表（中期修订稿）" },
      ),
    ],
    otherSheets: [],
    names: [],
  }),
};
