import { XMLValidator } from "fast-xml-parser";

/** Whether a text is well-formed XML. */
export function isWellFormed(xml: string): boolean {
  // Its successor is a package of its own, which would be here for this line only.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return XMLValidator.validate(xml) === true;
}
