import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Astro integration: the development server reloads the page when a file of the list changes. */
export function watchList(folder: string): AstroIntegration {
  const list = resolve(folder);
  return {
    name: 'watch-list',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(list);
        server.watcher.on('all', (_event, path) => {
          if (resolve(path).startsWith(list)) server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
