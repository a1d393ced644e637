// The headline face with no more letters than some headings need: a fifth of it, for pages that weigh
// little. Knows no page; reads the face's file, and writes none.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** Newsreader 500, Latin: the same as in src/styles/fonts.css. */
const FACE = '@fontsource/newsreader/files/newsreader-latin-500-normal.woff2';

/** Newer figures may need any of them. */
const FIGURES = '0123456789,';

/** The face as WOFF2 with the letters of these texts, without kerning, which weighs a third as much again. */
export async function headingFace(texts: readonly string[]): Promise<Uint8Array> {
  const face = await readFile(createRequire(import.meta.url).resolve(FACE));
  const letters = [...new Set(FIGURES + texts.join(''))].sort().join('');
  const options = { targetFormat: 'woff2', keepFeatures: [], noHinting: true } as const;
  return subsetFont(face, letters, options);
}
