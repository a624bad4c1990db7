import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastSince, readState, recordSending, sentTo, type Sending } from '../../../scripts/digest/state.ts';
import { temporaryFolder } from '../../model/invented-list.ts';

const first: Sending = {
  to: 'list@example.org',
  messageId: '<digest.1@example.org>',
  at: '2026-11-23T08:00:00.000Z',
  since: '2026-11-01',
  papers: ['slow-dough', 'acid'],
  changes: ['steam:retracted'],
};
const second: Sending = {
  ...first,
  to: 'List@Example.org',
  since: '2026-12-01',
  papers: ['yeast'],
  changes: [],
};
const elsewhere: Sending = { ...first, to: 'other@example.org', since: '2026-10-01', papers: ['crumb'] };

/** Path of a record in a new folder, with this text unless it is null. */
function record(text: string | null): string {
  const path = join(temporaryFolder(), 'state.json');
  if (text !== null) writeFileSync(path, text);
  return path;
}

describe('readState and recordSending', () => {
  it('know nothing sent without a file', () => {
    expect(readState(record(null))).toEqual({ version: 1, sendings: [] });
  });

  it('give back what they recorded, and leave no other file', () => {
    const path = record(null);
    recordSending(path, readState(path), first);
    recordSending(path, readState(path), second);
    expect(readState(path)).toEqual({ version: 1, sendings: [first, second] });
    expect(readFileSync(path, 'utf8')).toBe(
      `${JSON.stringify({ version: 1, sendings: [first, second] }, null, 2)}\n`,
    );
    expect(readdirSync(join(path, '..'))).toEqual(['state.json']);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":1}',
    '{"version":2,"sendings":[]}',
    '{"version":1,"sendings":[],"extra":0}',
    JSON.stringify({ version: 1, sendings: [{ ...first, papers: 'all' }] }),
    JSON.stringify({ version: 1, sendings: [{ ...first, since: 'yesterday' }] }),
    JSON.stringify({ version: 1, sendings: [first] }).slice(0, -9),
  ])('refuse %j and leave it as it is', (text) => {
    const path = record(text);
    expect(() => readState(path)).toThrow(
      new Error(
        `${path} is no record of sent digests that this version can read; restore it from a copy; nothing was sent`,
      ),
    );
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('refuse a folder in place of the file', () => {
    const path = record(null);
    mkdirSync(path);
    expect(() => readState(path)).toThrow(new Error(`${path} cannot be read (EISDIR); nothing was sent`));
  });

  it('leave the old record when the new one cannot take its place', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'state');
    mkdirSync(path);
    expect(() => recordSending(path, { version: 1, sendings: [] }, first)).toThrow();
    expect(readdirSync(folder)).toEqual(['state']);
  });
});

describe('sentTo and lastSince', () => {
  const state = { version: 1 as const, sendings: [first, second, elsewhere] };

  it('look at one address, however it is written', () => {
    expect([...sentTo(state, 'LIST@example.org')]).toEqual([
      'slow-dough',
      'acid',
      'steam:retracted',
      'yeast',
    ]);
    expect([...sentTo(state, 'new@example.org')]).toEqual([]);
    expect(lastSince(state, 'list@example.org')).toBe('2026-12-01');
    expect(lastSince(state, 'new@example.org')).toBe(undefined);
  });
});
