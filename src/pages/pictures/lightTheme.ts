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
