// The desk from drop to download. Nothing is asked for once the page is there, but what reads spreadsheets.
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './watch';

const NEWER = `country,iso3,deaths,source,note
United States,USA,2459,wikipedia-list,
United Kingdom,GBR,467,,
Canada,CAN,159,,
Denmark,DNK,44,,"Counted, again"
`;
const CLEAN = NEWER;

const FAULTY = `country;iso3;deaths;note
United States;USA;2.461;
United Kingdom;GBR;4O;
Germany;GER;62;
`;

/** Opens the desk; the returned list holds every request that follows. */
async function openDesk(page: Page): Promise<string[]> {
  const compared = page.waitForResponse('**/data/fatalities.csv');
  await page.goto('desk.html');
  await (await compared).finished();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  // Not 'networkidle': the browser never reports the end of a face that a frame takes from its memory.
  for (const part of [page.locator('html'), page.frameLocator('iframe').locator('html')]) {
    expect(await part.evaluate(async () => (await document.fonts.ready).status)).toBe('loaded');
  }
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request.url());
  });
  await page.context().setOffline(true);
  return requests;
}

async function choose(page: Page, text: string | Buffer, name = 'newer.csv'): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page.getByLabel(/choose/).setInputFiles({ name, mimeType: 'text/csv', buffer });
}

async function drop(page: Page, text: string): Promise<void> {
  const transfer = await page.evaluateHandle((csv) => {
    const data = new DataTransfer();
    data.items.add(new File([csv], 'dropped.csv', { type: 'text/csv' }));
    return data;
  }, text);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** As a spreadsheet does: the range as text, with tabs between the cells, and as a table with its marks. */
async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(
    ([tsv, markup]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', tsv);
      if (markup !== '') clipboardData.setData('text/html', markup);
      // Firefox keeps what a script made from the event's own property.
      const event = new ClipboardEvent('paste', { bubbles: true });
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      document.body.dispatchEvent(event);
    },
    [text, html] as const,
  );
}

async function download(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: /^Download/ });
  const folder = test.info().project.use.launchOptions?.downloadsPath;
  if (folder !== undefined) return downloadTo(join(folder, 'fatalities.csv'), link);
  const started = page.waitForEvent('download');
  await link.click();
  const file = await started;
  expect(file.suggestedFilename()).toBe('fatalities.csv');
  return readFile(await file.path(), 'utf8');
}

/** Where the driver tells nothing of downloads, but puts them into a folder. */
async function downloadTo(path: string, link: Locator): Promise<string> {
  await rm(path, { force: true });
  await link.click();
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).not.toBe('');
  return readFile(path, 'utf8');
}

/** A file that has no column of sources keeps those of the numbers that didn't change. */
function withoutSources(csv: string): string {
  return csv.replace(/^([^,]*,[^,]*,\d+),[^,]*,/gm, '$1,,');
}

const story = (page: Page) => page.frameLocator('iframe');
const status = (page: Page) => page.locator('main > #desk').getByRole('status');

const WAYS: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['dropped', '4 rows · commas · UTF-8', (page) => drop(page, NEWER)],
  ['chosen', '4 rows · commas · UTF-8', (page) => choose(page, NEWER)],
  [
    'chosen in UTF-16 with tabs',
    '4 rows · tabs · UTF-16',
    (page) =>
      choose(page, Buffer.from(`\ufeff${NEWER.replaceAll(/,(?! )/g, '\t')}`, 'utf16le'), 'a.txt'),
  ],
  [
    'chosen with titles above its header',
    'Read so: what stands above the header was left out.',
    (page) => choose(page, `Deaths in Afghanistan,,,,\n\n${NEWER}`),
  ],
  ['pasted', '4 rows · tabs', (page) => paste(page, NEWER.replaceAll(/,(?! )/g, '\t'))],
  [
    'typed into the box',
    '4 rows · commas',
    async (page) => {
      await page.getByText('Or paste cells').click();
      await page.getByLabel('Cells, with their header line').fill(NEWER);
    },
  ],
];

