import type { Range } from "../../sheet/address";
import { encodeText } from "./text";

const SPREADSHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A chart part in its place on a sheet. */
export interface PlacedChart {
  readonly place: Range;
  readonly title: string;
  readonly relationship: string;
}

/** The drawing part of a sheet that has charts: each covers its cells, and moves and grows with them. */
export function drawingXml(charts: readonly PlacedChart[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${SPREADSHEET}" xmlns:a="${MAIN}">${charts.map(anchorXml).join("")}</xdr:wsDr>`
  );
}

function anchorXml({ place, title, relationship }: PlacedChart, index: number): string {
  return (
    "<xdr:twoCellAnchor>" +
    `<xdr:from>${cornerXml(place.left, place.top)}</xdr:from>` +
    `<xdr:to>${cornerXml(place.right + 1, place.bottom + 1)}</xdr:to>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${index + 2}" name="${encodeText(title)}" descr="${encodeText(title)}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function cornerXml(column: number, row: number): string {
  return (
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` + `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
  );
}
