import type { TagScanner } from "./scan";

/** The colours of a theme in the order that cells count them. Those of Office, for files without a theme. */
export const OFFICE_THEME: readonly string[] = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"],
  ...["A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"],
];

const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** The colours that old files name by number; a file may bring others. */
export const INDEXED: readonly string[] = [
  ...BASIC,
  ...BASIC,
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
];

const COLOR = /^(?:[\dA-F]{2})?([\dA-F]{6})$/iu;

/** Reads `RRGGBB` or `AARRGGBB`, whose transparency no program shows; null for anything else. */
export function parseColor(text: string): string | null {
  return COLOR.exec(text)?.[1]?.toUpperCase() ?? null;
}

/** The colours that a workbook's styles refer to. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The colour that an element names; null for none, and for the one that everything has by itself. */
export function readColor(scanner: TagScanner, { theme, indexed }: Palette): string | null {
  const direct = parseColor(scanner.attribute("rgb") ?? "");
  const themed = theme[scanner.number("theme") ?? -1];
  const base = direct ?? themed ?? indexed[scanner.number("indexed") ?? -1];
  return base === undefined ? null : tinted(base, scanner.number("tint") ?? 0);
}

/** A colour made lighter (up to 1) or darker (down to -1) as Excel does: by its lightness, with hue and saturation kept. */
export function tinted(color: string, tint: number): string {
  if (tint === 0) {
    return color;
  }
  const { hue, saturation, lightness } = toHsl(color);
  const share = Math.max(-1, Math.min(1, tint));
  return toColor({
    hue,
    saturation,
    lightness: share < 0 ? lightness * (1 + share) : lightness + (1 - lightness) * share,
  });
}

interface Hsl {
  /** In sixths of a turn. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function toHsl(color: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => parseInt(color.slice(start, start + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const lightness = (most + least) / 2;
  if (range === 0) {
    return { hue: 0, saturation: 0, lightness };
  }
  const turned =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return { hue: (turned + 6) % 6, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function toColor({ hue, saturation, lightness }: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const place = (offset + hue * 2) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
