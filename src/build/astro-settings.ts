import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import type { Plugin } from 'vite';
import { siteAddress } from '../model/files/list-address.ts';
import { projectRoot } from './project.ts';
import { wordsOfList } from './site.ts';
import { wordsModule } from './words-module.ts';

/** Scripts that make one file together, named after what needs all of them; else each would be up to a dozen files. */
const scriptFiles = [
  {
    name: 'page',
    priority: 3,
    test: /preload-helper|\/components\/(?:frame\/(?:copy-button|kept-place|scheme-choice|search-keys|site-menu)|hover-card\/wake|live-search\/wake|my\/(?:link|note-fold|reading-state)|visits\/(?:new-badge|visit-store|visits))\.ts/,
  },
  { name: 'facts', priority: 1, test: /\/components\/paper\/(?:author-names|date-text)\.ts/ },
  { name: 'search', test: /\/components\/search\/(?:after-paint|client|offer|status|words)\.ts/ },
  { name: 'path', test: /\/components\/my\/path-(?:steps|words)\.ts/ },
  { name: 'files', priority: 1, test: /\/components\/(?:my\/paper-files|save-file)\.ts/ },
  { name: 'cards', test: /\/components\/my\/(?:card|paper-cards|paper-tools|words)\.ts/ },
];

/** Styles that several kinds of pages have make one file; else a page would wait for a dozen of them. */
const styleFiles = [{ name: 'site', test: /\.css$/, minShareCount: 2 }];

/** Takes the place of what Vite loads scripts by need with, which every page would carry. */
const smallPreload: Plugin = {
  name: 'small-preload',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? `export { __vitePreload } from ${JSON.stringify(join(projectRoot, 'src/components/frame/preload.ts'))};`
      : null,
};

/** Rooms whose code needs nothing of Vite. */
const plainRooms = /^src\/(?:text|problems|markdown|model|derive|search|words|build)\//;

/**
 * Lets the pages of a build use the modules that Node has loaded to open the list. Bundled, they would be loaded a second
 * time, and compute a second time what they keep for a library.
 */
const sharedModules: Plugin = {
  name: 'shared-modules',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'prerender',
  resolveId: (id, importer) => {
    if (importer === undefined || !/^\..*\.ts$/.test(id)) return null;
    const file = resolve(dirname(importer), id);
    return plainRooms.test(relative(projectRoot, file))
      ? { id: pathToFileURL(file).href, external: true }
      : null;
  },
};

/**
 * Astro's configuration for a list.
 *
 * @param list folder of the list
 * @param outDir where a build writes the site
 * @param words those of the interface, for scripts; by default of the open list
 */
export function astroSettings(
  list: string,
  outDir: string,
  integration: AstroIntegration,
  words = wordsOfList,
): AstroUserConfig {
  const { origin, base } = siteAddress(list, process.env);
  return {
    root: projectRoot,
    site: origin,
    base,
    outDir,
    publicDir: 'src/public',
    // With `always` the development server would want `index.bin/`. Links of the site to pages have their slash anyway.
    trailingSlash: 'ignore',
    // The content security policy allows neither inline styles nor inline scripts.
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
    // Modules let the worker of the search load a part of itself by need.
    vite: {
      build: { assetsInlineLimit: 0 },
      worker: { format: 'es' },
      environments: {
        // Astro would name the scripts of pages with three times as many letters, and each page names some of them.
        client: {
          build: {
            rolldownOptions: {
              output: { entryFileNames: '_astro/script.[hash].js', codeSplitting: { groups: scriptFiles } },
            },
          },
        },
        prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: styleFiles } } } } },
      },
      plugins: [wordsModule(words), smallPreload, sharedModules],
    },
    devToolbar: { enabled: false },
    integrations: [integration],
  };
}
