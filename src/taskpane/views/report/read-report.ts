const DOCX = /\.docx$/iu;
const TEXT = /\.(?:txt|md)$/iu;

/** The text of a report from a file; null when it is of no kind that can be read. */
export async function readReport(file: File): Promise<string | null> {
  if (DOCX.test(file.name)) {
    const { default: mammoth } = await import("mammoth");
    return (await mammoth.extractRawText({ arrayBuffer: await file.arrayBuffer() })).value;
  }
  return TEXT.test(file.name) ? decode(await file.arrayBuffer()) : null;
}

/** Older programs save Chinese text as GB 18030, which is no valid UTF-8. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
