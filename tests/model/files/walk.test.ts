import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ListNotFoundError, walkList } from '../../../src/model/files/walk.ts';
import { writeFiles } from '../invented-list.ts';

function walk(paths: readonly string[], prepare: (folder: string) => void = () => undefined) {
  const folder = writeFiles(Object.fromEntries(paths.map((path) => [path, ''])));
  prepare(folder);
  const { files, problems } = walkList(folder);
  return {
    files,
    problems: problems.map(({ rule, file, found, fix }) => [rule, file.slice(folder.length + 1), found, fix]),
  };
}

const move = 'move a paper to papers/<theme>/, a theme to themes/ and a reading path to paths/';

describe('walkList', () => {
  it('gives each file the role of its place, in order of the paths', () => {
    const paths = [
      'vocabulary.yaml',
      'themes/ovens.md',
      'paths/weekend.md',
      'site.md',
      'papers/ovens/steam.md',
      'papers/ovens/crumb.md',
      'papers/_drafts/rye.md',
      'README.md',
      'LICENSE',
      'excluded.yaml',
    ];
    expect(walk(paths)).toEqual({
      files: [
        { role: 'text', id: '', theme: '', path: 'LICENSE' },
        { role: 'text', id: '', theme: '', path: 'README.md' },
        { role: 'excluded', id: 'excluded', theme: '', path: 'excluded.yaml' },
        { role: 'draft', id: 'rye', theme: '_drafts', path: 'papers/_drafts/rye.md' },
        { role: 'paper', id: 'crumb', theme: 'ovens', path: 'papers/ovens/crumb.md' },
        { role: 'paper', id: 'steam', theme: 'ovens', path: 'papers/ovens/steam.md' },
        { role: 'path', id: 'weekend', theme: '', path: 'paths/weekend.md' },
        { role: 'site', id: 'site', theme: '', path: 'site.md' },
        { role: 'theme', id: 'ovens', theme: '', path: 'themes/ovens.md' },
        { role: 'vocabulary', id: 'vocabulary', theme: '', path: 'vocabulary.yaml' },
      ],
      problems: [],
    });
  });

  it('does not see hidden files and folders', () => {
    expect(walk(['.git/config', 'papers/ovens/.crumb.md.swp', 'papers/.gitkeep'])).toEqual({
      files: [],
      problems: [],
    });
  });

  it.each([
    'rye.md',
    'papers/rye.md',
    'papers/ovens/dark/rye.md',
    'themes/dark/rye.md',
    'paths/dark/rye.md',
    'Papers/ovens/rye.md',
    'site.yaml',
  ])('does not know a place for %s', (path) => {
    expect(walk([path])).toEqual({
      files: [],
      problems: [['file-place', path, `a file at \`${path}\``, move]],
    });
  });

  it.each([
    ['Rye Bread.md', 'rename the file to `rye-bread.md`'],
    ['rye_bread.md', 'rename the file to `rye-bread.md`'],
    ['Crème.MD', 'rename the file to `creme.md`'],
    ['rye.txt', 'rename the file to `rye.md`'],
    ['rye', 'rename the file to `rye.md`'],
    ['rye--bread.md', 'rename the file to `rye-bread.md`'],
    ['-rye-.md', 'rename the file to `rye.md`'],
    ['小麦.md', 'rename the file'],
    [`${'x'.repeat(61)}.md`, `rename the file to \`${'x'.repeat(60)}.md\``],
    [`${'x'.repeat(59)}-bread.md`, `rename the file to \`${'x'.repeat(59)}.md\``],
  ])('refuses the name %s and offers one that is allowed', (name, fix) => {
    const shownName = name.length > 80 ? `${name.slice(0, 79)}…` : name;
    expect(walk([`papers/ovens/${name}`, `themes/${name}`])).toEqual({
      files: [],
      problems: [
        ['file-name', `papers/ovens/${name}`, `\`${shownName}\``, fix],
        ['file-name', `themes/${name}`, `\`${shownName}\``, fix],
      ],
    });
  });

  it('says of a name in another encoding that it is no UTF-8', () => {
    const latin = (folder: string, name: string) => Buffer.from(join(folder, name), 'latin1');
    const write = (folder: string) => {
      writeFileSync(latin(folder, 'papers/ovens/cr\u00E8me.md'), '');
      mkdirSync(latin(folder, 'papers/p\u00E2te'));
    };
    const fix = 'rename it; the signs that are no UTF-8 show here as \uFFFD';
    expect(walk(['papers/ovens/rye.md'], write)).toMatchObject({
      files: [{ id: 'rye' }],
      problems: [
        ['file-name', 'papers/ovens/cr\uFFFDme.md', 'the name `cr\uFFFDme.md`, which is not UTF-8', fix],
        ['file-name', 'papers/p\uFFFDte', 'the name `p\uFFFDte`, which is not UTF-8', fix],
      ],
    });
  });

  it('follows a name that holds the sign for what is no UTF-8', () => {
    expect(walk(['papers/ovens/r\uFFFDe.md']).problems.map(([rule, , , fix]) => [rule, fix])).toEqual([
      ['file-name', 'rename the file to `r-e.md`'],
    ]);
  });

  it.each(['excluded.yml', 'Excluded.yaml'])('offers %s its right name', (path) => {
    const fix = 'rename the file to `excluded.yaml`, or move what it says there';
    expect(walk([path]).problems).toEqual([['file-place', path, `a file at \`${path}\``, fix]]);
  });

  it.each(['vocabulary.yml', 'Vocabulary.yaml', 'vocabulary.YAML'])('offers %s its right name', (path) => {
    const fix = 'rename the file to `vocabulary.yaml`, or move what it says there';
    expect(walk([path]).problems).toEqual([['file-place', path, `a file at \`${path}\``, fix]]);
  });

  it('accepts a name of sixty characters', () => {
    expect(walk([`themes/${'x'.repeat(60)}.md`]).files.map((file) => file.id)).toEqual(['x'.repeat(60)]);
  });

  it('follows no link to a file or folder', () => {
    const link = (folder: string) => {
      symlinkSync('/etc/hosts', join(folder, 'papers/ovens/hosts.md'));
      symlinkSync('/etc', join(folder, 'themes'));
    };
    const fix = 'replace it by a plain file';
    expect(walk(['papers/ovens/rye.md'], link)).toEqual({
      files: [{ role: 'paper', id: 'rye', theme: 'ovens', path: 'papers/ovens/rye.md' }],
      problems: [
        ['file-place', 'papers/ovens/hosts.md', 'a link or special file at `papers/ovens/hosts.md`', fix],
        ['file-place', 'themes', 'a link or special file at `themes`', 'replace it by a folder of that name'],
      ],
    });
  });

  it('refuses a folder that is not there, and a file in its place', () => {
    const folder = writeFiles({ 'rye.md': '' });
    for (const path of [join(folder, 'bread'), join(folder, 'rye.md')]) {
      const message = `there is no folder \`${path}\` with a reading list`;
      expect(() => walkList(path)).toThrow(new ListNotFoundError(message));
    }
  });
});
