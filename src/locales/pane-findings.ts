import type { Language } from "./language";

/** The texts of the pane's list of findings. */
export interface FindingListTexts {
  readonly notChecked: string;
  readonly check: string;
  readonly none: string;
  readonly noneDetail: string;
  readonly noneMatches: string;
  readonly clearFilter: string;
  readonly filter: string;
  readonly chips: Readonly<Record<"error" | "warning" | "info" | "ignored" | "handled", string>>;
  readonly search: string;
  readonly list: string;
  readonly group: (category: string, sheet: string) => string;
  readonly groupCount: (count: number) => string;
  readonly previous: string;
  readonly next: string;
  /** Behind the two above, in a tooltip. */
  readonly previousKeys: string;
  readonly nextKeys: string;
  readonly walked: (position: string, title: string, place: string) => string;
  readonly position: (index: number, count: number) => string;
  readonly showMore: (count: number) => string;
  readonly isNew: string;
  readonly since: (added: number, solved: number) => string;
  readonly solvedList: string;
  readonly card: CardTexts;
  readonly how: ExplanationTexts;
  readonly correct: CorrectTexts;
  readonly decide: DecideTexts;
}

interface CardTexts {
  readonly recorded: string;
  readonly expected: string;
  readonly tooMuch: (amount: string) => string;
  readonly tooLittle: (amount: string) => string;
  readonly points: (amount: string) => string;
  readonly show: string;
  readonly correct: string;
  readonly ignore: string;
  readonly handled: string;
  readonly reopen: string;
  readonly decision: (status: string, reason: string) => string;
  /** A button's name where many of its kind stand in a list. */
  readonly of: (action: string, title: string, place: string) => string;
}

interface ExplanationTexts {
  readonly quotient: (numerator: string, denominator: string) => string;
  readonly months: (months: string) => string;
  readonly grade: (from: string, grade: string) => string;
  readonly monthSeparator: string;
}

interface CorrectTexts {
  readonly one: (place: string) => string;
  readonly all: (count: number) => string;
  readonly intro: (count: number) => string;
  readonly cells: string;
  readonly cell: string;
  readonly former: string;
  readonly next: string;
  readonly empty: string;
  readonly exact: (value: string) => string;
  readonly confirm: string;
  readonly cancel: string;
}

interface DecideTexts {
  readonly ignore: string;
  readonly handled: string;
  readonly reason: string;
  readonly optionalReason: string;
  readonly required: string;
  readonly suggestionsLabel: string;
  readonly suggestions: readonly string[];
  readonly noted: (sheet: string) => string;
  readonly notedOnNew: (sheet: string) => string;
  readonly confirmIgnore: string;
  readonly confirmHandled: string;
  readonly cancel: string;
}

const chinese: FindingListTexts = {
  notChecked: "检查之后，问题会按级别和工作表列在这里。",
  check: "检查",
  none: "没有发现问题",
  noneDetail: "读到的数字与重新计算的结果一致。",
  noneMatches: "没有符合条件的问题",
  clearFilter: "清除筛选",
  filter: "按级别和状态筛选",
  chips: { error: "错误", warning: "提醒", info: "提示", ignored: "已忽略", handled: "已处理" },
  search: "搜索片区、指标、姓名、单元格…",
  list: "问题列表",
  group: (category, sheet) => `${category} · ${sheet}`,
  groupCount: (count) => `${String(count)} 个`,
  previous: "上一个",
  next: "下一个",
  previousKeys: "上一个（列表中按 Alt+↑ 或 K）",
  nextKeys: "下一个（列表中按 Alt+↓ 或 J）",
  walked: (position, title, place) => `${position}，${title}，${place}`,
  position: (index, count) => `${String(index)} / ${String(count)}`,
  showMore: (count) => `再显示 ${String(count)} 个`,
  isNew: "新",
  since: (added, solved) => `比上次：新增 ${String(added)} · 已解决 ${String(solved)}`,
  solvedList: "已解决的问题",
  card: {
    recorded: "表中",
    expected: "应为",
    tooMuch: (amount) => `（多 ${amount}）`,
    tooLittle: (amount) => `（少 ${amount}）`,
    points: (amount) => `${amount} 个百分点`,
    show: "定位",
    correct: "修正…",
    ignore: "忽略…",
    handled: "已处理…",
    reopen: "重新打开",
    decision: (status, reason) => (reason === "" ? status : `${status}：${reason}`),
    of: (action, title, place) => `${action} ${title}，${place}`,
  },
  how: {
    quotient: (numerator, denominator) => `${numerator} ÷ ${denominator}`,
    months: (months) => `${months}三项齐全`,
    grade: (from, grade) => `${from} 分起为${grade}`,
    monthSeparator: "、",
  },
  correct: {
    one: (place) => `修正 ${place}`,
    all: (count) => `全部修正（${String(count)}）`,
    intro: (count) => `将写入以下 ${String(count)} 个单元格，其他内容和格式不变，写入后可以撤销。`,
    cells: "将要写入的单元格",
    cell: "单元格",
    former: "原内容",
    next: "改为",
    empty: "（空）",
    exact: (value) => `即 ${value}`,
    confirm: "写入",
    cancel: "取消",
  },
  decide: {
    ignore: "忽略这个问题",
    handled: "标为已处理",
    reason: "理由",
    optionalReason: "说明（可不填）",
    required: "请写一句理由，便于日后核对",
    suggestionsLabel: "常用理由",
    suggestions: ["已与站点核实，情况属实", "按协议另有约定", "已在其他材料中说明"],
    noted: (sheet) => `会记在工作表“${sheet}”中。`,
    notedOnNew: (sheet) => `会记在工作表“${sheet}”中；工作簿里还没有，将新增这张表。`,
    confirmIgnore: "忽略",
    confirmHandled: "已处理",
    cancel: "取消",
  },
};

