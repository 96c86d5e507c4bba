import { EVERYBODY, NEUTRAL, RESTRICTING, WEAK } from "./vocabulary";

/** What is left of a phrase without the words that say nothing of its subject. */
export function strip(text: string): string {
  return text.replace(NEUTRAL, "").replace(WEAK, "");
}

/** Whether words narrow down what is counted: some of the people, another time, other hands. */
export function isRestricting(words: string): boolean {
  return RESTRICTING.test(words.replace(EVERYBODY, ""));
}

/** Whether words say nothing of what is counted. */
export function saysNothing(words: string): boolean {
  return (
    strip(
      words
        .replace(/[^\p{L}\p{N}]/gu, "")
        .replace(EVERYBODY, "")
        .replace(/接案|结案|开案|立案/gu, ""),
    ) === ""
  );
}
