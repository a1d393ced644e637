// The story in WebKit: it reads, answers, takes newer data, is copied and printed.
import { By, Key } from 'selenium-webdriver';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/figures';
import { builtData } from '../../src/pages/builtData';
import { PASSAGES, STEPS } from '../../src/story/storyboard';
import { turned } from '../../src/wording/ratio';
import { say } from '../../src/wording/say';
import { pairs } from '../../src/wording/words.gen';
import { serveSite, type TestSite } from './site';
import { bring, expectIn, find, open, startWebKit, textOf, type WebKit } from './webkit';

const { dataset, tables } = builtData();
const { counts } = figuresOf(dataset, tables);
/** Not far from what is published: such a table is refused. */
const NEWER = 'country,iso3,deaths\nUnited States,USA,2000\nDenmark,DNK,800\nAustralia,AUS,200\n';

let webkit: WebKit;
let site: TestSite;
beforeAll(async () => (webkit = await startWebKit()));
afterAll(() => webkit.close());
beforeEach(async () => {
  site = await serveSite();
});
afterEach(() => {
  site.close();
  expect(webkit.errors()).toEqual([]);
});

/** Opens the story and waits until all of it answers. */
async function openStory(): Promise<void> {
  await open(webkit.driver, `${site.origin}/`);
  await isWhole();
}

/** A part answers once it comes near the window: each step is passed, and the page left where it was. */
async function isWhole(): Promise<void> {
  await find(webkit.driver, '#top [data-share] button');
  await webkit.driver.executeAsyncScript(`
    const done = arguments[0];
    const at = scrollY;
    (async () => {
      for (const step of document.querySelectorAll('section[id]')) {
        step.scrollIntoView({ behavior: 'instant' });
        for (let drawn = 0; drawn < 2; drawn += 1) await new Promise(requestAnimationFrame);
      }
      scrollTo({ top: at, behavior: 'instant' });
      done();
    })();
  `);
  await find(webkit.driver, '#verdict input[type=radio]');
  await find(webkit.driver, '#end [data-share] button');
}

for (const width of [1280, 480]) {
  test(`every step has its words, and a picture that fills its place, ${width} px wide`, async () => {
    await webkit.driver.manage().window().setRect({ width, height: 900 });
    await openStory();
    for (const { id, view } of STEPS) {
      await bring(webkit.driver, `#${id} :is(h1, h2)`);
      // The opening has the picture of what was said.
      if (view === null || id === 'said') continue;
      // Where a picture keeps its proportions one side fills, in others both; and so do its words.
      await expectIn(
        webkit.driver,
        `[...document.querySelectorAll('#${id} .picture-area')].map((area) => {
          const box = (element) => element.getBoundingClientRect();
          const picture = [...area.querySelectorAll('.picture')]
            .find((drawn) => drawn.getClientRects().length > 0);
          // The pairs leave room for the words beside and below them.
          const most = (side) => picture.matches('.ratio-own')
            ? parseFloat(getComputedStyle(picture)['max-' + side])
            : box(area)[side];
          const parts = ['width', 'height'].map((side) => box(picture)[side] / most(side));
          if (picture.matches('[class*=ratio-]')) return Math.max(...parts).toFixed(2);
          const height = (elements) => {
            const boxes = [...elements].map(box).filter(({ height }) => height > 0);
            return Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
          };
          // Below some there is a line to press.
          const filled = Math.min(parts[0], height(area.children) / box(area).height);
          return height(picture.querySelectorAll('text')) > 0.8 * box(picture).height && filled.toFixed(2);
        })`,
      ).toEqual(['1.00']);
    }
  });
}

test('the stage shows the figure of the step that is read, and only that', async () => {
  await openStory();
  for (const { id } of PASSAGES[2] ?? []) {
    await bring(webkit.driver, `#${id} :is(h1, h2)`);
    await expectIn(
      webkit.driver,
      `[...document.querySelectorAll('[data-passage=steps]:has(#${id}) .step > .rail')]
        .filter((rail) => getComputedStyle(rail).opacity !== '0')
        .map((rail) => rail.dataset.figure).join()`,
    ).toBe(id);
  }
});

test('the switch counts by another rule: headline, words, picture, notice', async () => {
  await openStory();
  const picture = `document.querySelector('#places .dots.ally').getAttribute('d')`;
  const before = await webkit.driver.executeScript<string>(`return ${picture}`);
  const first = await bring(webkit.driver, '#places input:checked');
  await webkit.driver.executeScript('arguments[0].focus()', first);
  await webkit.driver.actions().sendKeys(Key.ARROW_RIGHT, Key.ARROW_RIGHT).perform();
  await expectIn(webkit.driver, `${textOf('#places .hed')}.toLowerCase()`).toBe(
    say(pairs.hed, turned(counts['all-partners'])).toLowerCase(),
  );
  await expectIn(webkit.driver, textOf('[data-notice] [role=status]')).toMatch(/^Every other/);
  await expectIn(webkit.driver, picture).not.toBe(before);
  // The dots have come to rest: the figure's own show again.
  await expectIn(
    webkit.driver,
    `getComputedStyle(document.querySelector('#places .dots')).visibility`,
  ).toBe('visible');
});

