import { expect, test } from 'vitest';
import { pruneStyle } from '../../../scripts/build/pruneStyle';

const STYLE =
  '@charset "utf-8";a{b:c}.x.s-one{d:e}.y.s-two{f:g}@media print{.x.s-one{h:i}.y.s-two{j:k}}@media screen{.y.s-two{l:m}}';

test('leaves out the rules of components that are not in the markup', () => {
  expect(pruneStyle(STYLE, '<p class="s-one"></p>')).toBe(
    '@charset "utf-8";a{b:c}.x.s-one{d:e}@media print{.x.s-one{h:i}}',
  );
});

test('leaves out the rules of charts that are not in the markup', () => {
  const style = 'main .toll h3{a:b}@media print{.toll{c:d}.toll,h3{e:f}}.rates>.picture{g:h}';
  expect(pruneStyle(style, '<div class="rates"></div>')).toBe(
    '@media print{.toll,h3{e:f}}.rates>.picture{g:h}',
  );
  expect(pruneStyle(style, '<div class="wide toll"></div>')).toBe(
    'main .toll h3{a:b}@media print{.toll{c:d}.toll,h3{e:f}}',
  );
});
