import { describe, expect, it } from 'vitest';
import { nothing, remove } from '../../../src/components/my/reading.ts';
import { idsOf, keys, opened, reload, text } from './opened-store.ts';

describe('the papers of the former selection', () => {
  const selection = '{"version":1,"ids":["a","__proto__",3,"b","a"]}';

  it('are saved behind those of the list, once', () => {
    const { storage, store } = opened({ [keys.reading]: text('b', 'c'), [keys.selection]: selection });
    expect([idsOf(store), storage.getItem(keys.selection)]).toEqual([['b', 'c', 'a'], null]);
    store.change(remove(['a']));
    expect(idsOf(reload(storage))).toEqual(['b', 'c']);
  });

  it('stay where they are as long as there is no room for the list', () => {
    const { storage } = opened({ [keys.selection]: selection });
    storage.items.delete(keys.reading);
    storage.items.set(keys.selection, selection);
    storage.state = 'full';
    expect([idsOf(reload(storage)), [...storage.items]]).toEqual([['a', 'b'], [[keys.selection, selection]]]);
    storage.state = 'open';
    expect([idsOf(reload(storage)), storage.getItem(keys.selection)]).toEqual([['a', 'b'], null]);
  });

  it.each(['{"version":2,"ids":["a"]}', '["a"]', '{"version":1,"ids":"a"}', '{'])(
    'are left alone where they are %s',
    (stored) => {
      const { storage, store } = opened({ [keys.selection]: stored });
      expect([store.reading, storage.getItem(keys.selection)]).toEqual([nothing, stored]);
    },
  );
});
