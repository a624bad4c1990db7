import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { createFeedFiller, feedLengths } from '../../../src/derive/feeds/fill.ts';
import { feedPlaces } from '../../../src/derive/feeds/places.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

describe('the feed', () => {
  it.each([
    ['all', feedLengths.all],
    ['theme', feedLengths.theme],
    ['tag', feedLengths.tag],
  ] as const)(
    'of %s has the newest items and all others of the last day among them, up to a limit',
    (kind, { least, most }) => {
      const list = bakery();
      const loaf = paperOf(list, 'slow-dough');
      const place = feedPlaces(list).find((one) => one.kind === kind);
      if (!place?.collection) throw new Error(`no feed of ${kind}`);
      const { collection } = place;
      const perDay = fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 6 });
      fc.assert(
        fc.property(perDay, (counts) => {
          const papers = counts.flatMap((count, day) =>
            Array.from({ length: count }, (_, index) => ({
              ...loaf,
              id: `loaf-${day}-${index}`,
              added: `2026-11-${10 + day}`,
            })),
          );
          const fill = createFeedFiller(list, createAddresses('/', 'https://a.example'));
          const filled = fill({ ...place, collection: { ...collection, papers } });
          const days = filled.items.map(({ published }) => published.slice(0, '2026-11-10'.length));
          // Whole days, newest first, until there are enough.
          const expected: string[] = [];
          for (let day = counts.length - 1; day >= 0 && expected.length < least; day--) {
            expected.push(...Array.from({ length: counts[day] ?? 0 }, () => `2026-11-${10 + day}`));
          }
          expect(days).toEqual(expected.slice(0, most));
          expect(new Set(filled.items.map(({ id }) => id)).size).toBe(days.length);
        }),
        { numRuns: 30 },
      );
    },
  );
});
