import { type IRunOptions, TextRun } from "docx";

/** A4 and its margins, in twips. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_440, bottom: 1_300, left: 1_440, right: 1_440, footer: 700 },
} as const;

/** The width of the text on a page, in twips. */
export function textWidth(isWide: boolean): number {
  return (isWide ? PAGE.size.height : PAGE.size.width) - PAGE.margin.left - PAGE.margin.right;
}

/** The names are those by which Word knows the fonts; a computer without them takes its own 宋体 or 黑体. */
export const FONTS = {
  body: { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "宋体" },
  heading: { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "黑体" },
} as const;

/** The constructor takes plain texts as well, and the linter their old methods for the options of the same names. */
export function textRun(options: IRunOptions): TextRun {
  return new TextRun(options);
}
