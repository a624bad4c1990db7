import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IdentifierScheme } from '../../src/text/identifier-addresses.ts';
import { externalArxiv, identifierUrl, isIdentifier, parseIdentifier } from '../../src/text/identifiers.ts';

/** Bare ids of each scheme, and the forms in which people paste them. */
const arxivId = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 15, max: 99 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 99_999 }),
    )
    .map(([year, month, number]) => `${year}${pad(month, 2)}.${pad(number, 5)}`),
  fc
    .tuple(
      fc.integer({ min: 8, max: 14 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 9999 }),
    )
    .map(([year, month, number]) => `${pad(year, 2)}${pad(month, 2)}.${pad(number, 4)}`),
  fc.constantFrom('hep-th/9901001', 'math.GT/0309136', 'cond-mat/0011123'),
);
const ids: Record<IdentifierScheme, fc.Arbitrary<string>> = {
  arxiv: arxivId,
  doi: fc.stringMatching(/^10\.\d{4,9}\/[a-z0-9_:<>+&=~*@é-]{1,12}[a-z0-9]$/),
  acl: fc.oneof(
    fc.stringMatching(/^20\d\d\.[a-z]{3,8}(-[a-z]{4,6})?\.[1-9]\d{0,3}$/),
    fc.stringMatching(/^[A-Z]\d{2}-\d{4}$/),
  ),
  openreview: fc.stringMatching(/^[A-Za-z0-9_-]{8,12}$/),
  isbn: fc.constantFrom('9781234567897', '9783161484100', '9780804429573', '9791234567896'),
};
const forms: Record<IdentifierScheme, ((id: string) => string)[]> = {
  arxiv: [
    (id) => id,
    (id) => ` ${id}v3\n`,
    (id) => `arXiv:${id}v12`,
    (id) => `arxiv: ${id}.`,
    (id) => `https://arxiv.org/abs/${id}`,
    (id) => `http://export.arxiv.org/abs/${id}v1?context=bread`,
    (id) => `arxiv.org/pdf/${id}v2.pdf`,
    (id) => `https://www.arxiv.org/html/${id}v1/`,
    (id) => `https://arxiv.org/abs/${id}#comments`,
    (id) => `https://www.alphaxiv.org/abs/${id}`,
    (id) => `https://huggingface.co/papers/${id}`,
    (id) => `https://ar5iv.labs.arxiv.org/html/${id}`,
    (id) => `https://doi.org/10.48550/arXiv.${id}`,
    (id) => `10.48550/arxiv.${id}`,
    (id) => `doi:10.48550/arXiv.${id}`,
  ],
  doi: [
    (id) => id,
    (id) => id.toUpperCase(),
    (id) => `doi: ${id}`,
    (id) => `https://doi.org/${id}`,
    (id) => `http://dx.doi.org/${id}.`,
    (id) => `https://doi.org/${encodeURIComponent(id)}`,
  ],
  acl: [
    (id) => id,
    (id) => `https://aclanthology.org/${id}/`,
    (id) => `https://www.aclweb.org/anthology/${id}`,
    (id) => `aclanthology.org/${id}.pdf`,
    (id) => `https://aclanthology.org/${id}.bib`,
    (id) => `https://aclanthology.org/${id}/#abstract`,
  ],
  openreview: [
    (id) => `https://openreview.net/forum?id=${id}`,
    (id) => `openreview.net/pdf?id=${id}`,
    (id) => `https://openreview.net/forum?noteId=crumb&id=${id}#discussion`,
    (id) => `https://openreview.net/forum?id=${id}&noteId=crumb`,
  ],
  isbn: [
    (id) => id,
    (id) => `ISBN ${id}`,
    (id) => `ISBN-13: ${id.slice(0, 3)}-${id.slice(3, 5)}-${id.slice(5, 12)}-${id.slice(12)}.`,
    (id) => `isbn:${id.slice(0, 3)} ${id.slice(3)}`,
    (id) => `urn:isbn:${id}`,
    (id) => `https://openlibrary.org/isbn/${id}`,
    (id) => `https://search.worldcat.org/isbn/${id}`,
    (id) => `https://books.example.org/books?vid=ISBN${id}&hl=en`,
  ],
};
const schemes = Object.keys(ids) as IdentifierScheme[];

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

