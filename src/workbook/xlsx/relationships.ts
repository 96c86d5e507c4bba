import type { Parts } from "./parts";
import { TagScanner } from "./scan";

export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `styles`; the same in the strict and the transitional format. */
  readonly type: string;
  /** The target's part name, without a leading slash. */
  readonly target: string;
}

/** Where a part's relationships stand; "" for those of the package. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part inside the package; links that lead outside are left out. */
export function readRelationships(parts: Parts, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!parts.has(name)) {
    return [];
  }
  const relationships: Relationship[] = [];
  const scanner = new TagScanner(parts.read(name), name);
  while (scanner.next()) {
    const target = scanner.attribute("Target");
    if (scanner.opens("Relationship") && target !== null && scanner.attribute("TargetMode") !== "External") {
      const type = scanner.attribute("Type") ?? "";
      relationships.push({
        id: scanner.attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolve(parts, part, target),
      });
    }
  }
  return relationships;
}

function resolve(parts: Parts, part: string, target: string): string {
  const plain = resolvePath(part, target.replaceAll("\\", "/"));
  if (parts.has(plain) || !plain.includes("%")) {
    return plain;
  }
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

function resolvePath(part: string, target: string): string {
  const segments = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") {
      segments.pop();
    } else if (segment !== "" && segment !== ".") {
      segments.push(segment);
    }
  }
  return segments.join("/");
}
