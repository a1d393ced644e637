import { expect, test } from 'vitest';
import { classesIn, pruneStyle } from '../../../scripts/build/pruneStyle';

const STYLE =
  '@charset "utf-8";a{b:c}.x.s-one{d:e}.y.s-two{f:g}@media print{.x.s-one{h:i}.y.s-two{j:k}}@media screen{.y.s-two{l:m}}';

const absentFrom = (markup: string) => {
  const classes = classesIn(markup);
  return (name: string) => !classes.has(name);
};

test('leaves out the rules of components that are elsewhere', () => {
  expect(pruneStyle(STYLE, absentFrom('<p class="s-one"></p>'))).toBe(
    '@charset "utf-8";a{b:c}.x.s-one{d:e}@media print{.x.s-one{h:i}}',
  );
});

test('leaves out the rules of charts that are elsewhere', () => {
  const style = 'main .toll h3{a:b}@media print{.toll{c:d}.toll,h3{e:f}}.rates>.picture{g:h}';
  expect(pruneStyle(style, absentFrom('<div class="rates"></div>'))).toBe(
    '@media print{.toll,h3{e:f}}.rates>.picture{g:h}',
  );
  expect(pruneStyle(style, absentFrom('<div class="wide toll"></div>'))).toBe(
    'main .toll h3{a:b}@media print{.toll{c:d}.toll,h3{e:f}}',
  );
});
