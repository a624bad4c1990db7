import { resolveCitations } from '../../markdown/plugins/citations.ts';
import type { Library, Paper } from '../../model/library.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { Addresses } from '../addresses.ts';
import { absoluteLinks } from '../body-words.ts';
import { paperName } from '../lists.ts';
import { readingLinks } from '../paper-links.ts';
import { corrections } from './changes.ts';

/** Writes what feed items show of papers, as HTML with absolute links. */
export interface FeedContent {
  /** Status, corrections, note, sections and where to read the paper. */
  full(paper: Paper): string;
  /** Status, corrections, note and where to read the paper. */
  short(paper: Paper): string;
  /** Status and note. */
  brief(paper: Paper): string;
  /** What the corrections of a day say, and the note. */
  correction(paper: Paper, day: string): string;
}

/** Makes the writer of one library's items. */
export function createFeedContent(library: Library, addresses: Addresses): FeedContent {
  const page = (id: string) => addresses.absolute(addresses.paper(id));
  const prose = (paper: Paper, html: string) => {
    const linked = resolveCitations(html, (id) => ({ href: page(id), label: paperName(library, id) }));
    return absoluteLinks(linked, page(paper.id)).trim();
  };
  return {
    full: (paper) =>
      prose(paper, notice(paper) + corrected(paper) + wordsOfTheList(paper) + whereToRead(paper)),
    short: (paper) =>
      prose(paper, notice(paper) + corrected(paper) + paragraph(paper.body.note.html) + whereToRead(paper)),
    brief: (paper) => prose(paper, notice(paper) + paragraph(paper.body.note.html)),
    correction: (paper, day) => prose(paper, corrected(paper, day) + paragraph(paper.body.note.html)),
  };
}

function notice({ status }: Paper): string {
  if (!status) return '';
  const evidence = `<a href="${escapeHtml(status.evidence)}">notice</a>`;
  return `<p>This paper is <strong>${status.state}</strong>: ${evidence}, checked on ${status.checked}.</p>\n`;
}

/** What the corrections of an entry say, the latest first; only those of a day, when it is given. */
function corrected(paper: Paper, only?: string): string {
  return [...corrections(paper)]
    .reverse()
    .filter(([day]) => only === undefined || day === only)
    .flatMap(([day, items]) => items.map((what) => `<p>Corrected on ${day}: ${escapeHtml(what)}</p>\n`))
    .join('');
}

/** Note and sections, but not the abstract, which is the paper's own and may have another licence. */
function wordsOfTheList({ body }: Paper): string {
  const sections = body.sections
    .filter(({ id }) => id !== 'abstract')
    .map(({ heading, html }) => `<h2>${heading}</h2>\n${html}\n`);
  const lead = body.lead.html === '' ? '' : `${body.lead.html}\n`;
  return paragraph(body.note.html) + lead + sections.join('');
}

function paragraph(html: string): string {
  return html === '' ? '' : `<p>${html}</p>\n`;
}

/** Links to the paper itself, within the text: most feed readers show no other link than that to the list's page. */
function whereToRead(paper: Paper): string {
  const links = readingLinks(paper).map(
    ({ label, href }) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`,
  );
  return links.length === 0 ? '' : `<p>Read the paper: ${links.join(' · ')}</p>`;
}
