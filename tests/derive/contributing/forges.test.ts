import { describe, expect, it } from 'vitest';
import { forgeOf } from '../../../src/derive/contributing/forges.ts';

const path = 'content/papers/ovens/slow & dough.md';

/** All addresses of a repository, with names that need escaping. */
function addressesOf(address: string) {
  const hosted = forgeOf(address);
  if (!hosted) return null;
  const { forge, repository } = hosted;
  return {
    name: forge.name,
    issue: forge.issue(repository, 'A & B', 'one\ntwo #3'),
    edit: forge.edit(repository, 'next/2026', path),
    folder: forge.create.page(repository, 'main', 'content/papers/ovens'),
    root: forge.create.page(repository, 'main', ''),
    takes: [forge.create.name, forge.create.text],
  };
}

const asGitHub = (name: string, root: string) => ({
  name,
  issue: `${root}/issues/new?title=A+%26+B&body=one%0Atwo+%233`,
  edit: `${root}/edit/next/2026/content/papers/ovens/slow%20%26%20dough.md`,
  folder: `${root}/new/main/content/papers/ovens`,
  root: `${root}/new/main`,
  takes: ['filename', 'value'],
});

const asGitLab = (name: string, root: string) => ({
  name,
  issue: `${root}/-/issues/new?issue%5Btitle%5D=A+%26+B&issue%5Bdescription%5D=one%0Atwo+%233`,
  edit: `${root}/-/edit/next/2026/content/papers/ovens/slow%20%26%20dough.md`,
  folder: `${root}/-/new/main/content/papers/ovens`,
  root: `${root}/-/new/main`,
  takes: ['file_name', null],
});

const asGitea = (name: string, root: string) => ({
  name,
  issue: `${root}/issues/new?title=A+%26+B&body=one%0Atwo+%233`,
  edit: `${root}/_edit/next/2026/content/papers/ovens/slow%20%26%20dough.md`,
  folder: `${root}/_new/main/content/papers/ovens`,
  root: `${root}/_new/main`,
  takes: ['filename', 'value'],
});

describe('the forge of a repository', () => {
  it.each([
    ['https://github.com/bread/list', asGitHub('GitHub', 'https://github.com/bread/list')],
    ['https://github.com/bread/list.git', asGitHub('GitHub', 'https://github.com/bread/list')],
    ['https://github.com/bread/list/', asGitHub('GitHub', 'https://github.com/bread/list')],
    ['https://github.mill.example/bread/list', asGitHub('GitHub', 'https://github.mill.example/bread/list')],
    ['https://gitlab.com/bread/big/list', asGitLab('GitLab', 'https://gitlab.com/bread/big/list')],
    [
      'https://gitlab.mill.example/bread/list.git',
      asGitLab('GitLab', 'https://gitlab.mill.example/bread/list'),
    ],
    ['https://codeberg.org/bread/list', asGitea('Codeberg', 'https://codeberg.org/bread/list')],
    [
      'https://forgejo.mill.example/bread/list',
      asGitea('Forgejo', 'https://forgejo.mill.example/bread/list'),
    ],
    ['https://gitea.com/bread/list', asGitea('Gitea', 'https://gitea.com/bread/list')],
  ])('of %s has its pages', (address, expected) => {
    expect(addressesOf(address)).toEqual(expected);
  });

  it.each([
    'https://code.example/bread/list',
    'https://notgithub.com/bread/list',
    'https://github.com/bread',
    'https://github.com/',
    'no address',
  ])('of %s cannot be told', (address) => {
    expect(addressesOf(address)).toBe(null);
  });
});
