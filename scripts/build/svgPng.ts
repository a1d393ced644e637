// A drawing as PNG. Knows no drawing and writes no file.
import { Resvg } from '@resvg/resvg-js';

/**
 * The PNG of an SVG whose words are outlines already, so that no fonts are looked for. `scale`: its pixels
 * for each of the drawing's, each way.
 */
export function svgPng(svg: string, scale = 1): Uint8Array {
  const options = {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: scale },
  } as const;
  return new Resvg(svg, options).render().asPng();
}
