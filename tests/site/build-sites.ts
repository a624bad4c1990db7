import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from '../../scripts/build.ts';

/** Where the sites under test are; one after the other, since Astro cannot build two at a time. */
const folder = resolve('node_modules/.cache/test-sites');

export const sites = {
  /** The complete fixture, under the base path of its site.md. */
  complete: { folder: join(folder, 'complete'), base: '/list/', origin: 'https://bread.example' },
  /** The list of this repository, at the root of its host. */
  content: { folder: join(folder, 'content'), base: '/', origin: 'https://pretraining-data.example' },
};

/** Vitest global setup: builds both sites as `npm run build` does. */
export async function setup(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const built = [
    await build('tests/fixtures/lists/complete', sites.complete.folder),
    await build('content', sites.content.folder),
  ];
  if (built.some((status) => status !== 0)) throw new Error('a site under test could not be built');
}
