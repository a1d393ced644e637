// The browser tests: in Chromium by `npm test`, in Firefox by `npm run test:firefox`. A test that needs
// what not every engine's driver can do says so by a tag, as in test('...', { tag: '@pdf' }, ...) or
// test.describe('...', { tag: '@no-js' }, ...):
//   @dark @reduced-motion @forced-colors   from start to end: Firefox runs it with its own preferences
//   @media    changes print, colours or motion while the page is open: not run in Firefox
//   @no-js    turns JavaScript off, @pdf prints to a PDF, @clipboard @download @touch @back @protocol need what
//             only Chromium's driver gives: none of them is run in Firefox
//   @views @again @command-line @lacks   takes minutes, and the engine hardly matters: run in the packaged
//             Chromium only
// Some files are not run in the newest Chromium, of which their tests ask nothing new.
// tests/support/engineTags.ts is the list; .ci/run counts and prints what was not run. Where the engines
// themselves differ, mend the page, or let the test ask for what every reader needs.
import { defineConfig } from '@playwright/test';
import { faceEnvironment, FACES, USUAL_FACE, type FaceName } from './tests/support/faces';
import { findBrowser } from './tests/support/findBrowser';

/** Another port lets two runs stand side by side. */
const PORT = Number(process.env.TEST_PORT ?? 4180);
const { executablePath, args } = await findBrowser();

/** Tests of words' widths: under every set of fonts, the others under the usual one. */
const BY_FACE = '**/faces/**';

function chromium(face: FaceName) {
  return { launchOptions: { executablePath, args: [...args], env: faceEnvironment(face) } };
}

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  // Three on two processors take a minute less, since tests wait for most of their time; but now and then one
  // waits too long, which costs more where nobody looks.
  workers: process.env.CI ? 2 : 3,
  // Twice the usual patience, for busy machines: a test that passes never waits for it.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Of hundreds in three engines one may trip over its machine, and the packaged Chromium now and then stops
  // drawing frames (see isWhole; the newest does not). A test that passes only when tried again is listed as
  // flaky, and has a race to be mended if it was not that.
  retries: process.env.CI ? 2 : 1,
  reporter: 'line',
  use: { baseURL: `http://127.0.0.1:${PORT}/` },
  projects: [
    { name: 'chromium', testIgnore: BY_FACE, use: chromium(USUAL_FACE) },
    // What depends on how wide letters are, under each set of fonts that readers may have.
    ...(Object.keys(FACES) as FaceName[]).map((face) => ({
      name: `face ${face}`,
      testMatch: BY_FACE,
      use: chromium(face),
    })),
  ],
  webServer: {
    command: `npx tsx tests/support/serveDist.ts ${PORT}`,
    port: PORT,
    reuseExistingServer: false,
  },
});
