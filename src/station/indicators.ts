import type { IndicatorEntry, IndicatorTable } from "../tables/table";
import { recordedFigure, recordedPercentage } from "./recorded";
import type { Indicator, Staff } from "./station";

/** The indicators of one table, totals with the rows that they sum up. */
export function assembleIndicators(table: IndicatorTable, index: number): Indicator[] {
  const built = new Map<IndicatorEntry, Indicator>();
  for (const entry of table.entries.filter(({ total }) => !total)) {
    built.set(entry, buildIndicator(table, entry, index, []));
  }
  for (const entry of table.entries.filter(({ total }) => total)) {
    const peers = table.entries.filter((other) => isSameSeries(entry, other));
    const parts = partsOf(entry, peers, (other) => other.required.row).flatMap((part) => built.get(part) ?? []);
    built.set(entry, buildIndicator(table, entry, index, parts));
  }
  return table.entries.flatMap((entry) => built.get(entry) ?? []);
}

/** 投入社工人数 of one table. */
export function assembleStaff(table: IndicatorTable, index: number): Staff[] {
  const read = (entry: (typeof table.staff)[number]): Staff => {
    const { district, total } = entry;
    const parts = total ? partsOf(entry, table.staff, (other) => other.row).map(read) : [];
    return { ...recordedFigure(table.sheet, entry), table: index, district, total, parts };
  };
  return table.staff.map(read);
}

/** Only the rows of districts sum up to a total: a list's rows count different things. */
function isSameSeries(total: IndicatorEntry, other: IndicatorEntry): boolean {
  return (
    other.series === total.series &&
    other.district !== null &&
    (!total.measure || other.measure === total.measure) &&
    (other.name === total.name || total.name === total.district)
  );
}

interface Summable {
  readonly total: boolean;
  readonly subtotal: boolean;
}

/** The rows that a total sums up: all districts, or with several subtotals those next to it. */
function partsOf<Row extends Summable>(entry: Row, rows: readonly Row[], rowOf: (row: Row) => number): Row[] {
  const districts = rows.filter(({ total }) => !total);
  const totals = rows.filter(({ total }) => total);
  if (!entry.subtotal || totals.length < 2) {
    return districts;
  }
  const edges = totals.map(rowOf).sort((one, other) => one - other);
  const first = Math.min(...districts.map(rowOf));
  const standsAbove = (edges[0] ?? 0) < first;
  const own = rowOf(entry);
  const next = edges.find((edge) => edge > own) ?? Infinity;
  const previous = edges.findLast((edge) => edge < own) ?? -Infinity;
  return districts.filter((row) =>
    standsAbove ? rowOf(row) > own && rowOf(row) < next : rowOf(row) < own && rowOf(row) > previous,
  );
}

function buildIndicator(
  table: IndicatorTable,
  entry: IndicatorEntry,
  index: number,
  parts: readonly Indicator[],
): Indicator {
  const required = recordedFigure(table.sheet, entry.required);
  const completed = recordedFigure(table.sheet, entry.completed);
  return {
    name: entry.name,
    measure: entry.measure ?? unitOf(required.figure.kind === "number" ? required.figure : completed.figure),
    district: entry.district,
    total: entry.total,
    table: index,
    required,
    completed,
    percentage: recordedPercentage(table.sheet, entry.percentage),
    further: entry.further.map((share) => ({
      required: recordedFigure(table.sheet, share.required),
      completed: recordedFigure(table.sheet, share.completed),
      percentage: recordedPercentage(table.sheet, share.percentage),
    })),
    parts,
  };
}

function unitOf(figure: Indicator["required"]["figure"]): string {
  return figure.kind === "number" ? figure.unit : "";
}
