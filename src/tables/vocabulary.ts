import { remembered } from "../sheet/remembered";
import { bareWords, normalize, withoutRemarks } from "../sheet/text";

/** What a header says of the column below it. */
export type HeaderRole =
  | "required"
  | "completed"
  | "percentage"
  /** `指标`, `任务`: an indicator's name, or what is required of it. */
  | "name-or-required"
  | "name"
  | "category"
  | "district"
  | "staff"
  | "serial"
  | "unit"
  /** A known column that says nothing of what we read: 差额, 负责人, 完成时限. */
  | "extra"
  | "remark";

interface Entry {
  readonly role: HeaderRole | "none";
  readonly words: RegExp;
}

const QUANTITY =
  "(?:总?(?:量|数量|数|数目|值|额|要求|指标|目标|任务|标准|个数|节数|次数|场数|场次|人数|人次|户数|户次|件数|份数|篇数|队数|支数|家数|小时数?|课时数?|时数|接案数|结案数|开案数|建档数|接案|结案|个|节|次|人|场|户|指标数|指标量|指标值|任务数|任务量|目标数|目标量|目标值|完成量|完成数|完成))";

/**
 * The words of headers, the first that fits wins. They are matched against a header without white space, punctuation
 * and remarks in brackets; whole words only, so that free names seldom match.
 */
