import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { rootCertificates } from 'node:tls';
import addressparser from 'nodemailer/lib/addressparser';

type Environment = Record<string, string | undefined>;

/** A mail server and how to talk to it. */
export interface MailServer {
  host: string;
  port: number;
  /** `implicit` from the first byte, `starttls` before anything else, or `off`. */
  tls: 'implicit' | 'starttls' | 'off';
  login: { user: string; password: string } | undefined;
  /** Certificates to trust, as PEM; default: those of Node. */
  authorities: string[] | undefined;
}

/** A name, maybe empty, and an address. */
export interface Mailbox {
  name: string;
  address: string;
}

/**
 * The server that `SMTP_URL`, `SMTP_TLS` and `SMTP_CA` describe. TLS is demanded except on the machine itself;
 * certificates are always checked.
 *
 * @throws Error with one line, without the password, when a setting is missing or wrong
 */
export function readMailServer(environment: Environment): MailServer {
  const text = value(environment, 'SMTP_URL');
  const example = 'smtps://user:password@mail.example.org';
  if (text === undefined) throw new Error(`SMTP_URL is not set; name the mail server, such as ${example}`);
  const url = URL.canParse(text) ? new URL(text) : null;
  const host = url?.hostname.replace(/^\[(.*)\]$/, '$1') ?? '';
  const isHost = isIP(host) > 0 || /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(host);
  if (!url || !/^smtps?:$/.test(url.protocol) || !isHost) {
    throw new Error(`SMTP_URL is no address such as ${example} (in a password, write @ : / as %40 %3A %2F)`);
  }
  if (/^\/?$/.test(url.pathname) === false || url.search !== '' || url.hash !== '') {
    throw new Error('SMTP_URL takes nothing behind the port; SMTP_TLS and SMTP_CA set the rest');
  }
  const secure = url.protocol === 'smtps:';
  return {
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    tls: secure ? 'implicit' : startTls(environment, host),
    login: readLogin(url),
    authorities: readAuthorities(environment),
  };
}

function startTls(environment: Environment, host: string): 'starttls' | 'off' {
  const setting = value(environment, 'SMTP_TLS') ?? (isLoopback(host) ? 'off' : 'required');
  if (setting !== 'off' && setting !== 'required') throw new Error('SMTP_TLS takes required or off');
  return setting === 'off' ? 'off' : 'starttls';
}

function isLoopback(host: string): boolean {
  return (
    host.toLowerCase() === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
  );
}

function readLogin({ username, password }: URL): MailServer['login'] {
  if (username === '' && password === '') return undefined;
  let login: MailServer['login'];
  try {
    login = { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    throw new Error('SMTP_URL has a % that starts no code; write it as %25');
  }
  if (login.user === '' || login.password === '') throw new Error('SMTP_URL needs both user and password');
  if (hasControl(login.user + login.password)) {
    throw new Error('SMTP_URL has a control character in user or password');
  }
  return login;
}

function readAuthorities(environment: Environment): string[] | undefined {
  const path = value(environment, 'SMTP_CA');
  if (path === undefined) return undefined;
  try {
    const certificate = readFileSync(path, 'utf8');
    new X509Certificate(certificate);
    return [...rootCertificates, certificate];
  } catch {
    throw new Error(`SMTP_CA names ${path}, which is no certificate in PEM form`);
  }
}

/**
 * The one mailbox that a variable names, as `list@example.org` or `Name <list@example.org>`.
 *
 * @returns undefined when the variable is not set
 * @throws Error with one line when it names none, several, or holds a control character
 */
export function readMailbox(environment: Environment, variable: string): Mailbox | undefined {
  const text = value(environment, variable);
  if (text === undefined) return undefined;
  const [first, ...others] = addressparser(text, { flatten: true });
  if (!first || others.length > 0 || !/^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/.test(first.address)) {
    throw new Error(`${variable} takes one address, such as list@example.org`);
  }
  return { name: first.name, address: first.address };
}

/**
 * The address in `DIGEST_UNSUBSCRIBE` that ends a subscription, `https:` or `mailto:`.
 *
 * @throws Error with one line when it is another kind of address
 */
export function readUnsubscribe(environment: Environment): string | undefined {
  const text = value(environment, 'DIGEST_UNSUBSCRIBE');
  if (text === undefined) return undefined;
  const plain =
    /^(?:https:\/\/[^/]|mailto:[^@]+@[^@])/i.test(text) && /^[!-~]+$/.test(text) && !/[<>"]/.test(text);
  if (plain && URL.canParse(text)) return text;
  throw new Error('DIGEST_UNSUBSCRIBE takes an https: or a mailto: address');
}

/** A variable that is set. @throws Error when it holds a control character, which could end a header */
function value(environment: Environment, variable: string): string | undefined {
  const text = environment[variable];
  if (text === undefined || text.trim() === '') return undefined;
  if (hasControl(text)) throw new Error(`${variable} holds a line break or another control character`);
  return text.trim();
}

function hasControl(text: string): boolean {
  return /[\u0000-\u001F\u007F\u0085\u2028\u2029]/.test(text);
}
