import type { BarChart, SheetExtras } from "../../edits/sheet-extras";
import { formatRange, type Range } from "../../sheet/address";
import { encodeUtf8 } from "./bytes";
import { chartXml } from "./chart-xml";
import { drawingXml } from "./drawing-xml";
import { appendTo, placeFor, readOutline, WORKSHEET_ORDER } from "./outline";
import { addPart, freePartName } from "./package-write";
import type { EditSession, SheetTarget } from "./session";
import { applySplices } from "./splice";

/** Adds filters and charts to a sheet of ours that has none yet. @throws WorkbookError sheet-missing */
export function addExtras(session: EditSession, { sheet, filter, charts }: SheetExtras): void {
  if (filter) {
    addFilter(session, session.require(sheet), filter);
  }
  if (charts.length > 0) {
    addCharts(session, session.require(sheet), charts);
  }
}

function addFilter(session: EditSession, { part }: SheetTarget, range: Range): void {
  const bytes = session.parts.read(part);
  const at = placeFor(readOutline(bytes, part), WORKSHEET_ORDER, "autoFilter");
  session.write(part, applySplices(bytes, [{ start: at, end: at, text: `<autoFilter ref="${formatRange(range)}"/>` }]));
}

function addCharts(session: EditSession, target: SheetTarget, charts: readonly BarChart[]): void {
  const { parts, folder } = session;
  const sheet = session.sheet(target);
  const drawing = freePartName(parts, `${folder}drawings/drawing`, ".xml");
  const placed = charts.map((chart) => {
    const part = freePartName(parts, `${folder}charts/chart`, ".xml");
    const relationship = addPart(parts, drawing, "chart", part, encodeUtf8(chartXml(chart, sheet)));
    return { place: chart.place, title: chart.title, relationship };
  });
  const relationship = addPart(parts, target.part, "drawing", drawing, encodeUtf8(drawingXml(placed)));
  const bytes = parts.read(target.part);
  const { root } = readOutline(bytes, target.part);
  session.write(target.part, applySplices(bytes, appendTo(root, "", `<drawing r:id="${relationship}"/>`)));
}
