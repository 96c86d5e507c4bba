/** What text needs at least (WCAG 2.1, 1.4.3). */
const LEAST = 4.5;
const STEPS = 20;

type Channels = readonly [red: number, green: number, blue: number];

/** A text colour that can be read on a background: the wanted one, made darker or lighter as far as needed. Colours are RRGGBB. */
export function legible(color: string, background: string): string {
  const [text, ground] = [channelsOf(color), channelsOf(background)];
  const end: Channels = contrast(BLACK, ground) >= contrast(WHITE, ground) ? BLACK : WHITE;
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = mix(text, end, step / STEPS);
    if (contrast(mixed, ground) >= LEAST) {
      return toColor(mixed);
    }
  }
  return toColor(end);
}

const BLACK: Channels = [0, 0, 0];
const WHITE: Channels = [255, 255, 255];

function channelsOf(color: string): Channels {
  const value = parseInt(color, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function toColor(channels: Channels): string {
  return channels
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

function mix(from: Channels, to: Channels, share: number): Channels {
  const [red, green, blue] = from.map((channel, index) => Math.round(channel + ((to[index] ?? 0) - channel) * share));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function contrast(one: Channels, other: Channels): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** @see https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
function luminance(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
