import { paragraph, type ReportBlock } from "../document";
import type { ReportSources } from "../sources";
import { listTable } from "./indicator-list";
import { matrixTables } from "./indicator-matrix";

/** What was agreed and completed: by district where there are districts, and as a list for the others. */
export function indicatorAnnex(sources: ReportSources): ReportBlock[] {
  const { series, texts } = sources;
  const list = series.filter(({ districts }) => districts.size === 0);
  const tables = [
    ...matrixTables(series, texts),
    ...(list.length > 0 ? [listTable(list, list.length < series.length, texts)] : []),
  ];
  return tables.length > 0 ? tables : [paragraph(texts.notes.noIndicators, "note")];
}
