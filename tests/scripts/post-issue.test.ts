import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../scripts/post-issue.ts';
import { temporaryFolder } from '../model/invented-list.ts';

/** Posts a text with a `gh` that answers a list of issues; gives what it was told. */
function post(text: string, issues: object[] | null) {
  const folder = temporaryFolder();
  const [gh, file, log] = ['gh', 'body.md', 'log.txt'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const answer = issues === null ? 'echo "no token" >&2; exit 4' : `echo '${JSON.stringify(issues)}'`;
  writeFileSync(gh, `#!/bin/sh\n(echo "$@"; cat) >> ${log}\ncase "$2" in list) ${answer};; esac\n`);
  chmodSync(gh, 0o755);
  writeFileSync(file, text);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH'] ?? ''}`);
  let said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    said += String(words);
    return true;
  });
  const status = main([file, '--title', 'New on the topic']);
  return { status, said, told: readFileSync(log, 'utf8') };
}

const asked = 'issue list --state open --app github-actions --limit 100 --json number,title\n';

describe('npm run post-issue', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('writes the one issue of the title anew', () => {
    const issues = [
      { number: 3, title: 'Another' },
      { number: 7, title: 'New on the topic' },
    ];
    expect(post('Rye\n', issues)).toEqual({
      status: 0,
      said: 'Issue 7 is written anew.\n',
      told: `${asked}issue edit 7 --body-file -\nRye\n`,
    });
  });

  it('opens one where there is none', () => {
    expect(post('Rye\n', [])).toEqual({
      status: 0,
      said: 'An issue is opened.\n',
      told: `${asked}issue create --title New on the topic --body-file -\nRye\n`,
    });
  });

  it('cuts a text for which an issue has no room at the end of a line', () => {
    const { told } = post(`${'x'.repeat(99)}\n`.repeat(1000), []);
    const body = told.slice(told.indexOf('-file -\n') + 8);
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/x{99}\n\nThere is more than an issue has room for\.\n$/);
  });

  it('says what gh says when that fails', () => {
    expect(() => post('Rye\n', null)).toThrow('gh issue list failed: no token');
  });

  it('says what is missing', () => {
    expect(() => main(['body.md'])).toThrow('say what to post: npm run post-issue -- FILE --title TITLE');
    expect(() => main(['no/such.md', '--title', 'New'])).toThrow('there is no file no/such.md');
  });
});