for (const [how, read, give] of WAYS) {
  test(`a file that is ${how} comes out clean, and nothing is asked for`, async ({ page }) => {
    const requests = await openDesk(page);
    await give(page);
    await expect(page.getByText(read)).toBeVisible();
    await expect(status(page)).toContainText('No problems, 3 to know.');
    await expect(story(page).locator('#places .hed')).toHaveText('One for every 3.7');
    expect(await download(page)).toBe(CLEAN);
    expect(requests).toEqual([]);
  });
}

test('claims that turn stand first, then numbers, then every text, old and new side by side', async ({
  page,
}) => {
  await openDesk(page);
  await choose(page, NEWER);
  const changes = page.getByRole('region', { name: 'What changes in the story' });
  const turned = changes.getByRole('list').first().getByRole('listitem');
  await expect(turned.first()).toContainText('was: For NATO it holds, rounded');
  await expect(turned.first()).toContainText('now: For NATO it does not hold');
  await expect(changes.getByRole('row', { name: /^Americans 2,461/ })).toContainText('2,459');
  const numbers = changes.getByRole('table', { name: 'The main numbers' });
  for (const row of await numbers.locator('tr').all()) {
    await expect(row.locator('th, td')).toHaveCount(3);
  }
  await expect(changes.getByText('Title of the page')).toBeVisible();
  await expect(changes.getByText('Share image, in words')).toBeVisible();
  await expect(
    changes.getByText(/^The version in ‘How to cite’ changes with the table/),
  ).toBeVisible();
  await expect(changes.getByText('The data, long')).toHaveCount(0);
});

test('its policy lets it ask its own server alone', async ({ page }) => {
  await page.goto('desk.html');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'.*connect-src 'self';/);
});

test(
  'the command line finds the same changes',
  { tag: '@command-line' },
  async ({ page }, testInfo) => {
    const file = testInfo.outputPath('newer.csv');
    await writeFile(file, NEWER);
    const told = promisify(execFile)(
      'npx',
      ['tsx', 'scripts/data/dataSwap.ts', file, '--dry-run'],
      {
        maxBuffer: 10_000_000,
      },
    );
    await openDesk(page);
    await choose(page, NEWER);
    const changes = page.getByRole('region', { name: 'What changes in the story' });
    await expect(changes.locator('summary').first()).toBeVisible();
    await changes.locator('summary').first().click();
    await expect(changes.locator('.now').first()).toBeVisible();
    await changes.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    const shown = await changes.locator('.now').allInnerTexts();
    const now = shown
      .map((text) => text.replace(/^now:\s*/, ''))
      .filter((text) => text !== 'nothing');
    const { stdout } = await told;
    const lines = stdout.split('\n').filter((line) => line.startsWith('  + '));
    expect(lines.length).toBeGreaterThan(50);
    expect(now.sort()).toEqual(lines.map((line) => line.slice(4)).sort());
  },
);

test('the figures that the page has already change nothing', async ({ page }) => {
  await openDesk(page);
  await choose(page, await readFile('data/fatalities.csv'));
  await expect(page.getByText('Nothing: these are the figures that the page has')).toBeVisible();
});

test('a click on an issue marks its cell, where it is corrected and checked at once; another kind of code is read', async ({
  page,
}) => {
  const requests = await openDesk(page);
  await choose(page, FAULTY);
  await expect(page.getByRole('heading', { name: '1 problem to fix, 2 to know' })).toBeVisible();
  await expect(story(page).locator('#places .hed')).toHaveText('One for every 2.3');
  await page.getByRole('button', { name: 'fix row 3, deaths' }).click();
  const cell = page.getByLabel('Row 3, deaths', { exact: true });
  await expect(cell).toBeFocused();
  await expect(cell).toHaveAttribute('aria-invalid', 'true');
  await cell.fill('457');
  await cell.press('Enter');
  await expect(cell).toBeFocused();
  await expect(status(page)).toContainText('No problems');
  await expect(
    page.getByText(
      'The code of one row was told by the name of its country, or by a code of another kind.',
    ),
  ).toBeVisible();
  await expect(story(page).locator('#places .hed')).toHaveText('One for every 4.7');
  expect(withoutSources(await download(page))).toBe(
    'country,iso3,deaths,source,note\nUnited States,USA,2461,,\nUnited Kingdom,GBR,457,,\nGermany,DEU,62,,\n',
  );
  expect(requests).toEqual([]);
});

