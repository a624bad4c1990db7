import { describe, expect, it } from 'vitest';
import { maxNote, maxPapers, nothing, setState } from '../../../src/components/my/reading.ts';
import { idsOf, keys, monday, opened, saved, text, tuesday } from './opened-store.ts';

const unreadable = `${keys.reading}:unreadable`;
const manyIds = Array.from({ length: maxPapers + 1 }, (_, number) => `loaf-${number}`);

describe('ReadingStore over what it cannot read', () => {
  it.each([
    ['broken JSON', '{"version":1,"papers":["a"'],
    ['a later version', '{"version":2,"papers":{"a":"read"}}'],
    ['no version', '{"papers":[]}'],
    ['a list', '["a"]'],
    ['a number', '7'],
    ['papers that are no list', '{"version":1,"papers":"a"}'],
    ['no papers', '{"version":1}'],
  ])('begins anew over %s, and puts that aside', (_what, stored) => {
    const { storage, store } = opened({ [keys.reading]: stored });
    expect(store.reading).toEqual(nothing);
    store.change(saved('b'));
    expect(Object.fromEntries(storage.items)).toEqual({
      [keys.reading]: text('b'),
      [unreadable]: stored,
    });
  });

  it.each<[what: string, papers: unknown, more?: object]>([
    ['an unknown state', [{ id: 'c', state: 'skimmed', changed: monday, note: 'Sour.' }]],
    ['no moment', [{ id: 'c', state: 'read', changed: 'yesterday' }]],
    ['an entry that is none', ['c']],
    ['a field that means nothing here', [{ id: 'a', state: 'saved', changed: monday, stars: 3 }]],
    ['a note that is no text', [{ id: 'a', state: 'saved', changed: monday, note: ['Sour.'] }]],
    [
      'a note that is too long',
      [{ id: 'a', state: 'saved', changed: monday, note: 'x'.repeat(maxNote + 1) }],
    ],
    ['too many papers', (JSON.parse(text(...manyIds)) as { papers: unknown }).papers],
    ['a path that is none', [], { paths: [{ id: 'weekend' }] }],
    ['more than papers and paths', [], { shelves: ['rye'] }],
  ])('puts a list with %s aside before it writes', (_what, papers, more) => {
    const stored = JSON.stringify({ version: 1, papers, ...more });
    const { storage, store } = opened({ [keys.reading]: stored });
    expect([...storage.items.keys()]).toEqual([keys.reading]);
    store.change(setState([{ id: 'loaf-0' }], 'read', tuesday));
    store.change(saved('b'));
    expect([...storage.items.keys()].toSorted()).toEqual([keys.reading, unreadable]);
    expect(storage.getItem(unreadable)).toBe(stored);
  });

  it('puts each damaged text aside, once', () => {
    const { storage, store } = opened({ [keys.reading]: '{' });
    store.change(saved('a'));
    for (const damaged of ['[', '{', '[']) {
      storage.setItem(keys.reading, damaged);
      store.change(saved('a'));
    }
    expect(Object.fromEntries(storage.items)).toEqual({
      [keys.reading]: text('a'),
      [unreadable]: '{',
      [`${unreadable}:2`]: '[',
    });
  });

  it('leaves a damaged text where it is while there is no room to put it aside', () => {
    const { storage, store } = opened({ [keys.reading]: '{' });
    storage.state = 'full';
    store.change(saved('a'));
    expect([storage.getItem(keys.reading), store.isKept, idsOf(store)]).toEqual(['{', false, ['a']]);
  });

  it('understands a day without a time, and makes one of two entries of a paper', () => {
    const { storage, store } = opened({
      [keys.reading]: JSON.stringify({
        version: 1,
        papers: [
          { id: 'a', state: 'saved', changed: '2026-11-23', note: 'Sour.' },
          { id: 'a', state: 'read', changed: '2026-11-24T08:00:00.123Z', note: 'Dense.' },
        ],
        paths: [{ id: 'weekend', begun: '2026-11-23' }],
      }),
    });
    store.change(saved('b'));
    expect(store.reading).toEqual({
      papers: [
        { id: 'a', state: 'read', changed: tuesday, note: 'Sour.\n\nDense.' },
        { id: 'b', state: 'saved', changed: monday },
      ],
      paths: [{ id: 'weekend', begun: '2026-11-23T00:00:00Z' }],
    });
    expect([...storage.items.keys()]).toEqual([keys.reading]);
  });

  it('leaves out what is not well formed, and what comes twice', () => {
    const changed = monday;
    const { store } = opened({
      [keys.reading]: JSON.stringify({
        version: 1,
        papers: [
          { id: 'a', state: 'read', changed, note: '', title: '  ', more: 1 },
          { id: '__proto__', state: 'read', changed },
          { id: 'b', state: 'lost', changed },
          { id: 'c', state: 'read', changed: 'yesterday' },
          { id: 'a', state: 'saved', changed },
          { id: 'd', state: 'aside', changed, note: 7, title: 'D' },
          'e',
          null,
          ['f'],
        ],
        paths: [{ id: 'weekend', begun: changed }, { id: 'weekend', begun: changed }, {}, 3],
      }),
    });
    expect(store.reading).toEqual({
      papers: [
        { id: 'a', state: 'read', changed },
        { id: 'd', state: 'aside', changed, title: 'D' },
      ],
      paths: [{ id: 'weekend', begun: changed }],
    });
  });
});
