import { expect, describe, it, onTestFinished } from 'vitest';
import { serveSite } from '../../../scripts/build/serve.ts';
import { writeFiles } from '../../model/invented-list.ts';

const files = {
  'index.html': 'Bread',
  '404.html': 'No bread',
  'papers/rye/index.html': 'Rye',
  'papers/rye.bib': '@misc{rye}',
  'papers/rye.ris': 'TY  - GEN',
  'papers/rye.json': '[]',
  'papers/rye.md': '# Rye',
  'feed.xml': '<feed/>',
  'feeds.opml': '<opml/>',
  'llms.txt': 'Bread',
  'search/index.bin': 'bits',
  'social/site.png': 'picture',
  'icon.svg': '<svg/>',
};

/** What a running server answers: status, type and text. */
async function answers(paths: string[]): Promise<[path: string, ...(string | number | null)[]][]> {
  const site = await serveSite(writeFiles(files), '/list/', 0);
  onTestFinished(() => site.close());
  return Promise.all(
    paths.map(async (path) => {
      const response = await fetch(new URL(path, site.url));
      return [path, response.status, response.headers.get('content-type'), await response.text()] as const;
    }),
  );
}

describe('serveSite', () => {
  it('names the type of every file that it serves, with the character set of text', async () => {
    expect(
      await answers(['', 'papers/rye/', ...Object.keys(files).filter((path) => !path.endsWith('.html'))]),
    ).toEqual([
      ['', 200, 'text/html; charset=utf-8', 'Bread'],
      ['papers/rye/', 200, 'text/html; charset=utf-8', 'Rye'],
      ['papers/rye.bib', 200, 'text/x-bibtex; charset=utf-8', '@misc{rye}'],
      ['papers/rye.ris', 200, 'application/x-research-info-systems; charset=utf-8', 'TY  - GEN'],
      ['papers/rye.json', 200, 'application/json; charset=utf-8', '[]'],
      ['papers/rye.md', 200, 'text/markdown; charset=utf-8', '# Rye'],
      ['feed.xml', 200, 'application/xml; charset=utf-8', '<feed/>'],
      ['feeds.opml', 200, 'text/x-opml; charset=utf-8', '<opml/>'],
      ['llms.txt', 200, 'text/plain; charset=utf-8', 'Bread'],
      ['search/index.bin', 200, 'application/octet-stream', 'bits'],
      ['social/site.png', 200, 'image/png', 'picture'],
      ['icon.svg', 200, 'image/svg+xml; charset=utf-8', '<svg/>'],
    ]);
  });

  it('answers an address that does not exist with the page for that', async () => {
    expect(await answers(['papers/oats/', 'papers/oats.bib'])).toEqual([
      ['papers/oats/', 404, 'text/html; charset=utf-8', 'No bread'],
      ['papers/oats.bib', 404, 'text/html; charset=utf-8', 'No bread'],
    ]);
  });
});
