import type Big from "big.js";
import type { EvaluatedIndicator, Evaluation } from "../evaluation/evaluation";
import { type CellReference, formatPosition, type Position } from "../sheet/address";
import type { RecordedFigure } from "../station/station";
import type { AddHighlight, Edit } from "./edit";
import { numberLiteral } from "./formulas";
import { joinCells } from "./ranges";
import { HIGHLIGHT_TAG, type HighlightKind } from "./styles";

/** Which highlights are wanted. */
export interface ShownHighlights {
  readonly below: boolean;
  readonly behind: boolean;
  readonly finding: boolean;
}

/**
 * All highlights anew, the former ones removed. What comes first stands above: findings, then behind, then below.
 * Percentages that are below or behind follow the figures as they change.
 */
export function planHighlights(evaluation: Evaluation, show: ShownHighlights): Edit[] {
  const { indicators, pace, policy } = evaluation;
  return [
    { kind: "remove-highlights" },
    ...(show.finding ? findingHighlights(evaluation) : []),
    ...(show.behind && pace
      ? ratioHighlights(
          "behind",
          pace,
          indicators,
          indicators.filter(({ behind }) => behind),
        )
      : []),
    ...(show.below
      ? ratioHighlights(
          "below",
          policy.target,
          indicators,
          indicators.filter(({ status }) => status === "below"),
        )
      : []),
  ];
}

function findingHighlights({ findings }: Evaluation): AddHighlight[] {
  return constantHighlights(
    "finding",
    findings.filter(({ severity }) => severity !== "info").map(({ at }) => at),
  );
}

/** Rules that compare the figures themselves; figures with units in them cannot be compared, they keep today's result. */
function ratioHighlights(
  kind: HighlightKind,
  limit: Big,
  indicators: readonly EvaluatedIndicator[],
  under: readonly EvaluatedIndicator[],
): AddHighlight[] {
  const groups = new Map<string, EvaluatedIndicator["indicator"][]>();
  for (const { indicator } of indicators.filter(isComputable)) {
    const { required, completed, percentage } = indicator;
    const key = JSON.stringify([
      percentage.at.sheet,
      percentage.at.column,
      ...offset(percentage.at, required.at),
      ...offset(percentage.at, completed.at),
    ]);
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  const live = [...groups.values()].flatMap((group): AddHighlight[] => {
    const [first] = [...group].sort((one, other) => one.percentage.at.row - other.percentage.at.row);
    const ranges = joinCells(group.map(({ percentage }) => percentage.at));
    if (!first) {
      return [];
    }
    const formula = ratioRule(kind, first.required.at, first.completed.at, limit);
    return [{ kind: "add-highlight", sheet: first.percentage.at.sheet, ranges, highlight: kind, formula }];
  });
  const fixed = under.filter((evaluated) => !isComputable(evaluated));
  return [
    ...live,
    ...constantHighlights(
      kind,
      fixed.map(({ indicator }) => indicator.percentage.at),
    ),
  ];
}

function isComputable({ indicator: { required, completed } }: EvaluatedIndicator): boolean {
  const isText = ({ figure }: RecordedFigure): boolean => figure.kind === "number" && figure.asText;
  return !isText(required) && !isText(completed);
}

function offset(from: Position, to: Position): [rows: number, columns: number] {
  return [to.row - from.row, to.column - from.column];
}

function ratioRule(kind: HighlightKind, required: Position, completed: Position, limit: Big): string {
  const [whole, part] = [formatPosition(required), formatPosition(completed)];
  return `AND(${tag(kind)}=0,ISNUMBER(${whole}),ISNUMBER(${part}),${whole}<>0,${part}/${whole}<${numberLiteral(limit)})`;
}

/** One rule a sheet over cells that were picked: it has no references, so its ranges may lie anywhere. */
function constantHighlights(kind: HighlightKind, cells: readonly CellReference[]): AddHighlight[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    kind: "add-highlight",
    sheet,
    ranges: joinCells(cells.filter((cell) => cell.sheet === sheet)),
    highlight: kind,
    formula: `${tag(kind)}=0`,
  }));
}

function tag(kind: HighlightKind): string {
  return `N("${HIGHLIGHT_TAG}:${kind}")`;
}
