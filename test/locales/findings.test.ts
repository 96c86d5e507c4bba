import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Big from "big.js";
import { evaluate, NO_INPUTS } from "../../src/evaluation/evaluate";
import { type Finding, finding, FINDING_KINDS, type FindingCode } from "../../src/evaluation/finding";
import {
  findingMessage,
  findingSubject,
  findingTitle,
  formatRatio,
  formatValue,
  severityName,
} from "../../src/locales/findings";
import type { Language } from "../../src/locales/language";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { assembleStation } from "../../src/station/assemble";
import { openXlsx } from "../../src/workbook/xlsx/index";
import { generateWorkbook, SLIP_CODES } from "../generator/index";

const LANGUAGES = ["zh-CN", "en"] as const;
const CODES = Object.keys(FINDING_KINDS) as FindingCode[];
const WORKBOOKS = join(__dirname, "..", "workbooks");

/** What a workbook may say itself, in whatever language. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|'[^']*'!|\p{L}+\d*![A-Z]+\d+|[A-Z]+\d+|#[A-Z/0!?]+/gu, "");
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Words of the other language that stand in a sentence, apart from what is quoted from a workbook. */
function foreignWords(text: string, language: Language): string[] {
  const own = withoutQuotes(text);
  return own.match(language === "en" ? /\p{Script=Han}+/gu : /[A-Za-z]{2,}/gu) ?? [];
}

const SAMPLE: Omit<Finding, "code" | "severity"> = {
  at: { sheet: "附件1", row: 0, column: 0 },
  recorded: new Big("0.5"),
  expected: new Big("0.25"),
  about: [],
  details: {
    continuous: "14",
    posts: "20",
    cap: "10",
    total: "88.93",
    completed: "3",
    elsewhere: "附件1!C2",
    month: "2025-02",
    months: "6",
    reason: "before",
    date: "2024-12-02",
    missing: "4–7",
    ticks: "2",
    what: "row",
  },
  repair: null,
};

function sample(code: FindingCode): Finding {
  return { ...SAMPLE, code, severity: FINDING_KINDS[code].severity };
}

describe.each(LANGUAGES)("the texts of findings in %s", (language) => {
  it.each(CODES)("have a title for %s in that language only", (code) => {
    const title = findingTitle(code, language);
    expect(title).not.toBe("");
    expect(isChinese(title)).toBe(language === "zh-CN");
    expect(foreignWords(title, language)).toEqual([]);
  });

  it.each(CODES)("have a sentence for %s in that language only", (code) => {
    const message = findingMessage(sample(code), language);
    expect(message).toMatch(/[.。]$/u);
    expect(isChinese(withoutQuotes(message))).toBe(language === "zh-CN");
    expect(foreignWords(message, language)).toEqual([]);
  });

  it("have another title for every code", () => {
    expect(new Set(CODES.map((code) => findingTitle(code, language))).size).toBe(CODES.length);
  });

  it("name every severity", () => {
    const names = (["error", "warning", "info"] as const).map((severity) => severityName(severity, language));
    expect(new Set(names).size).toBe(3);
    expect(names.map(isChinese)).toEqual(Array.from({ length: 3 }, () => language === "zh-CN"));
  });

  it("name groups, marks and parties in the subject", () => {
    const about =
      "@certified @uncertified @all @post @insured @paid @stability @authority @purchaser @supervisionCentre @assessor @total @grade";
    const parts = about
      .split(" ")
      .map((part) => findingSubject({ ...sample("total-mismatch"), about: [part] }, language));
    expect(parts.filter((part) => part.startsWith("@") || isChinese(part) !== (language === "zh-CN"))).toEqual([]);
  });
});

describe("a finding's values", () => {
  it("are percentages where they are ratios, rounded half up", () => {
    expect(formatValue("percent-mismatch", new Big("0.57285"))).toBe("57.29%");
    expect(formatRatio(new Big(14).div(20))).toBe("70.00%");
  });

  it("are plain numbers elsewhere", () => {
    expect(formatValue("total-mismatch", new Big("1330.50"))).toBe("1330.5");
  });

  it("are texts as they stand, and nothing where there is none", () => {
    expect(formatValue("grade-mismatch", "良好")).toBe("良好");
    expect(formatValue("completed-missing", null)).toBe("");
  });

  it("stand in the sentence", () => {
    const found = finding("percent-mismatch", SAMPLE.at, { recorded: new Big("0.61"), expected: new Big("0.6") });
    expect(findingMessage(found, "zh-CN")).toContain("61.00%");
    expect(findingMessage(found, "en")).toContain("60.00%");
  });
});

describe("sentences about real findings", () => {
  function findingsIn(content: WorkbookContent): readonly Finding[] {
    const inputs = { ...NO_INPUTS, requiredStaff: new Big(24), requiredCertified: new Big(20) };
    return evaluate(assembleStation(content), content.sheets, inputs).findings;
  }

  /** What is wrong with the sentences of a finding. */
  function faults(found: Finding): string[] {
    return LANGUAGES.flatMap((language) => {
      const message = findingMessage(found, language);
      const holes = /undefined|null|NaN|\[object|“”|\$\{|@| {2}|[为是÷（] ?[，。；）]/u.test(message);
      return message === "" || holes ? [`${found.code} in ${language}: ${message}`] : [];
    });
  }

  it("have no holes in the public workbooks", async () => {
    const files = readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx"));
    const contents = await Promise.all(files.map((name) => openXlsx(readFileSync(join(WORKBOOKS, name))).read()));
    const found = contents.flatMap(findingsIn);
    expect(found.length).toBeGreaterThan(files.length);
    expect(found.flatMap(faults)).toEqual([]);
  });

  it("have no holes in 200 generated ones", () => {
    const found = Array.from({ length: 200 }, (_, seed) => {
      const slip = SLIP_CODES[seed % SLIP_CODES.length] ?? null;
      return findingsIn(generateWorkbook(seed + 1, { slip }).content);
    }).flat();
    expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(SLIP_CODES.length);
    expect(found.flatMap(faults)).toEqual([]);
  });
});
