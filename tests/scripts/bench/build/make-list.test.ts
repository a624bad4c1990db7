import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventCorpus } from '../../../../scripts/bench/build/invent-corpus.ts';
import { makeList } from '../../../../scripts/bench/build/make-list.ts';
import { loadLibrary } from '../../../../src/model/load-library.ts';
import { temporaryFolder } from '../../../model/invented-list.ts';

const rye = {
  id: 'a1',
  title: 'Rye: Slow Doughs',
  authors: ['Ada Kneader', 'Bo Crumb'],
  year: 2021,
  venue: 'Bread',
  abstract: 'Rye rises slowly. Does it? It costs $5. Nobody minds.',
};
const oats = { ...rye, id: 'a2', title: 'Oats in Slow Doughs of Bread', year: 2022 };

/** A list made of a corpus, and its folder. */
function made(corpus: readonly (typeof rye)[], size: number) {
  const folder = temporaryFolder();
  makeList(folder, corpus, size);
  return { folder, ...loadLibrary(folder) };
}

/** Every file of a folder with its text. */
function filesOf(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, string] => [path.slice(folder.length), readFileSync(path, 'utf8')])
    .sort();
}

describe('makeList', () => {
  it('makes an entry of each paper, whose note is the beginning of its abstract', () => {
    const { folder } = made([rye, oats], 2);
    expect(readFileSync(join(folder, 'papers/theme-1/rye.md'), 'utf8')).toBe(`---
title: "Rye: Slow Doughs"
authors: [Ada Kneader, Bo Crumb]
published: 2021
added: 2021-01-01
url: https://papers.example/1
type: paper-conference
venue: Bread 2021
tags: [slow, doughs]
abstractSource: the corpus of the benchmark
---
Rye rises slowly. Does it?

## Abstract

Rye rises slowly. Does it? It costs \\$5. Nobody minds.
`);
  });

  it('spreads papers over twelve themes, and takes frequent words of titles for tags', () => {
    const { library } = made([rye, oats], 14);
    expect(library?.themes.map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_none, at) => `theme-${at + 1}`),
    );
    expect(library?.tags.map(({ id }) => id)).toEqual(['doughs', 'slow', 'bread', 'oats']);
    expect(library?.papers.filter(({ theme }) => theme === 'theme-1').map(({ title }) => title)).toEqual([
      'Rye: Slow Doughs',
      'Rye: Slow Doughs, round 6 of the same corpus',
    ]);
  });

  it('repeats a short corpus with other titles and bodies', () => {
    const { library } = made([rye], 3);
    const papers = library?.papers ?? [];
    expect(papers.map(({ id, title }) => [id, title])).toEqual([
      ['rye', 'Rye: Slow Doughs'],
      ['rye-slow-doughs', 'Rye: Slow Doughs, round 1 of the same corpus'],
      ['rye-slow-doughs-round', 'Rye: Slow Doughs, round 2 of the same corpus'],
    ]);
    expect(new Set(papers.map(({ body }) => body.markdown)).size).toBe(3);
  });

  it('makes of invented papers a list without a problem, and the same each time', () => {
    const { folder, problems, library } = made(inventCorpus(150), 200);
    expect([problems, library?.papers.length]).toEqual([[], 200]);
    const again = temporaryFolder();
    makeList(again, inventCorpus(150), 200);
    expect(filesOf(again)).toEqual(filesOf(folder));
  });
});
