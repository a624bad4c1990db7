import { describe, expect, it } from 'vitest';
import { rename, renamedId } from '../../../src/components/my/renamed.ts';
import type { Reading, SavedPaper } from '../../../src/components/my/reading.ts';

const saved = (id: string, more: Partial<SavedPaper> = {}): SavedPaper => ({
  id,
  state: 'saved',
  changed: '2026-11-29T08:00:00Z',
  ...more,
});

describe('renamedId', () => {
  const pages: Record<string, string> = {
    '/list/papers/long-dough/':
      '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/list/papers/slow-dough/">',
    '/list/papers/rye/': '<!doctype html><title>Rye</title>',
  };
  const load: typeof fetch = (address) => {
    const text = pages[String(address)];
    return address === '/list/papers/lost/'
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
  };

  it.each([
    ['long-dough', 'slow-dough'],
    ['rye', null],
    ['no-such-paper', null],
    ['lost', null],
  ])('finds for %s the id %s', async (id, present) => {
    expect(await renamedId(id, '/list/papers/', load)).toBe(present);
  });
});

describe('rename', () => {
  const list = (...papers: SavedPaper[]): Reading => ({ papers, paths: [] });

  it('keeps place, state and note', () => {
    const note = { state: 'read', note: 'Rest it.' } as const;
    expect(rename('long', 'slow')(list(saved('rye'), saved('long', note), saved('oat')))).toEqual(
      list(saved('rye'), saved('slow', note), saved('oat')),
    );
  });

  it('makes one of two: the later state, both notes', () => {
    const later = { state: 'read', changed: '2026-11-30T08:00:00Z', note: 'Old.' } as const;
    expect(rename('long', 'slow')(list(saved('long', later), saved('slow', { note: 'New.' })))).toEqual(
      list(saved('slow', { ...later, note: 'New.\n\nOld.' })),
    );
  });

  it('does nothing where the paper is not in the list', () => {
    expect(rename('long', 'slow')(list(saved('rye')))).toEqual(list(saved('rye')));
  });
});
