import { defineConfig } from 'astro/config';
import { astroSettings } from './src/build/astro-settings.ts';
import { servedList } from './src/build/serve-list.ts';

// For `npm run dev` and for Astro's own commands; `npm run build` hands over its settings itself.
const list = process.env['READING_LIST'] ?? 'content';

export default defineConfig(astroSettings(list, 'dist', servedList(list)));
