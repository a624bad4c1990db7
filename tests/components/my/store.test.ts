import { describe, expect, it } from 'vitest';
import {
  beginPath,
  maxNote,
  maxPapers,
  nothing,
  remove,
  save,
  setNote,
  setState,
} from '../../../src/components/my/reading.ts';
import { idsOf, keys, monday, opened, reload, saved, text, tuesday } from './opened-store.ts';

const many = (count: number) => Array.from({ length: count }, (_, number) => `loaf-${number}`);

describe('ReadingStore', () => {
  it('is empty at first, keeps papers in the order of saving, and says what it knows of each', () => {
    const { storage, store } = opened();
    expect([store.reading, store.paper('rye')]).toEqual([nothing, undefined]);
    store.change(save([{ id: 'warm-proof', title: ' Warm Proof ' }, { id: 'rye' }], monday));
    store.change(setState([{ id: 'rye' }], 'read', tuesday));
    store.change(setNote('rye', 'Try it.\n'));
    store.change(beginPath('weekend', tuesday));
    expect(storage.getItem(keys.reading)).toBe(
      JSON.stringify({
        version: 1,
        papers: [
          { id: 'warm-proof', state: 'saved', changed: monday, title: 'Warm Proof' },
          { id: 'rye', state: 'read', changed: tuesday, note: 'Try it.\n' },
        ],
        paths: [{ id: 'weekend', begun: tuesday }],
      }),
    );
    expect(reload(storage).reading).toEqual(store.reading);
    expect(store.paper('rye')).toEqual({ id: 'rye', state: 'read', changed: tuesday, note: 'Try it.\n' });
  });

  it('leaves nothing behind when everything is taken away', () => {
    const { storage, store } = opened({ [keys.reading]: text('a', 'b') });
    store.change(remove(['a', 'b', 'never-there']));
    expect([store.reading, [...storage.items]]).toEqual([nothing, []]);
  });

  it('holds no more papers than its limit, and no longer notes', () => {
    const { store } = opened({ [keys.reading]: text(...many(maxPapers + 3)) });
    expect(idsOf(store)).toEqual(many(maxPapers));
    store.change(saved('one-more', 'loaf-0'));
    expect(idsOf(store)).toEqual(many(maxPapers));
    store.change(setNote('loaf-0', 'x'.repeat(maxNote + 1)));
    expect(store.paper('loaf-0')?.note).toBe('x'.repeat(maxNote));
  });

  it.each(['full', 'forbidden'] as const)('lasts as long as the page when the storage is %s', (state) => {
    const { storage, store } = opened();
    storage.state = state;
    store.change(saved('a'));
    store.change(saved('b'));
    store.change(remove(['a']));
    store.refresh();
    expect([idsOf(store), store.isKept]).toEqual([['b'], false]);
    storage.state = 'open';
    store.change(saved('c'));
    expect([store.isKept, storage.getItem(keys.reading)]).toEqual([true, text('b', 'c')]);
  });

  it('loses nothing of either page when one could not store for a while', () => {
    const { storage, store } = opened({ [keys.reading]: text('a') });
    const other = reload(storage);
    storage.state = 'full';
    store.change(setNote('a', 'From here'));
    store.change(saved('b'));
    storage.state = 'open';
    other.change(saved('c'));
    store.refresh();
    other.refresh();
    expect(idsOf(store)).toEqual(['a', 'c', 'b']);
    expect([store.paper('a')?.note, store.isKept, other.reading]).toEqual(['From here', true, store.reading]);
  });

  it.each([
    ['open', true],
    ['full', false],
    ['forbidden', false],
  ] as const)(
    'knows whether a storage that is %s can keep it, and leaves nothing there',
    (state, canKeep) => {
      const { storage, store } = opened();
      storage.state = state;
      expect(store.canKeep).toBe(canKeep);
      expect([...storage.items]).toEqual([]);
    },
  );

  it('takes over what another page stored, before it changes anything', () => {
    const { storage, store } = opened();
    const other = reload(storage);
    other.change(saved('a'));
    store.change(saved('b'));
    expect([idsOf(store), idsOf(other)]).toEqual([['a', 'b'], ['a']]);
    other.refresh();
    expect(idsOf(other)).toEqual(['a', 'b']);
  });

  it('tells its listeners of changes alone, until they stop', () => {
    const { store } = opened();
    const told: string[] = [];
    const stop = store.onChange(() => told.push(idsOf(store).join()));
    store.change(saved('a'));
    store.change(saved('a'));
    store.change(setNote('a', ' '));
    store.change(saved('b'));
    stop();
    store.change(() => nothing);
    expect(told).toEqual(['a', 'a,b']);
  });
});
