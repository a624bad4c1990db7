import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId, maxSelected, SelectionStore } from '../../../src/components/selection/store.ts';
import { InventedStorage } from '../invented-storage.ts';

const key = 'selection:/bread/';

/** A storage that holds a text under the key of the selection, and a selection that reads it. */
function selecting(stored?: string) {
  const storage = new InventedStorage();
  if (stored !== undefined) storage.setItem(key, stored);
  return { storage, selection: new SelectionStore(storage.open, key) };
}

const many = Array.from({ length: maxSelected + 3 }, (_, number) => `loaf-${number}`);

describe('SelectionStore', () => {
  it('is empty at first and keeps papers in the order of marking', () => {
    const { storage, selection } = selecting();
    expect(selection.ids).toEqual([]);
    expect(selection.add(['warm-proof', 'slow-dough'])).toBe(0);
    expect(selection.add(['rtl-loaf', 'warm-proof'])).toBe(0);
    expect(selection.ids).toEqual(['warm-proof', 'slow-dough', 'rtl-loaf']);
    expect(storage.getItem(key)).toBe('{"version":1,"ids":["warm-proof","slow-dough","rtl-loaf"]}');
    expect(new SelectionStore(storage.open, key).ids).toEqual(selection.ids);
  });

  it('takes papers away, and its key with the last one', () => {
    const { storage, selection } = selecting('{"version":1,"ids":["a","b","c"]}');
    selection.remove(['b', 'never-there']);
    expect(selection.ids).toEqual(['a', 'c']);
    selection.remove(['a', 'c']);
    expect([selection.ids, [...storage.items]]).toEqual([[], []]);
  });

  it.each([
    ['broken JSON', '{"version":1,"ids":["a"'],
    ['another version', '{"version":2,"ids":["a"]}'],
    ['no version', '{"ids":["a"]}'],
    ['a list', '["a"]'],
    ['null', 'null'],
    ['a number', '7'],
    ['ids that are no list', '{"version":1,"ids":"a"}'],
    ['no ids', '{"version":1}'],
  ])('begins anew over %s', (_what, stored) => {
    const { storage, selection } = selecting(stored);
    expect(selection.ids).toEqual([]);
    selection.add(['b']);
    expect(storage.getItem(key)).toBe('{"version":1,"ids":["b"]}');
  });

  it('leaves out what can be no id, and what comes twice', () => {
    const { selection } = selecting('{"version":1,"ids":["a","__proto__",3,null,["b"],"a","<b>","c"]}');
    expect(selection.ids).toEqual(['a', 'c']);
    selection.add(['../d', 'e', '']);
    expect(selection.ids).toEqual(['a', 'c', 'e']);
  });

  it('reads anything without failing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (stored) => {
        expect(selecting(stored).selection.ids.every(isId)).toBe(true);
      }),
    );
  });

  it('holds no more than its limit, stored or added, and says how many had no room', () => {
    const { selection } = selecting(JSON.stringify({ version: 1, ids: many }));
    expect(selection.ids).toEqual(many.slice(0, maxSelected));
    expect(selection.add(['one-more', 'and-another', 'loaf-0'])).toBe(2);
    expect(selection.ids).toEqual(many.slice(0, maxSelected));
  });

  it.each(['full', 'forbidden'] as const)('lasts in memory when the storage is %s', (state) => {
    const { storage, selection } = selecting();
    storage.state = state;
    selection.add(['a']);
    selection.add(['b']);
    selection.remove(['a']);
    selection.refresh();
    expect([selection.ids, selection.isKept]).toEqual([['b'], false]);
    storage.state = 'open';
    selection.add(['c']);
    expect([selection.isKept, storage.getItem(key)]).toEqual([true, '{"version":1,"ids":["b","c"]}']);
  });

  it('is empty when the storage was forbidden from the start', () => {
    const storage = new InventedStorage();
    storage.state = 'forbidden';
    const selection = new SelectionStore(storage.open, key);
    expect([selection.ids, selection.isKept]).toEqual([[], true]);
  });

  it.each([
    ['open', true],
    ['full', false],
    ['forbidden', false],
  ] as const)(
    'knows whether a storage that is %s can keep it, and leaves nothing there',
    (state, canKeep) => {
      const { storage, selection } = selecting();
      storage.state = state;
      expect(selection.canKeep).toBe(canKeep);
      expect([...storage.items]).toEqual([]);
    },
  );

  it('takes over what another page stored, before it changes anything', () => {
    const { storage, selection } = selecting();
    const other = new SelectionStore(storage.open, key);
    other.add(['a']);
    selection.add(['b']);
    expect(selection.ids).toEqual(['a', 'b']);
    expect(other.ids).toEqual(['a']);
    other.refresh();
    expect(other.ids).toEqual(['a', 'b']);
  });

  it('tells its listeners of changes alone, until they stop', () => {
    const { selection } = selecting();
    const told: string[] = [];
    const stop = selection.onChange(() => told.push(selection.ids.join()));
    selection.add(['a']);
    selection.add(['a']);
    selection.replace(['b', 'a']);
    stop();
    selection.replace([]);
    expect(told).toEqual(['a', 'b,a']);
  });
});
