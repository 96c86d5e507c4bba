/** A text without any white space: what names and labels are compared by. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, "");
}

/** As `squeeze`, and full-width letters, digits and signs become the plain ones: `１２％` → `12%`. */
export function normalize(text: string): string {
  return squeeze(text.normalize("NFKC"));
}

/** A header's or label's own words: no white space, no remarks in brackets, no punctuation. */
export function bareWords(text: string): string {
  return withoutRemarks(text).replace(/[\p{P}\p{S}]+/gu, "");
}

/** As `normalize`, without the remarks in brackets; a text that is nothing but a remark keeps its words. */
export function withoutRemarks(text: string): string {
  const normal = normalize(text);
  const kept = normal.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/gu, "");
  return kept === "" ? normal : kept;
}
