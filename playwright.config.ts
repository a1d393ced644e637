import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/findBrowser';

/** Another port lets two runs stand side by side. */
const PORT = Number(process.env.TEST_PORT ?? 4180);
const { executablePath, args } = await findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    launchOptions: { executablePath, args: [...args] },
  },
  webServer: {
    command: `npx tsx tests/support/serveDist.ts ${PORT}`,
    port: PORT,
    reuseExistingServer: false,
  },
});
