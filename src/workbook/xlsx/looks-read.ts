import type { CellLook, Line, Lines, Side } from "../../sheet/looks";
import { INDEXED, type Palette, parseColor, readColor } from "./colors";
import { TagScanner } from "./scan";

/** The looks that a workbook's cells refer to by number. */
export interface WorkbookLooks {
  readonly cells: readonly CellLook[];
  /** The font of cells that say nothing, by which the widths of columns are counted. */
  readonly usual: CellLook;
}

export const PLAIN_LOOKS: WorkbookLooks = { cells: [], usual: {} };

/**
 * @param theme the colours of the workbook's theme
 * @throws WorkbookError file-malformed or file-doctype.
 */
export function readLooks(bytes: Uint8Array, part: string, theme: readonly string[]): WorkbookLooks {
  const palette: Palette = { theme, indexed: readIndexed(bytes, part) };
  const fonts: CellLook[] = [];
  const fills: CellLook[] = [];
  const borders: CellLook[] = [];
  const cells: CellLook[] = [];
  const scanner = new TagScanner(bytes, part);
  const lists = new Map<string, () => void>([
    ["fonts", () => fonts.push(readFont(scanner, palette))],
    ["fills", () => fills.push(readFill(scanner, palette))],
    ["borders", () => borders.push(readBorder(scanner, palette))],
    ["cellXfs", () => cells.push(readRecord(scanner, { fonts, fills, borders }))],
  ]);
  while (scanner.next()) {
    const read = scanner.level === 2 && scanner.isOpening && !scanner.isEmpty ? lists.get(scanner.name()) : undefined;
    while (read && scanner.nextChild(2)) {
      read();
    }
  }
  return { cells, usual: fonts[0] ?? {} };
}

/** A file's own colours by number stand after the styles that use them. */
function readIndexed(bytes: Uint8Array, part: string): readonly string[] {
  const scanner = new TagScanner(bytes, part);
  while (scanner.next()) {
    if (scanner.level === 3 && scanner.opens("indexedColors") && !scanner.isEmpty) {
      const own: (string | null)[] = [];
      while (scanner.nextChild(3)) {
        own.push(parseColor(scanner.attribute("rgb") ?? ""));
      }
      return INDEXED.map((color, index) => own[index] ?? color);
    }
  }
  return INDEXED;
}

/** The children of an item of a list, none for an empty one. */
function forEachChild(scanner: TagScanner, read: (name: string) => void): void {
  const { level, isEmpty } = scanner;
  while (!isEmpty && scanner.nextChild(level)) {
    read(scanner.name());
  }
}

function readFont(scanner: TagScanner, palette: Palette): CellLook {
  let look: CellLook = {};
  const isOn = (): boolean => scanner.flag("val") ?? true;
  forEachChild(scanner, (name) => {
    if (name === "b" && isOn()) {
      look = { ...look, isBold: true };
    } else if (name === "i" && isOn()) {
      look = { ...look, isItalic: true };
    } else if (name === "strike" && isOn()) {
      look = { ...look, isStruck: true };
    } else if (name === "u" && scanner.attribute("val") !== "none") {
      look = { ...look, isUnderlined: true };
    } else if (name === "sz") {
      look = { ...look, ...maybe("size", scanner.number("val")) };
    } else if (name === "name") {
      look = { ...look, ...maybe("font", scanner.attribute("val")) };
    } else if (name === "color") {
      look = { ...look, ...maybe("color", readColor(scanner, palette)) };
    }
  });
  return look;
}

function maybe<Name extends keyof CellLook>(name: Name, value: CellLook[Name] | null): CellLook {
  return value === null ? {} : { [name]: value };
}

/** Patterns other than a solid one are not shown. */
function readFill(scanner: TagScanner, palette: Palette): CellLook {
  let look: CellLook = {};
  forEachChild(scanner, (name) => {
    if (name !== "patternFill" || scanner.attribute("patternType") !== "solid") {
      return;
    }
    forEachChild(scanner, (inner) => {
      look = inner === "fgColor" ? maybe("fill", readColor(scanner, palette)) : look;
    });
  });
  return look;
}

const SIDES: Readonly<Record<string, Side>> = {
  left: "left",
  start: "left",
  right: "right",
  end: "right",
  top: "top",
  bottom: "bottom",
};

function readBorder(scanner: TagScanner, palette: Palette): CellLook {
  let lines: Lines = {};
  forEachChild(scanner, (name) => {
    const side = SIDES[name];
    const kind = lineOf(scanner.attribute("style") ?? "none");
    const colors: (string | null)[] = [];
    forEachChild(scanner, (inner) => {
      colors.push(inner === "color" ? readColor(scanner, palette) : null);
    });
    if (side && kind) {
      lines = { ...lines, [side]: { ...kind, color: colors[0] ?? "000000" } };
    }
  });
  return Object.keys(lines).length === 0 ? {} : { lines };
}

function lineOf(style: string): Omit<Line, "color"> | null {
  if (style === "none") {
    return null;
  }
  if (style === "double") {
    return { style, width: 3 };
  }
  const pattern = /dash/iu.test(style) ? "dashed" : /dot|hair/iu.test(style) ? "dotted" : "solid";
  return { style: pattern, width: style === "thick" ? 3 : /medium/iu.test(style) ? 2 : 1 };
}

interface Parts {
  readonly fonts: readonly CellLook[];
  readonly fills: readonly CellLook[];
  readonly borders: readonly CellLook[];
}

function readRecord(scanner: TagScanner, { fonts, fills, borders }: Parts): CellLook {
  const part = (list: readonly CellLook[], name: string): CellLook | undefined => list[scanner.number(name) ?? 0];
  let look: CellLook = {
    ...part(fonts, "fontId"),
    ...part(fills, "fillId"),
    ...part(borders, "borderId"),
  };
  forEachChild(scanner, (name) => {
    look = name === "alignment" ? { ...look, ...readAlignment(scanner) } : look;
  });
  return look;
}

const HORIZONTAL: Readonly<Record<string, CellLook["horizontal"]>> = {
  left: "left",
  fill: "left",
  justify: "left",
  center: "center",
  centerContinuous: "center",
  distributed: "center",
  right: "right",
};

const VERTICAL: Readonly<Record<string, CellLook["vertical"]>> = {
  top: "top",
  justify: "top",
  center: "center",
  distributed: "center",
  bottom: "bottom",
};

/** Degrees from which on a turned text is nearer to a vertical one; 255 stands for letters one below the other. */
const STEEP = 45;

function readAlignment(scanner: TagScanner): CellLook {
  const rotation = scanner.number("textRotation") ?? 0;
  const steep = rotation > 90 && rotation !== 255 ? rotation - 90 : rotation;
  const indent = scanner.number("indent") ?? 0;
  return {
    ...maybe("horizontal", HORIZONTAL[scanner.attribute("horizontal") ?? ""] ?? null),
    ...maybe("vertical", VERTICAL[scanner.attribute("vertical") ?? ""] ?? null),
    ...(indent > 0 ? { indent } : {}),
    ...(scanner.flag("wrapText") === true ? { isWrapped: true } : {}),
    ...(steep >= STEEP ? { isVertical: true } : {}),
  };
}
