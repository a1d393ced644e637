// How what readers load is made small. Scripts by Terser, whose result Rolldown makes smaller still: together they
// leave 3 % less than Rolldown alone, which is the default.
import type { BuildOptions, CSSOptions, Rolldown } from 'vite';

/** For `build` of Vite's configuration. */
export const BY_TERSER = {
  minify: 'terser',
  // Vite cares for a fault of Safari 10, which reads none of our modules.
  terserOptions: { safari10: false, ecma: 2020, compress: { passes: 3 } },
} as const satisfies BuildOptions;

/** For the output of Rolldown's; without it Terser is all there is. */
export const BY_ROLLDOWN = { minify: true } as const satisfies Rolldown.OutputOptions;

/** For `css` of Vite's configuration: without what stands in for light-dark(), which no style sheet here uses. */
export const LIGHTNING = {
  // Features.LightDark of lightningcss.
  lightningcss: { exclude: 1_048_576 },
} as const satisfies CSSOptions;
