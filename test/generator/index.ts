import type { WorkbookContent } from "../../src/sheet/sheet";
import { arrange, drawOrigin } from "./arrange";
import { planAttendance } from "./attendance";
import { Canvas } from "./canvas";
import { startDraft } from "./draft";
import type { Draft, Drawer } from "./draft";
import type { Expected, Planted, SlipCode } from "./expected";
import { planCards } from "./indicators-cards";
import { planLists } from "./indicators-list";
import { planMatrix } from "./indicators-matrix";
import { drawHalf, drawUnrelated } from "./noise";
import { Random } from "./random";
import { planScores } from "./scores";
import { plantSlip } from "./slips";
import { periodDates } from "./words";

export { SLIP_CODES } from "./expected";
export type { Expected, SlipCode } from "./expected";

/** The choices made, for failure messages. */
export interface Layout {
  readonly seed: number;
  readonly slip: SlipCode | null;
  readonly choices: readonly Readonly<Record<string, unknown>>[];
}

export interface GeneratedWorkbook {
  readonly content: WorkbookContent;
  readonly expected: Expected;
  readonly layout: Layout;
  /** What the user would say of the posts in the agreement; null when it is not said. */
  readonly requiredStaff: number | null;
}

/** Redrawing ends here: every code finds its cell within a few draws. */
const MAXIMUM_DRAWS = 200;

/**
 * A random station in a random layout, the same for the same seed and slip; with `wider`, in rarer layouts too.
 * It holds no error; with `slip`, exactly one finding of severity error, of that code.
 */
export function generateWorkbook(
  seed: number,
  { slip = null, wider = false }: { slip?: SlipCode | null; wider?: boolean } = {},
): GeneratedWorkbook {
  for (let drawn = 0; drawn < MAXIMUM_DRAWS; drawn += 1) {
    const draft = startDraft(new Random(seed * 1009 + drawn * 7919), slip, wider);
    const canvases = arrange(draft, planTables(draft));
    const planted = slip === null ? [] : plantSlip(draft, slip);
    if (planted !== null) {
      return finish(seed, draft, canvases, planted);
    }
  }
  throw new Error(`no layout for ${slip ?? "a clean workbook"} from seed ${seed}`);
}

/** A workbook of which no indicator, attendance or score may be made: other content, and tables with a part missing. */
export function generateWithoutTables(seed: number): {
  content: WorkbookContent;
  layout: { seed: number; kinds: string[] };
} {
  const random = new Random(seed);
  const kinds: string[] = [];
  const sheets = Array.from({ length: random.integer(1, 4) }, (_, index) => {
    const canvas = new Canvas(`${random.pick(["Sheet", "附件", "表"])}${index + 1}`);
    const draw = random.chance(0.5) ? drawHalf : drawUnrelated;
    kinds.push(draw(random, canvas, drawOrigin(random)));
    return canvas.toSheet();
  });
  return { content: { sheets, otherSheets: [], names: [] }, layout: { seed, kinds } };
}

function planTables(draft: Draft): Drawer[] {
  const { random, slip } = draft;
  const attendance = slip !== null && /month|stability/u.test(slip);
  const scores = slip !== null && /score|grade/u.test(slip);
  const drawers: Drawer[] = [];
  if (slip === "total-mismatch" || random.chance(0.6)) {
    drawers.push(...planMatrix(draft));
  }
  if (random.chance(0.55)) {
    drawers.push(planLists(draft));
  }
  if (random.chance(0.15)) {
    drawers.push(planLists(draft));
  }
  if (random.chance(0.35)) {
    drawers.push(planCards(draft));
  }
  if (attendance || random.chance(0.6)) {
    drawers.push(planAttendance(draft));
  }
  if (scores || random.chance(0.25)) {
    drawers.push(planScores(draft));
  }
  return drawers.length > 0 ? drawers : [planLists(draft)];
}

function finish(
  seed: number,
  draft: Draft,
  canvases: readonly Canvas[],
  planted: readonly Planted[],
): GeneratedWorkbook {
  const { attendance, scores, inferable = false } = draft;
  const expected: Expected = {
    ...titled(draft),
    indicators: draft.indicators,
    planted,
    ...(attendance ? { attendance } : {}),
    ...(scores ? { scores } : {}),
    layout: { title: draft.attendanceTitled ?? false, month_header: draft.monthHeader ?? "none" },
  };
  return {
    content: { sheets: canvases.map((canvas) => canvas.toSheet()), otherSheets: [], names: [] },
    expected,
    layout: { seed, slip: draft.slip, choices: draft.layout },
    requiredStaff: inferable ? null : (attendance?.requiredStaff ?? null),
  };
}

/** The station and the period as the titles say them. */
function titled({ titles, station, period }: Draft): Pick<Expected, "station" | "period"> {
  const [start, end] = periodDates(period);
  const dated = titles.some((title) => /（\d{4}/u.test(title));
  return {
    station: titles.some((title) => title.includes(station)) ? station : null,
    period: dated ? [start.toISOString().slice(0, 10), end.toISOString().slice(0, 10)] : null,
  };
}
