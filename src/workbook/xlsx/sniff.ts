import { WorkbookError } from "../errors";
import { decodeUtf8, indexOfBytes } from "./bytes";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLD_SHEETS = [
  [0x09, 0x08],
  [0x09, 0x04],
  [0x09, 0x02],
  [0x09, 0x00],
];
const SAMPLE = 4096;

/**
 * Makes sure that bytes are a zip.
 * @throws WorkbookError that says what they seem to be instead.
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new WorkbookError({ code: "file-empty" });
  }
  if (startsWith(bytes, ZIP_ENTRY) || startsWith(bytes, EMPTY_ZIP)) {
    return;
  }
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw new WorkbookError({ code: compoundKind(bytes) });
  }
  if (OLD_SHEETS.some((start) => startsWith(bytes, start)) && bytes[3] === 0) {
    throw new WorkbookError({ code: "file-xls" });
  }
  throw new WorkbookError({ code: textKind(bytes) });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A compound file names its streams in UTF-16. */
function compoundKind(bytes: Uint8Array): "file-encrypted" | "file-xls" | "file-not-a-workbook" {
  if (indexOfBytes(bytes, utf16("EncryptedPackage")) >= 0) {
    return "file-encrypted";
  }
  const isSheet = indexOfBytes(bytes, utf16("Workbook")) >= 0 || indexOfBytes(bytes, utf16("Book")) >= 0;
  return isSheet ? "file-xls" : "file-not-a-workbook";
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
}

function textKind(bytes: Uint8Array): "file-html" | "file-csv" | "file-not-a-workbook" {
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const sample = bytes.subarray(0, SAMPLE);
  const text = isWide ? decodeUtf8(sample.filter((byte) => byte !== 0)) : decodeUtf8(sample);
  if (
    /^\s*(?:\uFEFF\s*)?<(?:!doctype\s+html|html|head|body|table|meta|style|div|script|\?xml[^>]*>\s*<(?:!doctype\s+html|html))\b/i.test(
      text,
    )
  ) {
    return "file-html";
  }
  // eslint-disable-next-line no-control-regex
  const isText = !/[\u0000-\u0008\u000E-\u001F]/.test(isWide ? text.slice(2) : text);
  return isText && /[,;\t]|\n/.test(text) && !/^\s*[<{[]/.test(text) ? "file-csv" : "file-not-a-workbook";
}
