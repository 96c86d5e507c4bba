import { deflateSync, strToU8, unzipSync, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts by name, as texts or bytes. */
export type PartTexts = Readonly<Record<string, string | Uint8Array>>;

/** A zip of parts; `level` 0 stores them. */
export function zipParts(parts: PartTexts, level: 0 | 6 = 6): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [name, toBytes(part)] as const);
  return zipSync(Object.fromEntries(bytes), { level, mtime: new Date(2024, 0, 1) });
}

export function toBytes(part: string | Uint8Array): Uint8Array {
  return typeof part === "string" ? strToU8(part) : part;
}

/** The text of a part of a saved workbook; "" when it is not there. */
export function partText(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  return part ? new TextDecoder().decode(part) : "";
}

/** A worksheet part around its rows, with what stands before and after them. */
export function worksheet(rows: string, { before = "", after = "" } = {}): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** What a test says of a workbook; sheets are worksheet parts by the sheets' names. */
export interface Plan {
  readonly sheets: Readonly<Record<string, string | Uint8Array>>;
  readonly strings?: readonly string[];
  readonly styles?: string;
  /** Elements of the workbook part before and after its list of sheets. */
  readonly before?: string;
  readonly after?: string;
  readonly states?: Readonly<Record<string, string>>;
  /** Further parts, their content types and the workbook's relationships to them. */
  readonly parts?: PartTexts;
  readonly types?: string;
  readonly relationships?: string;
}

/** The parts of a small workbook. */
export function workbookParts(plan: Plan): Record<string, string | Uint8Array> {
  const names = Object.keys(plan.sheets);
  const sheets = names.map((name, index) => {
    const state = plan.states?.[name];
    return `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`;
  });
  const strings = plan.strings ?? [];
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      names
        .map(
          (_, index) =>
            `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
        )
        .join("") +
      `${plan.types ?? ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${plan.before ?? ""}<sheets>${sheets.join("")}</sheets>${plan.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      names
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join("") +
      (strings.length > 0
        ? `<Relationship Id="rIdS" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/>`
        : "") +
      (plan.styles ? `<Relationship Id="rIdT" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/>` : "") +
      `${plan.relationships ?? ""}</Relationships>`,
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = plan.sheets[name] ?? "";
  });
  if (strings.length > 0) {
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`;
  }
  if (plan.styles) {
    parts["xl/styles.xml"] = plan.styles;
  }
  return { ...parts, ...plan.parts };
}

/** The bytes of a small workbook. */
export function workbookFile(plan: Plan): Uint8Array {
  return zipParts(workbookParts(plan));
}

/** A styles part with these number formats and cell records. */
export function stylesPart(records: readonly string[], formats: readonly string[] = [], after = ""): string {
  const numFmts = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`);
  return (
    `<styleSheet xmlns="${MAIN}">` +
    (formats.length > 0 ? `<numFmts count="${formats.length}">${numFmts.join("")}</numFmts>` : "") +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${records.length}">${records.join("")}</cellXfs>${after}</styleSheet>`
  );
}

/** A zip entry for entry as raw pieces, to build zips that no library writes. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly declaredSize?: number;
  readonly checksum?: number;
  readonly stored?: boolean;
  readonly descriptor?: "signed" | "unsigned";
  readonly zip64?: boolean;
  readonly flags?: number;
}

/** A zip written byte by byte. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const body: number[] = [];
  const directory: number[] = [];
  for (const entry of entries) {
    const offset = body.length;
    const data = entry.stored ? entry.content : deflateSync(entry.content);
    const name = strToU8(entry.name);
    const size = entry.declaredSize ?? entry.content.length;
    const checksum = entry.checksum ?? checksumOf(entry.content);
    const method = entry.stored ? 0 : 8;
    const flags = (entry.flags ?? 0) | (entry.descriptor ? 8 : 0);
    const known = entry.descriptor ? [0, 0, 0] : [checksum, data.length, size];
    body.push(...u32(0x04034b50), ...u16(20), ...u16(flags), ...u16(method), ...u32(0), ...known.flatMap(u32));
    body.push(...u16(name.length), ...u16(0), ...name, ...data);
    if (entry.descriptor) {
      body.push(
        ...(entry.descriptor === "signed" ? u32(0x08074b50) : []),
        ...u32(checksum),
        ...u32(data.length),
        ...u32(size),
      );
    }
    const extra = entry.zip64 ? [...u16(1), ...u16(24), ...u64(size), ...u64(data.length), ...u64(offset)] : [];
    const declared = entry.zip64 ? [0xffffffff, 0xffffffff] : [data.length, size];
    directory.push(
      ...u32(0x02014b50),
      ...u16(20),
      ...u16(20),
      ...u16(flags),
      ...u16(method),
      ...u32(0),
      ...u32(checksum),
    );
    directory.push(
      ...declared.flatMap(u32),
      ...u16(name.length),
      ...u16(extra.length),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
    );
    directory.push(...u32(entry.zip64 ? 0xffffffff : offset), ...name, ...extra);
  }
  const count = entries.length;
  const end = [
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...u16(count),
    ...u16(count),
    ...u32(directory.length),
    ...u32(body.length),
    ...u16(0),
  ];
  return Uint8Array.from([...body, ...directory, ...end]);
}

function checksumOf(content: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of content) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function u16(number: number): number[] {
  return [number & 0xff, (number >>> 8) & 0xff];
}

function u32(number: number): number[] {
  return [...u16(number & 0xffff), ...u16(number >>> 16)];
}

function u64(number: number): number[] {
  return [...u32(number >>> 0), ...u32(Math.floor(number / 2 ** 32))];
}