test('taking over moves nothing in sight', async () => {
  const release = site.hold(/\/assets\/story-.*\.js/);
  await open(webkit.driver, `${site.origin}/`);
  const boxes = `JSON.stringify([...document.querySelectorAll('#top :is(h1, p, .triad)')]
    .map((element) => { const { x, y, width } = element.getBoundingClientRect();
      return [x, y, width].map(Math.round); }))`;
  await expectIn(
    webkit.driver,
    `document.fonts.check('1rem Newsreader') && document.readyState`,
  ).toBe('interactive');
  const before = await webkit.driver.executeScript(`return ${boxes}`);
  expect(JSON.parse(String(before)).length).toBeGreaterThan(4);
  expect(await webkit.driver.findElements(By.css('[data-staged]'))).toEqual([]);
  release();
  await expectIn(
    webkit.driver,
    `document.querySelectorAll('[data-staged]').length`,
  ).toBeGreaterThan(0);
  await isWhole();
  expect(await webkit.driver.executeScript(`return ${boxes}`)).toBe(before);
});

test('the search marks a country by keyboard', async () => {
  await openStory();
  const box = await bring(webkit.driver, '#countries [role=combobox]');
  await box.click();
  await webkit.driver.actions().sendKeys('esto', Key.ARROW_DOWN, Key.ENTER).perform();
  await expectIn(webkit.driver, textOf('#countries .label.marked')).toMatch(/^Estonia/);
  await expectIn(webkit.driver, textOf('[data-notice] [role=status]')).toMatch(/^Estonia/);
});

test('a newer file on the server changes numbers, words and date, said once', async () => {
  site.answer(/\/data\/fatalities\.csv/, NEWER);
  await openStory();
  await expectIn(webkit.driver, textOf('#places .hed')).toBe('One for every 2.5');
  await expectIn(webkit.driver, textOf('#places .dek')).toBe(
    '800 of 1,000 pairs have an ally beside them, 200 have none',
  );
  await expectIn(webkit.driver, textOf('#top .opening-answer > .meta')).toContain(
    'newer figures taken',
  );
});

test('the whole page pastes as it reads', async () => {
  await openStory();
  const table = await bring(webkit.driver, '#rates .data-table > summary');
  await table.click();
  await expectIn(webkit.driver, `!!document.querySelector('#rates thead [role=button]')`).toBe(
    true,
  );
  const read = await webkit.driver.executeScript<string[]>(`
    return [...document.querySelectorAll('main :is(p, h2, h3, li):not(.visually-hidden)')]
      .filter((element) => element.getClientRects().length > 0 && !element.querySelector('button'))
      .map((element) => element.innerText)`);
  expect(read.length).toBeGreaterThan(50);
  const heads = await webkit.driver.executeScript<string[]>(
    `return [...document.querySelectorAll('#rates thead th')].map(({ innerText }) => innerText)`,
  );
  expect(heads.length).toBeGreaterThan(3);

  await press('a', 'c');
  // Pasted in the same page: the driver may say that it has gone on before the old page has ended.
  await webkit.driver.executeScript(`document.body.append(document.createElement('textarea'))`);
  await webkit.driver.findElement(By.css('textarea')).click();
  await press('v');
  const pasted = await webkit.driver.executeScript<string>(
    `return document.querySelector('textarea').value`,
  );
  const oneLine = pasted.replace(/\s+/g, ' ');
  for (const paragraph of read) expect(oneLine).toContain(paragraph.replace(/\s+/g, ' ').trim());
  expect(pasted.match(/["“”]{2}/)).toBeNull();
  expect(pasted.match(/[^\s(]\(/g)).toBeNull();
  expect(pasted.split('\n')).toContain(heads.join('\t'));
});

/** Presses each key together with Control. */
function press(...letters: readonly string[]): Promise<void> {
  const keys = webkit.driver.actions().keyDown(Key.CONTROL);
  return keys
    .sendKeys(...letters)
    .keyUp(Key.CONTROL)
    .perform();
}

test('on paper every step stands with its figure, on white', async () => {
  await openStory();
  // The driver can't print: the style sheet's own rules for paper are made to hold on the screen.
  const turned = await webkit.driver.executeScript<number>(`
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const inMedia = (rule) => rule.cssRules ? [rule, ...[...rule.cssRules].flatMap(inMedia)] : [];
    const media = rules.flatMap(inMedia).filter((rule) => rule.media);
    const turn = ({ media }) => {
      if (media.mediaText.includes('print')) return (media.mediaText = media.mediaText.replace('print', 'all'));
      return media.mediaText.includes('screen') && (media.mediaText = 'not all');
    };
    return media.filter(turn).length`);
  expect(turned).toBeGreaterThan(5);
  await expectIn(webkit.driver, 'getComputedStyle(document.documentElement).backgroundColor').toBe(
    'rgb(255, 255, 255)',
  );
  for (const { id, view } of STEPS) {
    // The opening has the picture of what was said.
    if (view === null || id === 'said') continue;
    const step = `document.querySelector('#${id} .rail')`;
    await expectIn(
      webkit.driver,
      `[getComputedStyle(${step}).opacity, ${step}.getBoundingClientRect().height > 150]`,
    ).toEqual(['1', true]);
  }
  const inSight = `[...document.querySelectorAll('canvas, .embed')]
    .filter((element) => element.getClientRects().length > 0).length`;
  expect(await webkit.driver.executeScript(`return ${inSight}`)).toBe(0);
});