test('all that is wrong with a row shows at once, beside a number that can’t be read', async ({
  page,
}) => {
  await openDesk(page);
  await choose(page, 'country,iso3,deaths\nUnited States,USA,2461\nUnited Kingdon,GBX,4s7\n');
  await expect(page.getByRole('heading', { name: '2 problems to fix' })).toBeVisible();
  await page.getByRole('button', { name: 'Use GBR' }).click();
  await expect(status(page)).toHaveText('1 problem to fix, 1 to know.');
  await expect(page.getByRole('link', { name: /^Download/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'fix row 3, deaths' }).click();
  await page.getByLabel('Row 3, deaths', { exact: true }).fill('457');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('No problems, 3 to know.');
  expect(withoutSources(await download(page))).toContain('United Kingdom,GBR,457,,');
});

test('a total that is no country is told so, and removed', async ({ page }) => {
  await openDesk(page);
  await choose(page, 'country,iso3,deaths\nUnited States,USA,2461\nTotal,,2461\n');
  await expect(page.getByText('This row sums up others and is no country')).toBeVisible();
  await page.getByRole('button', { name: 'Remove row 3' }).click();
  await expect(status(page)).toHaveText('No problems, 2 to know.');
});

test('a code that is missing is guessed by the name in its row', async ({ page }) => {
  await openDesk(page);
  await choose(page, 'country,iso3,deaths\nUnited States,USA,2461\nDenmark,#REF!,44\n');
  await page.getByRole('button', { name: 'Use DNK' }).click();
  await expect(status(page)).toHaveText('No problems, 2 to know.');
});

test('rows are added and removed', async ({ page }) => {
  await openDesk(page);
  await choose(page, 'country,iso3,deaths\nDenmark,DNK,44\nDenmark,DNK,43\n');
  await page.getByRole('button', { name: 'Remove row 3' }).click();
  await page.getByRole('button', { name: 'Add a row' }).click();
  await page.keyboard.type('United States');
  await page.keyboard.press('Tab');
  await page.keyboard.type('USA');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2461');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('No problems');
});

test('a cell that is clicked stands in sight, and no column beyond the edge, at every width', async ({
  page,
}) => {
  const names = ['country', 'iso3', 'deaths', 'source', 'note', 'rank', 'checked', 'by'];
  const rows = Array.from({ length: 12 }, () => 'United Kingdon,GBX,4s7,,A long note,2,yes,me');
  await openDesk(page);
  await choose(page, [names.join(','), ...rows].join('\n'));
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.getByRole('button', { name: 'fix row 9, deaths' }).click();
    const cell = page.getByLabel('Row 9, deaths', { exact: true });
    await expect(cell).toBeFocused();
    await expect(cell).toBeInViewport({ ratio: 1 });
    const group = page.getByRole('group', { name: 'The cells' });
    const beyond = () =>
      group.evaluate((box) => [
        box.scrollWidth - box.clientWidth,
        document.documentElement.scrollWidth - window.innerWidth,
      ]);
    await expect.poll(beyond).toEqual([0, 0]);
    for (const name of names) {
      const field = await page.getByLabel(`Row 9, ${name}`, { exact: true }).boundingBox();
      expect(field?.width).toBeGreaterThan(60);
    }
  }
});

test('a table of the three columns stays a table on a wide page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openDesk(page);
  await choose(page, 'country,iso3,deaths\nUnited States,USA,x\nDenmark,DNK,y\n');
  await expect(page.getByRole('heading', { name: '2 problems to fix' })).toBeVisible();
  // At the same moment: what stands above them may grow.
  const apart = () =>
    page.getByRole('group', { name: 'The cells' }).evaluate((group) => {
      const [country, deaths] = ['country', 'deaths'].map((column) =>
        group.querySelector(`[aria-label="Row 2, ${column}"]`)?.getBoundingClientRect(),
      );
      return (deaths?.top ?? NaN) - (country?.top ?? NaN);
    });
  expect(await apart()).toBe(0);
  await expect(page.getByRole('columnheader', { name: 'deaths' })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(apart).toBeGreaterThan(0);
});

