import { skippedReason } from "../../src/locales/findings";
import { problemSentence } from "../../src/locales/problems";
import type { SkipReason } from "../../src/tables/table";
import type { WorkbookProblem } from "../../src/workbook/errors";

const LANGUAGES = ["zh-CN", "en"] as const;

/** One problem of every code; the type does not let one be forgotten. */
const PROBLEMS: { readonly [Code in WorkbookProblem["code"]]: Extract<WorkbookProblem, { code: Code }> } = {
  "file-missing": { code: "file-missing" },
  "file-is-directory": { code: "file-is-directory" },
  "file-unreadable": { code: "file-unreadable", detail: "EACCES" },
  "file-empty": { code: "file-empty" },
  "file-csv": { code: "file-csv" },
  "file-html": { code: "file-html" },
  "file-xls": { code: "file-xls" },
  "file-encrypted": { code: "file-encrypted" },
  "file-not-a-workbook": { code: "file-not-a-workbook" },
  "file-binary-workbook": { code: "file-binary-workbook" },
  "file-truncated": { code: "file-truncated" },
  "file-too-large": { code: "file-too-large", part: "PART" },
  "file-doctype": { code: "file-doctype", part: "PART" },
  "file-malformed": { code: "file-malformed", part: "PART" },
  "file-is-lock": { code: "file-is-lock" },
  "file-damaged": { code: "file-damaged", part: "PART" },
  "no-sheets": { code: "no-sheets" },
  "sheet-missing": { code: "sheet-missing", sheet: "SHEET" },
  "sheet-protected": { code: "sheet-protected", sheet: "SHEET" },
  "structure-protected": { code: "structure-protected" },
  "cell-inside-merge": { code: "cell-inside-merge", sheet: "SHEET", cell: "G4" },
  "cell-inside-array": { code: "cell-inside-array", sheet: "SHEET", cell: "G4" },
  "cell-edit-mode": { code: "cell-edit-mode" },
  "workbook-inactive": { code: "workbook-inactive" },
  "read-only": { code: "read-only" },
  "too-much-data": { code: "too-much-data" },
  "excel-refused": { code: "excel-refused", detail: "DETAIL" },
  "partly-written": { code: "partly-written", places: ["PLACE!G4", "PLACE!H5"] },
};

const REASONS: { readonly [Reason in SkipReason]: Reason } = {
  empty: "empty",
  "no-table": "no-table",
  "own-sheet": "own-sheet",
  "not-a-worksheet": "not-a-worksheet",
  "columns-missing": "columns-missing",
  "no-rows": "no-rows",
  "no-name": "no-name",
  "marks-missing": "marks-missing",
  "one-month": "one-month",
  "no-people": "no-people",
  "second-attendance": "second-attendance",
  "second-scores": "second-scores",
  "parties-missing": "parties-missing",
  "not-calculated": "not-calculated",
};

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
/** Two English words one after the other, the names of programs and file kinds left out. */
const hasEnglish = (text: string): boolean => /[a-z]{2,} [a-z]{2,}/u.test(text);

describe.each(LANGUAGES)("the sentences of problems in %s", (language) => {
  it.each(Object.values(PROBLEMS))("say what is wrong and what to do: $code", (problem) => {
    const sentence = problemSentence(problem, language);
    expect(sentence).toMatch(/[.。?？]$/u);
    expect(isChinese(sentence)).toBe(language === "zh-CN");
    expect(hasEnglish(sentence)).toBe(language === "en");
  });

  it.each(Object.values(PROBLEMS))("name what it is about: $code", (problem) => {
    const sentence = problemSentence(problem, language);
    const { code, ...particulars } = problem;
    const named = Object.values<string | readonly string[]>(particulars).flat();
    expect(named.filter((particular) => !sentence.includes(particular))).toEqual([]);
    expect(sentence).not.toContain(code);
  });

  it("are all different", () => {
    const sentences = Object.values(PROBLEMS).map((problem) => problemSentence(problem, language));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe.each(LANGUAGES)("the reasons for not reading in %s", (language) => {
  it.each(Object.values(REASONS))("say why: %s", (reason) => {
    const text = skippedReason(reason, language);
    expect(text).not.toBe("");
    expect(isChinese(text)).toBe(language === "zh-CN");
    expect(hasEnglish(text)).toBe(language === "en");
  });

  it("are all different", () => {
    const texts = Object.values(REASONS).map((reason) => skippedReason(reason, language));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
