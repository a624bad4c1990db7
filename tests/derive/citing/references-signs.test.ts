import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { references as referencesOf, type References } from '../../../src/derive/citing/references.ts';
import type { Paper } from '../../../src/model/library.ts';
import { organization, parsePerson } from '../../../src/model/authors/names.ts';
import { entry } from '../invented-entry.ts';

let paper: Paper | undefined;

function references(changes: Partial<Paper>): References {
  paper ??= entry({ type: 'paper-conference', venue: 'Bread 2022' });
  return referencesOf({ ...paper, ...changes });
}

const texts = (changes: Partial<Paper>) => Object.values(references(changes)).map(({ text }) => text);

/** What engines, templates, browsers and JavaScript each take for their own. */
const pieces = fc.constantFrom(
  ...[
    '$&',
    '$`',
    "$'",
    '$$',
    '$1',
    '$<i>',
    '<i>',
    '</i>',
    '</div>',
    '&',
    '&amp;',
    '&#38;',
    '"',
    "'",
    '“',
    '’',
  ],
  ...[
    '{',
    '}',
    '{{',
    '{{x}}',
    '\\',
    '\\n',
    '%s',
    '%%STRING%%',
    '__proto__',
    'constructor',
    '|',
    '@',
    '#',
    '[1]',
  ],
  ...['Rye', 'loaf of 12', 'آرد', '面包', 'é', 'm²', '*', '_x_', '^', '~'],
);

/** Pieces with or without spaces between, one line that starts with a letter as every title and name has one. */
const hostile = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 6 })
  .map((parts) => `Q${parts.flat().join('')}`.trim().replace(/ {2,}/g, ' '));

/** Letters and signs as a reader compares them: styles curl quotes, and one of them writes venues in capitals. */
const visible = (text: string) => text.replace(/[\s"'“”‘’]/g, '').toLowerCase();

/** Expects HTML that an independent parser reads as the text, in italics at most, closed where they began. */
function expectBalanced({ text, html }: References['apa']): void {
  const tree = fromHtml(html, { fragment: true });
  expect(toString(tree)).toBe(text);
  expect(selectAll(':not(i), i i', tree)).toEqual([]);
  expect(html.match(/<i>/g)?.length).toBe(html.match(/<\/i>/g)?.length);
}

describe('references, of signs that mean something to somebody', () => {
  it.each(['$&', '$`', "$'", '$$', '$1', '`$`'])('keeps %s in a title and a venue in italics', (sign) => {
    const title = `Bread of ${sign} makes`;
    const curled = title.replace("'", '’');
    const { apa, acl } = references({ type: 'webpage', title, short: title, venue: title });
    expect([apa.html, acl.html].map((html) => html.replaceAll('&amp;', '&'))).toEqual([
      expect.stringContaining(`<i>${curled}</i>`),
      expect.stringContaining(curled),
    ]);
    const { ieee } = references({ venue: title });
    expect(ieee.html.replaceAll('&amp;', '&')).toContain(`<i>${curled}</i>`);
  });

  it('shows every letter and sign of any title, venue and name in every style, in balanced HTML', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, venue, name) => {
        const family = name.replaceAll(' ', '');
        const person = { text: `Ada ${family}`, csl: { family, given: 'Ada' }, isOrganization: false };
        for (const type of ['article', 'article-journal', 'book'] as const) {
          const authors = [organization(name), person];
          const formatted = Object.values(references({ type, title, short: title, venue, authors }));
          for (const one of formatted) {
            expectBalanced(one);
            const shown = visible(one.text);
            for (const part of [title, venue, name, family]) expect(shown).toContain(visible(part));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('names a group with a bar in its name as it is written', () => {
    for (const text of texts({ authors: [organization('Rye | Spelt Guild'), parsePerson('Bo Crumb')] }))
      expect(text).toMatch(/^Rye \| Spelt Guild(?:,| and) /);
  });

  it.each([
    "https://example.org/o'neil",
    'https://example.org/"crust"/‘x’',
    'https://example.org/a--b...c..',
    "https://example.org/?a=1&b='x'%20,,;;::$1$&$$__proto__/constructor",
    'https://example.org/~ada/²/面包/🍞',
  ])('prints the address %s as it is', (url) => {
    const found = texts({ type: 'webpage', venue: undefined, identifiers: {}, url } as Partial<Paper>);
    for (const text of found) expect(text.endsWith(` ${url}`)).toBe(true);
  });

  it('prints a DOI as it is', () => {
    const doi = '10.1000/o\'neil--x...(a)"b"<c>$&.d';
    const [apa, ieee] = texts({ identifiers: { doi } });
    expect([apa, ieee]).toEqual([
      expect.stringMatching(/ https:\/\/doi\.org\//),
      expect.stringMatching(/ doi: /),
    ]);
    for (const text of [apa, ieee]) expect(text).toContain(doi);
  });
});