test('a file of 100,000 faulty rows is answered, and a cell of it corrected', async ({ page }) => {
  test.slow();
  await openDesk(page);
  await choose(page, `country,iso3,deaths\n${',ZZZ,1\n'.repeat(100_000)}`);
  // All of them are checked in one go, which takes a busy machine longer than a click does.
  await expect(page.getByText('100,000 rows · commas')).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText('And 99,951 more of them.')).toBeVisible();
  await expect(page.getByText('The first 200 of 100,000 rows.')).toBeVisible();
  await page.getByLabel('Row 2, iso3', { exact: true }).fill('USA');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('99,999 problems to fix, 1 to know.', { timeout: 40_000 });
});

/** Two codes to mend below a number that is typed and not yet taken. */
const TYPED = `country,iso3,deaths
United States,USA,2461
Canada,CAN,x
United Kingdom,GBX,457
Denmark,DNX,44
`;

async function typeNumber(page: Page): Promise<void> {
  await page.getByLabel('Row 3, deaths', { exact: true }).selectText();
  await page.keyboard.type('159');
}

test('what is typed in a cell and not yet left is kept over a reload', async ({ page }) => {
  await openDesk(page);
  await page.context().setOffline(false);
  await choose(page, TYPED);
  await typeNumber(page);
  await page.reload();
  await expect(page.getByText('Corrected here.')).toBeVisible();
  await expect(page.getByLabel('Row 3, deaths', { exact: true })).toHaveCount(0);
  await expect(status(page)).toContainText('2 problems to fix');
});

test('what is typed in a cell and not yet left asks before another table takes its place', async ({
  page,
}) => {
  await openDesk(page);
  await choose(page, TYPED);
  await typeNumber(page);
  await drop(page, NEWER);
  await expect(page.getByRole('group', { name: /was changed and not yet downl/ })).toBeVisible();
});

