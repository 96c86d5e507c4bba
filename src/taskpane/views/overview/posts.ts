import Big from "big.js";
import { normalize } from "../../../sheet/text";

/** A number of posts as people type it (`20`, `１９.５`); null for anything that is no number above 0. */
export function parsePosts(text: string): Big | null {
  const normal = normalize(text);
  const posts = /^\d{1,6}(?:\.\d{1,2})?$/u.test(normal) ? new Big(normal) : null;
  return posts?.gt(0) ? posts : null;
}
