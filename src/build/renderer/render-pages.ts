import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { app, staticPaths } from './entry.ts';

/** What the builder of a site wants to know of its pages, which are named by their files: `papers/rye/index.html`. */
export interface PageHooks {
  /** Whether a page is there already, taken over from an earlier build. */
  isKept(file: string): boolean;
  /** Called after each page that is written. */
  written(): void;
}

/** The compiled pages of the site, see `entry.ts`. */
export interface Renderer {
  app: typeof app;
  staticPaths: typeof staticPaths;
}

/**
 * Renders the pages of the open list and writes them, but for those that are there already. One after the other and
 * synchronously: going through promises takes three times as long for thousands of small files.
 *
 * @param home address of the home page: `https://bread.example/list/`
 * @param folder absolute path of the site's folder
 * @throws Error that names the page that failed, and why
 */
export async function renderPages(
  { app, staticPaths }: Renderer,
  home: string,
  folder: string,
  { isKept, written }: PageHooks,
): Promise<void> {
  for (const { pathname, route } of await staticPaths.getAll()) {
    const page = pathname.replace(/^\/+|\/+$/g, '');
    const file = page === '404' ? '404.html' : join(decodeURIComponent(page), 'index.html');
    if (isKept(file)) continue;
    const request = new Request(`${home}${page}${page && '/'}`);
    const html = await rendered(file, () => app.render(request, { routeData: route }));
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, html);
    written();
  }
}

/** The page as bytes, which a response holds: to make a text of them and bytes of that again would be work for nothing. */
async function rendered(file: string, render: () => Promise<Response>): Promise<Uint8Array> {
  try {
    return await (await render()).bytes();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`the page ${file} cannot be rendered: ${why}`, { cause: error });
  }
}
