import type { JudgementReason } from "../claim";

export type Claimed = JudgementReason["claimed"];

const INDICATORS =
  "(?:(?:各项|所有|全部|全年|年度|协议|合同|规定|约定|既定|本年度|服务|专业|工作|绩效|量化|党建|的|相关|评估|目标|考核|体系|中期|阶段性?)*(?:指标|任务量?|协议量|目标任务|服务量|要求|目标)(?:要求|任务|量|数)?)";
/** Words that judge indicators; what an earlier pattern has found is no more looked at. */
export const JUDGING_WORDS: readonly (readonly [claimed: Claimed, words: RegExp])[] = [
  [
    "missed",
    new RegExp(
      `(?:均|都|尚|仍|全部)?(?:未达标|未达到|未能达到|没有达到|达不到|未能完成|尚未完成|没有完成|(?<!不)低于|未完成)(?:${INDICATORS})?`,
      "gu",
    ),
  ],
  [
    "exceeded",
    new RegExp(
      `(?:均|都|全部)?(?:已)?(?:超额|超量|超标)(?:完成|达成|实现)了?(?:${INDICATORS})?|(?:均|都|全部|已|大幅|远){1,2}(?:超过|超出)了?${INDICATORS}|(?:超过|超出)了?(?:协议|合同|指标|约定|规定)${INDICATORS}?`,
      "gu",
    ),
  ],
  [
    "met",
    new RegExp(
      `(?:已(?:经)?(?:如期|按时|按要求|顺利|提前)?完成(?:${INDICATORS})?(?=[，,。;)]|$)|(?:均|都|全部|全面|圆满|悉数|100%|百分百|如数|保质保量|按质按量)(?:已|按时|如期|顺利|足额|予以)*(?:完成|达成|实现|达标|达到)了?(?:${INDICATORS})?|(?:已|均)*(?:达标|达到了?${INDICATORS}|满足了?(?:协议|指标)${INDICATORS}?))`,
      "gu",
    ),
  ],
];
/** Words by which a sentence does not say that all of it is so. */
export const HEDGED =
  /部分|大部分|多数|大多|个别|有的|基本|接近|力争|争取|确保|保证|将|建议|应当?|需要?|如果?|若|下阶段|以便|以期|努力|推动|促进|目标是|计划|预计|有望|能否|是否|避免|上年|去年|上期|半数|一半|\d+项|[一二三四五六七八九十]项|除|不|非|从而|为了|不断|逐步|陆续|正在/u;
/** `两项均超额完成` is about the two figures before it. */
export const ITEMS = /([两二三四五六七八九十\d])[项者]/u;
/** What is held against the pace is not held against the agreement. */
export const PACE = /序时|进度|时间过半|半年|中期(?:指标|任务|目标|要求)|阶段/u;

/** Words that hold a rate against a demand with a figure. */
export const DEMANDING_WORDS: readonly (readonly [claimed: Claimed, words: RegExp])[] = [
  [
    "missed",
    /(?:未达到?|未能达到|没有达到|达不到|不符合|未满足|不满足|(?<!不)低于)[^，,。;]{0,16}?(?:要求|标准|规定|底线)/gu,
  ],
  ["met", /(?<![未不]|未能|没有)(?:达到|符合|满足|高于|超过|优于)了?[^，,。;]{0,16}?(?:要求|标准|规定|底线)/gu],
];
