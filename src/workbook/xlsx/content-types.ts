import type { Parts } from "./parts";
import { TagScanner } from "./scan";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** What each part is, by its own entry or by its extension. */
export class ContentTypes {
  private readonly overrides = new Map<string, string>();
  private readonly defaults = new Map<string, string>();

  constructor(parts: Parts) {
    if (!parts.has(CONTENT_TYPES_PART)) {
      return;
    }
    const scanner = new TagScanner(parts.read(CONTENT_TYPES_PART), CONTENT_TYPES_PART);
    while (scanner.next()) {
      const type = scanner.attribute("ContentType") ?? "";
      if (scanner.opens("Override")) {
        this.overrides.set(key(scanner.attribute("PartName") ?? ""), type);
      } else if (scanner.opens("Default")) {
        this.defaults.set((scanner.attribute("Extension") ?? "").toLowerCase(), type);
      }
    }
  }

  /** The type of a part; "" where nothing says. */
  of(part: string): string {
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    return this.overrides.get(key(part)) ?? this.defaults.get(extension) ?? "";
  }

  /** The first part whose type ends like this; null when there is none. */
  find(ending: string): string | null {
    for (const [part, type] of this.overrides) {
      if (type.endsWith(ending)) {
        return part;
      }
    }
    return null;
  }
}

function key(part: string): string {
  return part.replace(/^\/+/, "").toLowerCase();
}
