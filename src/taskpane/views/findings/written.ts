import Big from "big.js";
import type { CellContent, SetCell } from "../../../edits/edit";
import { formatRatio } from "../../../locales/findings";
import type { CellReference } from "../../../sheet/address";
import { isCellError } from "../../../sheet/sheet";
import type { Station } from "../../../station/station";
import { cellNow } from "./recorded";

/** A cell before and after it is written, as people see it. */
export interface WrittenCell {
  readonly at: CellReference;
  readonly former: Shown;
  readonly next: Shown;
  /** What is written in full, where the cell shows it rounded; null where it shows all of it. */
  readonly exact: string | null;
}

export interface Shown {
  /** "" for an empty cell. */
  readonly text: string;
  /** With its leading `=`; null for a constant. */
  readonly formula: string | null;
}

/** Says what an edit writes, and over what. */
export function describeWrite({ at, content }: SetCell, station: Station): WrittenCell {
  const now = cellNow(station, at);
  const isPercent = content.format === null ? now.isPercent : content.format.includes("%");
  const text = textOf(content, isPercent);
  const full = textOf(content, false);
  const isRounded =
    isPercent && content.formula === null && !new Big(full).times(100).round(2).eq(new Big(full).times(100));
  return {
    at,
    former: { text: now.text, formula: withSign(now.formula) },
    next: { text, formula: withSign(content.formula) },
    exact: isRounded ? full : null,
  };
}

function textOf({ value }: CellContent, isPercent: boolean): string {
  if (typeof value === "number") {
    return isPercent ? formatRatio(new Big(value)) : String(value);
  }
  return isCellError(value) ? value.error : String(value ?? "");
}

function withSign(formula: string | null): string | null {
  return formula === null ? null : `=${formula}`;
}
