import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentRecord } from '../../src/records/document-record.ts';
import { entryText, type EntryExtras } from '../../src/records/entry-text.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { load } from '../model/invented-list.ts';

const rye = {
  id: 'rye',
  title: 'Rye: "Sour" Bread & <Crumb>',
  authors: ['Ada Kneader', 'Crumb, Jr., Bo', 'Lonneke van der Oven', 'Plato'],
  year: 2021,
  venue: 'Bread Letters',
  abstract: 'Rye rises *slowly*.\n\nIt costs $5.',
};
const extras = { added: '2026-11-23', abstractSource: 'Bread Letters, CC BY 4.0' };
const bare = { id: 'oats', title: 'Oats', authors: [], year: 0, venue: '', abstract: '' };

/** The entry of a document of a corpus. */
function textOf(document: SearchDocument, more: EntryExtras, url?: string) {
  const record = documentRecord(document);
  if (!record) throw new Error('the document has no title');
  return entryText(url === undefined ? record : { ...record, fields: { ...record.fields, url } }, more);
}

/** The one paper of a list with that entry. */
function paperOf(text: string) {
  const { library, problems } = load({ 'papers/ovens/slow-dough.md': text });
  return { paper: library?.papers[0], errors: problems.filter(({ severity }) => severity === 'error') };
}

describe('entryText', () => {
  it('writes the facts of a paper and its abstract', () => {
    expect(textOf(rye, extras)).toBe(`---
title: "Rye: \\"Sour\\" Bread & <Crumb>"
authors:
  - Ada Kneader
  - "Crumb, Jr., Bo"
  - Lonneke van der Oven
  - Plato
published: 2021
added: 2026-11-23
venue: Bread Letters 2021
abstractSource: "Bread Letters, CC BY 4.0"
---
## Abstract

Rye rises \\*slowly\\*.

It costs \\$5.
`);
  });

  it('writes what else is known', () => {
    const more = { tags: ['rye', 'sourdough'], note: 'Why 1 * 1?' };
    expect(
      textOf(
        { ...rye, venue: 'Bread 2021', abstract: '' },
        { ...extras, ...more },
        'https://bread.example/1',
      ),
    ).toBe(`---
title: "Rye: \\"Sour\\" Bread & <Crumb>"
authors:
  - Ada Kneader
  - "Crumb, Jr., Bo"
  - Lonneke van der Oven
  - Plato
published: 2021
added: 2026-11-23
url: https://bread.example/1
venue: Bread 2021
tags: [rye, sourdough]
---
Why 1 \\* 1?
`);
  });

  it.each([0, 2021.5, -3, 12021, Number.NaN])('leaves out what is not known, such as the year %s', (year) => {
    expect(textOf({ ...bare, year }, extras)).toBe('---\ntitle: Oats\nadded: 2026-11-23\n---\n\n');
  });

  it('leaves out what nobody sees, and writes letters in normal form', () => {
    const hidden = { ...bare, title: ' Oats\u200B\n\tCre\u0300me\u0007 ', abstract: 'a\u00ADb\u0000c\uFFFD' };
    expect(textOf(hidden, extras)).toBe(`---
title: Oats Crème
added: 2026-11-23
abstractSource: "Bread Letters, CC BY 4.0"
---
## Abstract

ab c
`);
  });

  it('is read as what it was made of, whatever title and names are', () => {
    const signs = [
      ...'"\'\\:#-,[]{}&*!|>%@`?~ aB1é中',
      ': ',
      ' #',
      '---',
      '\\n',
      'null',
      'yes',
      '1e3',
      '2021',
    ];
    const words = fc
      .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 3 }), (title, names) => {
        // `A` in front, since a name needs a letter; commas and `&` part names.
        const authors = names.map((name) => `A${name.replace(/[,&]/g, '')}`);
        const text = textOf(
          { ...rye, title: `T${title}`, authors },
          { ...extras, note: 'Why rye rises more slowly than wheat.' },
          'https://bread.example/1',
        );
        const { paper, errors } = paperOf(text);
        const said = (value: string) => value.replace(/\s+/g, ' ').trim();
        expect(errors).toEqual([]);
        expect([paper?.title, paper?.authors.map((author) => author.text)]).toEqual([
          said(`T${title}`),
          authors.map(said),
        ]);
      }),
    );
  });
});
