import type { AllFindingTexts } from "./finding-texts";

export const chineseFindings: AllFindingTexts = {
  "percent-mismatch": {
    title: "百分比不符",
    message: (recorded, expected) => `记录的百分比为 ${recorded}，按“完成量÷协议量”应为 ${expected}。`,
  },
  "total-mismatch": {
    title: "合计不符",
    message: (recorded, expected) => `合计记录为 ${recorded}，各片区相加应为 ${expected}。`,
  },
  "person-months-mismatch": {
    title: "个人到岗小计不符",
    message: (recorded, expected) => `人员到岗小计记录为 ${recorded}，三项均打勾的月份共 ${expected} 个。`,
  },
  "monthly-marks-mismatch": {
    title: "打勾小计不符",
    message: (recorded, expected) => `小计记录为 ${recorded}，该列实际打勾 ${expected} 个。`,
  },
  "monthly-headcount-mismatch": {
    title: "有效人次不符",
    message: (recorded, expected) => `有效人次记录为 ${recorded}，当月三项均打勾的共 ${expected} 人。`,
  },
  "months-total-mismatch": {
    title: "到岗人次合计不符",
    message: (recorded, expected) => `人员到岗小计记录为 ${recorded}，各月有效人次相加应为 ${expected}。`,
  },
  "stability-mismatch": {
    title: "稳岗率不符",
    message: (recorded, expected, { continuous = "", posts = "" }) =>
      posts === ""
        ? `稳岗率记录为 ${recorded}，但持续在岗 ${continuous} 人除以任何整数岗位都得不到这个比例，请核对。`
        : `稳岗率记录为 ${recorded}，持续在岗 ${continuous} 人÷协议要求 ${posts} 人应为 ${expected}。`,
  },
  "score-out-of-range": {
    title: "得分超出范围",
    message: (recorded, _expected, { cap = "" }) => `得分 ${recorded} 不在 0 至 ${cap} 分之间。`,
  },
  "score-total-mismatch": {
    title: "总分不符",
    message: (recorded, expected) => `总分记录为 ${recorded}，四方得分相加应为 ${expected}。`,
  },
  "grade-mismatch": {
    title: "等级不符",
    message: (recorded, expected, { total = "" }) => `等级记录为“${recorded}”，${total} 分应为“${expected}”。`,
  },
  "formula-error": { title: "公式错误", message: (recorded) => `单元格显示错误 ${recorded}，请检查公式引用的单元格。` },
  "not-a-number": { title: "不是数字", message: (recorded) => `“${recorded}”既不是数字，也不是“/”等不适用标记。` },
  "score-missing": { title: "得分未填", message: () => "其他各方已有得分，这一方还没有填写。" },
  "completed-missing": { title: "完成量未填", message: () => "已有协议量，但没有填写完成量。" },
  "required-zero": {
    title: "协议量为零",
    message: (_recorded, _expected, { completed = "" }) => `协议量为 0，却完成了 ${completed}，无法计算百分比。`,
  },
  "unit-mismatch": {
    title: "单位不符",
    message: (recorded, expected) =>
      expected === ""
        ? `单位“${recorded}”不适用于这项指标，请核对。`
        : `协议量的单位是“${expected}”，完成量的单位是“${recorded}”。`,
  },
  "indicator-conflict": {
    title: "指标前后不一",
    message: (recorded, expected, { elsewhere = "" }) => `此处为 ${recorded}，同一指标在 ${elsewhere} 为 ${expected}。`,
  },
  "placeholder-name": {
    title: "指标名称未填",
    message: (recorded) => `指标名称处仍是模板文字“${recorded}”，请填写指标名称。`,
  },
  "hard-coded-percent": {
    title: "百分比不是公式",
    message: () => "同行或同列都用公式计算，这一格却是固定数值，改动数据后不会更新。",
  },
  "hard-coded-total": {
    title: "合计不是公式",
    message: () => "同行或同列都用公式计算，这一格却是固定数值，改动数据后不会更新。",
  },
  "staff-not-half": { title: "投入社工人数异常", message: (recorded) => `投入社工人数 ${recorded} 不是 0.5 的倍数。` },
  "staff-headcount-differs": {
    title: "投入人数与到岗不一",
    message: (recorded, expected, { month = "" }) =>
      `投入社工人数合计 ${recorded}，而 ${month} 有效在岗 ${expected} 人。`,
  },
  "stability-below-required": {
    title: "稳岗率未达标",
    message: (recorded, expected, { continuous = "", posts = "" }) =>
      `稳岗率 ${recorded}（${continuous}÷${posts}），低于要求的 ${expected}。`,
  },
  "headcount-below-required": {
    title: "到岗人次不足",
    message: (recorded, expected, { posts = "", months = "" }) =>
      `有效到岗 ${recorded} 人次，协议要求 ${posts} 人×${months} 个月＝${expected} 人次。`,
  },
  "certified-below-required": {
    title: "持证人次不足",
    message: (recorded, expected, { posts = "", months = "" }) =>
      `持证社工有效到岗 ${recorded} 人次，协议要求 ${posts} 人×${months} 个月＝${expected} 人次。`,
  },
  "senior-months-invalid": {
    title: "2年以上小计异常",
    message: (recorded, expected) => `从业2年以上小计为 ${recorded}，应为 0 或本人的有效月数 ${expected}。`,
  },
  "unknown-mark": {
    title: "无法识别的标记",
    message: (recorded) => `“${recorded}”既不是打勾也不是横杠，按未打勾处理。`,
  },
  "marked-outside-service": {
    title: "不在职月份有打勾",
    message: (_recorded, _expected, { reason = "", date = "" }) =>
      reason === "before"
        ? `${date} 才入职或转入，之前的月份却有打勾。`
        : reason === "after"
          ? `${date} 已离职或转出，之后的月份却有打勾。`
          : `合同已于 ${date} 到期，之后的月份却有打勾。`,
  },
  "serial-gap": {
    title: "序号缺失",
    message: (recorded, _expected, { missing = "" }) => `序号跳到 ${recorded}，缺少 ${missing}。`,
  },
  "serial-duplicate": { title: "序号重复", message: (recorded) => `序号 ${recorded} 重复。` },
  "name-duplicate": { title: "姓名重复", message: (recorded) => `姓名“${recorded}”出现多次。` },
  "incomplete-month": {
    title: "当月标记不全",
    message: (_recorded, _expected, { ticks = "" }) => `当月三项只有 ${ticks} 项打勾，不计有效人次。`,
  },
  "number-as-text": { title: "数字存为文本", message: () => "数字以文本保存，求和公式会漏掉它。" },
  "contract-ending": {
    title: "合同将到期",
    message: (_recorded, _expected, { date = "" }) => `合同于 ${date} 到期，在服务协议结束之前。`,
  },
  "hidden-data": {
    title: "隐藏的数据",
    message: (_recorded, _expected, { what = "" }) =>
      `${what === "sheet" ? "工作表" : what === "row" ? "行" : "列"}被隐藏，其中的数据已一并读取。`,
  },
};