test('a press mends what it says, though a cell was typed in before, which is taken too', async ({
  page,
}) => {
  await openDesk(page);
  await choose(page, TYPED);
  await typeNumber(page);
  await page.getByRole('button', { name: 'Use GBR, United Kingdom' }).click();
  await expect(page.getByRole('heading', { name: '1 problem to fix' })).toBeVisible();
  await expect(page.getByLabel('Row 3, deaths', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Row 4, iso3', { exact: true })).toHaveValue('GBR');
  await expect(page.getByLabel('Row 5, iso3', { exact: true })).toHaveValue('DNX');
  await page.getByRole('button', { name: 'Remove row 5' }).click();
  await expect(status(page)).toContainText('No problems');
});

test('by keyboard, the focus goes from a button that is gone to the next one', async ({ page }) => {
  await openDesk(page);
  await choose(page, `${TYPED}Total,,3121\n`);
  await page.getByRole('button', { name: 'Remove row 4' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove row 5' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove row, Total' }).press('Enter');
  await expect(page.getByRole('region', { name: /to fix/ }).getByRole('button')).not.toHaveCount(0);
  await expect(page.getByRole('region', { name: /to fix/ }).locator(':focus')).toHaveCount(1);
});

test('broken quotation marks are mended in the text', async ({ page }) => {
  await openDesk(page);
  await choose(page, 'country,iso3,deaths\n"United States,USA,2461\n');
  const text = page.getByLabel(/Its quotation marks/);
  await text.fill('country,iso3,deaths\nUnited States,USA,2461\n');
  // Firefox tells a change only of what was typed.
  await text.dispatchEvent('change');
  await expect(status(page)).toContainText('No problems');
  await expect(story(page).locator('#places .hed')).toHaveText('No ally died');
});

/** As LibreOffice wrote it: names alone, a title, a total, a note at the foot, and a footnote's mark. */
const PRESS = 'tests/fixtures/sheets/press.xlsx';

test('a press office’s spreadsheet gets in by two presses, which can be undone and are kept', async ({
  page,
}) => {
  await openDesk(page);
  await page.context().setOffline(false);
  await page.getByLabel(/choose/).setInputFiles(PRESS);
  await expect(page.getByText('8 rows · “Sheet1”')).toBeVisible();
  await expect(status(page)).toContainText('3 problems to fix');
  await expect(page.getByRole('button', { name: 'fix row 6, deaths' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove both rows' }).click();
  await page.getByRole('button', { name: 'Use 159, Canada' }).click();
  await expect(status(page)).toContainText('No problems');
  const clean = [
    'country,iso3,deaths,source,note',
    'United States,USA,2461,,In and around Afghanistan',
    'United Kingdom,GBR,457,,',
    'Canada,CAN,159,,[1] one of them outside',
    'Germany,DEU,62,,',
    'Denmark,DNK,44,,"counted\nagain"',
    'Turkey,TUR,15,,',
    '',
  ].join('\n');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(status(page)).toContainText('Undone: 1 problem to fix');
  await page.locator('body').press('Control+z');
  await expect(status(page)).toContainText('Undone: 3 problems to fix');
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.locator('body').press('Control+Shift+Z');
  await expect(status(page)).toContainText('Done again: No problems');

  await page.reload();
  await expect(page.getByText('Corrected here.')).toBeVisible();
  await expect(status(page)).toContainText('No problems');
  expect(withoutSources(await download(page))).toBe(clean);
});

test('of several tables it asks which, a folder and two files are told, and work is not replaced unasked', async ({
  page,
}) => {
  await openDesk(page);
  await page.context().setOffline(false);
  await page.getByLabel(/choose/).setInputFiles('tests/fixtures/sheets/two-tables.xlsx');
  await page.getByRole('button', { name: '2020 (4 rows)' }).click();
  await page.getByRole('button', { name: 'Remove row 4' }).click();
  await expect(status(page)).toContainText('No problems');

  await drop(page, NEWER);
  await expect(page.getByRole('group', { name: /was changed and not yet downl/ })).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('3 rows · “2020”')).toBeVisible();
  await drop(page, NEWER);
  await page.getByRole('button', { name: 'Replace it' }).click();
  await expect(page.getByText('4 rows · commas · UTF-8')).toBeVisible();

  await paste(page, 'hello');
  await expect(page.getByRole('group', { name: /“hello” is no table/ })).toBeVisible();
  await expect(page.getByText('4 rows · commas · UTF-8')).toBeVisible();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    for (const name of ['a.csv', 'a.csv']) dataTransfer.items.add(new File(['x'], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  });
  await expect(page.getByRole('group', { name: /Several files came at once/ })).toBeVisible();
  await page.evaluate(() => {
    // As a browser gives a folder: a file that can't be read.
    const folder = new File([], 'folder');
    folder.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) as never;
    const dataTransfer = { files: [folder], getData: () => '' };
    const event = new DragEvent('drop', { bubbles: true });
    Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
    document.body.dispatchEvent(event);
  });
  await expect(page.getByRole('group', { name: /folder could not be read/ })).toBeVisible();
});

test('a table pasted with its marks is read, and each column can be told what it is', async ({
  page,
}) => {
  const requests = await openDesk(page);
  const html = await readFile('tests/fixtures/sheets/press.html', 'utf8');
  await paste(page, 'text', html.replace('>Deaths<', '>Killed<'));
  await expect(page.getByText('8 rows · “Table 1”')).toBeVisible();
  await expect(status(page)).toContainText('problems to fix');
  const hint = page.getByText('No column was taken for how many died.');
  await expect(hint).toBeVisible();
  await page.getByRole('combobox', { name: /^Killed/ }).selectOption('is how many died');
  await expect(hint).toBeHidden();
  await expect(status(page)).toContainText('3 problems to fix');
  expect(requests).toEqual([]);
});

test('what readers see can be put on the desk, changed in place, and its changes lead to the story', async ({
  page,
}) => {
  await openDesk(page);
  await page.getByRole('button', { name: 'Edit the table that readers see' }).click();
  const cell = page.getByLabel('Row 2, deaths', { exact: true });
  await cell.fill('2300');
  await cell.press('Enter');
  await expect(page.getByRole('row', { name: /^Americans 2,461/ })).toContainText('2,300');
  await page
    .getByRole('button', { name: /^Show in the story/ })
    .first()
    .click();
  await expect(story(page).locator(':focus')).toBeInViewport();
});

test('words are changed on the desk: faults by line, the story with them, and the file', async ({
  page,
}) => {
  await openDesk(page);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Change the words' }).click();
  const words = page.getByLabel('The file of words');
  const text = await words.inputValue();
  expect(text).toBe(await readFile('data/words/en.yaml', 'utf8'));
  await words.fill(text.replace('places: As it was', 'places: As it was, {$nobody :count}'));
  await words.dispatchEvent('change');
  const line = text.split('\n').indexOf('  places: As it was') + 1;
  await expect(page.getByText('1 problem in the words to mend')).toBeVisible();
  await expect(page.getByText(/titles\.places/)).toBeVisible();
  await page.getByRole('button', { name: `show line ${line}` }).click();
  await expect(words).toBeFocused();

  await words.fill(text.replace('places: As it was', 'places: As they fell'));
  await words.dispatchEvent('change');
  await expect(story(page).locator('#places h2').first()).toHaveText('As they fell');
  const changes = page.getByRole('region', { name: 'What changes in the story' });
  await expect(changes.getByText('now: As they fell').first()).toBeVisible();
  await page.reload();
  await expect(story(page).locator('#places h2').first()).toHaveText('As they fell');
  await expect(page.getByRole('link', { name: 'Download en.yaml' })).toBeVisible();

  await words.fill(text);
  await words.dispatchEvent('change');
  await expect(page.getByText('These are the words of the page')).toBeVisible();
  await expect(story(page).locator('#places h2').first()).toHaveText('As it was');
  await expect(changes).toHaveCount(0);
});

test('another spreadsheet’s own file gets the sentence how to copy or export', async ({ page }) => {
  await openDesk(page);
  await page.context().setOffline(false);
  await page.getByLabel(/choose/).setInputFiles('tests/fixtures/sheets/press.ods');
  await expect(page.getByText(/not a CSV. Open it, choose 'Save as'/)).toContainText(
    'select the cells there, copy them, and paste them here',
  );
});

test('hostile cells are shown as text, do nothing, and don’t come out', async ({ page }) => {
  await openDesk(page);
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await page.evaluate(() => Object.assign(window, { alert: () => (document.title = 'harmed') }));
  await choose(
    page,
    `country,iso3,deaths,note,${hostile}\n${hostile},USA,2461,,${hostile}\nDenmark,DNK,44,a\u202eb,\nCanada,CAN,159,=1+1,\n`,
    `${hostile.replaceAll('/', '')}.csv`,
  );
  await expect(page.getByRole('heading', { name: '3 problems to fix' })).toBeVisible();
  await expect(page.getByLabel('Row 2, country', { exact: true })).toHaveValue(hostile);
  await expect(page.getByLabel('Row 3, note', { exact: true })).toHaveValue('a[U+202E]b');
  await expect(page.getByLabel('Row 4, note', { exact: true })).toHaveValue('=1+1');
  await expect(page.getByText(`the column “${hostile}” is not read`)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Download/ })).toHaveCount(0);
  for (const [label, text] of [
    ['Row 2, country', ''],
    ['Row 3, note', 'ab'],
    ['Row 4, note', ''],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByLabel(label, { exact: true }).press('Enter');
  }
  await expect(status(page)).toContainText('No problems');
  expect(await download(page)).not.toMatch(/[<>\u202e]|=1/);
  expect(await page.title()).toBe('Try a new data file');
  expect(await page.locator('img, #desk script').count()).toBe(0);
});

test.describe('without JavaScript', { tag: '@no-js' }, () => {
  test.use({ javaScriptEnabled: false });

  test('it says so and names the command line', async ({ page }) => {
    await page.goto('desk.html');
    const said = await page.locator('noscript').evaluate((element) => element.textContent);
    expect(said).toContain('npm run data:check -- FILE');
    await expect(page.locator('noscript')).toBeVisible();
  });
});
