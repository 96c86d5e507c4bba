// Draws assets/icon.svg at the sizes that the ribbon and the list of add-ins ask for: node scripts/icons.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { URL } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const SIZES = [16, 32, 64, 80, 128];
const assets = new URL("../assets/", import.meta.url);
const drawing = readFileSync(new URL("icon.svg", assets), "utf8");

for (const size of SIZES) {
  const picture = new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render();
  writeFileSync(new URL(`icon-${size}.png`, assets), picture.asPng());
}
