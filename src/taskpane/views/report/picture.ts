import type { ReportChart, ReportDocument } from "../../../report/document";
import { chartSvg } from "../../../report/render/chart";
import type { ChartPictures } from "../../../report/render/chart-pictures";

/** Screens and printers of today show finer pictures than one point a pixel. */
const SCALE = 2;

/** The address under which a drawing can be shown or drawn. */
export function addressOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/**
 * Paints a drawing, with the fonts of this machine, as a PNG.
 * @throws Error when the browser cannot paint it
 */
export async function paint(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = addressOf(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext("2d");
  if (!context) {
    throw new Error("The browser gives no canvas.");
  }
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) {
        resolve(blob);
      } else {
        reject(new Error("The browser could not paint the chart."));
      }
    }, "image/png");
  });
}

/** Every chart of a report, drawn and painted. */
export async function picturesOf({ sections }: ReportDocument): Promise<ChartPictures> {
  const blocks = sections.flatMap((section) => section.blocks);
  const charts = blocks.filter((block): block is ReportChart => block.kind === "chart");
  const pictures = charts.map(async (chart) => {
    const svg = await chartSvg(chart);
    const png = new Uint8Array(await (await paint(svg)).arrayBuffer());
    return [chart, { svg, png }] as const;
  });
  return new Map(await Promise.all(pictures));
}
