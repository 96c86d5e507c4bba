import Big from "big.js";
import { type CalendarDate, type DateRange, findDates, formatDate } from "../sheet/date";
import type { MonthLabel, Person, RecordedMark } from "../station/station";
import type { EvaluatedAttendance } from "./evaluation";
import { type Finding, finding } from "./finding";
import { numberOf } from "./indicators";

/** Slips in who is on the list: marks, serial numbers, names, times of service, contracts. */
export function findRosterSlips({ attendance }: EvaluatedAttendance, agreement: DateRange | null): Finding[] {
  const { people, months } = attendance;
  return [
    ...people.flatMap((person) => [
      ...markSlips(person, months),
      ...outsideService(person, months),
      ...contractEnding(person, agreement),
    ]),
    ...serialSlips(people),
    ...duplicateNames(people),
  ];
}

function markSlips(person: Person, months: readonly MonthLabel[]): Finding[] {
  return person.marks.flatMap((marks, month) => {
    const about = [person.name, months[month] ?? ""];
    const ticks = marks.filter(({ mark }) => mark === "tick").length;
    const gap = marks.find(({ mark }) => mark === "dash");
    return [
      ...marks.flatMap((cell) => unreadableMark(cell, about)),
      ...(ticks > 0 && gap ? [finding("incomplete-month", gap.at, { about, details: { ticks: String(ticks) } })] : []),
    ];
  });
}

function unreadableMark({ mark, at, text }: RecordedMark, about: readonly string[]): Finding[] {
  if (mark === "error") {
    return [finding("formula-error", at, { recorded: text, about })];
  }
  return mark === "unknown" ? [finding("unknown-mark", at, { recorded: text, about })] : [];
}

/** When a person came and left, by the remarks and the contract. */
interface Service {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

const CAME = /入职|转入|调入|到岗|上岗|新入/u;
const LEFT = /离职|转出|调出|辞职|退休|离岗|解聘/u;

function serviceOf(person: Person): Service {
  let from: CalendarDate | null = null;
  let until: CalendarDate | null = null;
  for (const remark of person.remarks) {
    const text = remark.normalize("NFKC").replace(/\s+/gu, "");
    const dates = findDates(text);
    for (const [index, date] of dates.entries()) {
      const words = text.slice(date.end, dates[index + 1]?.start);
      if (LEFT.test(words)) {
        until = date;
      } else if (CAME.test(words)) {
        from = date;
      }
    }
  }
  return { from, until };
}

function outsideService(person: Person, months: readonly MonthLabel[]): Finding[] {
  const { from, until } = serviceOf(person);
  const isReturning = from !== null && until !== null && formatDate(from) > formatDate(until);
  const contractEnd = person.contract ? endOfContract(person.contract.text) : null;
  return person.marks.flatMap((marks, month) => {
    const label = months[month] ?? "";
    const tick = marks.find(({ mark }) => mark === "tick");
    if (!tick || label.length < FULL_LABEL || isReturning) {
      return [];
    }
    const about = [person.name, label];
    const reasons: [string, CalendarDate | null, boolean][] = [
      ["before", from, from !== null && label < monthOf(from)],
      ["after", until, until !== null && label > monthOf(until)],
      ["contract", contractEnd, contractEnd !== null && label > monthOf(contractEnd)],
    ];
    const [found] = reasons.filter(([, , isOutside]) => isOutside);
    return found
      ? [
          finding("marked-outside-service", tick.at, {
            about,
            details: { reason: found[0], date: found[1] ? formatDate(found[1]) : "" },
          }),
        ]
      : [];
  });
}

/** `2024-09`: without its year a month cannot be compared. */
const FULL_LABEL = 7;

function monthOf(date: CalendarDate): string {
  return formatDate(date).slice(0, FULL_LABEL);
}

/** The second date of `2022.3.28-2027.3.27`; a contract without an end has one date. */
function endOfContract(text: string): CalendarDate | null {
  return findDates(text)[1] ?? null;
}

function contractEnding({ name, contract }: Person, agreement: DateRange | null): Finding[] {
  const end = contract && endOfContract(contract.text);
  if (!contract || !end || !agreement) {
    return [];
  }
  const date = formatDate(end);
  const isInside = date >= formatDate(agreement.start) && date < formatDate(agreement.end);
  return isInside
    ? [finding("contract-ending", contract.at, { recorded: contract.text, about: [name], details: { date } })]
    : [];
}

/** Serial numbers go up by one; a group may begin again at one. */
function serialSlips(people: readonly Person[]): Finding[] {
  const slips: Finding[] = [];
  let previous: Big | null = null;
  let seen = new Set<string>();
  for (const { serial, name } of people) {
    const number = serial && numberOf(serial.figure);
    if (!serial || !number) {
      continue;
    }
    if (number.eq(1) && previous !== null && !previous.eq(1)) {
      previous = null;
      seen = new Set();
    }
    const next: Big | null = previous && previous.plus(1);
    if (seen.has(number.toFixed())) {
      slips.push(finding("serial-duplicate", serial.at, { recorded: number, about: [name] }));
    } else if (next && number.gt(next)) {
      const missing = number.minus(next).eq(1) ? next.toFixed() : `${next.toFixed()}–${number.minus(1).toFixed()}`;
      slips.push(
        finding("serial-gap", serial.at, { recorded: number, expected: next, about: [name], details: { missing } }),
      );
    }
    seen.add(number.toFixed());
    previous = number;
  }
  return slips;
}

function duplicateNames(people: readonly Person[]): Finding[] {
  const seen = new Set<string>();
  return people.flatMap(({ name, nameCell }) => {
    const isDuplicate = name !== "" && seen.has(name);
    seen.add(name);
    return isDuplicate ? [finding("name-duplicate", nameCell, { recorded: name, about: [name] })] : [];
  });
}
