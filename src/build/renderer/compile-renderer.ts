// A program: compiles the pages of the site into a renderer, see `kept-renderer.ts`.
// `node compile-renderer.ts LIST FOLDER`, both absolute; the folder is not there yet.
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { build, type AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { readWords } from '../../model/entries/read-words.ts';
import { englishWords } from '../../words/words.ts';
import { astroSettings } from '../astro-settings.ts';

const [list = '', folder = ''] = process.argv.slice(2);
const site = join(folder, 'site');

/** Puts our way in where Astro's own renders a site at once. Astro looks for a file whose name begins like this. */
const entry: Plugin = {
  name: 'renderer-entry',
  configEnvironment: (name) => {
    if (name !== 'prerender') return null;
    const input = join(import.meta.dirname, 'entry.ts');
    return { build: { rolldownOptions: { input, output: { entryFileNames: 'prerender-entry.mjs' } } } };
  },
};

/** Keeps what Astro compiled, which it would delete after rendering, and renders nothing. */
const integration: AstroIntegration = {
  name: 'renderer',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer({
        name: 'renderer',
        setup: () => Promise.resolve(renameSync(join(site, '.prerender'), join(folder, 'pages'))),
        getStaticPaths: () => Promise.resolve([]),
        render: () => Promise.reject(new Error('pages are rendered later')),
      }),
  },
};

const words = existsSync(join(list, 'words.yaml')) ? readWords(list, 'words.yaml').words : englishWords;
const settings = astroSettings(list, site, integration, () => words);
const plugins = [...(settings.vite?.plugins ?? []), entry];
try {
  await build({ ...settings, vite: { ...settings.vite, plugins }, configFile: false, logLevel: 'warn' });
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
}
