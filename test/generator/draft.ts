import type { Position } from "../../src/sheet/address";
import { Canvas } from "./canvas";
import type { Manner } from "./canvas";
import type { ExpectedAttendance, ExpectedIndicator, ExpectedScores, SlipCode } from "./expected";
import { Random } from "./random";
import { drawPeriod, drawStation } from "./words";
import type { Period } from "./words";

/** A cell that can be made wrong, and what doing so changes in what is expected. */
export interface SlipCandidate {
  readonly code: SlipCode;
  readonly canvas: Canvas;
  readonly position: Position;
  /** Formulas over the cell that `plant` brings up to date itself. */
  readonly refreshed?: readonly Position[];
  plant(random: Random): void;
}

/** The last row and column that a table takes. */
export interface Extent {
  readonly bottom: number;
  readonly right: number;
}

/** A table that is decided on but not yet drawn. */
export interface Drawer {
  readonly kind: "matrix" | "list" | "cards" | "attendance" | "scores";
  readonly titles: readonly string[];
  readonly titleManner: Manner;
  readonly footers: readonly string[];
  draw(canvas: Canvas, origin: Position): Extent;
}

/** A workbook while it is being made. */
export interface Draft {
  readonly random: Random;
  readonly station: string;
  readonly period: Period;
  readonly indicators: ExpectedIndicator[];
  readonly candidates: SlipCandidate[];
  /** The titles that were drawn. */
  readonly titles: string[];
  /** The choices made, for failure messages. */
  readonly layout: Record<string, unknown>[];
  /** What the drawing has to make possible. */
  readonly slip: SlipCode | null;
  /** Whether rarer layouts are drawn too; reports that were written for a workbook need it as it was. */
  readonly wider: boolean;
  attendance?: ExpectedAttendance;
  attendanceTitled?: boolean;
  monthHeader?: string;
  scores?: ExpectedScores;
  /** Whether the posts follow from the recorded rate, and are left for the reader to infer. */
  inferable?: boolean;
}

export function startDraft(random: Random, slip: SlipCode | null, wider: boolean): Draft {
  return {
    random,
    slip,
    wider,
    station: drawStation(random),
    period: drawPeriod(random),
    indicators: [],
    candidates: [],
    titles: [],
    layout: [],
  };
}

/** Title rows of a table: none, one or two; what says the period comes with the title. */
export function drawTitles(random: Random, title: string, further: readonly string[]): string[] {
  return random.chance(0.25) ? [] : [title, ...further.filter(() => random.chance(0.5))];
}

export function drawManner(random: Random): Manner {
  return random.weighted<Manner>([5, "merged"], [2, "repeated"], [3, "first"]);
}
