import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { composeMail, listIdOf, messageIdOf, type MailHead } from '../../../scripts/digest/message.ts';
import { digest, type Digest } from '../../../src/derive/digest/digest.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { siteSchema } from '../../../src/model/schema/site.ts';
import { library, paper, site, slowDough } from '../../model/invented-list.ts';

const from = { name: 'Bread, "Science"', address: 'bread@example.org' };
const to = { name: '', address: 'list@example.org' };
const small: Digest = {
  subject: 'Rye & <Salt>',
  html: '<p>é</p>',
  text: 'é\n.\nFrom\n',
  papers: ['rye'],
  changes: [],
};
const head: MailHead = {
  from,
  to,
  unsubscribe: 'https://example.org/leave?list=1',
  oneClick: true,
  listId: { title: 'Bread Science', id: 'digest.bread.example.org' },
  messageId: '<digest.1@example.org>',
  date: new Date('2026-11-23T08:00:00Z'),
};

/** Names and values of a message's headers in order. */
async function headersOf(message: Buffer): Promise<string[]> {
  const { headerLines } = await simpleParser(message);
  return headerLines.map(({ line }) => line);
}

describe('composeMail', () => {
  it('writes every header that lists and their readers rely on', async () => {
    expect(await headersOf(await composeMail(small, head))).toEqual([
      'Auto-Submitted: auto-generated',
      'Precedence: bulk',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'From: "Bread, \\"Science\\"" <bread@example.org>',
      'To: list@example.org',
      'Subject: Rye & <Salt>',
      'Message-ID: <digest.1@example.org>',
      'Date: Mon, 23 Nov 2026 08:00:00 +0000',
      'List-ID: "Bread Science" <digest.bread.example.org>',
      'List-Unsubscribe: <https://example.org/leave?list=1>',
      'MIME-Version: 1.0',
      expect.stringMatching(/^Content-Type: multipart\/alternative;\r?\n boundary="[-\w]+"$/),
    ]);
  });

  it('offers one click only where RFC 8058 does: for https', async () => {
    const lines = await headersOf(
      await composeMail(small, { ...head, unsubscribe: 'mailto:leave@example.org', oneClick: false }),
    );
    expect(lines.filter((line) => /^List-Unsub/.test(line))).toEqual([
      'List-Unsubscribe: <mailto:leave@example.org>',
    ]);
  });

  it('holds both parts whole, and is the same for the same content', async () => {
    const message = await composeMail(small, head);
    const { text, html } = await simpleParser(message);
    expect([text, html]).toEqual([small.text, small.html]);
    expect((await composeMail(small, head)).equals(message)).toBe(true);
  });

  it('leaves out whom nobody named', async () => {
    const draft = await composeMail(small, {
      ...head,
      to: undefined,
      unsubscribe: undefined,
      oneClick: false,
    });
    expect((await headersOf(draft)).filter((line) => /^(?:To|Bcc|List-Unsub)/.test(line))).toEqual([]);
  });

  it.each(['Rye\nBcc: ada@example.org', 'Rye\rX: 1'])('refuses the subject %j', async (subject) => {
    await expect(composeMail({ ...small, subject }, head)).rejects.toThrow('the subject holds a line break');
  });

  it('carries every title that a list may have, in subject, HTML and plain text, and adds no header', async () => {
    const usual = (await headersOf(await composeMail(small, head))).map((line) => line.split(':')[0]);
    const titles = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        fc.string({
          unit: fc.constantFrom('é', '面', '🥖', 'ب', ' ', '=?', '?=', '%', '\\', '"', '&amp;', ':'),
          minLength: 1,
          maxLength: 60,
        }),
      )
      .filter((title) => siteSchema.shape.title.safeParse(title).success && title === title.normalize('NFC'));
    await fc.assert(
      fc.asyncProperty(titles, async (title) => {
        const list = library({
          'site.md': site({ title: JSON.stringify(title) }),
          [slowDough]: paper({ title: JSON.stringify(title) }),
        });
        const found = digest(list, {
          since: '2026-01-01',
          addresses: createAddresses('/', 'https://example.org'),
        });
        if (!found) throw new Error('there is a paper');
        const message = await composeMail(found, { ...head, listId: { title, id: 'digest.example.org' } });
        const { subject, text = '', html } = await simpleParser(message);
        expect(subject).toBe(`${title}, 23 November 2026: 1 new paper`);
        const tree = fromHtml(String(html));
        expect(
          ['h1', 'h3', 'title'].map((name) =>
            selectAll(name, tree)
              .map((node) => toString(node))
              .join(),
          ),
        ).toEqual([title, title, subject]);
        const blocks = text.split('\n\n').map((block) => block.replaceAll('\n', ' '));
        expect(blocks[0]).toBe(title);
        expect(blocks.filter((block) => block.startsWith(`${title} Ada Kneader 14 March 2021`))).toHaveLength(
          1,
        );
        expect((await headersOf(message)).map((line) => line.split(':')[0])).toEqual(usual);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

describe('messageIdOf', () => {
  it('follows from content and addresses alone', () => {
    const id = messageIdOf(small, from, to);
    expect(id).toMatch(/^<digest\.[0-9a-f]{32}@example\.org>$/);
    expect(messageIdOf({ ...small }, { ...from, name: 'Ada' }, to)).toBe(id);
    expect(messageIdOf({ ...small, text: 'other' }, from, to)).not.toBe(id);
    expect(messageIdOf(small, from, { name: '', address: 'other@example.org' })).not.toBe(id);
    expect(messageIdOf(small, from, undefined)).not.toBe(id);
  });

  it('names a domain in the letters of the DNS', () => {
    expect(messageIdOf(small, { name: '', address: 'ada@bäcker.example' }, to)).toMatch(
      /^<digest\.[0-9a-f]{32}@xn--bcker-gra\.example>$/,
    );
  });
});

describe('listIdOf', () => {
  it.each([
    ['https://example.org', '/', 'digest.example.org'],
    ['https://ada.example.org', '/Bread/Dark%20Rye/', 'digest.20rye.dark.bread.ada.example.org'],
    ['http://localhost:4321', '/', 'digest.localhost'],
    ['http://[::1]:4321', '/', 'digest.-1-'],
  ])('names the list at %s%s %s', (origin, base, id) => {
    expect(listIdOf({ origin, base })).toBe(id);
  });
});
