/** Words that mean the same in names of indicators, each with the one that stands for all. */
const SYNONYMS: readonly (readonly [meaning: string, words: readonly string[]])[] = [
  ["电访", ["电话访问", "电话探访", "电话随访", "电话走访", "电话慰问", "电话关怀"]],
  ["探访", ["入户探访", "上门探访", "入户走访", "上门走访", "入户访视", "家访", "走访探访", "探访走访", "实地探访"]],
  ["建档", ["建立个人档案", "建立服务档案", "建立了档案", "建立档案", "档案建立", "建档立卡", "建立健康档案"]],
  ["志愿队伍", ["志愿者服务队伍", "志愿服务队伍", "志愿者队伍", "志愿者服务队", "志愿服务队", "志愿者团队", "义工队"]],
  ["志愿者骨干", ["骨干志愿者", "志愿骨干", "义工骨干"]],
  ["志愿者", ["志愿服务者", "义工", "志愿人员"]],
  ["社区组织", ["社区社会组织", "社区自组织", "社区内社会组织"]],
  ["中小型", ["中、小型", "中型和小型", "小型和中型"]],
  [
    "新增",
    [
      "新培育",
      "新发展",
      "新招募",
      "新培养",
      "新孵化",
      "新组建",
      "新成立",
      "培育",
      "培养",
      "发展",
      "招募",
      "孵化",
      "组建",
    ],
  ],
  ["微心愿", ["心愿"]],
];

const MEANINGS = new Map(SYNONYMS.flatMap(([meaning, words]) => words.map((word) => [word, meaning] as const)));
const SYNONYM = alternatives([...MEANINGS.keys(), ...SYNONYMS.map(([meaning]) => meaning)]);

/** `建立服务对象档案`: whose files they are stands between. */
const OPENED_FILES =
  /建立了?(?:困难群众和特殊群体|困难群众|特殊群体|困难群体|服务对象|居民|家庭|个人|电子|健康|服务|个案)+的?档案/gu;

/** A name or phrase in which words of one meaning are one word. */
export function canonical(text: string): string {
  return text.replace(OPENED_FILES, "建档").replace(SYNONYM, (word) => MEANINGS.get(word) ?? word);
}

/** Where the word begins that a place of a text is inside of: a name does not begin in the middle of one. */
export function wordStart(text: string, place: number): number {
  const word = [...text.matchAll(SYNONYM)].find(
    (match) => match.index < place && match.index + match[0].length > place,
  );
  return word?.index ?? place;
}

/** Words that an indicator's name may have or lack without being another. */
export const WEAK = alternatives(
  "专业 辅导 服务 社区 活动 工作 社工站 社工 的 了 及 和 与 等 各类 各项 类 目标人群 困难群众 特殊群体 困难群体 重点人群 服务对象 居民 辖区 项目 指标 协议 数量 次数 人数 人次 场次 节数 个数 任务 完成 开展 维系 日常 恒常 内容 总 量 数 累计 协助 有".split(
    " ",
  ),
);

export const SIZES = /中小型|大型|中型|小型/gu;

/** What is done about somebody or something: a name that has such a word is not meant without it. */
export const ACTIONS =
  /建档|探访|走访|电访|培训|调研|调查|宣传|会议|例会|活动|小组|工作坊|个案|讲座|教育|慰问|督导|报道|课堂|训练|疏导|链接|微心愿|回访|转介|救助|评估|计划|行动|走访|驻校服务|志愿服务|议事会|编制|报送|备案|维系|骨干|志愿队伍|社区组织|义诊|咨询|帮扶|研究|案例|热线|参观|巡查|陪伴|课程|比赛|沙龙|团队|督查|结对|义卖/gu;

/** The forms that services of every kind have; a 微心愿 or a 议事会 is what it is. */
export const FORMS =
  /建档|探访|走访|电访|培训|调研|宣传|会议|例会|活动|小组|工作坊|个案|讲座|教育|慰问|咨询|课程|沙龙|志愿者骨干|志愿者|志愿队伍|社区组织/gu;

/** People who are no reason to doubt: the agreement is about all of them. */
export const EVERYBODY =
  /困难群众和特殊群体|困难群众|特殊群体|困难群体|服务对象|重点人群|目标人群|社区居民|辖区居民|居民群众|居民|群众/gu;

/** A part of the people served, another time or another hand: a figure about these is not the indicator's. */
export const RESTRICTING =
  /长者|老人|老年|儿童|青少年|未成年|妇女|残障|残疾|学生|家长|独居|高龄|低保|困境|党员|党支部|居委|直聘|企业|职工|亲子|志愿者参与|参与|平台|热线|机构累计|合作|联合|协同|配合|针对|面向|优抚|退役|来穗|康复者|医院|学校|其他|另外?有|此外/u;

/** Headings over what is done for some of the people only. */
export const FOR_SOME = /长者|老人|老年|儿童|青少年|未成年|妇女|残障|残疾|亲子|企业|职工|退役|来穗|领域|板块/u;

export const OTHER_TIME =
  /上一?年|去年|上期|上一期|上半年|下半年|季度|同期|往年|历年|以来|每月|每周|每天|每日|每人|每年|每季|每次|每节|每名|每位|每个|每户|人均|平均|单次|下阶段|下一阶段|下一步|明年|下年|后续|将于|将在|拟于|预计|未来|建议|上月|当月|本月|本周|当天|首次|日均|月均/u;

/** What the assessors did themselves: their figures are none of the station's. */
export const ASSESSING = /评估小组|评估组|评估专家|评委|抽查|抽取|抽样|随机|满意度调查|问卷|访谈|电话回访/u;

