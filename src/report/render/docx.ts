import type { ReportDocument } from "../document";
import type { ChartPictures } from "./chart-pictures";

/** A report as a Word document. The library that writes it is large, and loaded when the first one is written. */
export async function toDocx(
  document: ReportDocument,
  pictures: ChartPictures = new Map(),
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeDocx } = await import("./docx-document");
  return writeDocx(document, pictures);
}
