import { defineConfig } from 'vitest/config';
import { wordsModule } from '../src/build/words-module.ts';

export default defineConfig({
  plugins: [wordsModule(() => null)],
  test: {
    maxWorkers: 2,
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          // Tests are not timed: a busy machine may take ten times as long for a property as a free one.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Builds the sites once; Astro cannot build twice at a time in one checkout.
          globalSetup: ['tests/site/build-sites.ts'],
          // The files that a worker runs share its modules and its browser.
          isolate: false,
          // As above, for whole builds and the validation of a thousand pages.
          testTimeout: 900_000,
          hookTimeout: 900_000,
          // A busy machine may take long for what a page does in an instant on a free one.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
