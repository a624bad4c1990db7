// What Astro compiles the pages into: the renderer's way in, in place of a server's.
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

/** Renders any page of the site. Whole texts take less time than streams. */
export const app = createApp({ streaming: false });

// On a server a page that fails is answered by a page that says so; here it ends the build.
app.renderError = (_request, { response, error }) => {
  if (response?.status === 404) return Promise.resolve(response);
  return Promise.reject(error instanceof Error ? error : new Error(`a page failed: ${String(error)}`));
};

/** Lists the addresses of all pages of the open list. */
export const staticPaths = new StaticPaths(app);
