import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/model/load-library.ts';
import { withoutFollowOnProblems } from '../../../src/model/compare/follow-on-problems.ts';
import { fileProblem, unreadable } from '../../../src/problems/source.ts';
import { load, note, paper, slowDough, theme, writeList, type Files } from '../invented-list.ts';

const tagged = paper({ tags: '[rye, sourdough]' });
const noThemes = { 'themes/ovens.md': null, 'themes/fermentation.md': null };
const folderFix = 'replace it by a folder of that name';

/** What is told of a list, without the words that the rule decides. */
function told(files: Files) {
  return load(files).problems.map(({ rule, file, severity, found }) => [rule, file, severity, found]);
}

/** The same for a list with a dangling link in place of one of its parts. */
function toldWithLink(path: string, files: Files) {
  const list = writeList(files);
  symlinkSync('/nowhere/bread', join(list, path));
  return loadLibrary(list).problems.map(({ rule, file, fix }) => [rule, file.slice(list.length + 1), fix]);
}

describe('a vocabulary.yaml', () => {
  it('that is missing is told of once, whatever tags the entries have', () => {
    const other = paper({ tags: '[salt]', title: 'Steam', url: 'https://example.org/steam' });
    const files = { 'vocabulary.yaml': null, [slowDough]: tagged, 'papers/ovens/steam.md': other };
    expect(load(files).problems).toMatchObject([
      {
        rule: 'file-missing',
        file: 'vocabulary.yaml',
        severity: 'error',
        found: 'no vocabulary.yaml, but 2 entries with tags',
        expected: 'a list with vocabulary.yaml where entries have tags',
        fix: 'add vocabulary.yaml with a line `tags:` and below it, indented, each tag such as `sourdough: {}`',
      },
    ]);
  });

  it('that is missing does not block when drafts alone have tags', () => {
    const draft = paper({ tags: '[salt]', title: 'Steam' });
    expect(told({ 'vocabulary.yaml': null, 'papers/_drafts/steam.md': draft })).toEqual([
      ['file-missing', 'vocabulary.yaml', 'warning', 'no vocabulary.yaml, but an entry with tags'],
    ]);
  });

  it('that is a link or no text is told of alone', () => {
    expect(toldWithLink('vocabulary.yaml', { 'vocabulary.yaml': null, [slowDough]: tagged })).toEqual([
      ['file-place', 'vocabulary.yaml', 'replace it by a plain file'],
    ]);
    const files = { 'vocabulary.yaml': Uint8Array.of(0xff), [slowDough]: tagged };
    expect(told(files).map(([rule]) => rule)).toEqual(['file-encoding']);
  });

  it('that is called vocabulary.yml is told of alone, next to a right one with the tags it lacks', () => {
    const files = { 'vocabulary.yml': 'tags: {}\n', [slowDough]: tagged };
    expect(told({ ...files, 'vocabulary.yaml': null }).map(([rule, file]) => [rule, file])).toEqual([
      ['file-place', 'vocabulary.yml'],
    ]);
    const both = told({ ...files, 'vocabulary.yaml': 'tags: { rye: {} }\n' });
    expect(both.map(([rule]) => rule)).toEqual(['unknown-tag', 'file-place']);
  });

  it('that is there and empty of tags leaves every tag unknown', () => {
    const files = { 'vocabulary.yaml': 'tags: {}\n', [slowDough]: tagged };
    expect(told(files).map(([rule]) => rule)).toEqual(['unknown-tag', 'unknown-tag']);
  });
});

describe('a folder', () => {
  it('of themes that is a file or a dangling link is told of alone', () => {
    expect(load({ ...noThemes, themes: 'Ovens' }).problems).toMatchObject([
      { rule: 'file-place', file: 'themes', found: 'a file called `themes`', fix: folderFix },
    ]);
    expect(toldWithLink('themes', noThemes)).toEqual([['file-place', 'themes', folderFix]]);
  });

  it('of papers that is a dangling link does not make citations unknown', () => {
    const files = { [slowDough]: null, 'themes/ovens.md': theme({}, `Start with [@slow-dough]. ${note}`) };
    expect(toldWithLink('papers', files)).toEqual([['file-place', 'papers', folderFix]]);
  });

  it('that a paper was put into wrongly hides no unknown citation', () => {
    const files = { 'papers/rye.md': paper(), [slowDough]: paper({}, `As [@salt] shows. ${note}`) };
    expect(told(files).map(([rule]) => rule)).toEqual(['unknown-citation', 'file-place']);
  });
});

describe('withoutFollowOnProblems', () => {
  it.each(['bread', 'bread/', './bread'])('says of the list %s that cannot be read only that', (folder) => {
    const walked = [unreadable(join(folder, ''), new Error('closed'))];
    const finding = { found: 'no site.md', expected: 'site.md', fix: 'add it' };
    const read = [fileProblem('file-missing', join(folder, 'site.md'), finding)];
    expect(withoutFollowOnProblems(folder, walked, read, false)).toEqual(walked);
  });

  it('says of themes that nobody may read nothing but that', () => {
    const walked = [unreadable('bread/themes', new Error('closed'))];
    const finding = { found: 'a folder', expected: 'a theme', fix: 'add it' };
    const read = [
      fileProblem('unknown-theme', 'bread/papers/ovens/rye.md', finding),
      fileProblem('author-missing', 'bread/papers/ovens/rye.md', finding),
    ];
    expect(withoutFollowOnProblems('bread', walked, read, true)).toEqual([...walked, read[1]]);
  });
});
