import type { Library, Paper } from '../../model/library.ts';
import { counted } from '../../text/counted.ts';
import { formatLong, parsePartialDate } from '../../text/dates.ts';
import { compare } from '../../text/order.ts';
import type { Addresses } from '../addresses.ts';
import { corrections } from '../feeds/changes.ts';
import { newestFirst } from '../lists.ts';
import { createPresenter, type PageLink, type Presenter } from '../paper-card.ts';
import { readingLinks } from '../paper-links.ts';
import { mailNote, type MailNote } from './note.ts';

/** What a digest is to hold. Days are `YYYY-MM-DD`. */
export interface DigestOptions {
  /** First day of the additions. */
  since: string;
  /** Last day of the additions; default: no end. */
  until?: string;
  addresses: Addresses;
  /** What went out before: `papers` and `changes` of earlier digests, which are left out. */
  sent?: ReadonlySet<string>;
  /** Address that ends the subscription, `https:` or `mailto:`. */
  unsubscribe?: string;
}

/** One digest before it is written as HTML or as plain text; all addresses are absolute. */
export interface Issue {
  title: string;
  tagline: string;
  language: string;
  address: string;
  subject: string;
  /** What the mail holds, in one sentence without its full stop. */
  summary: string;
  themes: IssueTheme[];
  changes: IssueChange[];
  corrections: IssueCorrection[];
  licence: { label: string; href: string | undefined } | undefined;
  unsubscribe: string | undefined;
}

/** New papers of one theme. */
export interface IssueTheme {
  title: string;
  href: string;
  papers: IssuePaper[];
}

export interface IssuePaper {
  id: string;
  title: string;
  href: string;
  authors: string;
  /** Organisation, venue and date, as far as they are known. */
  source: string;
  status: PageLink | undefined;
  /** Key of the status, as in {@link IssueChange}. */
  statusKey: string | undefined;
  readonly note: MailNote;
  /** Where the paper can be read. */
  links: PageLink[];
}

/** A paper that was in the list already and whose status is new. */
export interface IssueChange {
  /** Id and state: `slow-dough:retracted`. */
  key: string;
  title: string;
  href: string;
  status: PageLink;
}

/** A paper that was in the list already and whose entry was corrected. */
export interface IssueCorrection {
  /** Id and day: `slow-dough:corrected-2026-12-01`. */
  key: string;
  title: string;
  href: string;
  what: string[];
}

/**
 * How much a digest says of each paper, by id: `full` with its note, `line` with title and link. A paper that is not
 * in the map is only counted.
 */
export type Details = ReadonlyMap<string, 'full' | 'line'>;

/** Stands above the papers of a theme that come without their notes. */
export const alsoNew = 'Also new, with the notes on their pages:';

/** Stands in place of the link to unsubscribe when its address is not known. */
export const noUnsubscribe = 'To stop it, use the unsubscribe address of the list that brought it.';

/** Gathers what is new, by theme in the list's order. Null when there is no new paper. */
export function gatherIssue(library: Library, options: DigestOptions): Issue | null {
  const { since, until = '9999-12-31', addresses, sent = new Set() } = options;
  const during = (day: string) => since <= day && day <= until;
  const names = ({ id, aliases }: Paper) => [id, ...aliases];
  const isNew = (paper: Paper) => during(paper.added) && !names(paper).some((name) => sent.has(name));
  const added = newestFirst(library.papers.filter(isNew));
  if (added.length === 0) return null;
  const ids = new Set(added.map(({ id }) => id));
  const { absolute } = addresses;
  const presenter = createPresenter(library, addresses);
  const changed = library.papers.filter((paper) => {
    const { id, status } = paper;
    if (!status || !during(status.checked) || ids.has(id)) return false;
    return !names(paper).some((name) => sent.has(changeKey(name, status)));
  });
  const { title, tagline, language, licence, licenceUrl } = library.site;
  return {
    title,
    tagline,
    language,
    address: absolute(addresses.home),
    ...headlines(title, added),
    themes: library.themes.flatMap((theme) => {
      const papers = added.filter((paper) => paper.theme === theme.id);
      if (papers.length === 0) return [];
      const described = papers.map((paper) => describe(paper, presenter, absolute));
      return [{ title: theme.title, href: absolute(addresses.theme(theme.id)), papers: described }];
    }),
    changes: newestFirst(changed).flatMap(({ id, title: name, status }) => {
      if (!status) return [];
      const href = absolute(addresses.paper(id));
      return [{ key: changeKey(id, status), title: name, href, status: statusLink(status) }];
    }),
    corrections: correctedPapers(library, options)
      .filter(({ id }) => !ids.has(id))
      .map(({ correction }) => correction),
    licence: licence === undefined ? undefined : { label: licence, href: licenceUrl },
    unsubscribe: options.unsubscribe,
  };
}

/** Corrections of a period that did not go out before, by paper. */
function correctedPapers(
  library: Library,
  { since, until = '9999-12-31', addresses, sent = new Set() }: DigestOptions,
): { id: string; correction: IssueCorrection }[] {
  return newestFirst(library.papers).flatMap((paper) =>
    [...corrections(paper)].flatMap(([day, what]) => {
      const { id, aliases, title } = paper;
      const [key = '', ...others] = [id, ...aliases].map((name) => `${name}:corrected-${day}`);
      if (day < since || day > until || [key, ...others].some((one) => sent.has(one))) return [];
      return [{ id, correction: { key, title, href: addresses.absolute(addresses.paper(id)), what } }];
    }),
  );
}

/** Subject and summary name the day of the latest addition: they stay the same whenever the mail is made. */
function headlines(title: string, added: readonly Paper[]): Pick<Issue, 'subject' | 'summary'> {
  const days = added.map((paper) => paper.added).sort(compare);
  const long = (day: string | undefined) => formatLong(parsePartialDate(day ?? '') ?? { year: 0 });
  const [first, last] = [long(days[0]), long(days.at(-1))];
  const count = counted(added.length, 'new paper');
  return {
    subject: `${title}, ${last}: ${count}`,
    summary: first === last ? `${count}, added on ${last}` : `${count}, added from ${first} to ${last}`,
  };
}

function describe(paper: Paper, presenter: Presenter, absolute: (address: string) => string): IssuePaper {
  const { id, title, href, organization, venue, date, authors, noteHtml } = presenter.card(paper);
  const page = absolute(href);
  let note: MailNote | undefined;
  return {
    id,
    title,
    href: page,
    authors: cutAuthors(authors),
    source: [organization, venue, date].filter((part) => part !== undefined).join(' · '),
    status: paper.status && statusLink(paper.status),
    statusKey: paper.status && changeKey(id, paper.status),
    // Made when asked for: of many papers, only some come with their notes.
    get note() {
      return (note ??= mailNote(noteHtml, page));
    },
    links: readingLinks(paper),
  };
}

/** Up to four authors; of more, the first three and how many follow. */
function cutAuthors(authors: readonly string[]): string {
  if (authors.length <= 4) return authors.join(', ');
  return `${authors.slice(0, 3).join(', ')} and ${authors.length - 3} more`;
}

function statusLink({ state, evidence }: NonNullable<Paper['status']>): PageLink {
  return { label: state.charAt(0).toUpperCase() + state.slice(1), href: evidence };
}

function changeKey(id: string, { state }: NonNullable<Paper['status']>): string {
  return `${id}:${state}`;
}