const HEADER_WORDS: readonly Entry[] = [
  { role: "none", words: /统计表|情况表|汇总表|一览表|稳岗|在岗率|到岗率|出勤/u },
  { role: "serial", words: /^(?:序号|编号|序|no|项次|项号|行号|顺序|顺序号|序列|编码)$/iu },
  {
    role: "remark",
    words:
      /^.{0,4}(?:备注|说明|附注|佐证|佐证材料|原因|原因分析|情况说明|未完成原因|完成情况说明|备注说明|存在问题|整改措施)$/u,
  },
  {
    role: "staff",
    words:
      /^(?:(?:实际)?(?:投入|配备|配置|安排|派驻|现有|在岗|驻点)(?:的)?(?:专职)?(?:社工|人手|人力|人|工作人员|社工人员)(?:人?数量?|数量|情况)?|(?:参与|服务|负责)社工人?数|(?:投入|配备|配置|安排|派驻|现有|在岗|驻点)(?:的)?(?:专职)?人员(?:人?数量?|数量|情况)?|(?:专职)?(?:社工|人员|工作人员|社工人员)(?:人数|数量?|配备|配置|投入)(?:人?数)?)$/u,
  },
  {
    role: "extra",
    words:
      /未完成|超额|超出|差额|差距|差值|剩余|欠|缺口|尚需|还需|待完成|完成时限|完成时间|完成日期|完成期限|是否|(?:责任|负责)(?!片区|网格|社区)|排名|得分|评分|分值|时限|日期|期限/u,
  },
  { role: "extra", words: /^(?:占总|权重|比重)/u },
  {
    role: "percentage",
    words:
      /(?:百分比|百分率|完成率|达成率|达标率|完成比例?|完成比率|占比|程度|达成比例?|[完达]成度|进度比|比值|完成进度|比例|比率|进度|百分数|率)$/u,
  },
  {
    role: "required",
    words: new RegExp(
      `^(?:年度|全年|本年度|中期|末期|本期|半年度?|阶段|本阶段)?(?:应|需|须|要求|计划|预计|预期|预定|拟|约定|承诺|目标|任务|协议|合同|协议约定|合同约定)(?:应|需|须|要求)?(?:完成|开展|达标?|达到|服务|提供|做)${QUANTITY}?$`,
      "u",
    ),
  },
  {
    role: "completed",
    words:
      /^[\p{Script=Han}\d]{0,8}(?:完成|达成|实现)(?:接案|结案|指标|任务|服务|个案|小组|活动)?(?:总?(?:量|数|数量|数目|情况|值|额|个数|节数|次数|场数|场次|人数|人次|户数|户次|件数|份数|接案数|结案数|开案数|小时数?|时数|结果|状况|进展|实绩|合计|小计|个|节|次|人|场))?$/u,
  },
  {
    role: "completed",
    words:
      /^(?=.*(?:实际|实绩|累计|开展|实施|执行|落实|提供|产出|已|业绩))(?:实际|实绩|累计|已|目前|截至目前|业绩)*(?:开展|实施|执行|落实|提供|服务|产出|达到|做|业绩)?(?:数量?|量|值|次数|人次|节数|个数|情况)?$/u,
  },
  { role: "completed", words: /^实(?:做|有|到|开展|提供)(?:数量?|量|值|次数|人次|节数|个数)?$/u },
  { role: "unit", words: /^(?:(?:计量|计算|计数|度量|统计|服务|指标|数量)?单位|量词)$/u },
  {
    role: "district",
    words:
      /^(?:服务|所属|所在|各|驻点|街道|覆盖|责任|负责)?(?:片区|社工点|站点|服务点|点位|区域|网格|街区|分站|工作站|子站|地区|项目点|村社|村居|社区|居委|村居委|居委会|服务站点|社工站点|片区站点|社工片区|驻点|片)(?:名称|社工点)?$/u,
  },
  {
    role: "name",
    words:
      /^(?:(?:协议|服务|指标|项目|考核|合同|工作|任务|活动|产出|量化|具体|主要)(?:服务|指标|项目|工作|考核)?(?:内容|名称|项目|指标内容|指标名称|类目|条目|事项|明细)|(?:指标|服务|考核|项目|协议|合同|任务|量化)项目?|项目|内容|名称|事项|服务形式|服务方式|服务产出|服务项目|项目指标名称|服务指标内容|服务内容及指标|[二三四]级指标|主要指标|指标名|细项|子项|明细|条目|类目|(?:服务|任务|指标)清单|评估内容)$/u,
  },
  {
    role: "name-or-required",
    words: /^(?:指标|任务|目标|(?:服务|项目|考核|工作|量化|产出|具体|评估)(?:指标|任务|目标))$/u,
  },
  {
    role: "category",
    words:
      /^(?:(?:服务|指标|项目|一级|工作|业务)?(?:类别|类型|分类|领域|大类|板块|维度|模块|种类|一级指标)|服务范畴)$/u,
  },
  {
    role: "required",
    words: new RegExp(
      `^(?:(?:协议书?|合同|签约|招标|投标|标书|采购|需求|产出|下达|标准|基准|定额|评估|指标|目标|任务|计划|年度|全年|本年度|中期|末期|本期|半年度?|阶段|约定|承诺|购买|设定|预定|数量|工作|应|需|须|要求|考核|预期|预计|拟|额定|核定|规定|服务|总|年|项目|周期|协议期?内)+)${QUANTITY}$`,
      "u",
    ),
  },
  {
    role: "required",
    words:
      /^(?:协议|合同|计划|约定|要求|应达|应做|应有数?|指标要求|(?:合同|协议)(?:约定|规定)|(?:年度|全年|中期)计划|指标设定|数量要求|标准|基数|基准数?|指标基数|定额|工作量指标|采购需求|指标完成要求|下达|数量|工作量)$/u,
  },
];

