import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveList } from './serve-list.ts';

/**
 * The Astro integration for a list. A build opens the list before the pages ask for it, and afterwards writes the files
 * that are not pages beside them. The development server is made to show the list as its files are.
 *
 * @param list folder of the list
 */
export function readingList(list: string): AstroIntegration {
  let writeAll: ((folder: string) => Promise<void>) | null = null;
  return {
    name: 'reading-list',
    hooks: {
      'astro:server:setup': ({ server }) => serveList(server, list),
      'astro:build:start': async () => {
        // Loaded here, since only a build needs them now: the development server loads them once it listens.
        const [{ openSite }, { writeFiles }] = await Promise.all([
          import('./open-site.ts'),
          import('./write-files.ts'),
        ]);
        const opened = openSite(list);
        if ('problems' in opened) {
          const lines = opened.problems.map(
            ({ file, line, column, rule, found }) => `${file}:${line}:${column} ${rule}: ${found}`,
          );
          throw new Error(`the list has errors; \`npm run check\` explains them\n${lines.join('\n')}`);
        }
        writeAll = (folder) => writeFiles(opened.files(), folder);
      },
      'astro:build:done': async ({ dir }) => writeAll?.(fileURLToPath(dir)),
    },
  };
}
