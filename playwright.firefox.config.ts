// The browser tests in Firefox: `npm run test:firefox`. See playwright.config.ts for the tags.
import { defineConfig } from '@playwright/test';
import base from './playwright.config';
import {
  anyOf,
  BY_PREFERENCE,
  IN_WIDE_LETTERS,
  RUN_ONCE,
  NOT_IN_FIREFOX,
} from './tests/support/engineTags';
import { faceEnvironment, USUAL_FACE, type FaceName } from './tests/support/faces';
import { findFirefox } from './tests/support/findFirefox';

const PREFERENCES = {
  // All frames in one process: the driver's clicks don't reach a frame that lives in another.
  'fission.webContentIsolationStrategy': 0,
  'browser.tabs.remote.useCrossOriginOpenerPolicy': false,
  // Windows are as wide as the tests say, as in Chromium without a head.
  'ui.useOverlayScrollbars': 1,
};

function firefox(preferences: Readonly<Record<string, number>>, face: FaceName = USUAL_FACE) {
  return {
    browserName: 'firefox' as const,
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: findFirefox(),
      // These letters, whatever is installed: its pages may read no fonts of the project's from within their box.
      env: { ...faceEnvironment(face), MOZ_DISABLE_CONTENT_SANDBOX: '1' },
      // A folder for each worker: the driver tells nothing of downloads.
      downloadsPath: `test-results/downloads-${process.env.TEST_PARALLEL_INDEX ?? 0}`,
      firefoxUserPrefs: { ...PREFERENCES, ...preferences },
    },
  };
}

export default defineConfig({
  ...base,
  outputDir: 'test-results/firefox',
  testIgnore: '**/faces/**',
  // It starts slowly on two processors.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  projects: [
    {
      name: 'firefox',
      grepInvert: anyOf({ ...BY_PREFERENCE, ...NOT_IN_FIREFOX, ...RUN_ONCE }),
      use: firefox({}),
    },
    ...Object.entries(BY_PREFERENCE).map(([tag, preferences]) => ({
      name: `firefox, ${tag.slice(1)}`,
      grep: anyOf({ [tag]: preferences }),
      grepInvert: anyOf({ ...NOT_IN_FIREFOX, ...RUN_ONCE }),
      use: firefox(preferences),
    })),
    {
      // Firefox measures letters by itself: and it is the browser that a bare Linux comes with.
      name: 'firefox, wide letters',
      grep: anyOf(IN_WIDE_LETTERS),
      use: firefox(BY_PREFERENCE['@reduced-motion'] ?? {}, 'dejavu'),
    },
  ],
});