/** The same in English, without the spaces between the words. */
const ENGLISH_WORDS: readonly Entry[] = [
  { role: "serial", words: /^(?:no|number|sn|serial(?:no|number)?)$/iu },
  { role: "remark", words: /^(?:remarks?|notes?|comments?|evidence)$/iu },
  {
    role: "percentage",
    words: /^(?:percent(?:age)?|rate|progress|(?:completion|achievement)(?:rate|ratio|percent(?:age)?)?)$/iu,
  },
  {
    role: "required",
    words:
      /^(?:annual|yearly|agreed|contract(?:ed)?)?(?:targets?|goals?|required|requirements?|agreed|planned|contracted)(?:output|quantity|number|amount|value)?s?$/iu,
  },
  {
    role: "completed",
    words:
      /^(?:actual(?:ly)?)?(?:actual|completed|achieved|done|delivered)(?:output|quantity|number|amount|value)?s?$/iu,
  },
  { role: "unit", words: /^units?$/iu },
  { role: "district", words: /^(?:districts?|areas?|sites?|points?)$/iu },
  {
    role: "name",
    words:
      /^(?:(?:service|output|performance|key)?(?:indicators?|items?|outputs?)|services?|activit(?:y|ies)|kpis?)$/iu,
  },
];

/** Longer texts are sentences or titles. */
const LONGEST_HEADER = 40;

/** Extra columns are told by a part of their header: a longer text is a sentence. */
const LONGEST_EXTRA = 10;

/** What a header cell says of its column; null where it is none of the words we know. */
export function headerRole(text: string): HeaderRole | null {
  return text.length > LONGEST_HEADER ? null : knownRole(text);
}

const knownRole = remembered(findRole);

/** Earlier periods beside the whole: taken only when nothing better is there. */
export function isPartOfPeriod(text: string): boolean {
  return /上年|去年|上期|上季|上月|本月|本季|季度|上半年|下半年|\d+月|当月/u.test(normalize(text));
}

/** Whether a percentage is of what was done, and no growth, no satisfaction and no share of money. */
export function saysWhatWasDone(text: string): boolean {
  return (
    /完成|达成|实现|进度|百分|占|比例|%/u.test(normalize(text)) &&
    !/同比|环比|增长|满意|合格|得分|预算|经费|资金/u.test(text)
  );
}

/** What a total may be of: all of the station, some of its parts, or one of them. */
const WHOLE = "(?:全站|全街道?|全镇|本站|社工站|各片区|各站点|全部|片区|整体|年度|总体|站点|街道|所有片区)";
const PLACE =
  "(?:全站|全街道?|全镇|全域|全部|所有|本站|社工站|社工点|服务点|服务站|片区|站点|分站|网格|街区|街道|区域|社区|村居|居委|驻点|点位|整体|年度|总体|[各站片区点街镇域东南西北中\\d一二三四五六七八九十两个A-Z])";
const TOTAL = new RegExp(
  `^(?:${PLACE}*(?:合计|总计|小计|共计|总合计|合計|總計)|(?:合计|总计|小计)(?:数|值|量)|${WHOLE}*(?:总和|总数|汇总)|(?:合计|总计)+(?:合计|总计|小计)|汇总合计|全站|全街道?|全镇|全域|全部|总体|整体|总|(?:sub|grand)?total|overall)$`,
  "iu",
);

/** `合计`, `总计`, `小计`, `全站合计`. */
export function isTotalLabel(text: string): boolean {
  return TOTAL.test(withoutTranslation(bareWords(text)));
}

/** `任务完成量` beside 任务量 is what was done, and beside 实际完成量 what is to be done. */
export function mayBeCompleted(text: string): boolean {
  return /^(?:协议|合同|任务|目标|指标|项目)完成|^服务(?:总?量|人次|人数|次数|数量?)$/u.test(bareWords(text));
}

/** A subtotal is the sum of its neighbours, a total that of all. */
export function isSubtotalLabel(text: string): boolean {
  return /小计$|^subtotal$/iu.test(withoutTranslation(bareWords(text)));
}

/** `节数`, `接案数`: a measure, and no name of an indicator. */
export function isMeasureLabel(text: string): boolean {
  return /^(?:协议|服务|目标|完成)?(?:接案|结案|开案)?(?:数量?|量|个数|节数|次数|场次|场数|人数|人次|户数|户次|件数|份数|小时数?)$|^(?:接案|结案|开案)$/u.test(
    bareWords(text),
  );
}

