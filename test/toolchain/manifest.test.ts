import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";

const root = join(__dirname, "../..");
const ADDRESS = "https://example.org/station-review";

function manifestFor(address: string): string {
  return execFileSync(process.execPath, [join(__dirname, "manifest-text.mjs"), address], {
    encoding: "utf8",
    stdio: "pipe",
  });
}

const manifest = manifestFor(ADDRESS);

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

type ParsedNode = Readonly<Record<string, unknown>>;

function toElements(nodes: readonly ParsedNode[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const inside = node[name] as readonly ParsedNode[];
    return {
      name,
      attributes: new Map(Object.entries((node[":@"] ?? {}) as Record<string, string>)),
      children: toElements(inside),
      text: inside.map((child) => (typeof child["#text"] === "string" ? child["#text"] : "")).join(""),
    };
  });
}

function everyElement(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [element, ...everyElement(element.children)]);
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
});
const elements = everyElement(toElements(parser.parse(manifest) as readonly ParsedNode[]));

const named = (...names: readonly string[]) => elements.filter((element) => names.includes(element.name));
const values = (attribute: string, among: readonly Element[] = elements) =>
  among.flatMap((element) => element.attributes.get(attribute) ?? []);
const resources = named("bt:Image", "bt:Url", "bt:String").filter((element) => element.attributes.has("id"));
const addresses = values("DefaultValue").filter((value) => value.includes("://"));

/** Width and height from the header of a PNG file. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const assetOf = (address: string) => join(root, address.replace(ADDRESS, ""));

test("every resource that is referred to is there, and every one there is referred to", () => {
  const references = new Set(values("resid"));
  expect([...references].sort()).toEqual(values("id", resources).sort());
});

test("names of resources have at most 32 characters", () => {
  expect(values("id", resources).filter((id) => id.length > 32)).toEqual([]);
});

test("short strings have at most 125 characters and long ones at most 250", () => {
  for (const [list, longest] of [["bt:ShortStrings", 125] as const, ["bt:LongStrings", 250] as const]) {
    const strings = everyElement(named(list));
    const texts = [...values("DefaultValue", strings), ...values("Value", strings)];
    expect(texts).not.toEqual([]);
    expect(texts.filter((text) => text.length > longest)).toEqual([]);
  }
});

test("every text is Chinese and has an English override", () => {
  expect(named("DefaultLocale").map((element) => element.text)).toEqual(["zh-CN"]);
  for (const element of named("DisplayName", "Description", "bt:String")) {
    if (!element.attributes.has("DefaultValue")) continue;
    expect(element.attributes.get("DefaultValue")).toMatch(/\p{Script=Han}/u);
    expect(values("Locale", element.children)).toEqual(["en-US"]);
  }
});

test("every address stands in the folder of the page", () => {
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !address.startsWith(`${ADDRESS}/`))).toEqual([]);
});

test("nothing of the template is left", () => expect(manifest).not.toMatch(/\{\{|localhost/));

test("its version is that of the package, with a fourth number", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
  expect(named("Version").map((element) => element.text)).toEqual([`${version}.0`]);
});

test("a slash at the end of the address is not doubled", () => {
  expect(manifestFor(`${ADDRESS}/`)).toBe(manifest);
});

test.each(["http://example.org", "example.org", "https://example.org/?a=b", "https://me:secret@example.org"])(
  "%s is refused as an address",
  (address) => expect(() => manifestFor(address)).toThrow("must be an https address"),
);

test.each([16, 32, 80])("the ribbon's icon of %d pixels has that size", (size) => {
  const used = named("bt:Image").filter((image) => image.attributes.get("size") === String(size));
  const ids = new Set(values("resid", used));
  expect(ids.size).toBe(1);
  for (const resource of resources) {
    if (!ids.has(resource.attributes.get("id") ?? "")) continue;
    expect(sizeOf(assetOf(resource.attributes.get("DefaultValue") ?? ""))).toEqual([size, size]);
  }
});

test.each([16, 32, 64, 80, 128])("assets/icon-%d.png has that size", (size) => {
  expect(sizeOf(join(root, `assets/icon-${size}.png`))).toEqual([size, size]);
});

test.each([
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
])("%s has %d pixels", (name, size) => {
  const [address] = values("DefaultValue", named(name));
  expect(sizeOf(assetOf(address ?? ""))).toEqual([size, size]);
});

test("the button on the Home tab shows the page", () => {
  expect(values("id", named("OfficeTab"))).toEqual(["TabHome"]);
  expect(values("xsi:type", named("Action"))).toEqual(["ShowTaskpane"]);
  const [page] = values("DefaultValue", named("bt:Url"));
  expect(
    values(
      "DefaultValue",
      named("DefaultSettings").flatMap((settings) => settings.children),
    ),
  ).toEqual([page]);
});

test("no old Excel is shut out", () => {
  expect(named("Set").map((set) => Object.fromEntries(set.attributes))).toEqual([
    { Name: "ExcelApi", MinVersion: "1.1" },
  ]);
});

const schema = join(root, "../shared/manifest-schema/OfficeAppManifestV1_1.xsd");
const canValidate = existsSync(schema) && spawnSync("xmllint", ["--version"]).status === 0;

(canValidate ? test : test.skip)("Microsoft's schema accepts it", () => {
  const options = ["--noout", "--nonet", "--schema", schema, "-"];
  expect(() => execFileSync("xmllint", options, { input: manifest, stdio: "pipe" })).not.toThrow();
});