describe('parseIdentifier', () => {
  const everyForm = schemes.flatMap((scheme) =>
    forms[scheme].map((form): [string, IdentifierScheme, (id: string) => string] => [
      form('ID'),
      scheme,
      form,
    ]),
  );

  it.each(everyForm)('gives the bare id of %j back', (_shape, scheme, form) => {
    fc.assert(
      fc.property(ids[scheme], (id) => {
        expect(parseIdentifier(form(id))).toEqual({ scheme, id });
      }),
    );
  });

  it('keeps the last zero of an arXiv id', () => {
    expect(parseIdentifier('https://arxiv.org/abs/2103.01230')).toEqual({
      scheme: 'arxiv',
      id: '2103.01230',
    });
  });

  it('writes the letter of an old ACL id large', () => {
    expect(parseIdentifier('https://aclanthology.org/p18-1023/')).toEqual({ scheme: 'acl', id: 'P18-1023' });
  });

  it.each([
    ['P18-1023.pdf', 'acl', 'P18-1023'],
    ['ACL: 2021.bread-long.7', 'acl', '2021.bread-long.7'],
    ['2021.bread-long.7v2', 'acl', '2021.bread-long.7'],
    ['forum?id=aB3dE6gH9k', 'openreview', 'aB3dE6gH9k'],
    ['id=aB3dE6gH9k&noteId=rye', 'openreview', 'aB3dE6gH9k'],
    ['aB3dE6gH9k&noteId=rye', 'openreview', 'aB3dE6gH9k'],
  ])('reads a piece of an address: %s', (text, scheme, id) => {
    expect(parseIdentifier(text)).toEqual({ scheme, id });
  });

  it('keeps a closing bracket that the DOI has opened', () => {
    expect(parseIdentifier('10.1000/bread(5)')).toEqual({ scheme: 'doi', id: '10.1000/bread(5)' });
  });

  it('drops a closing bracket of the sentence around the DOI', () => {
    expect(parseIdentifier('10.1000/bread.5).')).toEqual({ scheme: 'doi', id: '10.1000/bread.5' });
  });

  it.each([
    '',
    'rye',
    'aB3dE6gH9k',
    '2103.1234',
    '2113.01234',
    'https://example.org/2103.01234',
    'doi:rye',
    '10.1000',
  ])('does not take %j for an identifier', (text) => {
    expect(parseIdentifier(text)).toBeNull();
  });

  it('gives only ids that are valid', () => {
    const pieces = fc.constantFrom(
      'https://',
      'arxiv.org/abs/',
      'doi.org/',
      '10.1000/',
      '2103.01234',
      '%2F',
      'v1',
      '/',
    );
    let recognised = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 6 }), (parts) => {
        const found = parseIdentifier(parts.join(''));
        if (!found) return;
        recognised++;
        expect(isIdentifier(found.scheme, found.id)).toBe(true);
      }),
      { numRuns: 2000, seed: 5 },
    );
    expect(recognised).toBeGreaterThan(10);
  });
});

describe('externalArxiv', () => {
  it.each([
    ['math.GT/0309136', 'math/0309136'],
    ['cond-mat/0011123', 'cond-mat/0011123'],
    ['2103.01230', '2103.01230'],
  ])('of %s is %s', (id, external) => {
    expect(externalArxiv(id)).toBe(external);
  });
});

describe('identifierUrl', () => {
  const cases: [IdentifierScheme, string, string][] = [
    ['arxiv', '2103.01230', 'https://arxiv.org/abs/2103.01230'],
    ['doi', '10.1000/bread<5>#a?b', 'https://doi.org/10.1000/bread%3C5%3E%23a%3Fb'],
    ['acl', 'P18-1023', 'https://aclanthology.org/P18-1023/'],
    ['openreview', 'aB3dE6gH9k', 'https://openreview.net/forum?id=aB3dE6gH9k'],
    ['isbn', '9781234567897', 'https://openlibrary.org/isbn/9781234567897'],
  ];

  it.each(cases)('gives the address of the %s id %j', (scheme, id, address) => {
    expect(identifierUrl(scheme, id)).toBe(address);
  });

  it.each(schemes)('gives an address from which the %s id is read again', (scheme) => {
    fc.assert(
      fc.property(ids[scheme], (id) => {
        expect(parseIdentifier(identifierUrl(scheme, id))).toEqual({ scheme, id });
      }),
    );
  });
});
