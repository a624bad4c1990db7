import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { main } from '../../scripts/publish.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { note, paper, writeList } from '../model/invented-list.ts';

afterEach(() => void vi.restoreAllMocks());

const rye = (body = note) => ({
  'papers/_drafts/rye.md': paper({ title: 'Rye', url: 'https://mill.example/rye' }, body),
});

/** Publishes drafts; gives the status and what is printed. */
function published(list: string, ...args: string[]) {
  let said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  const status = main([...args, '--content', list]);
  return { status, said };
}

it('moves a draft to its theme, where it is an entry', () => {
  const list = writeList(rye());
  const before = readFileSync(join(list, 'papers/_drafts/rye.md'), 'utf8');
  expect(published(list, 'rye', '--theme', 'fermentation')).toEqual({
    status: 0,
    said: 'papers/_drafts/rye.md → papers/fermentation/rye.md\n',
  });
  expect(readFileSync(join(list, 'papers/fermentation/rye.md'), 'utf8')).toBe(before);
  expect(loadLibrary(list).library?.papers.map(({ id, theme }) => [id, theme])).toEqual([
    ['rye', 'fermentation'],
    ['slow-dough', 'ovens'],
  ]);
});

it('makes the same entry as moving the file by hand', () => {
  const [byHand, byCommand] = [writeList(rye()), writeList(rye())];
  renameSync(join(byHand, 'papers/_drafts/rye.md'), join(byHand, 'papers/ovens/rye.md'));
  published(byCommand, 'rye.md', '--theme', 'ovens');
  expect(loadLibrary(byHand).library?.papers).toEqual(loadLibrary(byCommand).library?.papers);
});

it('prints what the entry still lacks', () => {
  const { status, said } = published(writeList(rye('')), 'rye', '--theme', 'ovens');
  expect([status, said.includes('note-missing')]).toEqual([1, true]);
});

it.each([
  [[], 'name a draft: npm run publish -- ID --theme THEME'],
  [['rye'], 'say the theme: --theme fermentation|ovens'],
  [['rye', '--theme', 'cellars'], 'say the theme: --theme fermentation|ovens'],
  [['oats', '--theme', 'ovens'], 'there is no draft LIST/papers/_drafts/oats.md'],
  [['rye', 'oats', '--theme', 'ovens'], 'there is no draft LIST/papers/_drafts/oats.md'],
  [['slow-dough', '--theme', 'ovens'], 'LIST/papers/ovens/slow-dough.md is there already: rename the draft'],
])('refuses the arguments %j, and moves nothing', (args, message) => {
  const list = writeList({ ...rye(), 'papers/_drafts/slow-dough.md': paper({ title: 'Slow' }) });
  expect(() => published(list, ...args)).toThrow(new Error(message.replace('LIST', list)));
  expect(existsSync(join(list, 'papers/_drafts/rye.md'))).toBe(true);
});
