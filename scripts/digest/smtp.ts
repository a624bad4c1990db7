import { createTransport } from 'nodemailer';
import type { Mailbox, MailServer } from './settings.ts';

/** How long to wait for a server, in milliseconds. */
export interface Patience {
  /** For the connection, and again for the greeting. */
  connect: number;
  /** For each answer after that. */
  answer: number;
}

const patience: Patience = { connect: 30_000, answer: 120_000 };

/** The server got the whole message and never said whether it takes it: the mail may have arrived. */
export class UnconfirmedError extends Error {}

/**
 * Hands a complete message to a mail server.
 *
 * @param message bytes of the message, with all its headers
 * @throws UnconfirmedError when the mail may have arrived, else Error, when it has not; either with one line that
 * names the server, what it said and what to do, and never the password
 */
export async function sendMail(
  server: MailServer,
  from: Mailbox,
  to: Mailbox,
  message: Buffer,
  { connect, answer }: Patience = patience,
): Promise<void> {
  const { host, port, tls, login, authorities } = server;
  let handedOver = false;
  const transport = createTransport({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'off',
    ...(login ? { auth: { user: login.user, pass: login.password } } : {}),
    ...(authorities ? { tls: { ca: authorities } } : {}),
    dnsTimeout: connect,
    connectionTimeout: connect,
    greetingTimeout: connect,
    socketTimeout: answer,
    disableFileAccess: true,
    disableUrlAccess: true,
    // Only the log of nodemailer tells when the last byte of the message was sent.
    logger: { info: (entry: { tnx?: string }) => (handedOver ||= entry.tnx === 'message') },
  });
  try {
    await transport.sendMail({ envelope: { from: from.address, to: to.address }, raw: message });
  } catch (error) {
    const line = explain(error, server, { from, to, handedOver });
    const safe = login ? line.replaceAll(login.password, '…') : line;
    const isAnswered = failureOf(error).responseCode >= 400;
    throw handedOver && !isAnswered ? new UnconfirmedError(safe) : new Error(safe);
  } finally {
    transport.close();
  }
}

/** What nodemailer says of a failure. */
interface Failure {
  message: string;
  code: string;
  command: string;
  /** Answer of the server on one line, and its number (RFC 5321, section 4.2.1): 4xx may pass, 5xx stays. */
  response: string;
  responseCode: number;
}

interface Attempt {
  from: Mailbox;
  to: Mailbox;
  /** The whole message was on its way, so that it may have arrived. */
  handedOver: boolean;
}

function explain(error: unknown, server: MailServer, attempt: Attempt): string {
  const failure = failureOf(error);
  const { code, response, responseCode, message } = failure;
  const where = `${server.host}:${server.port}`;
  const said = response === '' ? '' : ` (${response})`;
  if (responseCode >= 400 && responseCode < 500) {
    return `${where} does not take the mail now${said}; try again in half an hour`;
  }
  if (code === 'EAUTH') {
    return `${where} refused user name or password${said}; look at SMTP_URL`;
  }
  if (responseCode >= 500 && code !== 'ETLS') return `${where} ${refusal(failure, attempt)}${said}`;
  if (attempt.handedOver) {
    return `${where} never confirmed the mail, which may have arrived all the same`;
  }
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/.test(message)) {
    return `no mail server answers at ${where}; look at host and port in SMTP_URL`;
  }
  if (code === 'EDNS') return `there is no host ${server.host}; look at SMTP_URL`;
  if (code === 'ETIMEDOUT') return `${where} did not answer in time; try again later, or look at SMTP_URL`;
  if (code === 'ETLS' || /certificate|SSL|TLS|altname/i.test(message))
    return tlsFault(where, message, response);
  return `${where} broke the connection off (${oneLine(message)}); try again later`;
}

function refusal({ command, response, responseCode }: Failure, { from, to }: Attempt): string {
  // RFC 3207, section 4, and RFC 4954, section 6: the server wants TLS or a login first; the addresses are not at fault.
  if (responseCode === 530) {
    return /tls/i.test(response)
      ? 'demands TLS; set SMTP_TLS=required, or use smtps:// with its port'
      : 'demands a login; put user and password into SMTP_URL';
  }
  if (command === 'MAIL FROM') return `refused the sender ${from.address}; look at DIGEST_FROM`;
  if (command === 'RCPT TO') return `refused the recipient ${to.address}; look at DIGEST_TO`;
  return 'refused the mail; its answer says why';
}

function tlsFault(where: string, message: string, response: string): string {
  if (/certificate|altname/i.test(message)) {
    return `${where} shows a certificate that cannot be trusted (${oneLine(message.split(';')[0] ?? '')}); SMTP_CA can name its authority`;
  }
  const detail = oneLine(response || message);
  return `${where} does not speak TLS as it should (${detail}); use smtps:// with its port, or SMTP_TLS=off if the way there is safe`;
}

function failureOf(error: unknown): Failure {
  const fields: Partial<Record<keyof Failure, unknown>> = error instanceof Error ? { ...error } : {};
  return {
    message: error instanceof Error ? error.message : String(error),
    code: String(fields.code ?? ''),
    command: String(fields.command ?? ''),
    response: oneLine(String(fields.response ?? '')),
    responseCode: Number(fields.responseCode ?? 0),
  };
}

/** Text of the server on one line, without control characters and not too long. */
function oneLine(text: string): string {
  const plain = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}
