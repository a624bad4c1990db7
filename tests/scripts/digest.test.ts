import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { paper, slowDough, temporaryFolder } from '../model/invented-list.ts';
import { now, run, scene, settings, writeListAgain } from './digest/digest-scene.ts';
import { closedPort } from './digest/mail-server.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const yeast = { 'papers/ovens/yeast.md': paper({ title: '"Yeast"', url: 'https://example.org/yeast' }) };

describe('npm run digest', () => {
  it('writes a message that mail programs open, and says how many papers it holds', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'digest.eml');
    const argv = ['--content', writeListAgain(), '--since', '2026-11-01', '--out', out];
    expect(await run(folder, argv)).toEqual({ status: 0, printed: `1 paper: ${out}\n` });
    const { subject, from, to, date, text, html, headers } = await simpleParser(readFileSync(out));
    expect([subject, from?.text, to, date]).toEqual([
      'Bread Science, 23 November 2026: 1 new paper',
      '"Bread Science" <digest@example.org>',
      undefined,
      now,
    ]);
    expect(text).toContain('Entry: https://example.org/bread/papers/slow-dough/\n');
    expect(html).toContain('href="https://example.org/bread/papers/slow-dough/"');
    expect(headers.get('list')).toEqual({
      id: { name: 'Bread Science', id: 'digest.bread.example.org' },
      unsubscribe: { url: 'https://example.org/bread/subscribe/' },
    });
    expect(existsSync(join(folder, 'state.json'))).toBe(false);
  });

  it('sends once, records it, and sends nothing when nothing remains', async () => {
    const { send, state, received } = await scene();
    expect(await send('--since', '2026-11-01')).toEqual({
      status: 0,
      printed: '1 paper: sent to list@example.org\n',
    });
    expect(received.map(({ from, to }) => [from, to])).toEqual([['bread@example.org', ['list@example.org']]]);
    const { subject, messageId, headers } = await simpleParser(received[0]?.raw ?? '');
    expect(subject).toBe('Bread Science, 23 November 2026: 1 new paper');
    expect(headers.get('list')).toEqual({
      id: { name: 'Bread Science', id: 'digest.bread.example.org' },
      unsubscribe: { url: 'https://example.org/leave' },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    });
    const sending = {
      to: 'list@example.org',
      messageId,
      at: '2026-11-24T08:00:00.000Z',
      since: '2026-11-01',
      papers: ['slow-dough'],
      changes: [],
    };
    expect(state()).toEqual({ version: 1, sendings: [sending] });
    const nothing = 'Nothing new since 2026-11-01 for list@example.org: no mail sent.\n';
    expect(await send('--since', '2026-11-01')).toEqual({ status: 0, printed: nothing });
    expect(await send()).toEqual({ status: 0, printed: nothing });
    expect(received).toHaveLength(1);
    expect(state()).toEqual({ version: 1, sendings: [sending] });
  });

  it('sends later what is new by then, and a status that changed', async () => {
    const { send, list, received } = await scene();
    await send('--since', '2026-11-01');
    const status = '{ state: retracted, evidence: https://example.org/notice, checked: 2026-11-24 }';
    writeFileSync(join(list, slowDough), paper({ status }));
    for (const [path, text] of Object.entries(yeast)) writeFileSync(join(list, path), text);
    const printed = '1 paper and 1 change of status: sent to list@example.org\n';
    expect(await send()).toEqual({ status: 0, printed });
    const { text = '' } = await simpleParser(received[1]?.raw ?? '');
    expect(text.match(/^Entry: .*$|^Retracted: .*$/gm)).toEqual([
      'Entry: https://example.org/bread/papers/yeast/',
      'Retracted: https://example.org/notice',
    ]);
    expect((await send()).printed).toMatch(/^Nothing new/);
  });

  it('knows what went to which address, and a paper by its former id', async () => {
    const { send, list, folder, environment, received } = await scene();
    await send('--since', '2026-11-01');
    writeFileSync(join(list, 'papers/ovens/long-dough.md'), paper({ aliases: '[slow-dough]' }));
    rmSync(join(list, slowDough));
    expect((await send()).printed).toMatch(/^Nothing new/);
    const other = { ...environment, DIGEST_TO: 'other@example.org' };
    const argv = ['--content', list, '--send', '--since', '2026-11-01'];
    expect((await run(folder, argv, other)).printed).toBe('1 paper: sent to other@example.org\n');
    expect(received.map(({ to }) => to)).toEqual([['list@example.org'], ['other@example.org']]);
  });

  it('records nothing when the server takes nothing, and sends the same message id later', async () => {
    const { list, folder, environment, send, received } = await scene();
    const closed = await closedPort();
    const argv = ['--content', list, '--send', '--since', '2026-11-01', '--out', join(folder, 'a.eml')];
    expect(await run(folder, argv, { ...environment, SMTP_URL: `smtp://127.0.0.1:${closed}` })).toEqual({
      status: 2,
      printed: `no mail server answers at 127.0.0.1:${closed}; look at host and port in SMTP_URL`,
    });
    expect([existsSync(join(folder, 'state.json')), existsSync(join(folder, 'state.json.lock'))]).toEqual([
      false,
      false,
    ]);
    await send('--since', '2026-11-01');
    expect((await simpleParser(received[0]?.raw ?? '')).messageId).toBe(
      (await simpleParser(readFileSync(join(folder, 'a.eml')))).messageId,
    );
  });

  it('sends nothing over a record that it cannot read', async () => {
    const { folder, send, received } = await scene();
    writeFileSync(join(folder, 'state.json'), '{"version":1,');
    const { status, printed } = await send('--since', '2026-11-01');
    expect([status, printed]).toEqual([2, expect.stringMatching(/state\.json is no record of sent digests/)]);
    expect(readFileSync(join(folder, 'state.json'), 'utf8')).toBe('{"version":1,');
    expect(received).toEqual([]);
  });

  it('sends once when two runs start together', async () => {
    const { send, received } = await scene();
    const runs = await Promise.all([send('--since', '2026-11-01'), send('--since', '2026-11-01')]);
    expect(runs.map(({ status }) => status)).toEqual([0, 2]);
    expect(runs[1]?.printed).toMatch(/^another digest is being sent \(process \d+ on .+\); wait for it/);
    expect(received).toHaveLength(1);
  });

  it.each([
    ['DIGEST_FROM', 'DIGEST_FROM is not set; name the sender, such as bread@example.org'],
    ['DIGEST_TO', 'DIGEST_TO is not set; name the address of the mailing list'],
    ['DIGEST_UNSUBSCRIBE', 'DIGEST_UNSUBSCRIBE is not set; readers must be able to leave the list'],
    ['SMTP_URL', expect.stringMatching(/^SMTP_URL is not set/)],
  ])('needs %s to send', async (name, line) => {
    const environment = { ...settings, SMTP_URL: 'smtp://127.0.0.1:9', [name]: '' };
    expect(await run(temporaryFolder(), ['--send', '--since', '2026-11-01'], environment)).toEqual({
      status: 2,
      printed: line,
    });
  });

  it.each([
    [['--since', '2026-02-30'], '--since 2026-02-30 is no day of the calendar: February 2026 has 28 days'],
    [['--since', '2026-02'], '--since takes a day as YYYY-MM-DD, not "2026-02"'],
    [['--since', 'today'], '--since takes a day as YYYY-MM-DD, not "today"'],
    [[], 'say from which day on: --since YYYY-MM-DD'],
  ])('refuses the days %j', async (argv, printed) => {
    expect(await run(temporaryFolder(), argv)).toEqual({ status: 2, printed });
  });

  it('asks for a day when it sends for the first time', async () => {
    const { send } = await scene();
    const printed = 'no digest was sent before; say from which day on: --since YYYY-MM-DD';
    expect(await send()).toEqual({ status: 2, printed });
  });

  it('ends with status 1 when the list has errors, and sends nothing', async () => {
    const { send, received } = await scene({ [slowDough]: paper({ title: null }) });
    expect((await send('--since', '2026-11-01')).status).toBe(1);
    expect(received).toEqual([]);
  });

  it.each([
    [['--help'], 0, /^Writes the e-mail [^]*--state FILE/, /^$/],
    [['--since', 'now'], 2, /^$/, /^digest: --since takes a day as YYYY-MM-DD, not "now"\n$/],
  ])('answers %j in a terminal', (argv, status, stdout, stderr) => {
    const done = spawnSync(process.execPath, ['scripts/run.mjs', 'digest', ...argv], { encoding: 'utf8' });
    expect(done.status).toBe(status);
    expect(done.stdout).toMatch(stdout);
    expect(done.stderr).toMatch(stderr);
  });
});
