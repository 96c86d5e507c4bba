import Big from "big.js";
import { cell, computedCell, row } from "../document";
import type { DocumentCell, DocumentRow } from "../edit";
import { textLiteral } from "../formulas";
import { tickFormulas } from "../tick-formulas";
import { address, COLUMN } from "./columns";
import type { SummarySources } from "./sources";

/** People who stayed on ÷ posts, against what the policy requires. */
export function stabilityRow(
  sources: SummarySources,
  at: number,
  staffCell: string,
  staff: DocumentCell["value"],
): DocumentRow {
  const { content, texts, evaluation } = sources;
  const { attendance, policy } = evaluation;
  const words = texts.attendance;
  const posts = address(at, COLUMN.second);
  const stayed = address(at, COLUMN.third);
  const rate = address(at, COLUMN.fourth);
  const required = address(at, COLUMN.fifth);
  const continuous = attendance?.continuous ?? null;
  const isKnown = typeof staff === "number" && staff !== 0 && continuous !== null;
  const stability = isKnown ? new Big(continuous).div(staff) : null;
  const isMet = stability?.gte(policy.requiredStability);
  return row([
    cell(words.stability, "text"),
    computedCell({ formula: `IF(${staffCell}="","",${staffCell})`, value: staff ?? "" }, "number"),
    computedCell(
      { formula: attendance ? tickFormulas(attendance.people, content).continuous : null, value: continuous },
      "number",
    ),
    computedCell(
      { formula: `IF(OR(N(${posts})=0,${stayed}=""),"",${stayed}/${posts})`, value: stability?.toNumber() ?? "" },
      "percent",
    ),
    cell(policy.requiredStability.toNumber(), "percent"),
    computedCell(
      {
        formula: `IF(${rate}="","",IF(${rate}>=${required},${textLiteral(words.met)},${textLiteral(words.below)}))`,
        value: isMet === undefined ? "" : isMet ? words.met : words.below,
      },
      "center",
    ),
    cell(noteOf(sources), "hint"),
  ]);
}

function noteOf({ evaluation: { attendance, inputs }, typed, texts: { attendance: words } }: SummarySources): string {
  if (!attendance) {
    return words.noTable;
  }
  const isGiven = inputs.requiredStaff !== null || typed.requiredStaff !== null;
  return isGiven ? words.given : attendance.requiredStaff ? words.inferred : words.missing;
}
