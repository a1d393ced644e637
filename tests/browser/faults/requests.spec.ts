// Each request of the story, the desk and an embed fails alone, in each way that requests fail.
import { expect, test as base, type Page } from '@playwright/test';
import { builtRequests, type BuiltRequest } from '../../support/builtRequests';
import { FAULTS, startFaultServer, type Fault, type FaultServer } from '../../support/faultServer';
import { hasRead, moveOver, readStep } from '../watch';
import {
  countPictures,
  expectNoOverlap,
  listen,
  readBuilt,
  readWords,
  type Built,
  type Heard,
} from './keeping';

const test = base.extend<object, { faulty: FaultServer; built: Built }>({
  built: [
    async ({ browser, faulty }, use) => {
      await use(await readBuilt(browser, faulty.folder('fails', 'nothing')));
    },
    { scope: 'worker' },
  ],
  faulty: [
    async ({}, use) => {
      const server = await startFaultServer();
      await use(server);
      server.close();
    },
    { scope: 'worker' },
  ],
});

/** Opens a page of which one file has a fault; later than any patience, where it never comes. */
async function open(page: Page, address: string, fault: Fault) {
  if (fault === 'silent') await page.clock.install();
  const heard = listen(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#story script, main .source, .intro').last().waitFor({ state: 'attached' });
  return heard;
}

/** True once the typeface has come, in every weight that is asked for. */
const hasFace = () => {
  const statuses = [...document.fonts].map(({ status }) => status);
  return statuses.includes('loaded') && !statuses.includes('loading');
};

/** Lets the page's patience end: for whatever is on its way. */
async function waitOut(page: Page, fault: Fault) {
  if (fault === 'silent') await page.clock.fastForward('00:20');
}

/** What the last steps need, which are asked for when one of them is near. */
const LAST = /lastPart/;

const SAYS: Readonly<Record<BuiltRequest['role'], RegExp>> = {
  page: /^Keeping the built page; its script /,
  later: /^Keeping the built link ‘Embed’; /,
  font: /^Keeping the built page in another typeface; Newsreader /,
  data: /^Keeping the built figures; data\/fatalities\.csv: /,
};

/** What a press asks for says in the page what did not come: see numbers.spec.ts, downloads.spec.ts and
    desk.spec.ts. The search goes on without other names, the toll with
    whole numbers. What the last part imports fails as it does. */
const ON_A_PRESS =
  /openNumber|countToll|makeDownload|embedPages|checkNewer|unsafeCell|countryNames|askedWords|laterTables|writeCsv|readSpreadsheet|checkWords/;

/** How an embed's and the desk's requests fail in the other engines too: the story shows the rest. */
const EVERYWHERE: readonly Fault[] = ['fails', 'silent'];

/** A page's requests; the first of each role stands for all of them in the other engines. */
function requestsOf(page: string) {
  return builtRequests(page)
    .filter(({ file }) => !ON_A_PRESS.test(file))
    .map((request, index, all) => {
      const isFirst = all.findIndex(({ role }) => role === request.role) === index;
      return { ...request, tag: isFirst ? [] : '@again' };
    });
}

/** Waits for the one line of ours. */
const expectLine = (heard: Heard, line: RegExp) =>
  expect.poll(() => heard.ours, { intervals: [50] }).toEqual([expect.stringMatching(line)]);

/** Waits for all that comes of the story beside the file: patience would end for that, too. */
async function restHasCome(page: Page, role: BuiltRequest['role']) {
  if (role !== 'font') await page.waitForFunction(hasFace);
  if (role === 'page') return;
  await readStep(page, 'places');
  await page.locator('#places').getByRole('radio').nth(3).waitFor({ state: 'attached' });
  await page.locator('#top [data-share] button').waitFor({ state: 'attached' });
  if (role !== 'data') await hasRead(page);
}

test.describe('the story', () => {
  for (const { file, role, tag } of requestsOf('index.html')) {
    for (const fault of FAULTS) {
      test(
        `keeps words and pictures: ${file} ${fault}`,
        { tag },
        async ({ page, faulty, built: { words, pictures } }) => {
          const fileAsked = page.waitForRequest(`**/${file}`);
          fileAsked.catch(() => undefined);
          const heard = await open(page, faulty.folder(fault, file), fault);
          await restHasCome(page, role);
          if (LAST.test(file)) await page.locator('#method').scrollIntoViewIfNeeded();
          if (file.includes('openEmbedDialog')) {
            expect(await readWords(page)).toEqual(words);
            const asked = page.waitForRequest(`**/${file}`);
            await page.locator('#places [data-embed]').click();
            await asked;
            await waitOut(page, fault);
            await expect(page).toHaveURL(/embed\/places\/$/);
          } else {
            // Patience begins when the file is asked for.
            await fileAsked;
            await waitOut(page, fault);
          }
          await expectLine(heard, LAST.test(file) ? /^Keeping the built last words; / : SAYS[role]);
          expect(heard.uncaught).toEqual([]);
          if (file.includes('openEmbedDialog')) return;
          expect(await readWords(page)).toEqual(words);
          expect(await countPictures(page)).toBe(pictures);
          await expectNoOverlap(page);
          if (role !== 'page') await chooses(page);
          expect(heard.ours).toHaveLength(1);
        },
      );
    }
  }
});

test.describe('an embed', () => {
  for (const { file, role, tag } of requestsOf('embed/countries/index.html')) {
    for (const fault of FAULTS) {
      const tags = EVERYWHERE.includes(fault) ? tag : '@again';
      test(`keeps words and picture: ${file} ${fault}`, { tag: tags }, async ({ page, faulty }) => {
        const asked = page.waitForRequest(`**/${file}`);
        const heard = await open(page, `${faulty.folder(fault, file)}embed/countries/`, fault);
        const words = await page.locator('main > :is(h1, .dek)').allTextContents();
        const dialog = file.includes('openEmbedDialog');
        // Patience would end for the data file, too, which is asked for once the page has loaded.
        if (role !== 'data') await hasRead(page);
        // The first move asks for the part that answers; the second for the dialog.
        if (role !== 'data') await moveOver(page);
        if (dialog) {
          await expect(page.getByRole('radio')).toHaveCount(4);
          await page.getByRole('link', { name: 'Embed' }).click();
        }
        await asked;
        await waitOut(page, fault);
        const ofScript = dialog
          ? /^Keeping the built link ‘Embed’; /
          : /^Keeping the built chart; /;
        await expectLine(heard, role === 'data' ? SAYS.data : ofScript);
        expect(heard.uncaught).toEqual([]);
        expect(await page.locator('main > :is(h1, .dek)').allTextContents()).toEqual(words);
        await expect(page.locator('.picture .dots').first()).toBeVisible();
        // The link leads on, into the story.
        const opened = page.waitForEvent('popup');
        if (dialog || role !== 'data') await page.getByRole('link', { name: 'Embed' }).click();
        else await page.getByRole('link', { name: 'Read the story' }).click();
        await expect(await opened).toHaveURL(/#countries$/);
        expect(heard.ours).toHaveLength(1);
      });
    }
  }
});

test.describe('the desk', () => {
  for (const { file, role, tag } of requestsOf('desk.html')) {
    for (const fault of FAULTS) {
      const tags = EVERYWHERE.includes(fault) ? tag : '@again';
      test(`says so: ${file} ${fault}`, { tag: tags }, async ({ page, faulty }) => {
        const heard = await open(page, `${faulty.folder(fault, file)}desk.html`, fault);
        if (role === 'font')
          await expect(page.locator('#desk').getByRole('button').first()).toBeVisible();
        else await page.waitForFunction(hasFace);
        await waitOut(page, fault);
        await expectLine(heard, SAYS[role]);
        const said = await page.locator('main').ariaSnapshot();
        expect(said.includes('Load the page again')).toBe(role === 'page');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(heard.ours).toHaveLength(1);
        expect(heard.uncaught).toEqual([]);
      });
    }
  }
});

/** What does come answers to the reader. */
async function chooses(page: Page) {
  await readStep(page, 'places');
  await page
    .locator('#places')
    .getByRole('radio', { name: /Every other/ })
    .check();
  await expect(page.locator('#places .hed')).toHaveText('One for every 2.1');
}
