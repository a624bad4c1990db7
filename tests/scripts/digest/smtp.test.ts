import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { readMailServer } from '../../../scripts/digest/settings.ts';
import { sendMail } from '../../../scripts/digest/smtp.ts';
import { writeFiles } from '../../model/invented-list.ts';
import { closedPort, mailServer, rudeServer, selfSigned } from './mail-server.ts';

const from = { name: 'Bread Science', address: 'bread@example.org' };
const to = { name: '', address: 'list@example.org' };
const message = Buffer.from(
  'Subject: Dough\r\nFrom: bread@example.org\r\n\r\nIt rises.\r\n.\r\n..\r\nFrom here\r\n',
);
/** A busy machine may take a second to answer itself. */
const patience = { connect: 3000, answer: 3000 };

/** Sends the message to a server that the environment describes. */
function send(environment: Record<string, string>, wait = patience): Promise<void> {
  return sendMail(readMailServer(environment), from, to, message, wait);
}

/** The line with which sending fails, the port left out. */
async function complaint(environment: Record<string, string>, wait = patience): Promise<string> {
  try {
    await send(environment, wait);
  } catch (error) {
    return error instanceof Error ? error.message.replace(/(localhost|127\.0\.0\.1):\d+/g, '$1') : '';
  }
  return 'no complaint';
}

/** A server that answers each command as it should, but for those given. */
function script(answers: Record<string, string | null>) {
  const polite = {
    EHLO: '250 hello',
    MAIL: '250 ok',
    RCPT: '250 ok',
    DATA: '354 go',
    '.': '250 taken',
    QUIT: '221 bye',
  };
  let inData = false;
  return rudeServer('220 ready', (line, socket) => {
    if (inData && line !== '.') return;
    const verb = line.split(/[ :]/)[0] ?? '';
    const answer = { ...polite, ...answers }[verb];
    if (answer === null) socket.destroy();
    else if (answer !== undefined) socket.write(`${answer}\r\n`);
    inData = verb === 'DATA' && (answer ?? '').startsWith('354');
  });
}

