import Big from "big.js";
import type { Evaluation } from "../../evaluation/evaluation";
import type { CellReference } from "../../sheet/address";
import type { WorkbookContent } from "../../sheet/sheet";
import type { Indicator, RecordedFigure } from "../../station/station";
import { referToFigure } from "../figures";
import { type Computed, formatCells } from "../formulas";

/** One quantity of the whole station. */
export interface StationIndicator {
  readonly name: string;
  readonly measure: string;
  readonly required: Computed;
  readonly completed: Computed;
  readonly source: CellReference;
}

/** Rows of lists and totals of matrices; where a matrix has no total, its districts are added up. */
export function stationIndicators({ station }: Evaluation, content: WorkbookContent): StationIndicator[] {
  const groups = new Map<string, Indicator[]>();
  station.indicators.forEach((indicator, index) => {
    const isSingle = indicator.district === null && !indicator.total;
    const key = JSON.stringify([indicator.table, indicator.name, indicator.measure, isSingle ? index : null]);
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  });
  return [...groups.values()].flatMap((group) => {
    const [grand] = group.filter(({ total }) => total).sort((one, other) => other.parts.length - one.parts.length);
    const [first] = group;
    const single = grand ?? (group.length === 1 ? first : undefined);
    if (single) {
      return [describe(single, referToFigure(single.required, content), referToFigure(single.completed, content))];
    }
    const sum = (part: "required" | "completed"): Computed => sumOf(group.map((indicator) => indicator[part]));
    return first ? [describe(first, sum("required"), sum("completed"))] : [];
  });
}

function describe({ name, measure, percentage }: Indicator, required: Computed, completed: Computed): StationIndicator {
  return { name, measure, required, completed, source: percentage.at };
}

/** A sum leaves texts out, so that with texts among the figures only its value can be given. */
function sumOf(figures: readonly RecordedFigure[]): Computed {
  const numbers = figures.flatMap(({ figure }) => (figure.kind === "number" ? [figure] : []));
  const cells = figures.map(({ at }) => at);
  const isReadable = figures.every(({ figure }) => figure.kind !== "error");
  return {
    formula:
      isReadable && numbers.every(({ asText }) => !asText)
        ? `IF(COUNT(${formatCells(cells, null)})=0,"",SUM(${formatCells(cells, null)}))`
        : null,
    value: numbers.length === 0 ? "" : numbers.reduce((sum, { value }) => sum.plus(value), new Big(0)).toNumber(),
  };
}
