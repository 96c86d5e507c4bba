const CODES = {
  bold: [1, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  gray: [90, 39],
} as const;

/** Puts a text into a color, or leaves it as it is. */
export type Paint = (color: keyof typeof CODES, text: string) => string;

/** Colors for a terminal. Node's own `styleText` is not used: its later versions look at standard output themselves. */
export const paintTerminal: Paint = (color, text) => {
  const [on, off] = CODES[color];
  return `\u001b[${String(on)}m${text}\u001b[${String(off)}m`;
};

/** No colors, for files and other programs. */
export const paintNothing: Paint = (_color, text) => text;
