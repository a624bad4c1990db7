import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../src/build/media-types.ts';

describe('mediaTypeOf', () => {
  it.each([
    ['papers/kneading.bib', 'text/x-bibtex; charset=utf-8'],
    ['papers/kneading.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['papers/kneading.json', 'application/json; charset=utf-8'],
    ['papers/kneading.md', 'text/markdown; charset=utf-8'],
    ['papers/kneading/index.html', 'text/html; charset=utf-8'],
    ['api/paper.schema.json', 'application/json; charset=utf-8'],
    ['feed.xml', 'application/xml; charset=utf-8'],
    ['feeds.opml', 'text/x-opml; charset=utf-8'],
    ['llms.txt', 'text/plain; charset=utf-8'],
    ['search/index.bin', 'application/octet-stream'],
    ['social/index.png', 'image/png'],
    ['icon.svg', 'image/svg+xml; charset=utf-8'],
    ['_astro/page.js', 'text/javascript; charset=utf-8'],
    ['_astro/page.css', 'text/css; charset=utf-8'],
  ])('of %s is %s', (name, type) => {
    expect(mediaTypeOf(name)).toBe(type);
  });

  it('takes an ending alone for the name', () => {
    expect(mediaTypeOf('.html')).toBe('text/html; charset=utf-8');
  });

  it.each(['loaf', 'loaf.dough', 'json', '', '.', 'papers/'])('of %j is that of bytes', (name) => {
    expect(mediaTypeOf(name)).toBe('application/octet-stream');
  });
});
