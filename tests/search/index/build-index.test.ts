import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { bakery, bakeryFacets, bread, inventedWord } from '../invented-corpus.ts';

/** word -> the papers that have it, with how often each field does: title, authors, venue, tags, note, abstract. */
function contents(...documents: Parameters<typeof buildIndex>[0]) {
  const { words, postings, profiles, documents: sorted } = buildIndex(documents);
  return Object.fromEntries(
    words.map((word, at) => [
      word,
      Object.fromEntries(
        (postings[at]?.docs ?? []).map((doc, index) => [
          sorted[doc]?.id,
          profiles[postings[at]?.profiles[index] ?? 0]?.join(''),
        ]),
      ),
    ]),
  );
}

describe('buildIndex', () => {
  it('counts the words of each field, folded', () => {
    const loaf = bread('loaf', 'Rye, Rye', {
      short: 'Lev',
      authors: ['Ada Crème', 'Bo Rye'],
      venue: 'Oven',
      year: 2021,
      terms: ['black bread'],
      note: 'Rye!',
      abstract: 'salt',
    });
    expect(contents(loaf)).toEqual({
      '2021': { loaf: '0010000' },
      ada: { loaf: '0100000' },
      black: { loaf: '0001000' },
      bo: { loaf: '0100000' },
      bread: { loaf: '0001000' },
      creme: { loaf: '0300000' },
      lev: { loaf: '1000000' },
      oven: { loaf: '0010000' },
      rye: { loaf: '2200100' },
      salt: { loaf: '0000010' },
    });
  });

  it('counts no further than a field tells, and leaves function words out of long texts', () => {
    const much = (count: number) => 'rye the '.repeat(count);
    const loaf = bread('loaf', much(5), { year: 1, terms: [much(2)], note: much(9), abstract: much(9) });
    expect(contents(loaf)).toEqual({
      '1': { loaf: '0010000' },
      rye: { loaf: '3001220' },
      the: { loaf: '3001000' },
    });
  });

  it('leaves initials out of names, and small numbers out of long texts', () => {
    const loaf = bread('loaf', 'A 7', {
      authors: ['J. Kneader', '李 酵'],
      year: 1,
      note: '7 and 123 at 1998',
    });
    expect(contents(loaf)).toEqual({
      '1': { loaf: '0010000' },
      '1998': { loaf: '0000100' },
      '7': { loaf: '1000000' },
      a: { loaf: '1000000' },
      kneader: { loaf: '0300000' },
      李: { loaf: '0100000' },
      酵: { loaf: '0200000' },
    });
  });

  it('leaves what is commonplace out of the long texts of a long list', () => {
    const list = (count: number) =>
      Array.from({ length: count }, (_none, at) =>
        bread(`p${at}`, at === 1 ? 'Rye' : '', {
          year: 1,
          note: at % 20 === 1 ? 'rye' : '',
          abstract: 'salt',
        }),
      );
    const counts = ({ words, postings }: ReturnType<typeof buildIndex>) =>
      Object.fromEntries(words.map((word, at) => [word, postings[at]?.docs.length]));
    expect([counts(buildIndex(list(4000))), counts(buildIndex(list(5000)))]).toEqual([
      { '1': 4000, rye: 200, salt: 4000 },
      { '1': 5000, rye: 1 },
    ]);
    expect([buildIndex(list(4000)).commonplaces, buildIndex(list(5000)).commonplaces]).toEqual([
      [],
      ['rye', 'salt'],
    ]);
  });

  it('joins neighbours where another paper writes them as one word', () => {
    const papers = [bread('a', 'Slow-Dough', { year: 1 }), bread('b', 'Slowdough', { year: 1 })];
    expect(contents(...papers)).toEqual({
      '1': { a: '0010000', b: '0010000' },
      dough: { a: '1000000' },
      slow: { a: '1000000' },
      slowdough: { a: '1000000', b: '1000000' },
    });
  });

  it('cuts words that are too long, but no letter in half', () => {
    const { words } = buildIndex([bread('a', `${'a'.repeat(70)} ${'a'.repeat(59)}𐌰𐌰`, { year: 1 })]);
    expect(words.map((word) => word.isWellFormed() && word.length <= 60)).toEqual(words.map(() => true));
    expect(words).toContain('a'.repeat(60));
  });

  it('numbers papers by title, and measures their long texts', () => {
    const { documents, lengths, acronyms, facets } = buildIndex([...bakery].reverse(), bakeryFacets);
    expect({ documents, lengths, acronyms, facets }).toEqual({
      documents: bakery,
      lengths: [12, 11, 12, 8],
      acronyms: { drt: ['dough rest time'] },
      facets: bakeryFacets,
    });
  });

  it('stores how a word occurs in one byte, however many ways there are', () => {
    const papers = Array.from({ length: 400 }, (_none, at) => {
      const times = (count: number) => 'rye '.repeat(count);
      return bread(`p${at}`, times(at % 4), {
        authors: at % 3 ? ['rye'] : [],
        terms: at % 2 ? ['rye'] : [],
        note: times(at % 5),
        abstract: times(Math.floor(at / 5) % 5),
      });
    });
    const { postings, profiles } = buildIndex(papers);
    expect(profiles.length).toBeLessThanOrEqual(255);
    expect(Math.max(...postings.flatMap((word) => word.profiles))).toBeLessThan(profiles.length);
  });

  it('gives the same files for the same papers in any order', () => {
    const word = fc.integer({ min: 0, max: 40 }).map(inventedWord);
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    const paper = fc.record({
      title: text,
      note: text,
      abstract: text,
      venue: text,
      authors: fc.array(text),
    });
    const papers = fc
      .array(paper, { maxLength: 20 })
      .map((list) => list.map(({ title, ...fields }, at) => bread(`id-${at}`, title, fields)));
    const shuffled = papers.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(writeIndex(buildIndex(other))).toEqual(writeIndex(buildIndex(list)));
      }),
    );
  });
});
