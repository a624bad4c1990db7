import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { idf } from '../../../src/search/words/idf.ts';
import { likeness } from '../../../src/search/rank/neighbours.ts';
import { bread, inventedWord, opened } from '../invented-corpus.ts';

const once = () => 1;

/** Papers with nothing in common, so that no word is in most of them. */
const strangers = (count: number) =>
  Array.from({ length: count }, (_none, at) => bread(`stranger-${at}`, `Zz${at}`, { year: 1900 + at }));

/** The likeness by the definition: cosine over the sets of words that fewer than a third of the papers have. */
function byDefinition(texts: readonly string[][]): number[][] {
  const count = (word: string) => texts.filter((text) => text.includes(word)).length;
  const told = (word: string) => (count(word) > 0.3 * texts.length ? 0 : idf(count(word), texts.length));
  const dot = (a: readonly string[], b: readonly string[]) =>
    [...new Set(a)].filter((word) => b.includes(word)).reduce((sum, word) => sum + told(word) ** 2, 0);
  return texts.map((a) => texts.map((b) => dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1)));
}

async function likenessOf(papers: SearchDocument[]): Promise<Map<string, Map<string, number>>> {
  const index = await opened(papers);
  const rows = likeness(index, once);
  const { ids } = index.papers;
  return new Map(ids.map((id, a) => [id, new Map(ids.map((other, b) => [other, rows[a]?.[b] ?? -1]))]));
}

describe('likeness', () => {
  it('is 1 for the same words, 0 for none in common, and between them else', async () => {
    const papers = [
      bread('rye', 'Rye Loaf', { year: 2001 }),
      bread('rye-again', 'Loaf Rye', { year: 2001 }),
      bread('rye-cake', 'Rye Cake', { year: 2002 }),
    ];
    const rows = await likenessOf([...papers, ...strangers(9)]);
    const to = rows.get('rye');
    expect([to?.get('rye'), to?.get('rye-again'), to?.get('stranger-1')]).toEqual([
      expect.closeTo(1),
      expect.closeTo(1),
      0,
    ]);
    expect(to?.get('rye-cake')).toBeGreaterThan(0);
    expect(to?.get('rye-cake')).toBeLessThan(0.5);
  });

  it('is 0 where papers share only words that many papers have', async () => {
    const papers = ['a', 'b', 'c', 'd'].map((id, at) => bread(id, `Dough ${id}x`, { year: 2001 + at }));
    const rows = await likenessOf([...papers, ...strangers(6)]);
    expect(rows.get('a')?.get('b')).toBe(0);
  });

  it('weighs words by their frequency in each paper', async () => {
    const papers = [bread('a', 'Rye Loaf'), bread('b', 'Rye Cake'), ...strangers(9)];
    const index = await opened(papers);
    const [a, b] = [index.papers.ids.indexOf('a'), index.papers.ids.indexOf('b')];
    const even = likeness(index, once);
    const heavier = likeness(index, (doc) => (doc === a ? 2 : 1));
    expect(heavier[a]?.[b]).toBeCloseTo(even[a]?.[b] ?? -1);
  });

  it('is the cosine that it is defined as, for any papers', async () => {
    const words = fc.array(fc.nat(40).map(inventedWord), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 15 }), async (texts) => {
        const papers = texts.map((text, at) => bread(`p${at}`, text.join(' '), { year: at }));
        const rows = await likenessOf(papers);
        const known = texts.map((text, at) => [...text, String(at)]);
        byDefinition(known).forEach((row, a) =>
          row.forEach((value, b) => expect(rows.get(`p${a}`)?.get(`p${b}`)).toBeCloseTo(value, 4)),
        );
      }),
      { numRuns: 50 },
    );
  });
});
