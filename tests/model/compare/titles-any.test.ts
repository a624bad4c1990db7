import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load, paper } from '../invented-list.ts';

/** The words of a title, as they are compared. */
const wordsOf = (title: string) => new Set(title.split(' '));

/** Whether two titles of words have at least 85 % of their words in common, and are not the same title. */
function areSimilar(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return (
    one.replaceAll(' ', '') !== other.replaceAll(' ', '') &&
    Math.min(a.size, b.size) >= 4 &&
    common / (a.size + b.size - common) >= 0.85
  );
}

/** What is said of each title, in the order of the entries: `[later, earlier]`. */
function similarTitles(titles: readonly string[]): [string, string][] {
  const id = (index: number) => `loaf-${String(index).padStart(3, '0')}`;
  const files = titles.map((title, index): [string, string] => [
    `papers/ovens/${id(index)}.md`,
    paper({ title: `"${title}"`, url: `https://example.org/${id(index)}` }),
  ]);
  const { problems } = load(Object.fromEntries(files));
  return problems
    .filter(({ rule }) => rule === 'similar-title')
    .map(({ file, found }) => [
      /loaf-\d+/.exec(file)?.[0] ?? file,
      /^a title nearly the same as that of `.*\/(loaf-\d+)\.md`$/.exec(found)?.[1] ?? found,
    ]);
}

describe('compareTitles', () => {
  it('names the earlier of two titles of which one has a ninth word, and not of two that differ in one of eight', () => {
    const title = 'what long rests do to doughs of rye';
    expect(similarTitles([title, `${title} flour`, 'of rye rests'])).toEqual([['loaf-001', 'loaf-000']]);
    expect(similarTitles([title, title.replace('rye', 'wheat')])).toEqual([]);
  });

  it('finds a pair for every title that is similar to an earlier one, and for no other', () => {
    const words = [...'abcdefghijklmnop'].map((letter, index) => letter.repeat((index % 5) + 1));
    const some = (minLength: number) => fc.shuffledSubarray(words, { minLength });
    const title = fc.oneof(some(3), some(words.length - 3)).map((chosen) => chosen.join(' '));
    fc.assert(
      fc.property(fc.array(title, { minLength: 2, maxLength: 12 }), (titles) => {
        const expected = titles.flatMap((own, index) =>
          titles.slice(0, index).some((other) => areSimilar(own, other)) ? [index] : [],
        );
        const found = similarTitles(titles).map(([later, earlier]) => {
          const [own, other] = [later, earlier].map((id) => Number(id.slice('loaf-'.length)));
          expect(areSimilar(titles[own ?? 0] ?? '', titles[other ?? 0] ?? '')).toBe(true);
          return own;
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
