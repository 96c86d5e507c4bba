import { displayText } from "../sheet/figure";
import { readFigure } from "../sheet/figure";
import { readPercentage } from "../sheet/percentage";
import { isCellError } from "../sheet/sheet";
import type { ScoreTable } from "../tables/table";
import { recordedFigure, recordedText, reference } from "./recorded";
import type { PartyScore, RecordedFigure, ScoreSheet } from "./station";

/** What a score table says. */
export function assembleScores({ sheet, parties, total, grade }: ScoreTable): ScoreSheet {
  const gradeCell = grade && sheet.cell(grade.row, grade.column);
  const caps = asPoints(parties.map(({ cap }) => cap && recordedCap({ sheet, at: cap })));
  return {
    sheet: sheet.name,
    parties: parties.map((row, index): PartyScore => ({
      party: row.party,
      score: recordedFigure(sheet, row.score),
      cap: caps[index] ?? null,
      remark: row.remark && recordedText(sheet, row.remark),
    })),
    total: total && recordedFigure(sheet, total),
    grade: grade &&
      gradeCell && {
        at: reference(sheet, grade),
        text: displayText(gradeCell).trim(),
        error: isCellError(gradeCell.value) ? gradeCell.value.error : null,
        formula: gradeCell.formula,
      },
  };
}

/** Weights of at most 1 each are shares of 100: 0.55. */
function asPoints(caps: readonly (RecordedFigure | null)[]): (RecordedFigure | null)[] {
  const areShares = caps.every((cap) => cap?.figure.kind === "number" && cap.figure.value.lte(1));
  return caps.map((cap) =>
    areShares && cap?.figure.kind === "number"
      ? { ...cap, figure: { ...cap.figure, value: cap.figure.value.times(100) } }
      : cap,
  );
}

/** A cap is written as points (10) or as a share of 100 (10%). */
function recordedCap({
  sheet,
  at,
}: {
  readonly sheet: ScoreTable["sheet"];
  readonly at: { readonly row: number; readonly column: number };
}): RecordedFigure {
  const cell = sheet.cell(at.row, at.column);
  const plain = recordedFigure(sheet, at);
  const share = /[%％]/u.test(displayText(cell)) ? readPercentage(cell) : null;
  const [reading] = share?.kind === "number" ? share.readings : [];
  return reading
    ? { ...plain, figure: { kind: "number", value: reading.ratio.times(100), unit: "", asText: false } }
    : { ...plain, figure: readFigure(cell) };
}
