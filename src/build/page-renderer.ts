import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';

/** What the builder of a site wants to know of its pages, which are named by their files: `papers/rye/index.html`. */
export interface PageHooks {
  /** Whether a page is there already, taken over from an earlier build. */
  isKept(file: string): boolean;
  /** Called after each page that is written. */
  written(): void;
}

/**
 * Astro's own renderer, which leaves out pages that are there already and writes the others itself: Astro's way through
 * promises takes three times as long for thousands of small files.
 *
 * @param base address of the home page on its host
 * @param folder absolute path of the site's folder
 */
export function pageRenderer(
  astro: AstroPrerenderer,
  base: string,
  folder: string,
  { isKept, written }: PageHooks,
): AstroPrerenderer {
  return {
    ...astro,
    getStaticPaths: async () =>
      (await astro.getStaticPaths()).filter(({ pathname }) => !isKept(fileOf(pathname, base))),
    render: async (request, options) => {
      const rendered = await astro.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const file = join(folder, fileOf(new URL(request.url).pathname, base));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, await response.text());
      written();
      // Astro writes no file for a page without content.
      return new Response(null);
    },
  };
}

/** The file of a page from the site's root folder: a folder's `index.html`, but for the page of what is missing. */
function fileOf(pathname: string, base: string): string {
  const path = decodeURIComponent(pathname).replace(/\/?$/, '/');
  const page = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  return page === '404/' ? '404.html' : `${page}index.html`;
}
