import { strToU8 } from "fflate";
import { openXlsx } from "../../../src/workbook/xlsx";
import { readZip } from "../../../src/workbook/xlsx/zip-read";
import { problemOf } from "../contract";
import { partText, rawZip, toBytes, workbookFile, workbookParts, worksheet, zipParts } from "./package";
import type { RawEntry } from "./package";

// Making the large files of these tests takes seconds on a busy machine.
jest.setTimeout(60_000);

const PARTS = workbookParts({ sheets: { 表: worksheet('<row r="1"><c r="A1"><v>7</v></c></row>') } });

function entries(change: (entry: RawEntry) => RawEntry = (entry) => entry): RawEntry[] {
  return Object.entries(PARTS).map(([name, part]) => change({ name, content: toBytes(part) }));
}

async function firstCell(file: Uint8Array): Promise<unknown> {
  return (await openXlsx(file).read()).sheets[0]?.cell(0, 0).value;
}

async function problem(file: Uint8Array): Promise<unknown> {
  return problemOf(new Promise((resolve) => resolve(openXlsx(file).read())));
}

describe("reading a zip", () => {
  it.each<[string, Uint8Array]>([
    ["deflated entries", rawZip(entries())],
    ["stored entries", rawZip(entries((entry) => ({ ...entry, stored: true })))],
    ["data descriptors", rawZip(entries((entry) => ({ ...entry, descriptor: "signed" })))],
    ["data descriptors without signature", rawZip(entries((entry) => ({ ...entry, descriptor: "unsigned" })))],
    ["zip64 sizes", rawZip(entries((entry) => ({ ...entry, zip64: true })))],
    ["directory entries", rawZip([{ name: "xl/", content: new Uint8Array(0), stored: true }, ...entries()])],
    ["names in another case", rawZip(entries((entry) => ({ ...entry, name: entry.name.toUpperCase() })))],
  ])("takes %s", async (_, file) => {
    await expect(firstCell(file)).resolves.toBe(7);
  });

  it("takes the later of two entries with one name", async () => {
    const old = { name: "xl/worksheets/sheet1.xml", content: strToU8(worksheet("")) };
    await expect(firstCell(rawZip([old, ...entries()]))).resolves.toBe(7);
  });

  it("tells a zip that was cut off", async () => {
    const file = rawZip(entries());
    await expect(problem(file.subarray(0, file.length - 30))).resolves.toEqual({ code: "file-truncated" });
  });

  it("tells content that does not fit its checksum", async () => {
    const file = rawZip(entries((entry) => (entry.name.includes("sheet1") ? { ...entry, checksum: 1 } : entry)));
    await expect(problem(file)).resolves.toEqual({ code: "file-damaged", part: "xl/worksheets/sheet1.xml" });
  });

  it("refuses an encrypted entry", async () => {
    await expect(problem(rawZip(entries((entry) => ({ ...entry, flags: 1 }))))).resolves.toEqual({
      code: "file-encrypted",
    });
  });

  it("does not trust a declared size", async () => {
    await expect(firstCell(rawZip(entries((entry) => ({ ...entry, declaredSize: 3 }))))).resolves.toBe(7);
    await expect(firstCell(rawZip(entries((entry) => ({ ...entry, declaredSize: 4_000_000_000 }))))).resolves.toBe(7);
  });

  it("stops inflating a bomb, whatever size it declares", async () => {
    const bomb = { name: "xl/worksheets/sheet1.xml", content: new Uint8Array(60_000_000), declaredSize: 10 };
    const file = rawZip(entries((entry) => (entry.name === bomb.name ? { ...bomb, checksum: 0 } : entry)));
    await expect(problem(file)).resolves.toEqual({ code: "file-too-large", part: bomb.name });
  });

  it("counts the entries that a directory declares against the limit", async () => {
    const many = Array.from({ length: 20_001 }, (_, index) => ({
      name: `${index}`,
      content: new Uint8Array(0),
      stored: true,
    }));
    await expect(problem(rawZip([...entries(), ...many]))).resolves.toEqual({ code: "file-too-large", part: "" });
  });
});

describe("saving a zip", () => {
  it("returns the bytes that were opened when nothing was edited", () => {
    const file = zipParts(PARTS);
    expect(openXlsx(file).save()).toEqual(file);
  });

  it.each<[string, Uint8Array]>([
    ["plain entries", rawZip(entries())],
    ["entries with descriptors", rawZip(entries((entry) => ({ ...entry, descriptor: "signed" })))],
    ["zip64 entries", rawZip(entries((entry) => ({ ...entry, zip64: true })))],
  ])("copies %s that need not change byte for byte", async (_, file) => {
    const workbook = openXlsx(file);
    await workbook.apply([
      { kind: "set-cell", at: { sheet: "表", row: 0, column: 0 }, content: { value: 8, formula: null, format: null } },
    ]);
    const saved = workbook.save();
    const records = (zip: Uint8Array) => {
      return new Map(readZip(zip).entries.map(({ name, start, end }) => [name, Buffer.from(zip.subarray(start, end))]));
    };
    const after = records(saved);
    const changed = [...records(file)].filter(([name, bytes]) => !after.get(name)?.equals(bytes)).map(([name]) => name);
    expect(changed.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    await expect(firstCell(saved)).resolves.toBe(8);
  });

  it("says whether a file is signed", () => {
    expect(openXlsx(workbookFile({ sheets: { 表: worksheet("") } })).signed).toBe(false);
    const signed = workbookFile({ sheets: { 表: worksheet("") }, parts: { "_xmlsignatures/origin.sigs": "" } });
    expect(openXlsx(signed).signed).toBe(true);
    expect(partText(signed, "_xmlsignatures/origin.sigs")).toBe("");
  });
});
