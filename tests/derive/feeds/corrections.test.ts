import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { createFeedFiller, type FeedItem } from '../../../src/derive/feeds/fill.ts';
import { feedPlaces, type FeedPlace } from '../../../src/derive/feeds/places.ts';
import type { Library } from '../../../src/model/library.ts';
import { library, paper, slowDough } from '../../model/invented-list.ts';

const scheme = 'tag:example.org,2026:/bread/';

function itemsOf(list: Library, kind: FeedPlace['kind']): FeedItem[] {
  const fill = createFeedFiller(list, createAddresses('/bread/', 'https://example.org'));
  return feedPlaces(list)
    .filter((one) => one.kind === kind)
    .slice(0, 1)
    .flatMap((place) => fill(place).items);
}

describe('feeds of a corrected entry', () => {
  const revised = '[{ on: 2026-12-01, what: 40 minutes & not 4 }, { on: 2026-12-02, what: "a < b" }]';
  const list = () => library({ [slowDough]: paper({ revised }, 'See [@slow-dough].') });
  const cited = 'See <a class="citation" href="https://example.org/bread/papers/slow-dough/">Slow Dough</a>.';

  it('have the paper as it is now, updated on the day of the last correction', () => {
    const [item] = itemsOf(list(), 'theme');
    expect([item?.id, item?.published.slice(0, 10), item?.updated.slice(0, 10)]).toEqual([
      `${scheme}papers/slow-dough`,
      '2026-11-23',
      '2026-12-02',
    ]);
    expect(item?.html).toMatch(
      /^<p>Corrected on 2026-12-02: a &lt; b<\/p>\n<p>Corrected on 2026-12-01: 40 minutes &amp; not 4<\/p>\n<p>See /,
    );
  });

  it('have each correction as a change of its own', () => {
    const changes = itemsOf(list(), 'changes').map(({ id, title, updated, html }) => [
      id,
      title,
      updated.slice(0, 10),
      html,
    ]);
    const title = 'Slow Dough: A Study of Time';
    expect(changes).toEqual([
      [
        `${scheme}changes/slow-dough/corrected-2026-12-02`,
        `Corrected: ${title}`,
        '2026-12-02',
        `<p>Corrected on 2026-12-02: a &lt; b</p>\n<p>${cited}</p>`,
      ],
      [
        `${scheme}changes/slow-dough/corrected-2026-12-01`,
        `Corrected: ${title}`,
        '2026-12-01',
        `<p>Corrected on 2026-12-01: 40 minutes &amp; not 4</p>\n<p>${cited}</p>`,
      ],
      [`${scheme}changes/slow-dough/added`, `Added: ${title}`, '2026-11-23', `<p>${cited}</p>`],
    ]);
  });
});
