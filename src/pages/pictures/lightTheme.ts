// The page's light colours for pictures, which no style sheet reaches.
// The same as in src/styles/tokens.css: a test compares them.

/** Colours by the name that they have in the style sheet. */
export const LIGHT = {
  paper: '#ffffff',
  ink: '#14181d',
  soft: '#59616b',
  hairline: '#d8dce1',
  american: '#7c8896',
  'american-word': '#5d6977',
  ally: '#0a4b9f',
  other: '#4f94d4',
} as const;

/**
 * A colour as it looks on paper when it is so opaque, from 0 to 1: '#edf2f8'. A picture's programs do not all
 * know half-transparent colours. Colours are '#rrggbb'.
 */
export function onPaper(colour: string, opacity: number): string {
  const channels = (hex: string) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const paper = channels(LIGHT.paper);
  const mixed = channels(colour).map((channel, index) =>
    Math.round(opacity * channel + (1 - opacity) * (paper[index] ?? 0)),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
