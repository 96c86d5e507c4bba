import { decodeText } from "../../../report/proofread/text/decode";
import { textOfWord } from "../../../report/proofread/text/word";

const DOCX = /\.docx$/iu;
const TEXT = /\.(?:txt|md)$/iu;

/** The text of a report from a file; null when it is of no kind that can be read. */
export async function readReport(file: File): Promise<string | null> {
  const arrayBuffer = await file.arrayBuffer();
  if (DOCX.test(file.name)) {
    const { default: mammoth } = await import("mammoth");
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    return textOfWord((await mammoth.convertToHtml({ arrayBuffer }, { convertImage })).value);
  }
  return TEXT.test(file.name) ? decodeText(new Uint8Array(arrayBuffer)) : null;
}
