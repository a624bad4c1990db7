import { describe, expect, it } from 'vitest';
import { keepDraft, readDraft } from '../../../src/components/contribute/draft-store.ts';
import { InventedStorage } from '../invented-storage.ts';
import { drafted } from './drafts.ts';

describe('the kept draft', () => {
  it('is what was typed, and is forgotten with the last of it', () => {
    const storage = new InventedStorage();
    expect(keepDraft(storage.open, 'entry', drafted())).toBe(true);
    expect(readDraft(storage.open, 'entry')).toEqual(drafted());
    expect(keepDraft(storage.open, 'entry', new Map([['title', ['']]]))).toBe(true);
    expect(storage.items.size).toBe(0);
    expect(readDraft(storage.open, 'entry')).toBe(null);
  });

  it.each(['full', 'forbidden'] as const)('is not kept by a browser whose storage is %s', (state) => {
    const storage = new InventedStorage();
    storage.state = state;
    expect(keepDraft(storage.open, 'entry', drafted())).toBe(false);
  });

  it.each([
    '[]',
    '{"version":2,"controls":[["title",["x"]]]}',
    '{"version":1,"controls":[["title"],[1,["x"]],7]}',
    'no',
  ])('is none where %s is stored', (text) => {
    const storage = new InventedStorage();
    storage.setItem('entry', text);
    expect(readDraft(storage.open, 'entry')).toBe(null);
  });
});
