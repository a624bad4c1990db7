import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';

/**
 * Astro's own renderer, which leaves out pages that are there already and tells of each page that it renders.
 *
 * @param isKept whether a page is taken over from an earlier build, by its file: `papers/slow-dough/index.html`
 * @param rendered called after each page
 */
export function pageRenderer(
  astro: AstroPrerenderer,
  base: string,
  isKept: (file: string) => boolean,
  rendered: () => void,
): AstroPrerenderer {
  return {
    ...astro,
    getStaticPaths: async () =>
      (await astro.getStaticPaths()).filter(({ pathname }) => !isKept(fileOf(pathname, base))),
    render: async (...page) => {
      const response = await astro.render(...page);
      rendered();
      return response;
    },
  };
}

/** The file of a page from the site's root folder. */
function fileOf(pathname: string, base: string): string {
  const path = decodeURIComponent(pathname);
  return join(path.startsWith(base) ? path.slice(base.length) : path.slice(1), 'index.html');
}
