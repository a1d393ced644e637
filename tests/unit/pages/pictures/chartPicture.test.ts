import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { HEADLINE_RULE } from '../../../../src/figures/countingRule';
import { figuresOf } from '../../../../src/figures/figures';
import { pictureSvg } from '../../../../src/pages/pictures/chartPicture';
import type { ChartShown } from '../../../../src/pages/pictures/chartShown';
import { LIGHT, onPaper } from '../../../../src/pages/pictures/lightTheme';
import { BACK_OPACITY } from '../../../../src/charts/dots/marks';
import { factDataset, factTables } from '../../../support/facts';
import { countingModel } from '../../../../src/charts/counting/countingModel';
import { aloneText, plainHed } from '../../../../src/charts/aloneText';
import { CHART_NAMES, type ChartName } from '../../../../src/charts/charts';

const { DOMParser } = new JSDOM('').window;
const FACTS = figuresOf(factDataset, factTables);

/** A chart as the page shows it, where it is not as built. */
function draw(chart: ChartName, other: Partial<ChartShown> = {}) {
  const shown = { chart, rule: HEADLINE_RULE, figures: FACTS, country: null, replacedOn: null };
  const svg = pictureSvg({ ...shown, ...other });
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const textOf = (name: string) => document.querySelector(`svg > ${name}`)?.textContent ?? '';
  return { svg, document, title: textOf('title'), description: textOf('desc') };
}

/** How many dots or bars are in a colour. */
function countOf(svg: string, colour: string): number {
  const paths = svg.matchAll(new RegExp(`stroke="${colour}"[^>]* d="([^"]*)"`, 'g'));
  return [...paths].reduce((sum, [, path = '']) => sum + (path.match(/h0/g)?.length ?? 0), 0);
}

describe.each(CHART_NAMES)('%s', (chart) => {
  const { svg, document, title, description } = draw(chart);

  test('is valid XML with its size, its words, its source and its day inside', () => {
    expect(document.querySelector('parsererror')).toBeNull();
    const { documentElement: root } = document;
    const [width, height] = [root.getAttribute('width'), root.getAttribute('height')];
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    expect(title).toBe(
      plainHed(aloneText(chart, { figures: FACTS, rule: HEADLINE_RULE, country: null }).hed),
    );
    expect(description).toMatch(/Source: .+ Updated \d+ \w+ \d{4}\./);
  });

  test('is white, and asks for nothing: no script, no font, no other file', () => {
    expect(document.querySelector('svg > rect')?.getAttribute('fill')).toBe('#ffffff');
    expect(svg).not.toMatch(
      /<script|<text|<image|<foreignObject|href|@import|url\((?!#)|var\(|NaN/,
    );
  });

  test('has its colours in attributes: not every program knows style sheets', () => {
    expect(svg).not.toMatch(/<style| style=| class=/);
  });

  // ImageMagick's own renderer strokes all that does not say so, and fills what is half transparent whole.
  test.each([null, 'DNK'])(
    'has no half-transparent colour, and no stroke by chance: %s',
    (country) => {
      const { svg, document } = draw(chart, { country });
      expect(svg).not.toMatch(/opacity|<pattern|url\(/);
      expect(document.documentElement.getAttribute('stroke')).toBe('none');
    },
  );
});

test('names that are markup or no characters leave the picture valid', () => {
  const name = '</desc><script>"&\u0000\ud800';
  const countries = factTables.countries.map((country) =>
    country.iso3 === 'DNK' ? { ...country, name } : country,
  );
  const fatalities = factDataset.fatalities.map((row) =>
    row.country.iso3 === 'DNK' ? { ...row, country: { ...row.country, name } } : row,
  );
  const figures = figuresOf({ fatalities }, { ...factTables, countries });
  const { document, svg, description } = draw('countries', { figures, country: 'DNK' });
  expect(document.querySelector('parsererror')).toBeNull();
  expect(svg).not.toContain('<script');
  expect(description).toContain('</desc><script>"&:');
});

describe('a chosen country', () => {
  test('alone keeps its colour, and words say so', () => {
    const plain = draw('countries');
    const { svg, description } = draw('countries', { country: 'DNK' });
    const deaths = FACTS.roster.find(({ country }) => country.iso3 === 'DNK')?.deaths;
    const back = onPaper(LIGHT.ally, BACK_OPACITY);
    expect(countOf(svg, LIGHT.american)).toBe(0);
    expect(countOf(svg, LIGHT.ally)).toBe(deaths);
    expect(countOf(svg, LIGHT.ally) + countOf(svg, back)).toBe(countOf(plain.svg, LIGHT.ally));
    expect(description).toContain(`In full colour, Denmark: ${deaths} people`);
  });

  test('has the one bar in its own colour', () => {
    const bars = (country: string | null) => {
      const { document } = draw('rates', { country });
      const all = [...document.querySelectorAll('rect[x]')];
      const own = Object.values<string | null>(LIGHT);
      return [all.length, all.filter((bar) => !own.includes(bar.getAttribute('fill'))).length];
    };
    expect(bars(null)).toEqual([FACTS.rates.length, 0]);
    expect(bars('DNK')).toEqual([FACTS.rates.length, FACTS.rates.length - 1]);
  });

  test('that lost no one is not said to have a colour', () => {
    const { description } = draw('places', { country: 'ISL' });
    expect(description).toContain('Iceland: our table of the dead has nobody from there.');
    expect(description).not.toContain('In full colour');
  });

  test('changes nothing where a chart has no countries', () => {
    expect(draw('toll', { country: 'DNK' }).svg).toBe(draw('toll').svg);
  });
});

test('every way to count with a ratio has its dot, in its side’s colour', () => {
  const { document } = draw('counting');
  const ways = countingModel(FACTS, HEADLINE_RULE).flatMap(({ rows }) => rows);
  const dots = [...document.querySelectorAll('circle[r="4.5"], circle[r="6.5"]')];
  const ofAll = dots.filter((dot) => dot.getAttribute('fill') === LIGHT.other);
  expect(dots).toHaveLength(
    ways.filter(({ americansPerAlly }) => americansPerAlly !== null).length,
  );
  expect(ofAll).toHaveLength(
    ways.filter(({ americansPerAlly, base }) => americansPerAlly !== null && base === 'all').length,
  );
});

test('the years have a dot for every death', () => {
  const { svg } = draw('years');
  const deaths = (side: 'americans' | 'others') =>
    factTables.periods.reduce((sum, period) => sum + period[side], 0);
  expect(countOf(svg, LIGHT.american)).toBe(deaths('americans'));
  expect(countOf(svg, LIGHT.ally)).toBe(deaths('others'));
});

test('a picture says who counts as an ally, and that its figures are newer', () => {
  const { description } = draw('places', { rule: 'nato-today', replacedOn: '2027-01-02' });
  expect(description).toContain('Counted as allies: NATO members today.');
  expect(description).toContain('newer figures taken 2 January 2027');
});
