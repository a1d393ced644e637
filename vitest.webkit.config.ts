import { defineConfig } from 'vitest/config';

/** The dozen tests in WebKit: `npm run test:webkit`. One browser at a time. */
export default defineConfig({
  test: {
    include: ['tests/webkit/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
