import type { MemorySheet } from "../../src/workbook/memory/sheet";
import { change, sheet } from "./sheet";

type Changes = Readonly<Record<string, string>>;

/** Two districts and their total; nothing is wrong with it. */
export function matrix(changes: Changes = {}): MemorySheet {
  const clean = sheet(
    `
    | 服务片区 | 投入社工人数  | 电访          | <             | <                | 专业小组      | <             | <                |
    | ^        | ^             | 协议量        | 完成量        | 百分比           | 协议节数      | 完成量        | 百分比           |
    | 片区1    | 2             | 100           | 60            | =D3/C3 → 60.00%  | 40            | 10            | =G3/F3 → 25.00%  |
    | 片区2    | 1.5           | 50            | 50            | =D4/C4 → 100.00% | 20            | 5             | =G4/F4 → 25.00%  |
    | 片区3    | 0.5           | 7             | 3             | =D5/C5 → 42.86%  | /             | /             | /                |
    | 合计     | =SUM(B3:B5) → 4 | =SUM(C3:C5) → 157 | =SUM(D3:D5) → 113 | =D6/C6 → 71.97% | =SUM(F3:F5) → 60 | =SUM(G3:G5) → 15 | =G6/F6 → 25.00% |`,
    { name: "附件1" },
  );
  return change(clean, changes);
}

/** Four people in three months, of whom three stay on, for three posts; nothing is wrong with it. */
export function attendance(changes: Changes = {}): MemorySheet {
  const clean = sheet(
    `
    | 年度服务协议时间：2024年9月10日至2025年9月9日 |
    | 类型       | 序号 | 姓名   | 2024年11月 | <   | <   | 2024年12月 | <   | <   | 2025年1月 | <   | <   | 人员到岗小计 | 符合从业2年以上的社工到岗小计 | 合同期限 | 备注 |
    | ^          | ^    | ^      | 人员到位 | 社保购买 | 工资发放 | 人员到位 | 社保购买 | 工资发放 | 人员到位 | 社保购买 | 工资发放 | ^ | ^ | ^ | ^ |
    | 持证社工   | 1    | 员工01 | √ | √ | √ | √ | √ | √ | √ | √ | √ | 3 | 3 | 2022.3.28-2027.3.27 | |
    | ^          | 2    | 员工02 | √ | √ | √ | √ | √ | √ | √ | √ | √ | 3 | 0 | 2022.3.28-2027.3.27 | |
    | ^          | 3    | 员工03 | √ | √ | √ | √ | √ | √ | √ | √ | √ | 3 | 3 | 2022.3.28-2027.3.27 | |
    | 小计       |      |        | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 9 | | | |
    | 持证社工有效人次小计 | | | 3 | < | < | 3 | < | < | 3 | < | < | | | | |
    | 非持证社工 | 4    | 员工04 | √ | √ | √ | —— | —— | —— | √ | √ | √ | 2 | 0 | 2022.3.28-2027.3.27 | |
    | 小计       |      |        | 1 | 1 | 1 | 0 | 0 | 0 | 1 | 1 | 1 | 2 | | | |
    | 非持证社工有效人次小计 | | | 1 | < | < | 0 | < | < | 1 | < | < | | | | |
    | 总计       | 每月社保购买、工资发放、人员到岗等情况总计 | < | 4 | 4 | 4 | 3 | 3 | 3 | 4 | 4 | 4 | 11 | | | |
    | ^          | 社工有效人次小计 | < | 4 | < | < | 3 | < | < | 4 | < | < | | | | |
    | ^          | 社工站稳岗率 | < | 100.00% | < | < | < | < | < | < | < | < | | | | |`,
    { name: "附件2" },
  );
  return change(clean, changes);
}

/** A score table with all four scores; nothing is wrong with it. */
export function scores(changes: Changes = {}): MemorySheet {
  const clean = sheet(
    `
    | 评估主体 | 分值 | 得分  | 备注 |
    | 监督方   | 10   | 8.70  |      |
    | 购买方   | 20   | 20.00 |      |
    | 督导中心 | 15   | 13.00 |      |
    | 第三方   | 55   | 47.23 |      |
    | 总分     | 100  | 88.93 |      |
    | 等级     |      | 良好  |      |`,
    { name: "评分表" },
  );
  return change(clean, changes);
}