/** `片区1`, `东区社工点`, `合计`: a part of the station, or all of it. */
export function isDistrictLabel(text: string): boolean {
  return (
    /(?:片区|社工点|站点|分站|总站|网格|驻点)[一二三四五六七八九十\dA-Za-z]*$/u.test(bareWords(text)) ||
    isTotalLabel(text)
  );
}

/** `上半年`, `第一季度`, `2024年`: a time, and no name of an indicator. */
export function isPeriodLabel(text: string): boolean {
  return /^(?:\d{4}年?)?(?:上半年度?|下半年度?|第[一二三四1-4]季度|[一二三四]季度|全年|年度|中期|末期|本期|累计|\d{1,2}月份?|\d{4}年度?)(?:评估|情况|完成情况)?$/u.test(
    bareWords(text),
  );
}

/** `平均`, `平均值`: a row that sums up nothing, and no part of the station. */
export function isMeanLabel(text: string): boolean {
  return /^(?:各?(?:片区|站点|社工点|社区|全站|全街))?(?:平均(?:值|数|每[片站点个区]+|完成率|百分比)?|均值)$/u.test(
    bareWords(text),
  );
}

/** Rows below a table that people sign, date or explain. */
export function isFooterLabel(text: string): boolean {
  const normal = normalize(text);
  return (
    /^(?:填表|制表|填报|审核|复核|核对|经办|统计|报送)(?:人|日期|时间|单位|部门)/u.test(normal) ||
    /^(?:联系人|联系电话|联系方式|电话|日期|负责人|站长|签名|签章|签字|盖章|单位负责人|备注|说明|注|注意|附注|填表说明|备注说明)(?:$|[:、.(\d])/u.test(
      normal,
    )
  );
}

/** Whether a text above a header may be a label of its columns, and no title, remark or date. */
export function mayBeLabel(text: string): boolean {
  const bare = withoutRemarks(text);
  return (
    !/统计表|情况表|汇总表|一览表|得分表|评分表|附件|附表|(?:社工|社工服务|社会工作服务)站$|服务中心$/u.test(bare) &&
    !/^[^:]*(?:单位|时间|日期|期限|周期|填表|填报|制表|截至|截止|备注|说明|注)[^:]*:/u.test(bare) &&
    !/^\d{4}[年./-]/u.test(bare)
  );
}

/** Traditional characters of header words, each before its simplified form. */
const TRADITIONAL = new Map(
  "協协議议約约標标數数實实際际計计劃划務务項项內内稱称類类別别領领點点區区備备註注說说單单應应達达開开個个節节場场額额總总預预積积執执進进責责負负驗验結结資资員员號号註注"
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** Chinese words without the English ones beside them: 完成率 of 完成率 Rate; 项目A keeps its letter. */
function withoutTranslation(words: string): string {
  return /\p{Script=Han}/u.test(words) ? words.replace(/[A-Za-z]{3,}|^no(?!\w)|no$/giu, "") : words;
}

function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => TRADITIONAL.get(character) ?? character);
}

function findRole(written: string): HeaderRole | null {
  const text = simplified(written);
  if (/^[-+\d.,]+%?$/u.test(normalize(text))) {
    return null;
  }
  if (/^\(?%\)?$/u.test(normalize(text))) {
    return "percentage";
  }
  const words = withoutTranslation(bareWords(text));
  const known = /\p{Script=Han}/u.test(words) ? HEADER_WORDS : ENGLISH_WORDS;
  const role = known.find((entry) => entry.words.test(words))?.role;
  if (role === "extra" && words.length > LONGEST_EXTRA) {
    return null;
  }
  const isShare = /%$/u.test(withoutRemarks(text)) || (role === "completed" && /\(%\)$/u.test(normalize(text)));
  if (role !== "none" && role !== "extra" && isShare) {
    return "percentage";
  }
  return words === "" || role === undefined || role === "none" ? null : role;
}
