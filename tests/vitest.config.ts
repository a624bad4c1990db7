import { defineConfig } from 'vitest/config';
import { wordsModule } from '../src/build/words-module.ts';

export default defineConfig({
  plugins: [wordsModule(() => null)],
  test: {
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
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Builds the sites once, while the unit tests run.
          globalSetup: ['tests/site/build-sites.ts'],
          setupFiles: ['tests/site/await-sites.ts'],
          // The files that a worker runs share its modules and its browser.
          isolate: false,
          // More than processors, since a worker often waits for its browser.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
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
