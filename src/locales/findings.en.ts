import type { AllFindingTexts } from "./finding-texts";

export const englishFindings: AllFindingTexts = {
  "percent-mismatch": {
    title: "Percentage differs",
    message: (recorded, expected) => `The recorded percentage is ${recorded}; completed ÷ required gives ${expected}.`,
  },
  "total-mismatch": {
    title: "Total differs",
    message: (recorded, expected) => `The total is recorded as ${recorded}; the districts add up to ${expected}.`,
  },
  "person-months-mismatch": {
    title: "Person-months differ",
    message: (recorded, expected) =>
      `Person-months are recorded as ${recorded}; all three marks are ticked in ${expected} months.`,
  },
  "monthly-marks-mismatch": {
    title: "Ticks differ",
    message: (recorded, expected) => `The subtotal is ${recorded}; the column has ${expected} ticks.`,
  },
  "monthly-headcount-mismatch": {
    title: "Headcount differs",
    message: (recorded, expected) =>
      `The headcount is recorded as ${recorded}; ${expected} people have all three ticks in this month.`,
  },
  "months-total-mismatch": {
    title: "Total person-months differ",
    message: (recorded, expected) =>
      `Person-months are recorded as ${recorded}; the monthly headcounts add up to ${expected}.`,
  },
  "stability-mismatch": {
    title: "Stability rate differs",
    message: (recorded, expected, { continuous = "", posts = "" }) =>
      posts === ""
        ? `The stability rate is recorded as ${recorded}, but ${continuous} people divided by no number of posts give this rate.`
        : `The stability rate is recorded as ${recorded}; ${continuous} people ÷ ${posts} posts give ${expected}.`,
  },
  "score-out-of-range": {
    title: "Score out of range",
    message: (recorded, _expected, { cap = "" }) => `The score ${recorded} is not between 0 and ${cap}.`,
  },
  "score-total-mismatch": {
    title: "Total score differs",
    message: (recorded, expected) => `The total is recorded as ${recorded}; the four scores add up to ${expected}.`,
  },
  "grade-mismatch": {
    title: "Grade differs",
    message: (recorded, expected, { total = "" }) =>
      `The grade is recorded as ${recorded}; ${total} points are ${expected}.`,
  },
  "formula-error": {
    title: "Formula error",
    message: (recorded) => `The cell shows ${recorded}; check the cells that its formula refers to.`,
  },
  "not-a-number": {
    title: "Not a number",
    message: (recorded) => `“${recorded}” is neither a number nor a mark such as “/”.`,
  },
  "score-missing": { title: "Score missing", message: () => "The other parties have scores, this one has none yet." },
  "completed-missing": {
    title: "Completed is missing",
    message: () => "A quantity is agreed, but nothing is entered as completed.",
  },
  "required-zero": {
    title: "Nothing required",
    message: (_recorded, _expected, { completed = "" }) =>
      `The agreed quantity is 0, yet ${completed} is completed: there is no percentage.`,
  },
  "unit-mismatch": {
    title: "Units differ",
    message: (recorded, expected) =>
      expected === ""
        ? `The unit “${recorded}” does not suit this indicator.`
        : `The agreed quantity is in “${expected}”, the completed one in “${recorded}”.`,
  },
  "indicator-conflict": {
    title: "Indicator contradicts itself",
    message: (recorded, expected, { elsewhere = "" }) =>
      `Here it is ${recorded}; the same indicator is ${expected} at ${elsewhere}.`,
  },
  "placeholder-name": {
    title: "Indicator without a name",
    message: (recorded) => `The template's “${recorded}” still stands where the indicator's name belongs.`,
  },
  "hard-coded-percent": {
    title: "Percentage is no formula",
    message: () => "The cells around are formulas, this one is a constant and will not follow changes.",
  },
  "hard-coded-total": {
    title: "Total is no formula",
    message: () => "The cells around are formulas, this one is a constant and will not follow changes.",
  },
  "staff-not-half": {
    title: "Odd number of staff",
    message: (recorded) => `The staff of ${recorded} is not a multiple of 0.5.`,
  },
  "staff-headcount-differs": {
    title: "Staff differs from attendance",
    message: (recorded, expected, { month = "" }) =>
      `The staff adds up to ${recorded}; ${expected} people were effective in ${month}.`,
  },
  "stability-below-required": {
    title: "Stability rate too low",
    message: (recorded, expected, { continuous = "", posts = "" }) =>
      `The stability rate is ${recorded} (${continuous} ÷ ${posts}); ${expected} is required.`,
  },
  "headcount-below-required": {
    title: "Too few person-months",
    message: (recorded, expected, { posts = "", months = "" }) =>
      `${recorded} effective person-months; ${posts} posts × ${months} months require ${expected}.`,
  },
  "certified-below-required": {
    title: "Too few certified person-months",
    message: (recorded, expected, { posts = "", months = "" }) =>
      `${recorded} certified person-months; ${posts} posts × ${months} months require ${expected}.`,
  },
  "senior-months-invalid": {
    title: "Odd 2-year subtotal",
    message: (recorded, expected) =>
      `The 2-year subtotal is ${recorded}; it must be 0 or the person's ${expected} months.`,
  },
  "unknown-mark": {
    title: "Unknown mark",
    message: (recorded) => `“${recorded}” is neither a tick nor a dash; it is not counted.`,
  },
  "marked-outside-service": {
    title: "Ticked outside service",
    message: (_recorded, _expected, { reason = "", date = "" }) =>
      reason === "before"
        ? `Joined on ${date}, yet an earlier month is ticked.`
        : reason === "after"
          ? `Left on ${date}, yet a later month is ticked.`
          : `The contract ended on ${date}, yet a later month is ticked.`,
  },
  "serial-gap": {
    title: "Serial number missing",
    message: (recorded, _expected, { missing = "" }) => `The numbers jump to ${recorded}; ${missing} is missing.`,
  },
  "serial-duplicate": { title: "Serial number twice", message: (recorded) => `The number ${recorded} stands twice.` },
  "name-duplicate": { title: "Name twice", message: (recorded) => `The name “${recorded}” stands more than once.` },
  "incomplete-month": {
    title: "Incomplete month",
    message: (_recorded, _expected, { ticks = "" }) =>
      `Only ${ticks} of three marks are ticked; the month does not count.`,
  },
  "number-as-text": {
    title: "Number kept as text",
    message: () => "The number is kept as text: formulas that add up leave it out.",
  },
  "contract-ending": {
    title: "Contract ending",
    message: (_recorded, _expected, { date = "" }) => `The contract ends on ${date}, before the agreement does.`,
  },
  "hidden-data": {
    title: "Hidden data",
    message: (_recorded, _expected, { what = "" }) => `The ${what} is hidden; its figures were read all the same.`,
  },
};
