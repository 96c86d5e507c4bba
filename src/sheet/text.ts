/** A text without any white space: what names and labels are compared by. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, "");
}

/** As `squeeze`, and full-width letters, digits and signs become the plain ones: `１２％` → `12%`. */
export function normalize(text: string): string {
  return squeeze(IS_PLAIN.test(text) ? text : text.normalize("NFKC"));
}

/** Common characters that are their own plain forms: asking costs less than normalizing. */
const IS_PLAIN = /^[\s!-~\u4e00-\u9fff]*$/u;

/** A header's or label's own words: no white space, no remarks in brackets, no punctuation. */
export function bareWords(text: string): string {
  if (text !== latest.text) {
    latest = { text, words: withoutRemarks(text).replace(/[\p{P}\p{S}]+/gu, "") };
  }
  return latest.words;
}

/** One text is asked for several times in a row, to compare it with one vocabulary after the other. */
let latest = { text: "", words: "" };

/** As `normalize`, without the remarks in brackets; a text that is nothing but a remark keeps its words. */
export function withoutRemarks(text: string): string {
  const normal = normalize(text);
  const kept = normal.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/gu, "");
  return kept === "" ? normal : kept;
}
