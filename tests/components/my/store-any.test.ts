import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginPath,
  leavePath,
  remove,
  setNote,
  setState,
  setTitle,
  states,
  type Step,
} from '../../../src/components/my/reading.ts';
import { keys, monday, opened, reload, saved, tuesday } from './opened-store.ts';

/** Anything that a reader may do. */
const id = fc.constantFrom('rye', 'slow-dough', 'warm-proof', 'loaf-1', '../x', '');
const words = fc.string({ maxLength: 30, unit: 'binary' });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(id, words, fc.constantFrom(...states))
    .map(([paper, title, state]) => setState([{ id: paper, title }], state, monday)),
  fc.array(id).map((ids) => saved(...ids)),
  fc.tuple(id, words).map(([paper, note]) => setNote(paper, note)),
  fc.tuple(id, words).map(([paper, title]) => setTitle(paper, title)),
  fc.array(id).map((ids) => remove(ids)),
  id.map((path) => beginPath(path, tuesday)),
  id.map((path) => leavePath(path)),
);

describe('ReadingStore', () => {
  it('is the same after a reload, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { storage, store } = opened();
        for (const one of steps) store.change(one);
        expect(reload(storage).reading).toEqual(store.reading);
      }),
    );
  });

  it('is the same whether the storage takes each step at once or all of them at last', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const [kept, late] = [opened(), opened()];
        late.storage.state = 'full';
        for (const one of steps) {
          kept.store.change(one);
          late.store.change(one);
        }
        expect(late.store.reading).toEqual(kept.store.reading);
        late.storage.state = 'open';
        late.store.refresh();
        expect([late.store.isKept, reload(late.storage).reading]).toEqual([true, kept.store.reading]);
      }),
    );
  });

  it('reads anything without failing, and works on', () => {
    const anything = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((value) => `{"version":1,"papers":${value}}`),
    );
    fc.assert(
      fc.property(anything, anything, (reading, selection) => {
        const { storage, store } = opened({ [keys.reading]: reading, [keys.selection]: selection });
        store.change(saved('rye'));
        expect(store.paper('rye')?.id).toBe('rye');
        expect(reload(storage).reading).toEqual(store.reading);
      }),
    );
  });
});
