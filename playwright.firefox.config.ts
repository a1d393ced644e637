// The browser tests in Firefox: `npm run test:firefox`. See playwright.config.ts for the tags.
import { defineConfig } from '@playwright/test';
import base from './playwright.config';
import { anyOf, BY_PREFERENCE, LEFT_TO_CHROMIUM, NOT_IN_FIREFOX } from './tests/support/engineTags';
import { findFirefox } from './tests/support/findFirefox';

const PREFERENCES = {
  // All frames in one process: the driver's clicks don't reach a frame that lives in another.
  'fission.webContentIsolationStrategy': 0,
  'browser.tabs.remote.useCrossOriginOpenerPolicy': false,
  // Windows are as wide as the tests say, as in Chromium without a head.
  'ui.useOverlayScrollbars': 1,
};

function firefox(preferences: Readonly<Record<string, number>>) {
  return {
    browserName: 'firefox' as const,
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: findFirefox(),
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
      grepInvert: anyOf({ ...BY_PREFERENCE, ...NOT_IN_FIREFOX, ...LEFT_TO_CHROMIUM }),
      use: firefox({}),
    },
    ...Object.entries(BY_PREFERENCE).map(([tag, preferences]) => ({
      name: `firefox, ${tag.slice(1)}`,
      grep: anyOf({ [tag]: preferences }),
      grepInvert: anyOf({ ...NOT_IN_FIREFOX, ...LEFT_TO_CHROMIUM }),
      use: firefox(preferences),
    })),
  ],
});
