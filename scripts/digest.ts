import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/build/project.ts';
import { readList } from '../src/build/read-list.ts';
import type { Library } from '../src/model/library.ts';
import { calendarFault, parsePartialDate } from '../src/text/dates.ts';
import { colours, plain, prettyReport } from './check/report/pretty.ts';
import { exit, readArguments } from './command.ts';
import { compose, contents, makeDigest, type Surroundings, type Task } from './digest/mail.ts';
import { sendDigest } from './digest/send.ts';
import { readMailbox, readMailServer, readUnsubscribe } from './digest/settings.ts';
import { readState } from './digest/state.ts';
import { lock } from './lock.ts';

const help = `Writes the e-mail of what was added to the list, and sends it when told.

npm run digest -- --since YYYY-MM-DD [options]
  --since DATE      first day of the additions; with --send it defaults to that of the last digest
  --out FILE        where the mail goes, as a file that mail programs open; default: digest.eml
  --send            hands the mail to the mail server; writes a file only when --out names one
  --arrived         a digest that the server never confirmed is there: record it, then go on
  --resend          it is not there: send it again
  --state FILE      the record of what was sent, so that nothing goes out twice; default: .digest-state.json
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

Settings in the environment, all but the last three needed to send:
  SMTP_URL            smtps://user:password@mail.example.org, or smtp:// with STARTTLS
  DIGEST_FROM         sender, such as Bread Science <bread@example.org>
  DIGEST_TO           the one address of the mailing list
  DIGEST_UNSUBSCRIBE  https: or mailto: address that ends a subscription
  SMTP_TLS            off sends without TLS; default: required, except for a server on this machine
  SMTP_CA             PEM file of a further certificate authority
  SITE_URL, BASE_PATH address of the site; default: the url of site.md

Exit status: 0 written, sent or nothing new, 1 the list has errors, 2 the digest could not be made or sent.
`;

const options = {
  since: { type: 'string' },
  out: { type: 'string' },
  send: { type: 'boolean' },
  state: { type: 'string' },
  arrived: { type: 'boolean' },
  resend: { type: 'boolean' },
} as const;

/** `npm run digest`. @returns the exit status */
export async function main(
  argv: readonly string[],
  surroundings: Surroundings = { now: new Date(), environment: process.env },
): Promise<number> {
  const { values, list } = readArguments(argv, options);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const { environment } = surroundings;
  const task: Task = {
    list,
    since: values.since === undefined ? undefined : wholeDay(values.since),
    out: values.out,
    statePath: values.state ?? join(projectRoot, '.digest-state.json'),
    from: readMailbox(environment, 'DIGEST_FROM'),
    to: readMailbox(environment, 'DIGEST_TO'),
    unsubscribe: readUnsubscribe(environment),
  };
  if (!values.send) return write(task, surroundings);
  if (values.arrived && values.resend) throw new Error('--arrived and --resend exclude each other');
  const settlement = values.arrived ? 'arrived' : values.resend ? 'resend' : undefined;
  const server = readMailServer(environment);
  const release = lock(`${task.statePath}.lock`, 'another digest is being sent');
  try {
    const library = readValid(task.list);
    return library ? await sendDigest(library, task, server, settlement, surroundings) : exit.listHasErrors;
  } finally {
    release();
  }
}

/** @throws Error when the text is no day of the calendar */
function wholeDay(text: string): string {
  const date = parsePartialDate(text);
  if (date?.day === undefined) throw new Error(`--since takes a day as YYYY-MM-DD, not "${text}"`);
  const fault = calendarFault(date);
  if (fault !== null) throw new Error(`--since ${text} is no day of the calendar: ${fault}`);
  return text;
}

async function write(task: Task, surroundings: Surroundings): Promise<number> {
  if (task.since === undefined) throw new Error('say from which day on: --since YYYY-MM-DD');
  const library = readValid(task.list);
  if (!library) return exit.listHasErrors;
  const found = makeDigest(library, task, task.since, readState(task.statePath), surroundings);
  if (!found) {
    console.log(`Nothing new since ${task.since}: no mail written.`);
    return exit.ok;
  }
  const out = task.out ?? 'digest.eml';
  writeFileSync(out, (await compose(found, library, task, surroundings)).message);
  console.log(`${contents(found)}: ${out}`);
  return exit.ok;
}

/** The list, or null after its problems were printed. */
function readValid(list: string): Library | null {
  const { library, problems, entries } = readList(list);
  if (!library) process.stderr.write(prettyReport(problems, entries, process.stderr.isTTY ? colours : plain));
  return library;
}