/** The words around a quantity that say nothing of what is counted. */
export const NEUTRAL = alternatives(
  (
    "本年度 本年 全年度 全年 年度 年内 本期 本周期 本评估周期 评估周期内 评估周期 评估期内 评估期间 评估期 服务期内 服务期 本服务期 本服务周期 服务周期内 考核期内 考核期 协议期内 协议期 报告期内 期内 期间 中期 末期 截至目前 截至评估末月 截至评估期末 截至评估期末月 截至末月 截至 截止 至今 目前 现已 现有 现 已经 已 共计 合计 总计 累计 共 总共 总 一共 合共 全部 实际上 实际 实 " +
    "社工服务站 社会工作服务站 社工站点 社工站 全站 本站 站点 中心 项目团队 服务团队 社工团队 项目组 项目 团队 社工 我站 该站 全体 " +
    "目标值 指标值 实际值 完成值 做了 实现程度 完成程度 完成度 达成度 而 完成率 完成比例 完成百分比 完成情况 完成量 完成数量 完成数 完成了 完成 达成率 达成 开展了 开展 召开了 召开 举办了 举办 组织了 组织开展 组织 提供了 提供 进行了 进行 实施了 实施 落实 推进 推动 做好 实现了 实现 建立了 建立 新增 新建 产出 执行 投入 达到 达 到 为 是 有 了 的 约 计 其中 原定 应开 原报 自报 申报 填报 无异议 无误 属实 仍然 仍 核定 认定 核准 复核 核实 经核查 关于 偏慢 较慢 缓慢 滞后 较快 进展 依次 包括 包含 含 分别 均 即 以及 及 和 与 并且 并 且 同时 另 还 也 则 在 对 于 等 各类 各项 各 以 " +
    "方面 情况 认领 面谈及跟进 面谈 仅 只 仅仅 两项 三项 四项 五项 六项 三者 两者 接近 上述 以上 如下 具体 主要 指标 协议 合同 要求 约定 任务 目标 数量 数据 数额 数 量 总量 总数 服务量 服务数 次数 场次数 场次 人次数 人次 人数 节数 个数 户数 份数 工作量 工作 服务 活动 专业 一定 顺利 积极 有效 有序 扎实 持续 稳步 认真 严格 大力 深入 通过 运用 采用 利用 内 中 里 由 来 再 又 所 倒是 反而 反倒 却 做得 相对 最高 最低 最多 最少 较高 较低 项 类 型 辖区内 辖区 范围内 片区内 片区 社区 街道 全街 全镇 街内 镇内 受益 惠及 覆盖 参与 参加 服务人次 服务人数 个 次 场 节 人 名 " +
    "接案 结案 开案 立案 全覆盖 距离 距 值得肯定 从 看 来看 显示 统计 根据 按照 按 年 月 日 期末月 末月 期末 评估 考核"
  ).split(" "),
);

/** Verbs of doing: what stands before them tells who and when, what stands behind them what. */
export const VERBS =
  /(?:完成|开展|召开|举办|组织|提供|进行|实施|落实|推进|实现|建立|新增|培育|培养|发展|招募|组建|累计|共计|合计|总计|达成)了?/gu;

/** What is agreed, as against what was done. */
export const REQUIRED_WORDS =
  /协议(?:约定|要求|规定|指标)?(?:总?(?:量|数|任务|目标))?|合同(?:约定|要求|指标)?量?|指标(?:要求|总?量|数|值|任务)?|原定|应开(?!展)|应完成|需完成|须完成|应开展|需开展|应达|任务(?:数|量|指标)|目标(?!人群)(?:数|量|值)?|计划(?:数|量|完成|开展)?|要求(?:数|量|完成|开展)?|约定|(?<!完成了?|超额|落实)(?:全年|年度)(?:任务|指标|目标)/gu;
export const DONE_WORDS =
  /实际|已经?|累计|完成(?!协议|指标|率|年度指标)|开展|接案|结案|新增|达到|共计|落实|执行|举办|实现|投入|服务/gu;
export const SURPLUS_WORDS =
  /超额完成|超额|超出|超过(?:协议|指标|任务|目标)[^\d]{0,6}|多完成|超量|[比较](?:协议|合同|指标|任务|目标|年度|计划)[^\d]{0,6}多(?:出|了)?/u;
export const SHORTFALL_WORDS =
  /尚差|尚余|还余|余下|还差|相差|差额|尚欠|欠|未完成|尚需|还需|缺口|缺|不足|少完成|剩余|[比较](?:协议|合同|指标|任务|目标|年度|计划)[^\d]{0,6}少了?|差$/u;

/** Words that count, and may stand right behind what is agreed: `协议结案 30 个`. */
export const AGREED_TO_DO =
  /((?:协议|合同|计划|约定|应|需|目标)(?:要求|约定)?)(?:接案|开案|结案|新增|服务|投入|开展|建档|培育)/gu;
/** What only is said of what was done. */
export const SURELY_DONE = /实际|已|做了|完成(?!协议|指标|率|年度指标)|累计|达到|共计|实现|目前/u;

/** Words behind a figure that begin something new, or end the phrase. */
export const TAIL =
  /^(?:的?一半|并|且|以及|及|和|与|等|后|以|来|使|其中|分别|完成|占|达|超|较|比|均|已|共|累计|左右|以上|开展|服务(?!对象|站|中心|时)|工作|任务|指标|协议|目标|要求|实际|新增|提供|结案|接案|开案)/u;

/** Words to which a pattern of alternatives is made, the longest first. */
export function alternatives(words: readonly string[]): RegExp {
  const longestFirst = [...new Set(words)].sort((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&")).join("|"), "gu");
}
