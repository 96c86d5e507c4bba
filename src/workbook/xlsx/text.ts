import { decodeUtf8 } from "./bytes";

const AMPERSAND = 38;
const LESS_THAN = 60;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Comments, CDATA and processing instructions that may stand inside a text, and entities. Unclosed ones stay as they are. */
const MARKUP =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g;

/** The text between two tags, or an attribute's value. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const raw = decodeUtf8(bytes, start, end);
  for (let position = start; position < end; position += 1) {
    const byte = bytes[position];
    if (byte === AMPERSAND || byte === LESS_THAN) {
      return raw.replace(MARKUP, decodeMarkup);
    }
  }
  return raw;
}

function decodeMarkup(whole: string, data?: string, hexadecimal?: string, decimal?: string, entity?: string): string {
  if (data !== undefined) {
    return data;
  }
  if (entity !== undefined) {
    return ENTITIES[entity] ?? whole;
  }
  const code = hexadecimal ? parseInt(hexadecimal, 16) : decimal ? Number(decimal) : null;
  if (code === null) {
    return "";
  }
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** `_x000D_` stands for a character that XML cannot hold; `_x005F_` for the underscore before what only looks like one. */
export function decodeEscapes(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** The opposite of `decodeEscapes`: what a cell's text looks like in a file. */
export function encodeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** Characters that XML forbids, or changes (a carriage return), and halves of surrogate pairs. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as XML writes it between tags and in attributes. */
export function encodeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A yes-or-no value as files write it. */
export function isTrue(text: string): boolean {
  return text === "1" || text === "true" || text === "on";
}
