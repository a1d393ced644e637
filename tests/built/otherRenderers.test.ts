// The downloads' SVG files as programs draw them that are no browsers: ImageMagick by itself, which knows few of
// SVG's ways to say a colour, and librsvg, beside the picture that the build made. `npm test` builds first.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHART_NAMES } from '../../src/charts/charts';
import { picturePath } from '../../src/pages/embed/embedPages';

const box = mkdtempSync(join(tmpdir(), 'renderers-'));
const run = (command: string, options: readonly string[]) =>
  execFileSync(command, options, { stdio: ['ignore', 'pipe', 'pipe'] }).toString();

/** How each draws a file. */
const RENDERERS = {
  convert: (svg: string, png: string) => run('convert', [`msvg:${svg}`, png]),
  'rsvg-convert': (svg: string, png: string) => run('rsvg-convert', ['--output', png, svg]),
};

/** A picture so small that its dots are shades. */
function shaded(picture: string, name: string): string {
  const small = join(box, `${name}.png`);
  run('convert', [picture, '-background', 'white', '-flatten', '-resize', '60x', small]);
  return small;
}

/** How much colour is in a picture, from 0. */
function colourIn(picture: string): number {
  const mean = ['-channel', 'G', '-separate', '-format', '%[fx:mean]', 'info:'];
  return Number(run('convert', [picture, '-colorspace', 'HCL', ...mean]));
}

/** How much two pictures differ, from 0 to 1. */
function apart(one: string, other: string): number {
  // It exits with 1 where they differ at all, and tells the measure as an error.
  const { stderr } = spawnSync('compare', ['-metric', 'RMSE', one, other, 'null:']);
  return Number(/\(([\d.e-]+)\)/.exec(String(stderr))?.[1] ?? NaN);
}

describe.each(Object.entries(RENDERERS))('%s', (command, draw) => {
  const isMissing = [command, 'compare'].some((each) => spawnSync(each, ['-version']).error);
  if (isMissing) console.info(`not run: ${command}, because it or ImageMagick is not installed.`);

  test.skipIf(isMissing).each(CHART_NAMES)('draws %s as the build does', (chart) => {
    const path = join('dist', picturePath({ chart, rule: 'nato-then' }));
    const drawn = join(box, `${command}-${chart}.png`);
    draw(`${path}.svg`, drawn);
    const [theirs, ours] = [
      shaded(drawn, `${command}-${chart}-small`),
      shaded(`${path}.png`, chart),
    ];
    expect(apart(theirs, ours)).toBeLessThan(0.06);
    const share = colourIn(theirs) / colourIn(ours);
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(1.5);
  });
});
