import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../../src/derive/citing/csl-item.ts';
import type { References } from '../../../../src/derive/citing/references.ts';
import { referenceStyles } from '../../../../src/derive/citing/styles/reference-styles.ts';
import { referenceOf } from '../../../../src/derive/citing/styles/reference-text.ts';
import { anyItem } from './any-item.ts';
import { citeprocReference } from './citeproc-oracle.ts';

/** What our styles do otherwise than citeproc wherever it comes up; the cases below have the rest. */
const corrections: [theirs: RegExp, ours: string, reason: string][] = [
  [/\u202F/g, ' ', 'an English title has no narrow space before a colon'],
  [/(^|[ (]) /g, '$1', 'a given name in small letters has one space before it'],
  [
    /Retrieved (?=https:)/g,
    '',
    'nobody says on which day an address was read, and the rest of the phrase needs it',
  ],
  [/\[Dataset\]/g, '[Data set]', 'so the Publication Manual of the APA writes it (10.9)'],
  [/([.?!]),([’”]+)/g, '$1$2', 'no comma follows the end of a sentence in quotes'],
];

function corrected(text: string): string {
  return corrections.reduce((before, [theirs, ours]) => before.replace(theirs, ours), text);
}

function ours(item: CslItem): References {
  const formatted = Object.entries(referenceStyles).map(([style, { format }]) => [
    style,
    referenceOf(format(item)),
  ]);
  return Object.fromEntries(formatted) as References;
}

function theirs(item: CslItem): References {
  const changed = Object.entries(citeprocReference(item)).map(([style, { text, html }]) => [
    style,
    { text: corrected(text), html: corrected(html) },
  ]);
  return Object.fromEntries(changed) as References;
}

const alone: CslItem = {
  id: 'slow-dough',
  'citation-key': 'slow-dough',
  type: 'article-journal',
  title: 'Slow Dough',
  author: [{ family: 'Kneader', given: 'Ada' }],
  issued: { 'date-parts': [[2021, 3]] },
};
const inJournal: CslItem = { ...alone, 'container-title': 'Loaf Letters', volume: '60' };

describe('the styles of references', () => {
  it('format every kind of item as citeproc does by the same styles, in text and HTML', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(ours(item)).toEqual(theirs(item));
      }),
      { numRuns: 100 },
    );
  });

  it.each<[string, keyof References, CslItem, ours: string, citeproc: string]>([
    [
      'make initials of capitals that citeproc has no list of',
      'ieee',
      { ...inJournal, author: [{ family: 'Rye', given: 'Ștefan Ứng' }] },
      'Ș. Ứ. Rye, “Slow Dough,” <i>Loaf Letters</i>, vol. 60, Mar. 2021.',
      ' Ștefan Ứng Rye, “Slow Dough,” <i>Loaf Letters</i>, vol. 60, Mar. 2021.',
    ],
    [
      'take one letter of a given name that begins with two capitals by mistake',
      'ieee',
      { ...inJournal, author: [{ family: 'Rye', given: 'NIloy' }] },
      'N. Rye, “Slow Dough,” <i>Loaf Letters</i>, vol. 60, Mar. 2021.',
      'Ni. Rye, “Slow Dough,” <i>Loaf Letters</i>, vol. 60, Mar. 2021.',
    ],
    [
      'put no name in one word with the next but Chinese, Japanese and Korean ones',
      'acl',
      { ...inJournal, author: [{ family: 'शर्मा', given: 'राम' }] },
      'राम शर्मा. 2021. Slow Dough. <i>Loaf Letters</i>, 60.',
      'शर्माराम. 2021. Slow Dough. <i>Loaf Letters</i>, 60.',
    ],
    [
      'take the suffix V for a number, not for a letter',
      'ieee',
      { ...inJournal, author: [{ family: 'Crumb', given: 'Bo', suffix: 'V' }] },
      'B. Crumb V, “Slow Dough,” <i>Loaf Letters</i>, vol. 60, Mar. 2021.',
      'B. Crumb V., “Slow Dough,” <i>Loaf Letters</i>, vol. 60, Mar. 2021.',
    ],
    [
      'have the comma of the APA before the second of two if that is a group, too',
      'apa',
      { ...inJournal, author: [{ family: 'Kneader', given: 'Ada' }, { literal: 'Grain Mill' }] },
      'Kneader, A., &amp; Grain Mill. (2021). Slow Dough. <i>Loaf Letters</i>, <i>60</i>.',
      'Kneader, A. &amp; Grain Mill. (2021). Slow Dough. <i>Loaf Letters</i>, <i>60</i>.',
    ],
    [
      'leave a full stop at the beginning of a title where it is',
      'ieee',
      { ...inJournal, title: '.NET Bread' },
      'A. Kneader, “.NET Bread,” <i>Loaf Letters</i>, vol. 60, Mar. 2021.',
      'A. Kneader, .“NET Bread,” <i>Loaf Letters</i>, vol. 60, Mar. 2021.',
    ],
    [
      'see the straight quotes around a word that ends in an apostrophe',
      'acl',
      { ...inJournal, title: 'The "Bakers’ Rye"' },
      'Ada Kneader. 2021. The “Bakers’ Rye.” <i>Loaf Letters</i>, 60.',
      'Ada Kneader. 2021. The &quot;Bakers’ Rye&quot;. <i>Loaf Letters</i>, 60.',
    ],
    [
      'write words in quotes in capitals as other words of a journal',
      'apa',
      { ...inJournal, 'container-title': '"big loaf" letters' },
      'Kneader, A. (2021). Slow Dough. <i>“Big Loaf” Letters</i>, <i>60</i>.',
      'Kneader, A. (2021). Slow Dough. <i>“big Loaf” Letters</i>, <i>60</i>.',
    ],
    [
      'have the dash of a range between pages of volumes',
      'ieee',
      { ...inJournal, page: '20:1-20:30' },
      'A. Kneader, “Slow Dough,” <i>Loaf Letters</i>, vol. 60, pp. 20:1–20:30, Mar. 2021.',
      'A. Kneader, “Slow Dough,” <i>Loaf Letters</i>, vol. 60, p. 20:1-20:30, Mar. 2021.',
    ],
    [
      'take the number of a report as it is, not for a range',
      'apa',
      { ...alone, type: 'report', number: '2021-03' },
      'Kneader, A. (2021). <i>Slow Dough</i> (No. 2021-03).',
      'Kneader, A. (2021). <i>Slow Dough</i> (Nos. 2021–03).',
    ],
    [
      'count volumes in Roman numbers, too',
      'apa',
      { ...alone, type: 'book', volume: 'IV' },
      'Kneader, A. (2021). <i>Slow Dough</i> (Vol. IV).',
      'Kneader, A. (2021). <i>Slow Dough: IV</i>.',
    ],
    [
      'set Chinese, Japanese and Korean titles upright in every style',
      'apa',
      { ...alone, type: 'book', title: '面包' },
      'Kneader, A. (2021). 面包.',
      'Kneader, A. (2021). <i>面包</i>.',
    ],
  ])('%s, as citeproc does not', (_what, style, item, own, citeproc) => {
    expect(ours(item)[style].html).toBe(own);
    expect(citeprocReference(item)[style].html).toBe(citeproc);
  });
});
