// What a browser test may need that not every engine's driver can do: its tags, one list for all runs.
// Chromium can do all of it.

/** The driver sets it as a preference of the whole browser: such tests have a Firefox of their own. */
export const BY_PREFERENCE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '@dark': { 'ui.systemUsesDarkTheme': 1 },
  '@reduced-motion': { 'ui.prefersReducedMotion': 1 },
  '@forced-colors': { 'browser.display.document_color_use': 2 },
};

/** Run in Firefox in letters as wide as a bare Linux has, too: what they do. */
export const IN_WIDE_LETTERS: Readonly<Record<string, string>> = {
  '@wide-letters': 'have words where there is little room',
};

/** Firefox's driver can't: what a test that is not run there does, by its tag. */
export const NOT_IN_FIREFOX: Readonly<Record<string, string>> = {
  '@no-js': 'turn JavaScript off',
  '@pdf': 'print to a PDF',
  '@media': 'change print, colours or motion while the page is open',
  '@clipboard': 'give leave to write and read the clipboard',
  '@download': 'take a download into the hand',
  '@touch': 'are a touch phone',
  '@back': 'go back to the page before',
  '@protocol': 'speak to Chromium in its own protocol',
};

/** Run in the packaged Chromium only, so that all engines together take minutes: what they do. */
export const RUN_ONCE: Readonly<Record<string, string>> = {
  '@views': 'look at every view of the story with axe, or at a view once more in dark',
  '@again': 'let one more file or picture fail in the same ways',
  '@command-line': 'compare the page with the command line',
  '@lacks': 'take away what older browsers lack',
};

/** Files whose tests ask for what a newer version of a browser hardly changes; not run in the newest Chromium. */
export const ONE_CHROMIUM = [
  'address',
  'cached',
  'cite',
  'copies',
  'countryPages',
  'desk',
  'downloads',
  'headers',
  'numbers',
  'oldBrowsers',
  'oneFile',
  'page',
  'requests',
  'runtimeData',
  'scripts',
  'translation',
];

/** A pattern that finds a test with any of these tags. */
export function anyOf(tags: Readonly<Record<string, unknown>>): RegExp {
  return new RegExp(`(${Object.keys(tags).join('|')})(?![\\w-])`);
}