describe('sendMail', () => {
  it('hands the message over once, as it is, to the one recipient', async () => {
    const { port, received } = await mailServer();
    await send({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    expect(received).toEqual([
      {
        from: 'bread@example.org',
        to: ['list@example.org'],
        secure: false,
        user: undefined,
        raw: message.toString(),
      },
    ]);
    const { subject, text } = await simpleParser(received[0]?.raw ?? '');
    expect([subject, text]).toEqual(['Dough', 'It rises.\n.\n..\nFrom here\n']);
  });

  it.each([
    ['smtp', false],
    ['smtps', true],
  ])('speaks TLS over %s:// with a certificate that SMTP_CA vouches for', async (scheme, secure) => {
    const pair = selfSigned();
    const folder = writeFiles({ 'ca.pem': pair.cert });
    const { port, received } = await mailServer({
      ...pair,
      secure,
      onAuth: ({ username, password }, _session, done) => {
        done(password === 'r%ye@' ? null : new Error('no'), { user: username });
      },
    });
    const ca = { SMTP_CA: `${folder}/ca.pem`, ...(secure ? {} : { SMTP_TLS: 'required' }) };
    await send({ SMTP_URL: `${scheme}://ada:r%25ye%40@localhost:${port}`, ...ca });
    expect(received.map((one) => [one.secure, one.user])).toEqual([[true, 'ada']]);
  });

  it.each(['smtp', 'smtps'])('refuses over %s:// a certificate that nobody vouches for', async (scheme) => {
    const { port, received } = await mailServer({ ...selfSigned(), secure: scheme === 'smtps' });
    const environment = scheme === 'smtps' ? {} : { SMTP_TLS: 'required' };
    expect(await complaint({ SMTP_URL: `${scheme}://localhost:${port}`, ...environment })).toBe(
      'localhost shows a certificate that cannot be trusted (self-signed certificate); SMTP_CA can name its authority',
    );
    expect(received).toEqual([]);
  });

  it('sends nothing in the clear when TLS is required and the server has none', async () => {
    const { port, received } = await mailServer();
    expect(await complaint({ SMTP_URL: `smtp://u:sour@127.0.0.1:${port}`, SMTP_TLS: 'required' })).toMatch(
      /^127\.0\.0\.1 does not speak TLS as it should \([^)]+\); use smtps:\/\/ with its port, or SMTP_TLS=off if the way there is safe$/,
    );
    expect(received).toEqual([]);
  });

  it('says so when nothing listens', async () => {
    expect(await complaint({ SMTP_URL: `smtp://127.0.0.1:${await closedPort()}` })).toBe(
      'no mail server answers at 127.0.0.1; look at host and port in SMTP_URL',
    );
  });

  it('says so when the password is wrong, and does not print it', async () => {
    const onAuth = mailServer({
      allowInsecureAuth: true,
      onAuth: ({ password }, _session, done) => done(new Error(`not ${password}`)),
    });
    const line = await complaint({ SMTP_URL: `smtp://ada:sourdough@127.0.0.1:${(await onAuth).port}` });
    expect(line).toBe('127.0.0.1 refused user name or password (535 not …); look at SMTP_URL');
  });

  it.each([
    ['MAIL', '550 no', '127.0.0.1 refused the sender bread@example.org; look at DIGEST_FROM (550 no)'],
    [
      'MAIL',
      '530 Must issue a STARTTLS command first',
      '127.0.0.1 demands TLS; set SMTP_TLS=required, or use smtps:// with its port (530 Must issue a STARTTLS command first)',
    ],
    [
      'MAIL',
      '530 5.7.0 Authentication required',
      '127.0.0.1 demands a login; put user and password into SMTP_URL (530 5.7.0 Authentication required)',
    ],
    ['RCPT', '550 no', '127.0.0.1 refused the recipient list@example.org; look at DIGEST_TO (550 no)'],
    ['RCPT', '451 grey', '127.0.0.1 does not take the mail now (451 grey); try again in half an hour'],
    ['DATA', '451 full', '127.0.0.1 does not take the mail now (451 full); try again in half an hour'],
    ['.', '452 full', '127.0.0.1 does not take the mail now (452 full); try again in half an hour'],
    [
      '.',
      '554-spam\r\n554 \u001b[31mred',
      '127.0.0.1 refused the mail; its answer says why (554-spam 554 [31mred)',
    ],
    ['EHLO', '421 busy', '127.0.0.1 does not take the mail now (421 busy); try again in half an hour'],
  ])('tells what the server said to %s: %j', async (verb, answer, line) => {
    const port = await script({ [verb]: answer, ...(verb === 'EHLO' ? { HELO: answer } : {}) });
    expect(await complaint({ SMTP_URL: `smtp://127.0.0.1:${port}` })).toBe(line);
  });

  it.each([
    ['hangs up', null],
    ['falls silent', ''],
  ])('says that the mail may have arrived when the server %s after it', async (_what, answer) => {
    const port = await script({ '.': answer });
    expect(await complaint({ SMTP_URL: `smtp://127.0.0.1:${port}` })).toBe(
      '127.0.0.1 never confirmed the mail, which may have arrived all the same',
    );
  });

  it('says that a server hung up before the mail', async () => {
    const port = await script({ MAIL: null });
    expect(await complaint({ SMTP_URL: `smtp://127.0.0.1:${port}` })).toBe(
      '127.0.0.1 broke the connection off (Connection closed unexpectedly); try again later',
    );
  });

  it('gives up on a server that never greets', async () => {
    const port = await rudeServer('', () => undefined);
    expect(await complaint({ SMTP_URL: `smtp://127.0.0.1:${port}` }, { connect: 100, answer: 100 })).toBe(
      '127.0.0.1 did not answer in time; try again later, or look at SMTP_URL',
    );
  });
});
