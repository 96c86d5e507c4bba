import type Big from "big.js";
import type { EvaluatedAttendance, Evaluation } from "../../../evaluation/evaluation";
import { monthNumber } from "../../../sheet/date";
import { subject } from "../claim";
import { compare, type Draft, type Known } from "../compare";
import type { Token } from "../text/figures";
import { type Phrase, phraseAround, type Sentence } from "../text/phrases";
import { scopeAt } from "../text/sections";
import { headsOf } from "./staff-heads";
import { type Found, number, sure } from "./staff-known";
import { monthsOf } from "./staff-months";
import { rateOf } from "./staff-rates";
import type { Namer } from "../words/subjects";

/** Reads the quantities of a sentence that are about people: heads, person-months, who stayed, and the rates of these. */
export function readStaff(
  sentence: Sentence,
  { attendance, station, policy }: Evaluation,
  namer: Namer,
): Map<Token, Draft | null> {
  const found = new Map<Token, Draft | null>();
  const { paragraph, start, end } = sentence;
  const text = paragraph.text.slice(start, end);
  if (!/社工|社会工作者|持证|到岗|在岗|稳岗|人员|考核月|评估月/u.test(text)) {
    return found;
  }
  for (const token of sentence.tokens) {
    const phrase = namer.withoutNames(phraseAround(sentence, token));
    if (scopeAt(paragraph, token.start, start).kind !== "station") {
      const district = districtStaff(sentence, token, phrase, station.staff);
      if (district !== undefined) {
        found.set(token, district);
      }
      continue;
    }
    const known = attendance
      ? knownOf(sentence, token, phrase, attendance, policy.requiredStability)
      : monthsOfPeriod(token, phrase, station);
    if (known) {
      found.set(token, draftOf(sentence, token, phrase, known.known, known.sure));
    }
  }
  return found;
}

/** The months of the period, where no attendance table counts them. */
function monthsOfPeriod(token: Token, phrase: Phrase, { period }: Evaluation["station"]): Found | null {
  const months = period && monthNumber(period.end) - monthNumber(period.start) + 1;
  return months !== null && isOfMonths(token, phrase) ? sure([number("assessedMonths", months, "all", null)]) : null;
}

/** `6 个考核月份`. */
function isOfMonths({ unit }: Token, { after }: Phrase): boolean {
  return /^(?:个)?(?:考核|评估)月(?:份|度)?/u.test(unit === "个" ? after : unit + after);
}

function knownOf(
  sentence: Sentence,
  token: Token,
  phrase: Phrase,
  attendance: EvaluatedAttendance,
  requiredStability: Big,
): Found | null {
  const text = sentence.paragraph.text.slice(sentence.start, sentence.end);
  if (token.percent) {
    return rateOf(text, phrase, attendance, requiredStability);
  }
  if (isOfMonths(token, phrase)) {
    return sure([number("assessedMonths", attendance.attendance.months.length, "all", null)]);
  }
  if (/^(?:人|名|位)?$/u.test(token.unit)) {
    return headsOf(sentence, token, phrase, attendance);
  }
  return token.unit === "人次" || token.unit === "人月" ? monthsOf(sentence, token, phrase, attendance) : null;
}

function districtStaff(
  sentence: Sentence,
  token: Token,
  { before, after }: Phrase,
  staff: Evaluation["station"]["staff"],
): Draft | null | undefined {
  const scope = scopeAt(sentence.paragraph, token.start, sentence.start);
  const entry = staff.find(({ district, total }) => !total && scope.kind === "district" && district === scope.label);
  const named =
    /投入(?:的)?(?:专职)?社工(?:人数)?(?:为|共|有|:)?$/u.test(before) ||
    (/投入$/u.test(before) && /^社工/u.test(after));
  if (entry?.figure.kind !== "number" || !named || !/^[人名位]?$/u.test(token.unit)) {
    return undefined;
  }
  const about = subject("staff", { district: entry.district });
  return compare(token, token, [{ subject: about, value: entry.figure.value, unit: "number", at: entry.at }], true);
}

function draftOf(
  sentence: Sentence,
  token: Token,
  { before, after, start }: Phrase,
  known: readonly Known[],
  isSure: boolean,
): Draft | null {
  const noun = /(?:非持证|持证|社工|社会工作者|应到岗|实到岗|实际到岗|超配|稳岗率|有效人次)[^、]*$/u.exec(before);
  const tail = token.percent
    ? ""
    : (/^(?:的)?(?:持证|非持证)?(?:社工|社会工作者)?(?:持续|连续|全程|始终)?(?:稳定)?(?:在岗|到岗)?/u.exec(
        after,
      )?.[0] ?? "");
  const from = noun && before.length - noun.index <= 16 ? start + noun.index : token.start;
  const isWhole = sentence.paragraph.text.slice(from, token.start) === before.slice(noun?.index ?? before.length);
  return compare(token, { start: isWhole ? from : token.start, end: token.end + tail.length }, known, isSure);
}
