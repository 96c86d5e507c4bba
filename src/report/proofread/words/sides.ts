import type { Aspect } from "../claim";
import type { Reading } from "../indicators/percentages";
import type { Phrase } from "../text/phrases";
import { AGREED_TO_DO, DONE_WORDS, REQUIRED_WORDS, SHORTFALL_WORDS, SURELY_DONE, SURPLUS_WORDS } from "./vocabulary";

/** Whether a figure is what is agreed, what was done, or the difference; the word nearest to it tells. */
export function aspectOf({ before: said, after, inBrackets }: Phrase, previous: Reading | null): Aspect {
  const before = said.replace(HEAD_OF_LIST, "");
  // `尚未完成的有六项: 个案完成 43 个`
  const own = before.slice(before.lastIndexOf(":") + 1);
  if (SURPLUS_WORDS.test(own)) {
    return "surplus";
  }
  if (SHORTFALL_WORDS.test(own)) {
    return "shortfall";
  }
  const required = lastPlace(before, REQUIRED_WORDS);
  const done = lastPlace(
    before
      .replace(AGREED_TO_DO, (word, agreed: string) => agreed + "＿".repeat(word.length - agreed.length))
      .replace(REQUIRED_WORDS, (word) => "＿".repeat(word.length)),
    DONE_WORDS,
  );
  if (required > done) {
    return "required";
  }
  if (/^(?:的)?(?:协议|指标|年度)?(?:要求|指标|目标|任务)/u.test(after) && done < 0) {
    return "required";
  }
  return inBrackets && previous?.aspect === "required" && done < 0 ? "required" : "completed";
}

/** `志愿服务指标: 新增志愿者 46 名` says what is told of, and not that it is agreed. */
const HEAD_OF_LIST = /(?<!协议|合同|年度|全年|约定)(?:指标|任务|目标)(?:方面|情况)?:/u;

/** `协议要求个案接案 44 个`: words that may be said of what was done as well, but stand in what is agreed. */
export function mayBeAgreed({ before: said }: Phrase): boolean {
  const before = said.replace(HEAD_OF_LIST, "");
  const place = lastPlace(before, REQUIRED_WORDS);
  return (
    place >= 0 &&
    !/(?:按照?|根据|依[照据]|遵照|对照|围绕|结合)$/u.test(before.slice(0, place)) &&
    !SURELY_DONE.test(before.slice(place))
  );
}

/** What a figure is that stands in a list behind another, or behind a stroke. */
export function followingAspect(previous: Reading | undefined, between: string): Aspect {
  if (!previous?.aspect || previous.quantities.length === 0 || SURELY_DONE.test(between)) {
    return "completed";
  }
  if (between === "/" && previous.aspect === "completed") {
    return "required";
  }
  const isListed = LISTED.has(previous.aspect) && /^(?:[、和及与/]|以及|$|\p{Script=Han})/u.test(between);
  return isListed ? previous.aspect : "completed";
}

const LISTED = new Set<Aspect>(["required", "shortfall", "surplus"]);

function lastPlace(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}
