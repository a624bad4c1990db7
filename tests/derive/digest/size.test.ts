import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { digest, type Digest } from '../../../src/derive/digest/digest.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import type { Library, Paper } from '../../../src/model/library.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

/** The digest of a whole list. @throws Error when it has no papers */
function made(list: Library): Digest {
  const found = digest(list, { since: '2026-11-01', addresses: createAddresses('/', 'https://example.org') });
  if (!found) throw new Error('nothing is new');
  return found;
}

describe('a digest of many papers', () => {
  /** The bakery with further papers: the counts by theme. */
  function crowd(ovens: number, fermentation: number, words = 60): Library {
    const list = bakery();
    const model = paperOf(list, 'slow-dough');
    const note = { html: 'dough '.repeat(words).trim(), text: 'dough' };
    const copies = (theme: string, count: number): Paper[] =>
      Array.from({ length: count }, (_, index) => {
        const id = `${theme}-${index}`;
        return { ...model, id, theme, title: `Loaf ${id}`, aliases: [], body: { ...model.body, note } };
      });
    return { ...list, papers: [...copies('ovens', ovens), ...copies('fermentation', fermentation)] };
  }

  /** How many papers stand in a mail with their notes, with their titles alone, and in counts. */
  function shown({ html: page, text: plain }: Digest): Record<'full' | 'line' | 'counted', number> {
    const tree = fromHtml(page);
    const counted = (words: string) =>
      [...words.matchAll(/And (\d+) more on the page/g)].reduce((sum, [, count]) => sum + Number(count), 0);
    const result = {
      full: selectAll('h3', tree).length,
      line: selectAll('li', tree).length,
      counted: counted(toString(tree)),
    };
    const inText = {
      full: plain.match(/^Entry: /gm)?.length ?? 0,
      named: plain.match(/^https:.*\/papers\/.*$/gm)?.length ?? 0,
    };
    expect(inText).toEqual({ full: result.full, named: result.line + result.counted });
    return result;
  }

  it('gives notes to all when they fit', () => {
    expect(shown(made(crowd(20, 10)))).toEqual({ full: 30, line: 0, counted: 0 });
  });

  it('shares what is too much between themes, in order, and drops none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 250 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 2000 }),
        (ovens, fermentation, words) => {
          const found = made(crowd(ovens, fermentation, words));
          expect(Buffer.byteLength(found.html)).toBeLessThanOrEqual(92_000);
          const { full, line, counted } = shown(found);
          expect(full + line + counted).toBe(ovens + fermentation);
          expect(found.papers).toHaveLength(ovens + fermentation);
          if (counted > 0) expect(full).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 10 },
    );
  }, 60_000);

  it('gives the first of each theme its note even when titles alone are too many', () => {
    expect(shown(made(crowd(2000, 1)))).toEqual({
      full: 2,
      line: expect.any(Number),
      counted: expect.any(Number),
    });
  });
});
