// The rules that hold the architecture, tried: for each thing that a folder may not know a line that says it.
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();
const TREE = /see the tree in the README/;
const D3 = /D3 is for arithmetic/;

/** What the rules say of a module with these lines, were it this file. */
async function said(file: string, code: string): Promise<string[]> {
  const text = file.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>\n` : `${code}\n`;
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId?.startsWith('no-restricted') ?? true)
    .map(({ message }) => message);
}

const use = (from: string) => `import { one } from '${from}';\none();`;

describe('forbidden', () => {
  test.each<[file: string, code: string, message: RegExp]>([
    // What touches elements, by any way in.
    ['src/charts/years/yearsLayout.ts', `import { select } from 'd3';\nselect('p');`, D3],
    ['src/charts/years/yearsLayout.ts', `import * as d3 from 'd3';\nd3.select('p');`, D3],
    ['src/charts/years/yearsLayout.ts', use('d3-selection'), D3],
    ['src/pages/builtData.ts', `import { csv } from 'd3';\nvoid csv('x');`, D3],
    ['src/charts/years/Years.svelte', use('d3'), /No d3 here/],
    // Another chart's folder, from words or from a drawing.
    ['src/charts/years/yearsText.ts', use('../rates/ratesText'), TREE],
    ['src/charts/years/Years.svelte', use('../rates/ratesLayout'), TREE],
    ['src/charts/parts/DataTable.svelte', use('../rates/ratesLayout'), TREE],
    ['src/charts/dots/dotMove.ts', use('../pairs/pairsLayout'), TREE],
    // Up the tree.
    ['src/dataset/dataset.ts', use('../figures/figures'), TREE],
    ['src/figures/figures.ts', use('../wording/say'), TREE],
    ['src/wording/say.ts', use('../charts/charts'), TREE],
    ['src/charts/years/yearsText.ts', use('../../story/storyboard'), TREE],
    ['src/charts/charts.ts', use('../story/storyboard'), TREE],
    ['src/scroll/whenNear.ts', use('../story/storyboard'), TREE],
    ['src/embed/options.ts', use('../charts/charts'), TREE],
    ['src/story/stepWords.ts', use('../pages/builtData'), TREE],
    ['src/story/stepWords.ts', use('../embed/options'), TREE],
    ['src/desk/deskState.svelte.ts', use('../pages/builtData'), TREE],
    ['src/pages/builtData.ts', use('../../scripts/data/dataSwap'), TREE],
    ['src/pages/builtData.ts', use('../../tests/support/facts'), TREE],
    // The same on demand.
    ['src/figures/figures.ts', `void import('../wording/say');`, TREE],
    ['src/story/stepWords.ts', `void import('../pages/builtData');`, TREE],
    ['src/charts/years/yearsText.ts', `void import('../rates/ratesText');`, TREE],
    ['src/charts/years/yearsText.ts', `void import('d3-selection');`, TREE],
    ['src/pages/builtData.ts', `void import('../../tests/support/facts');`, TREE],
    // Frameworks and the page, where numbers are worked out.
    ['src/figures/figures.ts', use('svelte'), /No svelte here/],
    ['src/charts/years/yearsLayout.ts', use('svelte/store'), /No svelte here/],
    ['src/scroll/whenNear.ts', `import { sum } from 'd3';\nsum([]);`, /No d3 here/],
    ['src/wording/say.ts', 'document.title = String(window.name);', /Unexpected use of/],
  ])('%s: %s', async (file, code, message) => {
    expect(await said(file, code)).toEqual(
      expect.arrayContaining([expect.stringMatching(message) as string]),
    );
  });
});

test.each([
  ['src/charts/years/yearsLayout.ts', `import { sum } from 'd3';\nsum([]);`],
  ['src/charts/years/yearsLayout.ts', use('../parts/scales')],
  ['src/charts/years/Years.svelte', use('./yearsLayout')],
  ['src/story/stepWords.ts', use('../charts/years/yearsText')],
  ['src/story/stepWords.ts', `void import('./numbers/loadNumber');`],
  ['src/pages/desk.ts', use('../desk/deskState.svelte')],
])('allowed in %s: %s', async (file, code) => {
  expect(await said(file, code)).toEqual([]);
});
