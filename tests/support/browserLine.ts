// The oldest browsers in which everything works, and what the build must not use because they lack it.
// Versions are those of MDN's browser-compat-data. docs/browsers.md says the same in words.

/** From these on everything works. */
export const BROWSER_LINE = { Chrome: 103, Firefox: 104, Safari: 15.4 } as const;

/** Something that a browser may not know. */
export interface Feature {
  readonly name: string;
  readonly pattern: RegExp;
  /** First versions of Chrome, Firefox and Safari that know it. */
  readonly since: readonly [Chrome: number, Firefox: number, Safari: number];
  /** Code that has it, so that a pattern that finds nothing is found out. */
  readonly example: string;
  /** Why it may be used all the same; absent: it may not. */
  readonly harmless?: string;
}

/** Past any version so far. */
const NONE = 999;

/** In scripts. */
export const SCRIPT_FEATURES: readonly Feature[] = [
  feature('lookbehind', /\(\?<[=!]/, [62, 78, 16.4], '/(?<=a)b/'),
  feature('static block', /\bstatic\s*\{/, [94, 93, 16.4], 'class A{static{b()}}'),
  feature(
    'import attributes',
    /\bwith\s*\{\s*type/,
    [123, 138, 17.2],
    'import a from"b"with{type:"json"}',
  ),
  // Chrome of 2021 reads all of the story without it.
  feature('findLast', /\.findLast(Index)?\(/, [97, 104, 15.4], 'a.findLastIndex(b)'),
  feature('Array with', /\.with\(/, [110, 115, 16], 'a.with(0,1)'),
  feature('Array to…', /\.to(Sorted|Reversed|Spliced)\(/, [110, 115, 16], 'a.toSorted()'),
  feature('Array.fromAsync', /\bArray\.fromAsync\b/, [121, 115, 16.4], 'Array.fromAsync(a)'),
  feature('groupBy', /\b(Object|Map)\.groupBy\b/, [117, 119, 17.4], 'Object.groupBy(a,b)'),
  feature(
    'Promise.withResolvers',
    /\bPromise\.(withResolvers|try)\b/,
    [119, 121, 17.4],
    'Promise.try(a)',
  ),
  feature(
    'iterator helpers',
    /\.((keys|values|entries)\(\)|matchAll\([^()]*\))\.(map|filter|find|some|every|toArray|reduce|take|drop|forEach|flatMap)\(/,
    [122, 131, 18.4],
    'a.values().map(b)',
  ),
  feature(
    'sets as sets',
    /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
    [122, 127, 17],
    'a.isSubsetOf(b)',
  ),
  feature('well-formed text', /\.(is|to)WellFormed\(/, [111, 119, 16.4], 'a.isWellFormed()'),
  feature('Intl.Segmenter', /\bIntl\.Segmenter\b/, [87, 125, 14.1], 'new Intl.Segmenter'),
  feature(
    'constructable sheets',
    /\bnew CSSStyleSheet\b|\.adoptedStyleSheets\b/,
    [73, 101, 16.4],
    'new CSSStyleSheet()',
  ),
  feature(
    'AbortSignal.timeout',
    /\bAbortSignal\.(timeout|any)\b/,
    [116, 124, 17.4],
    'AbortSignal.any([])',
  ),
  feature('URL.canParse', /\bURL\.(canParse|parse)\b/, [126, 126, 18], 'URL.parse(a)'),
  feature('checkVisibility', /\.checkVisibility\(/, [105, 106, 17.4], 'a.checkVisibility()'),
  feature('scrollend', /["'`]scrollend["'`]/, [114, 109, 26.2], "on('scrollend')"),
  feature(
    'view transitions',
    /\.startViewTransition\b/,
    [111, 144, 18],
    'document.startViewTransition()',
  ),
  feature('popovers', /\.(show|hide|toggle)Popover\b/, [114, 125, 17], 'a.showPopover()'),
  feature('closing dialogs', /\.requestClose\(/, [134, 139, 18.4], 'a.requestClose()'),
  feature('moveBefore', /\.moveBefore\(/, [133, 144, NONE], 'a.moveBefore(b)'),
  feature('OffscreenCanvas', /\bOffscreenCanvas\b/, [69, 105, 16.4], 'new OffscreenCanvas'),
  feature('CompressionStream', /\bCompressionStream\b/, [80, 113, 16.4], 'new CompressionStream'),
  feature('scheduler', /\bscheduler\.(yield|postTask)\b/, [129, 142, NONE], 'scheduler.yield()'),
  feature('custom states', /\.attachInternals\(/, [77, 93, 16.4], 'a.attachInternals()'),
  {
    ...feature('inert as a property', /\.inert\s*=/, [102, 112, 15.5], 'a.inert=!0'),
    harmless: 'Svelte sets it; nothing that is seen hangs on it.',
  },
];

/** In style sheets. A declaration after another of the same property, or inside @supports, may. */
export const STYLE_FEATURES: readonly Feature[] = [
  feature(':has()', /:has\(/, [105, 121, 15.4], 'a:has(b){}'),
  feature('nesting', /&/, [112, 117, 16.5], 'a{& b{}}'),
  feature('ranges in media', /@media[^{]*[<>]/, [104, 63, 16.4], '@media (width>=1px){}'),
  feature(
    '@scope, @property',
    /@(scope|property|starting-style)\b/,
    [118, 128, 17.5],
    '@scope(a){}',
  ),
  feature('viewport units', /\d[sdl]v(h|w|b|i|min|max)\b/, [108, 101, 15.4], 'a{height:1svh}'),
  feature('container units', /\dcq(w|h|b|i|min|max)\b/, [105, 110, 16], 'a{width:1cqw}'),
  feature('line heights', /\dr?lh\b/, [111, 120, 16.4], 'a{width:1lh}'),
  feature('color-mix()', /\bcolor-mix\(/, [111, 113, 16.2], 'a{color:color-mix(in srgb,red,blue)}'),
  feature('light-dark()', /\blight-dark\(/, [123, 120, 17.5], 'a{color:light-dark(red,blue)}'),
  feature('wide colours', /\b(ok)?l(ab|ch)\(/, [111, 113, 15.4], 'a{color:oklch(0 0 0)}'),
  feature(
    'round()',
    /[^-\w](round|mod|rem|sin|cos|tan|hypot)\(/,
    [125, 118, 15.4],
    'a{width:round(1px,1px)}',
  ),
  feature('subgrid', /\bsubgrid\b/, [117, 71, 16], 'a{grid-template:subgrid/none}'),
  feature('float by direction', /float:inline-/, [118, 55, 15], 'a{float:inline-end}'),
  feature('overflow: clip', /overflow(-[xy])?:[^;}]*\bclip\b/, [90, 81, 16], 'a{overflow:clip}'),
  feature('single transforms', /[;{](translate|rotate|scale):/, [104, 72, 14.1], 'a{rotate:1deg}'),
  feature(':dir()', /:dir\(/, [120, 49, 16.4], 'a:dir(rtl){}'),
  feature(
    'states',
    /:(popover-open|open|user-valid|user-invalid|state\()/,
    [133, 136, NONE],
    'a:open{}',
  ),
  {
    ...feature('@container', /@container/, [105, 110, 16], '@container (width>1px){}'),
    harmless: 'Without it the switch has two columns, and the toll the form for phones.',
  },
  {
    ...feature('@media (scripting)', /\(scripting/, [120, 113, 17], '@media (scripting:none){}'),
    harmless: 'The room of controls that never come stays empty.',
  },
  {
    ...feature(
      'fine type',
      /[;{](text-wrap|hanging-punctuation|overflow-clip-margin|font-size-adjust)/,
      [127, NONE, 17],
      'a{text-wrap:pretty}',
    ),
    harmless: 'Lines break, and words stand, as they did before.',
  },
  {
    ...feature(
      'content-visibility',
      /content-visibility/,
      [85, 125, 18],
      'a{content-visibility:auto}',
    ),
    harmless: 'It only saves work, or opens for paper what a reader can open.',
  },
];

function feature(name: string, pattern: RegExp, since: Feature['since'], example: string): Feature {
  return { name, pattern, since, example };
}
