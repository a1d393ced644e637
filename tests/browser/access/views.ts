// Ways through the story and the desk that reach every view. They collect steps, switches and tables from
// the page, so that a new one is looked at without being named here.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, isStill, readStep } from '../watch';

/** The built data, one American fewer. */
const PUBLISHED = readFileSync('data/fatalities.csv', 'utf8');
export const SWAPPED = PUBLISHED.replace(/USA,(\d+)/, (_, deaths) => `USA,${Number(deaths) - 1}`);

/** A file with errors and warnings of several kinds, as an editor might bring it. */
export const FAULTY = `country;iso3;deaths;note
United States;USA;2.461;
United Kingdom;GBR;4O;
Germany;GER;62;
`;

/** Ids of all sections, in the order of the page. */
export async function sectionsOf(page: Page): Promise<string[]> {
  const ids = await page
    .locator('main section[id]')
    .evaluateAll((sections) => sections.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(5);
  return ids;
}

/** Brings a section to where it is read, and waits until nothing moves. */
export async function goTo(page: Page, id: string): Promise<void> {
  const section = page.locator(`#${id}`);
  if ((await section.locator('.words').count()) > 0) await readStep(page, id);
  else await section.scrollIntoViewIfNeeded();
  await isStill(page);
}

/** Opens everything that unfolds, also of what is open one at a time. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) {
      details.removeAttribute('name');
      (details as HTMLDetailsElement).open = true;
    }
  });
}

/**
 * Looks at a view: its name, the part that it is about, and whether it has elements of its own or only
 * shows others.
 */
export type Look = (view: string, within: string, differs: 'elements' | 'sight') => Promise<void>;

/** Every section of the story where it is read. */
export async function walkSteps(page: Page, look: Look): Promise<void> {
  for (const id of await sectionsOf(page)) {
    await goTo(page, id);
    await look(`at ${id}`, `#${id}`, 'sight');
  }
}

/** Every view that the reader can bring about. */
export async function walkChoices(page: Page, look: Look): Promise<void> {
  await chooseEveryRule(page, look);
  await findCountry(page, look);
  await openTables(page, look);
  await openDialog(page, look);
}

async function chooseEveryRule(page: Page, look: Look): Promise<void> {
  await goTo(page, 'places');
  const radios = page.locator('#places').getByRole('radio');
  for (const radio of (await radios.all()).reverse()) {
    await radio.check();
    await look(`counted by ${(await radio.getAttribute('value')) ?? ''}`, '#places', 'sight');
  }
}

async function findCountry(page: Page, look: Look): Promise<void> {
  await goTo(page, 'countries');
  const box = page.locator('#countries').getByRole('combobox');
  await box.fill('xyz');
  await look('with no country found', '#countries', 'elements');
  await box.fill('n');
  await box.press('ArrowDown');
  await look('with countries found', '#countries', 'elements');
  await box.press('Enter');
  await look('with a country chosen', '#countries', 'sight');
}

async function openTables(page: Page, look: Look): Promise<void> {
  await unfoldAll(page);
  await page.locator('thead [role=button]').evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await expect(page.locator('[aria-sort]').first()).toBeAttached();
  await look('with tables open and sorted', 'html', 'elements');
}

async function openDialog(page: Page, look: Look): Promise<void> {
  await page.locator('[data-embed]').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await look('with the dialog open', 'dialog', 'elements');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** Every view of the desk: empty, with a faulty file, with one that changes the story. */
export async function walkDesk(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  await page.goto('desk.html');
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  await look('empty');
  for (const [view, text] of [
    ['with a faulty file', FAULTY],
    ['with a new file', SWAPPED],
  ] as const) {
    await openInDesk(page, text);
    await unfoldAll(page);
    await look(view);
  }
}

/** Gives the desk a file and waits for its verdict. */
export async function openInDesk(page: Page, text: string): Promise<void> {
  const said = page.getByRole('status').last();
  // What is said of the file before.
  const before = await said.textContent();
  const file = { name: 'newer.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('.issues')).toBeVisible();
  await expect(said).not.toHaveText(before ?? '');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
