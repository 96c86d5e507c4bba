import type { ReportTexts } from "../../locales/report";
import { cell, headerCell, type ReportCell, type ReportTable, widthsOf } from "../document";
import { figureText, NOTHING, ratioText } from "../figures";
import type { Quantity, Series } from "../quantities";

/** One row an indicator. @param hasMatrix whether those of the districts stand in a table of their own */
export function listTable(series: readonly Series[], hasMatrix: boolean, texts: ReportTexts): ReportTable {
  const words = texts.annexes;
  return {
    kind: "table",
    caption: words.listCaption(hasMatrix),
    widths: widthsOf([6, 36, 9, 12, 12, 15, 10]),
    headerRows: 1,
    rows: [
      words.listHeader.map((text) => headerCell(text)),
      ...series.map(({ whole }, index) => row(whole, index + 1, texts)),
    ],
  };
}

function row(quantity: Quantity, number: number, texts: ReportTexts): ReportCell[] {
  const { name, measure, unit, emphasis } = quantity;
  const words = texts.annexes.status;
  return [
    cell(String(number), { align: "center" }),
    cell(name),
    cell(measure || unit || NOTHING, { align: "center" }),
    ...figureCells(quantity),
    cell(words[emphasis === "none" ? "not-applicable" : emphasis], { align: "center" }),
  ];
}

/** Required, completed and the percentage. */
export function figureCells({ required, completed, ratio, emphasis, cells }: Quantity): ReportCell[] {
  return [
    cell(figureText(required), { align: "right", at: cells?.required ?? null }),
    cell(figureText(completed), { align: "right", at: cells?.completed ?? null }),
    cell(ratioText(ratio), { align: "right", emphasis, at: cells?.percentage ?? null }),
  ];
}
