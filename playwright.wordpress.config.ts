// The embeds in a real WordPress: .ci/hosts sets it up and runs this.
import { defineConfig } from '@playwright/test';
import base from './playwright.config';

const { SITE_PORT, SITE_URL, WP_HOST, WP_ROOT } = process.env;

export default defineConfig({
  ...base,
  testDir: 'tests/wordpress',
  outputDir: 'test-results/wordpress',
  use: { ...base.use, baseURL: `http://${WP_HOST}/` },
  projects: base.projects?.filter(({ name }) => name === 'chromium') ?? [],
  webServer: [
    { command: `npx tsx tests/support/serveDist.ts ${SITE_PORT}`, url: SITE_URL ?? '' },
    {
      command: `php -S ${WP_HOST} -t ${WP_ROOT}`,
      url: `http://${WP_HOST}/wp-includes/js/wp-embed.min.js`,
      // It writes every request down.
      stderr: 'ignore',
    },
  ],
});
