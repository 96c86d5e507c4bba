import { CONTENT_TYPES_PART, ContentTypes } from "./content-types";
import { encodeUtf8 } from "./bytes";
import { appendTo, openTag, readOutline } from "./outline";
import type { Parts } from "./parts";
import { readRelationships, relationshipsPart } from "./relationships";
import { applySplices } from "./splice";
import { encodeText } from "./text";

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

/** The kinds of part that we add. */
const ADDED = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** Adds a part that another refers to, and returns the relationship's id. */
export function addPart(
  parts: Parts,
  owner: string,
  type: keyof typeof ADDED,
  part: string,
  bytes: Uint8Array,
): string {
  parts.write(part, bytes);
  addContentType(parts, part, ADDED[type]);
  const name = relationshipsPart(owner);
  const present = parts.has(name) ? parts.read(name) : encodeUtf8(EMPTY_RELATIONSHIPS);
  const outline = readOutline(present, name);
  const tags = outline.children.map((child) => openTag(present, name, child));
  const ids = new Set(tags.map((tag) => tag.attribute("Id")));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) {
    number += 1;
  }
  const base = tags.some((tag) => tag.attribute("Type")?.startsWith(STRICT)) ? STRICT : TRANSITIONAL;
  const xml = `<Relationship Id="rId${number}" Type="${base}${type}" Target="/${encodeText(part)}"/>`;
  parts.write(name, applySplices(present, appendTo(outline.root, outline.prefix, xml)));
  return `rId${number}`;
}

function addContentType(parts: Parts, part: string, type: string): void {
  if (new ContentTypes(parts).of(part) === type) {
    return;
  }
  const bytes = parts.read(CONTENT_TYPES_PART);
  const { root, prefix } = readOutline(bytes, CONTENT_TYPES_PART);
  const xml = `<Override PartName="/${encodeText(part)}" ContentType="${type}"/>`;
  parts.write(CONTENT_TYPES_PART, applySplices(bytes, appendTo(root, prefix, xml)));
}

/** Removes a part, the owner's relationship to it and its content type. */
export function removePart(parts: Parts, owner: string, type: string): void {
  const target = readRelationships(parts, owner).find((relationship) => relationship.type === type)?.target;
  if (target === undefined) {
    return;
  }
  parts.remove(target);
  removeChildren(parts, relationshipsPart(owner), (tag) => (tag.attribute("Type") ?? "").endsWith(`/${type}`));
  removeChildren(parts, CONTENT_TYPES_PART, (tag) => {
    const name = tag.attribute("PartName");
    return name?.replace(/^\/+/, "").toLowerCase() === target.toLowerCase();
  });
}

function removeChildren(parts: Parts, part: string, isGone: (tag: ReturnType<typeof openTag>) => boolean): void {
  const bytes = parts.read(part);
  const gone = readOutline(bytes, part).children.filter((child) => isGone(openTag(bytes, part, child)));
  parts.write(
    part,
    applySplices(
      bytes,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}

/** The first part name of a pattern that nothing has: `xl/worksheets/sheet7.xml`. */
export function freePartName(parts: Parts, before: string, after: string): string {
  let number = 1;
  while (parts.has(`${before}${number}${after}`)) {
    number += 1;
  }
  return `${before}${number}${after}`;
}
