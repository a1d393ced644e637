// What a screen reader meets, in its order: the accessibility tree of four parts of the site, with
// numbers as '#' and without sentences, since both follow the data. What is said twice is a line too many.
import type { Locator } from '@playwright/test';
import { expect, openStory, test } from '../watch';
import { TITLES } from '../../../src/story/article/titles';
import { goTo } from './views';

test('the opening is the claim, the answer, then where to go', async ({ page }) => {
  await openStory(page);
  await expect
    .poll(() => spoken(page.locator('#top')))
    .toEqual([
      `region "${TITLES.top}"`,
      `heading "${TITLES.top}" [level=#]`,
      'blockquote',
      'link "LBC"',
      'link "How we counted"',
      'link "Find a country"',
      'button "Copy link"',
      'status',
      'navigation "Steps"',
      'group',
      ...Object.values(TITLES).map((title) => `link "${title}"`),
    ]);
});

test('a chart is its words, what it shows, its source and table, its title and the switch', async ({
  page,
}) => {
  await openStory(page);
  await goTo(page, 'places');
  await page.locator('#places .data-table > summary').click();
  await expect
    .poll(() => spoken(page.locator('#places')))
    .toEqual([
      'region "As it was"',
      'heading "As it was" [level=#]',
      'button "#: show what it counts"',
      'group: "Source: Wikipedia"',
      // Its table.
      'group',
      'group "Pairs of Americans and the allies beside them, by who counts as an ally"',
      'table "Pairs of Americans and the allies beside them, by who counts as an ally"',
      'button "Who counts"',
      'button "Americans"',
      'button "Allies"',
      'button "Pairs"',
      'button "Without an ally"',
      'button "Left out"',
      'button "Americans for each"',
      'link "Download as CSV: One for every #"',
      'status',
      // Its data.
      'group',
      'link "Embed: One for every #"',
      'figure "One for every #"',
      'group "As it was Who counts as an ally: American deaths for each allied death"',
      'radio "NATO then : NATO members at the time #" [checked]',
      'radio "NATO today : NATO members today #"',
      'radio "All countries : Every other country #"',
      'radio "Europe only : European NATO members today #"',
    ]);
  // Each switch of the page by a name of its own.
  await goTo(page, 'verdict');
  const names = await page.getByRole('group', { name: /Who counts as an ally/ }).all();
  const trees = await Promise.all(names.map((group) => group.ariaSnapshot()));
  expect(new Set(trees.map((tree) => tree.split('\n')[0])).size).toBe(trees.length);
  expect(trees.length).toBeGreaterThan(1);
});

test('the search is a box with its list, and says what it found', async ({ page }) => {
  await openStory(page);
  await goTo(page, 'countries');
  const box = page.getByRole('combobox');
  await box.fill('united');
  await expect(page.getByRole('option')).not.toHaveCount(0);
  await expect
    .poll(() => spoken(page.locator('.search')))
    .toEqual([
      'combobox "Find a country" [expanded]',
      'button "Clear"',
      'option "United Arab Emirates #"',
      'option "United Kingdom #"',
      'option "United States #"',
      'status',
    ]);
});

/** The tree's lines but those of sentences, cells and addresses. */
async function spoken(part: Locator): Promise<string[]> {
  const tree = await part.ariaSnapshot();
  return tree
    .split('\n')
    .map((line) => line.trim().replace(/^- '?/, ''))
    .filter((line) => !/^(\/url|text|paragraph|strong|cell|row|\w+header|caption|list)/.test(line))
    .map((line) =>
      line
        .replaceAll(/\d+([.,]\d+)*/g, '#')
        .replace(/:( [^"]*)?$/, '')
        .replace(/'$/, ''),
    );
}
