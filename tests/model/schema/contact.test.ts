import { describe, expect, it } from 'vitest';
import { mailAddress, repositoryPath } from '../../../src/model/schema/contact.ts';

describe('a mail address of a site', () => {
  it.each(['bread@example.org', 'a.b+list@mail.example.org'])('may be %s', (address) => {
    expect(mailAddress.safeParse(address).success).toBe(true);
  });

  it.each(['Bread <bread@example.org>', 'mailto:bread@example.org', 'bread', 'a@b', 'a@b.c?cc=d@e.fg', ''])(
    'is not %j',
    (address) => {
      expect(mailAddress.safeParse(address).success).toBe(false);
    },
  );
});

describe('a branch or a folder of a repository', () => {
  it.each(['main', 'next/2026', '.', 'lists/bread', '.lists'])('may be %s', (path) => {
    expect(repositoryPath.safeParse(path).success).toBe(true);
  });

  it.each(['/content', 'content/', '../up', 'a/../b', 'a b', '--force', 'a//b', ''])('is not %j', (path) => {
    expect(repositoryPath.safeParse(path).success).toBe(false);
  });
});
