import { cell } from "../../edits/document";
import type { DocumentCell } from "../../edits/edit";
import { textLiteral } from "../../edits/formulas";
import type { StyleName } from "../../edits/styles";
import type { Language } from "../../locales/language";
import { REVIEW_TEXTS } from "../../locales/review";
import type { RollupRow } from "./row";

/** A text in a formula cannot be longer, says Excel. */
const LONGEST_LITERAL = 255;

/** A file's name that leads to the file. A formula stays with its row when people sort. */
export function fileCell(file: string, link: string | null): DocumentCell {
  if (link === null || link.length > LONGEST_LITERAL || file.length > LONGEST_LITERAL) {
    return cell(file, "text");
  }
  const formula = `HYPERLINK(${textLiteral(link)},${textLiteral(file)})`;
  return { value: file, formula, style: "link", link: null };
}

/** A figure, with a thousands separator where it is whole. */
export function figureCell(figure: number | null): DocumentCell {
  const style: StyleName = figure === null || Number.isInteger(figure) ? "integer" : "number";
  return cell(figure, style);
}

export function stationName({ station }: RollupRow, language: Language): string {
  return station ?? REVIEW_TEXTS[language].unnamed;
}

/** `志愿服务 · 人次`. */
export function indicatorName({ name, measure }: { readonly name: string; readonly measure: string }): string {
  return [name, measure].filter((part) => part !== "").join(" · ");
}
