import type { BarChart, ChartSeries } from "../../edits/sheet-extras";
import type { Range } from "../../sheet/address";
import type { CellValue, Sheet } from "../../sheet/sheet";
import { encodeText } from "./text";
import { absoluteRange } from "./workbook-write";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

const NAMES_AXIS = 1;
const VALUES_AXIS = 2;
const INK = "404040";
const GRID = "D9D9D9";

/** A chart part whose bars follow the cells of a sheet; what they hold now stands beside, for programs that only show. */
export function chartXml(chart: BarChart, sheet: Sheet): string {
  const isStacked = chart.series.length > 1;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx>${richText(chart.title)}</c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` +
    '<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/>' +
    `<c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>` +
    chart.series.map((series, index) => seriesXml(series, index, chart, sheet)).join("") +
    `<c:gapWidth val="40"/>${isStacked ? '<c:overlap val="100"/>' : ""}` +
    `<c:axId val="${NAMES_AXIS}"/><c:axId val="${VALUES_AXIS}"/></c:barChart>` +
    `${namesAxis()}${valuesAxis(chart.maximum)}</c:plotArea>` +
    (isStacked ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textProperties(900)}</c:legend>` : "") +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function seriesXml({ title, color, values }: ChartSeries, index: number, chart: BarChart, sheet: Sheet): string {
  const position = chart.series.length > 1 ? "ctr" : "outEnd";
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${titleXml(title, values, sheet)}</c:tx>` +
    `<c:spPr>${fill(color)}</c:spPr><c:invertIfNegative val="0"/>${labelsXml(chart.format, position)}` +
    `<c:cat>${reference("str", chart.names, sheet)}</c:cat><c:val>${reference("num", values, sheet)}</c:val></c:ser>`
  );
}

/** Each bar says its figure; no figure for none. */
function labelsXml(format: string, position: "ctr" | "outEnd"): string {
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
  return (
    `<c:dLbls><c:numFmt formatCode="${encodeText(format)};;;" sourceLinked="0"/>${textProperties(800)}<c:dLblPos val="${position}"/>` +
    `${shown.map((what) => `<c:show${what} val="${what === "Val" ? 1 : 0}"/>`).join("")}</c:dLbls>`
  );
}

/** The cell above the values where it holds the title, so that the legend follows it. */
function titleXml(title: string, { top, left }: Range, sheet: Sheet): string {
  const head: Range = { top: top - 1, bottom: top - 1, left, right: left };
  return top > 0 && sheet.cell(top - 1, left).value === title
    ? reference("str", head, sheet)
    : `<c:v>${encodeText(title)}</c:v>`;
}

function reference(kind: "str" | "num", range: Range, sheet: Sheet): string {
  const values = Array.from(
    { length: range.bottom - range.top + 1 },
    (_, index) => sheet.cell(range.top + index, range.left).value,
  );
  const points = values.map((value, index) =>
    isShown(kind, value) ? `<c:pt idx="${index}"><c:v>${encodeText(String(value))}</c:v></c:pt>` : "",
  );
  return (
    `<c:${kind}Ref><c:f>${encodeText(absoluteRange(sheet.name, range))}</c:f>` +
    `<c:${kind}Cache>${kind === "num" ? "<c:formatCode>General</c:formatCode>" : ""}` +
    `<c:ptCount val="${values.length}"/>${points.join("")}</c:${kind}Cache></c:${kind}Ref>`
  );
}

function isShown(kind: "str" | "num", value: CellValue): value is string | number {
  return typeof value === "number" || (typeof value === "string" && kind === "str");
}

/** The first name stands on top, and the scale below all. */
function namesAxis(): string {
  return (
    `<c:catAx><c:axId val="${NAMES_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${line(GRID)}</c:spPr>${textProperties(900)}<c:crossAx val="${VALUES_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/>' +
    '<c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valuesAxis(maximum: number | null): string {
  const limit = maximum === null ? "" : `<c:max val="${maximum}"/>`;
  return (
    `<c:valAx><c:axId val="${VALUES_AXIS}"/><c:scaling><c:orientation val="minMax"/>${limit}<c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>${line(GRID)}</c:spPr></c:majorGridlines>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/><c:spPr>${line(GRID)}</c:spPr>${textProperties(900)}` +
    `<c:crossAx val="${NAMES_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function richText(text: string): string {
  return (
    '<c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="zh-CN" sz="1400" b="1">${fill(INK)}</a:rPr><a:t>${encodeText(text)}</a:t></a:r></a:p></c:rich>`
  );
}

/** @param size in hundredths of a point */
function textProperties(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}">${fill(INK)}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function line(color: string): string {
  return `<a:ln w="9525">${fill(color)}</a:ln>`;
}
