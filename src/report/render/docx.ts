import type { ReportChart, ReportDocument } from "../document";

/** A chart as a picture: SVG, and PNG for programs that cannot show it. */
export interface ChartPicture {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** Charts without a picture are drawn as tables with shaded cells. */
export type ChartPictures = ReadonlyMap<ReportChart, ChartPicture>;

/** A report as a Word document. The library that writes it is large, and loaded when the first one is written. */
export async function toDocx(
  document: ReportDocument,
  pictures: ChartPictures = new Map(),
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeDocx } = await import("./docx-document");
  return writeDocx(document, pictures);
}
