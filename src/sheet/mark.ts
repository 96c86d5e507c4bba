import { displayText } from "./figure";
import type { Cell } from "./sheet";
import { remembered } from "./remembered";
import { normalize } from "./text";

/** What a cell says where a person's tick of a month belongs. */
export type Mark = "tick" | "dash" | "unknown";

const TICKS = new Set(
  "√ ✓ ✔ ☑ ✅ 🗸 是 1 true y yes v 有 对 在岗 到岗 到位 在职 到 已 t ● ■ ◆ ★ 已到岗 已到位 已购买 已购 已买 已参保 已缴 已缴纳 已发 已发放 购买 发放 正常 全勤 满勤 出勤 参保 缴纳 落实 已落实 合格 达标 符合 完成 已完成 已到 是的 ok 1.0".split(
    " ",
  ),
);
const DASHES = new Set(
  "× ○ □ ◇ ☆ ☐ f 未到 ✗ ✘ ✕ ✖ ❌ x 否 0 false n no 无 未 没有 空 不在岗 离岗 缺岗 未到岗 未到位 未在岗 离职 未入职 未购买 未购 未买 未参保 未缴 未缴纳 未发 未发放 停保 停缴 转出 调离 已离职 缺 缺勤 空缺 未落实 不合格 不达标 不符合 未完成 不适用 n/a na".split(
    " ",
  ),
);
const TICK_SIGN = /^[√✓✔☑✅🗸]/u;
const DASH_SIGNS = /^[-/\\–—―−─_]+$/u;

/** Reads one mark. A tick sign with a remark behind it (`√补缴`) is a tick. */
export function readMark(cell: Cell): Mark {
  return markOf(displayText(cell));
}

const markOf = remembered((shown: string): Mark => {
  const text = normalize(shown).replaceAll("\ufe0f", "").toLowerCase();
  if (text === "" || DASH_SIGNS.test(text) || DASHES.has(text)) {
    return "dash";
  }
  return TICKS.has(text) || TICK_SIGN.test(text) ? "tick" : "unknown";
});
