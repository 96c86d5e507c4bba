import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Probe } from "../probe";

const LESS_THAN = 60;

/** The least that any reader in JavaScript has to do: inflate all parts, and look at every byte once. */
export const floor: Probe = (file) => {
  const bytes = new Uint8Array(readFileSync(file));
  return [
    {
      name: "floor",
      run: (): number => Object.values(unzipSync(bytes)).reduce((tags, part) => tags + countTags(part), 0),
    },
  ];
};

function countTags(part: Uint8Array): number {
  let tags = 0;
  for (let position = 0; position < part.length; position += 1) {
    if (part[position] === LESS_THAN) {
      tags += 1;
    }
  }
  return tags;
}
