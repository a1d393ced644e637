import { expect, test } from 'vitest';
import { drawChart } from '../../../../src/pages/pictures/drawChart';
import { textWidth } from '../../../../src/pages/pictures/textPaths';

const SIZE = { width: 200, height: 100 };
const STYLE = 'text.svelte-x{fill:var(--ink)}.strong.svelte-x .span:where(.svelte-x){stroke:red}';

const draw = (inside: string) =>
  drawChart(`<svg class="picture svelte-x">${inside}</svg>`, STYLE, SIZE);

test('percents become pixels', () => {
  expect(draw('<rect x="50%" y="10%" width="25%" height="5"></rect>')).toContain(
    '<rect x="100" y="10" width="50" height="5">',
  );
});

test('words become outlines in the place that their class anchors', () => {
  const left = (svg: string) => Number(/ d="M([\d.]+)/.exec(svg)?.[1]);
  const start = left(draw('<text class="svelte-x" x="50%" y="50%">Ally</text>'));
  const end = left(draw('<text class="end svelte-x" x="50%" y="50%">Ally</text>'));
  expect(start - end).toBeCloseTo(textWidth('Ally', 12), 0);
  expect(draw('<text class="svelte-x" x="0" y="0">Ally</text>')).not.toContain('<text');
});

test('rules come along in the light theme, as simple programs read them', () => {
  const svg = draw('<text class="svelte-x" x="0" y="0">A</text>');
  expect(svg).toContain('.words.svelte-x{fill:#14181d}');
  expect(svg).toContain('.strong.svelte-x .span.svelte-x{stroke:red}');
});
