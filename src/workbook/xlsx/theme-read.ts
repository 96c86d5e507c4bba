import { WorkbookError } from "../errors";
import { OFFICE_THEME, parseColor } from "./colors";
import { TagScanner } from "./scan";

/** The order in which cells count a theme's colours: light before dark, other than in the theme itself. */
const ORDER = [
  ...["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3"],
  ...["accent4", "accent5", "accent6", "hlink", "folHlink"],
];

/** The colours of a theme part. A theme that cannot be read costs no more than its colours. */
export function readTheme(bytes: Uint8Array, part: string): readonly string[] {
  try {
    const found = readColors(new TagScanner(bytes, part));
    return ORDER.map((name, index) => found.get(name) ?? OFFICE_THEME[index] ?? "000000");
  } catch (error) {
    if (error instanceof WorkbookError) {
      return OFFICE_THEME;
    }
    throw error;
  }
}

function readColors(scanner: TagScanner): Map<string, string> {
  const found = new Map<string, string>();
  while (scanner.next()) {
    if (scanner.opens("clrScheme") && !scanner.isEmpty) {
      const { level } = scanner;
      while (scanner.nextChild(level)) {
        const name = scanner.name();
        const color = readChoice(scanner);
        if (color !== null) {
          found.set(name, color);
        }
      }
      return found;
    }
  }
  return found;
}

/** `<a:sysClr val="window" lastClr="FFFFFF"/>` or `<a:srgbClr val="44546A"/>`. */
function readChoice(scanner: TagScanner): string | null {
  const { level, isEmpty } = scanner;
  let color: string | null = null;
  while (!isEmpty && scanner.nextChild(level)) {
    color ??= parseColor(scanner.attribute("lastClr") ?? scanner.attribute("val") ?? "");
  }
  return color;
}
