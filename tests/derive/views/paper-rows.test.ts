import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { paperRow, priorityFacet, rowLinks } from '../../../src/derive/views/paper-rows.ts';
import type { Library, Paper } from '../../../src/model/library.ts';
import { englishWords } from '../../../src/words/words.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

const addresses = createAddresses('/', 'https://example.org');
const person = (text: string) => ({ text, csl: { literal: text }, isOrganization: false });

function changed(id: string, changes: Partial<Paper>): Paper {
  return { ...paperOf(bakery(), id), ...changes };
}

/** The bakery with a fact as its headline, and three values of its level. */
function withHeadline(): Library {
  const list = bakery();
  const facets = { level: { label: 'Level', values: ['hard', 'easy', 'dull'], highlight: 'easy' } };
  const facts = { ovens: { label: 'Ovens' }, result: { label: 'Result', headline: true as const } };
  return { ...list, site: { ...list.site, facets, facts } };
}

describe('paperRow', () => {
  it('shows three authors and counts the others, with their names for whoever points there', () => {
    const authors = Array.from({ length: 17 }, (_, at) => person(`Baker ${at + 1}`));
    const row = paperRow(bakery(), changed('slow-dough', { authors }));
    expect([row.names, row.more, row.moreNames]).toEqual([
      ['Baker 1', 'Baker 2', 'Baker 3'],
      ' and 14 more',
      `${Array.from({ length: 12 }, (_, at) => `Baker ${at + 4}`).join(', ')} …`,
    ]);
  });

  it('says venue, date, priority and the first sentence of the note', () => {
    expect(paperRow(bakery(), paperOf(bakery(), 'slow-dough'))).toEqual({
      names: ['Ada Kneader'],
      more: '',
      moreNames: '',
      place: 'Bread 2021',
      date: '14 March 2021',
      dateIso: '2021-03-14',
      priority: { value: 'easy', place: 1, isFirst: true, isTold: true },
      line: 'Read it for the clock inside the dough, which tells when a slow loaf is ready for the oven.',
    });
  });

  it('gives no second form of a year, and no organization that is the author already', () => {
    const { date, dateIso } = paperRow(bakery(), paperOf(bakery(), 'acid'));
    expect([date, dateIso]).toEqual(['2019', undefined]);
    expect(paperRow(bakery(), paperOf(bakery(), 'steam')).place).toBe('');
  });

  it('says the headline of the list in place of the sentence, cut to two lines', () => {
    const facts = { result: 'Rests two days. Tastes better' };
    expect(paperRow(withHeadline(), changed('slow-dough', { facts })).line).toBe(facts.result);
    const long = paperRow(withHeadline(), changed('slow-dough', { facts: { result: 'crumb '.repeat(60) } }));
    expect(long.line).toMatch(/^(crumb ){25,}crumb…$/);
    expect(long.line.length).toBeLessThanOrEqual(180);
  });

  it.each([
    ['hard', { value: 'hard', place: 1, isFirst: false, isTold: true }],
    ['easy', { value: 'easy', place: 2, isFirst: true, isTold: true }],
    ['dull', { value: 'dull', place: 3, isFirst: false, isTold: false }],
  ])('does not tell of the last priority: %s', (level, priority) => {
    expect(paperRow(withHeadline(), changed('slow-dough', { facets: { level } })).priority).toEqual(priority);
  });
});

describe('priorityFacet', () => {
  it('is the facet that highlights a value', () => {
    expect(priorityFacet(bakery())?.name).toBe('level');
    const list = bakery();
    expect(priorityFacet({ ...list, site: { ...list.site, facets: {} } })).toBeUndefined();
  });
});

describe('rowLinks', () => {
  it.each([
    [
      { identifiers: { arxiv: '2103.01234' }, links: { code: 'https://example.org/code' } },
      [
        ['arXiv', 'https://arxiv.org/abs/2103.01234'],
        ['PDF', 'https://arxiv.org/pdf/2103.01234'],
        ['Code', 'https://example.org/code'],
      ],
    ],
    [
      { identifiers: { acl: '2021.bread-long.7' } },
      [
        ['ACL', 'https://aclanthology.org/2021.bread-long.7/'],
        ['PDF', 'https://aclanthology.org/2021.bread-long.7.pdf'],
      ],
    ],
    [{ identifiers: { doi: '10.1000/bread.5' } }, [['DOI', 'https://doi.org/10.1000/bread.5']]],
    [{ identifiers: {}, url: 'https://example.org/loaf.pdf' }, [['Page', 'https://example.org/loaf.pdf']]],
  ])('leads where %j can be read, and to its BibTeX', (changes, links) => {
    const paper = { ...changed('slow-dough', { links: {} }), url: undefined, ...changes } as Paper;
    expect(
      rowLinks(addresses, paper, englishWords.paperLinks).map(({ label, href }) => [label, href]),
    ).toEqual([...links, ['BibTeX', '/papers/slow-dough.bib']]);
  });
});
