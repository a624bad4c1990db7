import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { readMailbox, readMailServer, readUnsubscribe } from '../../../scripts/digest/settings.ts';
import { writeFiles } from '../../model/invented-list.ts';
import { selfSigned } from './mail-server.ts';

const example = 'smtps://user:password@mail.example.org';
const notAnAddress = `SMTP_URL is no address such as ${example} (in a password, write @ : / as %40 %3A %2F)`;

describe('readMailServer', () => {
  it('reads server and login, with the codes in the password', () => {
    expect(readMailServer({ SMTP_URL: 'smtps://ada%40example.org:r%25ye%3A@mail.example.org' })).toEqual({
      host: 'mail.example.org',
      port: 465,
      tls: 'implicit',
      login: { user: 'ada@example.org', password: 'r%ye:' },
      authorities: undefined,
    });
  });

  it.each([
    ['smtp://mail.example.org', undefined, 587, 'starttls'],
    ['smtp://mail.example.org:25', 'off', 25, 'off'],
    ['smtp://localhost:25', undefined, 25, 'off'],
    ['smtp://127.8.0.1', undefined, 587, 'off'],
    ['smtp://[::1]:2525', undefined, 2525, 'off'],
    ['smtp://localhost', 'required', 587, 'starttls'],
    ['smtp://127.example.org', undefined, 587, 'starttls'],
    ['smtp://localhost.example.org', undefined, 587, 'starttls'],
  ])('speaks with %s when SMTP_TLS is %s on port %i, TLS %s', (url, setting, port, tls) => {
    const server = readMailServer({ SMTP_URL: url, SMTP_TLS: setting });
    expect([server.port, server.tls]).toEqual([port, tls]);
  });

  it('trusts a further authority besides those of Node', () => {
    const { cert } = selfSigned();
    const path = `${writeFiles({ 'ca.pem': cert })}/ca.pem`;
    const server = readMailServer({ SMTP_URL: 'smtp://mail.example.org', SMTP_CA: path });
    expect(server.authorities).toEqual([...rootCertificates, cert]);
  });

  it.each([
    [{}, `SMTP_URL is not set; name the mail server, such as ${example}`],
    [{ SMTP_URL: ' ' }, `SMTP_URL is not set; name the mail server, such as ${example}`],
    [{ SMTP_URL: 'mail.example.org' }, notAnAddress],
    [{ SMTP_URL: 'https://mail.example.org' }, notAnAddress],
    [{ SMTP_URL: 'smtp://' }, notAnAddress],
    [{ SMTP_URL: 'smtp://ada:secret@' }, notAnAddress],
    [{ SMTP_URL: 'smtp://ada:secret@a_b$' }, notAnAddress],
    [{ SMTP_URL: 'smtp://ada:secret@mail.example.org:99999' }, notAnAddress],
    [
      { SMTP_URL: 'smtp://mail.example.org/?ignoreTLS=true' },
      'SMTP_URL takes nothing behind the port; SMTP_TLS and SMTP_CA set the rest',
    ],
    [{ SMTP_URL: 'smtp://ada@mail.example.org' }, 'SMTP_URL needs both user and password'],
    [
      { SMTP_URL: 'smtp://ada:50%@mail.example.org' },
      'SMTP_URL has a % that starts no code; write it as %25',
    ],
    [
      { SMTP_URL: 'smtp://ada:a%00b@mail.example.org' },
      'SMTP_URL has a control character in user or password',
    ],
    [
      { SMTP_URL: 'smtp://mail.example.org\r\nQUIT' },
      'SMTP_URL holds a line break or another control character',
    ],
    [{ SMTP_URL: 'smtp://mail.example.org', SMTP_TLS: 'maybe' }, 'SMTP_TLS takes required or off'],
    [
      { SMTP_URL: 'smtp://mail.example.org', SMTP_CA: 'no/such/file' },
      'SMTP_CA names no/such/file, which is no certificate in PEM form',
    ],
  ])('refuses %j', (environment, line) => {
    expect(() => readMailServer(environment)).toThrow(new Error(line));
  });
});

describe('readMailbox', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['list@example.org', { name: '', address: 'list@example.org' }],
    ['Ada & "Bo" <ada@example.org>', { name: 'Ada & Bo', address: 'ada@example.org' }],
    ['Bäcker <ada@bäcker.example>', { name: 'Bäcker', address: 'ada@bäcker.example' }],
  ])('reads %j', (text, mailbox) => {
    expect(readMailbox({ DIGEST_TO: text }, 'DIGEST_TO')).toEqual(mailbox);
  });

  it.each(['nobody', 'a@example.org, b@example.org', 'a@b@c', '<>', 'a@', '@b', 'Group:;'])(
    'refuses %j',
    (text) => {
      expect(() => readMailbox({ DIGEST_TO: text }, 'DIGEST_TO')).toThrow(
        new Error('DIGEST_TO takes one address, such as list@example.org'),
      );
    },
  );

  it.each([
    'a@example.org\r\nBcc: b@example.org',
    'a\n <b@example.org>',
    'a\u2028@example.org',
    'a\u0000@example.org',
  ])('refuses %j, which could end the header', (text) => {
    expect(() => readMailbox({ DIGEST_TO: text }, 'DIGEST_TO')).toThrow(
      new Error('DIGEST_TO holds a line break or another control character'),
    );
  });
});

describe('readUnsubscribe', () => {
  it.each([
    undefined,
    'https://example.org/leave?list=bread&x=1',
    'mailto:leave@example.org?subject=unsubscribe',
  ])('reads %j', (text) => {
    expect(readUnsubscribe({ DIGEST_UNSUBSCRIBE: text })).toBe(text);
  });

  it.each([
    'http://example.org/',
    'leave@example.org',
    'javascript:alert(1)',
    'https://',
    'https://a.example/>x',
    'https://a.example/é',
    'mailto:x',
  ])('refuses %j', (text) => {
    expect(() => readUnsubscribe({ DIGEST_UNSUBSCRIBE: text })).toThrow(
      new Error('DIGEST_UNSUBSCRIBE takes an https: or a mailto: address'),
    );
  });
});
