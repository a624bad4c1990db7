import { createHash } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { createTransport } from 'nodemailer';
import type { Digest } from '../../src/derive/digest/digest.ts';
import type { SiteAddress } from '../../src/model/files/list-address.ts';
import type { Mailbox } from './settings.ts';

/** What the head of a digest's mail says besides its subject. */
export interface MailHead {
  from: Mailbox;
  /** Absent in a draft whose list nobody named. */
  to: Mailbox | undefined;
  /** Address at which a reader leaves the list, and whether a bare POST to it is enough (RFC 8058). */
  unsubscribe: string | undefined;
  oneClick: boolean;
  listId: { title: string; id: string };
  messageId: string;
  date: Date;
}

/**
 * A Message-ID (RFC 5322, section 3.6.4) that follows from content and addressees alone: a mail that goes out
 * again after a crash can be told from a new one.
 */
export function messageIdOf({ subject, text, html }: Digest, from: Mailbox, to: Mailbox | undefined): string {
  const parts = JSON.stringify([from.address, to?.address ?? null, subject, text, html]);
  const digest = createHash('sha256').update(parts).digest('hex').slice(0, 32);
  const domain = domainToASCII(from.address.split('@').at(-1) ?? '') || 'localhost';
  return `<digest.${digest}@${domain}>`;
}

/** A List-Id (RFC 2919) from a site's address: `digest.bread.example.org` for `https://example.org/bread/`. */
export function listIdOf({ origin, base }: SiteAddress): string {
  const folders = base.toLowerCase().match(/[a-z0-9-]+/g) ?? [];
  return ['digest', ...folders.reverse(), new URL(origin).hostname.replace(/[[\]:]+/g, '-')].join('.');
}

/**
 * A digest as a complete message (RFC 5322, MIME) with plain text and HTML. It says that a program made it (RFC
 * 3834) for a list (RFC 2919, RFC 2369), and how one click leaves that list (RFC 8058).
 *
 * @throws Error when the subject holds a line break
 */
export async function composeMail(digest: Digest, head: MailHead): Promise<Buffer> {
  const { from, to, unsubscribe, oneClick, listId, messageId, date } = head;
  if (/[\r\n]/.test(digest.subject + listId.title)) throw new Error('the subject holds a line break');
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await composer.sendMail({
    from,
    ...(to ? { to } : {}),
    subject: digest.subject,
    text: digest.text,
    html: digest.html,
    encoding: 'quoted-printable',
    messageId,
    date,
    baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 24),
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'Auto-Submitted': 'auto-generated',
      Precedence: 'bulk',
      ...(oneClick ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
    list: {
      id: { comment: listId.title, url: listId.id },
      ...(unsubscribe ? { unsubscribe } : {}),
    },
  });
  return Buffer.isBuffer(message) ? message : Buffer.from(String(message));
}
