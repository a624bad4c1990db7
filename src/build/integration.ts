import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveList } from './serve-list.ts';

/**
 * Astro integration around a list: opens it before the pages ask for it, writes what is no page beside them, and keeps
 * the development server at the state of the files.
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
        // Loaded here, since the development server loads the same modules through Vite, which sees them change.
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
