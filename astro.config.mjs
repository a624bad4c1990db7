import { defineConfig } from 'astro/config';
import { readingList } from './src/build/integration.ts';
import { siteAddress } from './src/model/files/list-address.ts';

const list = process.env['READING_LIST'] ?? 'content';
const { origin, base } = siteAddress(list, process.env);

export default defineConfig({
  site: origin,
  base,
  outDir: process.env['OUT_DIR'] ?? 'dist',
  publicDir: 'src/public',
  // With `always` the development server would want `index.bin/`. Links of the site to pages have their slash anyway.
  trailingSlash: 'ignore',
  // The content security policy allows neither inline styles nor inline scripts.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [readingList(list)],
});
