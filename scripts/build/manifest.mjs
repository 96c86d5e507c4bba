import { readFileSync } from "node:fs";
import { join } from "node:path";

const TEMPLATE = "manifest.template.xml";

/** Fills the template: `address` is the folder of the page, the version that of package.json with a fourth number. */
function fillManifest(template, { address, version }) {
  const values = new Map([
    ["address", address],
    ["version", `${version}.0`],
  ]);
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`${TEMPLATE} asks for an unknown ${name}`);
    return escapeXml(value);
  });
}

function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** The manifest of the repository at `root` for the page at `address`. */
export function manifestOf(root, address) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return fillManifest(readFileSync(join(root, TEMPLATE), "utf8"), { address, version });
}

/** For copy-webpack-plugin: writes the manifest to the file `to`. */
export function manifestPattern(root, address, to) {
  return { from: join(root, TEMPLATE), to, transform: () => manifestOf(root, address) };
}
