/** The columns of the findings sheet, and their widths in characters. */
export const FINDINGS_COLUMN = {
  number: 0,
  severity: 1,
  kind: 2,
  place: 3,
  about: 4,
  message: 5,
  recorded: 6,
  expected: 7,
  difference: 8,
  status: 9,
  reason: 10,
} as const;

export const FINDINGS_WIDTHS: readonly number[] = [6, 7, 22, 17, 30, 58, 13, 13, 11, 11, 26];