const english: FindingListTexts = {
  notChecked: "After a check, findings are listed here by severity and sheet.",
  check: "Check",
  none: "Nothing was found",
  noneDetail: "The figures that were read agree with those computed anew.",
  noneMatches: "No finding matches",
  clearFilter: "Clear the filter",
  filter: "Filter by severity and status",
  chips: { error: "Errors", warning: "Warnings", info: "Notes", ignored: "Ignored", handled: "Handled" },
  search: "Search district, indicator, name, cell…",
  list: "Findings",
  group: (category, sheet) => `${category} · ${sheet}`,
  groupCount: (count) => String(count),
  previous: "Previous",
  next: "Next",
  previousKeys: "Previous (in the list: Alt+↑ or K)",
  nextKeys: "Next (in the list: Alt+↓ or J)",
  walked: (position, title, place) => `${position}, ${title}, ${place}`,
  position: (index, count) => `${String(index)} / ${String(count)}`,
  showMore: (count) => `Show ${String(count)} more`,
  isNew: "new",
  since: (added, solved) => `Since the last check: ${String(added)} new · ${String(solved)} solved`,
  solvedList: "Solved findings",
  card: {
    recorded: "Recorded",
    expected: "expected",
    tooMuch: (amount) => ` (${amount} too much)`,
    tooLittle: (amount) => ` (${amount} too little)`,
    points: (amount) => `${amount} points`,
    show: "Go to",
    correct: "Correct…",
    ignore: "Ignore…",
    handled: "Handled…",
    reopen: "Reopen",
    decision: (status, reason) => (reason === "" ? status : `${status}: ${reason}`),
    of: (action, title, place) => `${action} ${title}, ${place}`,
  },
  how: {
    quotient: (numerator, denominator) => `${numerator} ÷ ${denominator}`,
    months: (months) => `all three marks in ${months}`,
    grade: (from, grade) => `${grade} from ${from} points on`,
    monthSeparator: ", ",
  },
  correct: {
    one: (place) => `Correct ${place}`,
    all: (count) => `Correct all (${String(count)})`,
    intro: (count) =>
      `${count === 1 ? "This cell" : `These ${String(count)} cells`} will be written. Nothing else changes, and it can be undone.`,
    cells: "Cells to be written",
    cell: "Cell",
    former: "Now",
    next: "Becomes",
    empty: "(empty)",
    exact: (value) => `= ${value}`,
    confirm: "Write",
    cancel: "Cancel",
  },
  decide: {
    ignore: "Ignore this finding",
    handled: "Mark as handled",
    reason: "Reason",
    optionalReason: "Remark (optional)",
    required: "Give a reason, for those who check later",
    suggestionsLabel: "Common reasons",
    suggestions: ["Confirmed with the station", "The agreement says otherwise", "Explained in other documents"],
    noted: (sheet) => `It is noted on the sheet “${sheet}”.`,
    notedOnNew: (sheet) => `It is noted on the sheet “${sheet}”, which will be added.`,
    confirmIgnore: "Ignore",
    confirmHandled: "Handled",
    cancel: "Cancel",
  },
};

export const FINDING_LIST_TEXTS: Readonly<Record<Language, FindingListTexts>> = { "zh-CN": chinese, en: english };
