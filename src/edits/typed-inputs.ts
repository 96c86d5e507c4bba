import type Big from "big.js";
import type { ReviewInputs } from "../evaluation/evaluation";
import type { CellReference } from "../sheet/address";
import { displayText, readFigure } from "../sheet/figure";
import type { WorkbookContent } from "../sheet/sheet";
import { findName, SUMMARY_NAMES } from "../station/own-sheets";
import type { PartyName } from "../tables/table";
import { cellAt } from "./figures";

/** What people typed on the score summary sheet of an earlier time. */
export interface TypedInputs {
  readonly requiredStaff: Big | null;
  readonly requiredCertified: Big | null;
  readonly scores: Readonly<Partial<Record<PartyName, Big>>>;
  readonly remarks: Readonly<Partial<Record<PartyName, string>>>;
}

const PARTY_NAMES: readonly PartyName[] = ["authority", "purchaser", "supervisionCentre", "assessor"];

/** Reads what was typed there by the defined names of its cells; what is a formula was not typed. */
export function readTypedInputs(content: WorkbookContent): TypedInputs {
  const typedScore = (party: PartyName): Big | null => typedNumber(content, SUMMARY_NAMES[party]);
  const typedRemark = (party: PartyName): string => typedText(content, remarkCell(content, party));
  return {
    requiredStaff: typedNumber(content, SUMMARY_NAMES.requiredStaff),
    requiredCertified: typedNumber(content, SUMMARY_NAMES.requiredCertified),
    scores: present((party) => typedScore(party)),
    remarks: present((party) => typedRemark(party) || null),
  };
}

/** What is known besides the tables: what is given goes before what was typed on the score summary sheet. */
export function mergeInputs(given: ReviewInputs, typed: TypedInputs): ReviewInputs {
  return {
    requiredStaff: given.requiredStaff ?? typed.requiredStaff,
    requiredCertified: given.requiredCertified ?? typed.requiredCertified,
    scores: { ...typed.scores, ...given.scores },
  };
}

function present<Value>(read: (party: PartyName) => Value | null): Partial<Record<PartyName, Value>> {
  const found: Partial<Record<PartyName, Value>> = {};
  for (const party of PARTY_NAMES) {
    const value = read(party);
    if (value !== null) {
      found[party] = value;
    }
  }
  return found;
}

function typedNumber(content: WorkbookContent, name: string): Big | null {
  const at = findName(content.names, name);
  const cell = at && cellAt(content, at);
  const figure = cell?.formula === null ? readFigure(cell) : null;
  return figure?.kind === "number" ? figure.value : null;
}

/** A remark stands right of its score. */
function remarkCell(content: WorkbookContent, party: PartyName): CellReference | null {
  const at = findName(content.names, SUMMARY_NAMES[party]);
  return at && { sheet: at.sheet, row: at.row, column: at.column + 1 };
}

function typedText(content: WorkbookContent, at: CellReference | null): string {
  const cell = at && cellAt(content, at);
  return cell?.formula === null ? displayText(cell) : "";
}
