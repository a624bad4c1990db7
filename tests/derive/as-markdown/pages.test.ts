import fc from 'fast-check';
import type { Heading, List } from 'mdast';
import { describe, expect, it } from 'vitest';
import { markdownTwins } from '../../../src/derive/as-markdown/pages.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { library, note, site } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';
import { all, changed, twin, wordsOf } from './invented-twins.ts';

describe('markdownTwins', () => {
  it('is there for every paper, theme, tag in use, path, and for all papers', () => {
    const paths = markdownTwins(bakery(), createAddresses('/', 'https://example.org')).map(
      ({ path }) => path,
    );
    expect(paths).toEqual([
      ...['acid', 'slow-dough', 'steam', 'yeast'].map((id) => `papers/${id}`),
      'bibliography',
      'themes/ovens',
      'themes/fermentation',
      'tags/rye',
      'tags/sourdough',
      'tags/crust',
      'paths/weekend',
    ]);
  });

  it('lets no title, name or reason become markup', () => {
    const signs = [
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<b>',
      '!',
      '#',
      '|',
      '~',
      '$',
      '\\',
      '&amp;',
      '{%',
      '"',
    ];
    const pieces = [
      ...signs,
      'www.a.b',
      'https://a.b',
      'a@b.c',
      '1.',
      '-',
      '+',
      '>',
      '===',
      ' ',
      '面包',
      'לחם',
    ];
    const hostile = fc
      .array(fc.oneof(fc.constantFrom(...pieces, '\u{1F35E}', '[^1]', '[@acid]', '$x$'), fc.string()), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => parts.join('').replace(/\s+/g, ' ').replaceAll('\0', '').trim())
      .filter((text) => text !== '');
    const list = library({ 'site.md': site({ facts: '{ loaves: { label: Baked } }' }) });
    fc.assert(
      fc.property(hostile, (title) => {
        const author = { text: title, csl: { literal: title }, isOrganization: false };
        const facts = { loaves: title };
        const one = changed(list, { title, short: title, authors: [author], venue: title, facts });
        const text = twin(one, 'papers/slow-dough');
        const [heading] = all(text, 'heading') as Heading[];
        const lists = (all(text, 'list') as List[]).map((node) => node.children.map(wordsOf));
        expect(heading && wordsOf(heading)).toBe(title);
        expect(lists).toEqual([
          [
            `Author: ${title}`,
            'Published: 14 March 2021',
            `Venue: ${title}`,
            'Read: example.org',
            'Themes: Ovens',
          ],
          [`Baked: ${title}`],
        ]);
        const [first] = (all(twin(one, 'themes/ovens'), 'list') as List[]).map(wordsOf);
        expect(first).toBe(`${title} — ${title} · ${title} · 14 March 2021${note}example.org`);
      }),
    );
  });
});
