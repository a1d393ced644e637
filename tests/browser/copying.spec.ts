// What a reader copies by keys, pasted as text and with its markup: as the page reads, each thing once.
import type { Page } from '@playwright/test';
import { COUNTING_RULES } from '../../src/figures/countingRule';
import { textsOf, wordsOf } from '../support/builtText';
import { TITLES } from '../../src/story/article/titles';
import { expect, openStory, readStep, test } from './watch';

interface Pasted {
  readonly text: string;
  /** Of every table in the markup: its rows, and how many of them are a head's. */
  readonly tables: readonly { readonly heads: number; readonly rows: number }[];
}

/** Copies what is selected, and pastes it into another page. */
async function pasteCopied(page: Page): Promise<Pasted> {
  await page.keyboard.press('ControlOrMeta+c');
  const other = await page.context().newPage();
  await other.setContent('<textarea></textarea><div contenteditable></div>');
  const [plain, rich] = [other.locator('textarea'), other.locator('div').first()];
  for (const field of [plain, rich]) {
    await field.focus();
    await other.keyboard.press('ControlOrMeta+v');
  }
  await expect(plain).not.toHaveValue('');
  const text = (await plain.inputValue()).replaceAll('\u00a0', ' ');
  const tables = await rich.locator('table').evaluateAll((found) =>
    found.map((table) => ({
      heads: table.querySelectorAll('thead tr').length,
      rows: table.querySelectorAll('tr').length,
    })),
  );
  await other.close();
  return { text, tables };
}

/** Opens the table of a step, whose names and headings answer. */
async function openTable(page: Page, step: string): Promise<void> {
  await readStep(page, step);
  const foot = page.locator(`#${step} .chart-foot`);
  await foot.getByText('Table', { exact: true }).click();
  await expect(foot.locator('thead [role=button]').first()).toBeVisible();
}

const linesOf = (text: string) => text.split('\n').map((line) => line.trim());

test('the whole page pastes as it reads', async ({ page }) => {
  await openStory(page);
  await openTable(page, 'rates');
  await page.keyboard.press('ControlOrMeta+a');
  const { text, tables } = await pasteCopied(page);
  const lines = linesOf(text);
  const oneLine = text.replace(/\s+/g, ' ');
  const texts = textsOf(await page.content());

  // Firefox copies no word of a button.
  const paragraphs = page.locator('main :is(p, h2, h3, li):not(.visually-hidden, :has(button))');
  const read = await paragraphs.filter({ visible: true }).allInnerTexts();
  expect(read.length).toBeGreaterThan(50);
  for (const paragraph of read) expect(oneLine).toContain(paragraph.replace(/\s+/g, ' ').trim());
  expect(text.match(/["“”]{2}/)).toBeNull();
  expect(text.match(/[^\s(]\(/g)).toBeNull();

  const written = new Set(texts.flatMap(wordsOf));
  expect(wordsOf(text).filter((word) => !written.has(word))).toEqual([]);

  const table = page.locator('#rates table');
  const heads = await table.locator('thead th').allInnerTexts();
  expect(lines).toContain(heads.join('\t'));
  const caption = (await table.locator('caption').textContent()) ?? '';
  expect(lines.filter((line) => line.includes(caption))).toEqual([caption]);
  expect(tables.some(({ heads, rows }) => heads === 1 && rows > 5)).toBe(true);

  const drawn = (where: string) => page.locator(`${where} .picture text`).allTextContents();
  const withTable = await drawn('.step:has(.data-table)');
  expect(withTable.length).toBeGreaterThan(100);
  const doubled = withTable.filter((words) => lines.includes(words.trim()));
  const onSwitch = (await page.locator('label.rule').allInnerTexts()).join();
  expect(doubled.filter((words) => !onSwitch.includes(words.trim()))).toEqual([]);
  for (const words of await drawn('#claim')) expect(text).toContain(words);
  for (const unseen of await page.locator('main p.visually-hidden').allTextContents()) {
    if (unseen !== '') expect(text).not.toContain(unseen);
  }
});

test('a step that is selected pastes its words and its table', async ({ page }) => {
  await openStory(page);
  await openTable(page, 'places');
  await page
    .locator('#places')
    .evaluate((step) => document.getSelection()?.selectAllChildren(step));
  const { text, tables } = await pasteCopied(page);
  const lines = linesOf(text);
  expect(lines[0]).toBe(TITLES.places);
  const rows = await page
    .locator('#places .data-table tr')
    .evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent.trim()).join('\t')),
    );
  expect(rows).toHaveLength(1 + COUNTING_RULES.length);
  expect(lines).toEqual(expect.arrayContaining(rows));
  expect(tables.filter(({ heads }) => heads === 1)).toHaveLength(1);
  for (const words of await page.locator('#places .picture text').allTextContents())
    expect(lines).not.toContain(words.trim());
});
