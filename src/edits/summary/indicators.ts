import Big from "big.js";
import type { CellValue } from "../../sheet/sheet";
import { type Block, block, cell, computedCell, headerRow, heightOf, row } from "../document";
import type { DocumentCell, DocumentRow, SheetDocument } from "../edit";
import { absolute, type Computed, textLiteral } from "../formulas";
import { placeText } from "../place";
import type { StyleName } from "../styles";
import { address, COLUMN, toTheEnd, WIDTHS } from "./columns";
import type { SummarySources } from "./sources";
import { type StationIndicator, stationIndicators } from "./station-indicators";

/** A bar has one block for every tenth, and this many at most. */
const LONGEST_BAR = 20;
const BLOCK = "█";

/** The indicators of the whole station against the target and the elapsed time. */
export function indicatorsBlock(sources: SummarySources, top: number): Block {
  const { evaluation, content, texts } = sources;
  const words = texts.indicators;
  const { pace, policy } = evaluation;
  const indicators = stationIndicators(evaluation, content);
  const first = top + 3;
  const limits: Limits = {
    target: policy.target,
    pace,
    targetCell: absolute({ row: top + 1, column: COLUMN.second }),
    paceCell: absolute({ row: top + 1, column: COLUMN.fourth }),
  };
  const rows: DocumentRow[] = [
    row([cell(words.heading, "section")], 24),
    row([
      cell(words.target, "text"),
      cell(policy.target.toNumber(), "percent"),
      cell(words.pace, "text"),
      cell(pace?.toNumber() ?? null, "percent"),
      cell(words.paceNote, "hint"),
    ]),
    headerRow(words.header),
    ...(indicators.length > 0
      ? indicators.map((indicator, index) => indicatorRow(indicator, first + index, limits, sources))
      : [row([cell(words.none, "text")])]),
  ];
  return block(rows, {
    merges: [toTheEnd(top + 1, COLUMN.fifth), ...(indicators.length > 0 ? [] : [toTheEnd(first, COLUMN.name)])],
    highlights: indicators.length > 0 ? highlightsOf(first, indicators.length, limits) : [],
  });
}

interface Limits {
  readonly target: Big;
  readonly pace: Big | null;
  readonly targetCell: string;
  readonly paceCell: string;
}

function indicatorRow(
  { name, measure, required, completed, source }: StationIndicator,
  at: number,
  limits: Limits,
  { texts }: SummarySources,
): DocumentRow {
  const words = texts.indicators.status;
  const whole = address(at, COLUMN.third);
  const part = address(at, COLUMN.fourth);
  const percentage = address(at, COLUMN.fifth);
  const ratio = ratioOf(required.value, completed.value);
  const bar = ratio ? Math.max(0, Math.min(LONGEST_BAR, ratio.times(10).round(0, Big.roundHalfUp).toNumber())) : 0;
  return row(
    [
      cell(name, "text"),
      cell(measure === "" ? null : measure, "text"),
      quantityCell(required),
      quantityCell(completed),
      computedCell(
        {
          formula: `IF(COUNT(${whole}:${part})<2,"",IF(${whole}=0,"",${part}/${whole}))`,
          value: ratio?.toNumber() ?? "",
        },
        "percent",
      ),
      computedCell(
        {
          formula:
            `IF(${percentage}="",${textLiteral(words["not-applicable"])},IF(${percentage}>=${limits.targetCell},` +
            `${textLiteral(words.met)},IF(${percentage}<N(${limits.paceCell}),${textLiteral(words.behind)},` +
            `${textLiteral(words.below)})))`,
          value: words[statusOf(ratio, limits)],
        },
        "center",
      ),
      computedCell(
        {
          formula:
            `IF(${percentage}="","",REPT(${textLiteral(BLOCK)},` +
            `MAX(0,MIN(${String(LONGEST_BAR)},ROUND(${percentage}*10,0)))))`,
          value: BLOCK.repeat(bar),
        },
        "bar",
      ),
      cell(placeText(source), "link", source),
    ],
    heightOf([
      [name, WIDTHS[COLUMN.name] ?? 0],
      [measure, WIDTHS[COLUMN.second] ?? 0],
    ]),
  );
}

function quantityCell(quantity: Computed): DocumentCell {
  const style: StyleName = Number.isInteger(quantity.value) ? "integer" : "number";
  return computedCell(quantity, style);
}

function ratioOf(required: CellValue, completed: CellValue): Big | null {
  return typeof required === "number" && typeof completed === "number" && required !== 0
    ? new Big(completed).div(required)
    : null;
}

function statusOf(ratio: Big | null, { target, pace }: Limits): "not-applicable" | "met" | "behind" | "below" {
  if (ratio === null) {
    return "not-applicable";
  }
  return ratio.gte(target) ? "met" : pace && ratio.lt(pace) ? "behind" : "below";
}

function highlightsOf(first: number, count: number, { targetCell, paceCell }: Limits): SheetDocument["highlights"] {
  const range = { top: first, bottom: first + count - 1, left: COLUMN.fifth, right: COLUMN.sixth };
  const percentage = `$${address(first, COLUMN.fifth)}`;
  const rule = (limit: string): string =>
    `AND(ISNUMBER(${percentage}),${percentage}<${targetCell},${percentage}<${limit})`;
  return [
    { range, highlight: "behind", formula: rule(`N(${paceCell})`) },
    { range, highlight: "below", formula: rule(targetCell) },
  ];
}
