import type { PaperFields } from '../../src/model/schema/paper.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { exposeInvisible } from '../../src/text/invisible.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** What an entry says beyond the facts of a corpus. */
export interface EntryExtras {
  /** Day the entry joins the list: `2026-11-23`. */
  added: string;
  /** Where the abstract comes from, with its licence. */
  abstractSource: string;
  url?: string;
  /** CSL type of what appears at the venue. */
  type?: PaperFields['type'];
  tags?: readonly string[];
  /** Why to read the paper, in plain words; a draft has none until a curator writes it. */
  note?: string;
}

/**
 * Writes a paper of a corpus as the text of an entry. Titles, names and words stay as they are, whatever signs of YAML
 * or Markdown are in them; only characters that nobody sees are left out.
 */
export function entryText(paper: SearchDocument, extras: EntryExtras): string {
  const { added, abstractSource, url, type, tags = [], note = '' } = extras;
  const authors = paper.authors.map(oneLine).filter((name) => name !== '');
  const venue = venueOf(paper);
  const abstract = escapeMarkdown(visible(paper.abstract));
  const fields = [
    `title: ${JSON.stringify(oneLine(paper.title))}`,
    ...(authors.length > 0 ? [`authors: [${authors.map(nameInYaml).join(', ')}]`] : []),
    ...(isYear(paper.year) ? [`published: ${paper.year}`] : []),
    `added: ${added}`,
    ...(url === undefined ? [] : [`url: ${JSON.stringify(url)}`]),
    ...(type === undefined ? [] : [`type: ${type}`]),
    ...(venue === '' ? [] : [`venue: ${JSON.stringify(venue)}`]),
    ...(tags.length > 0 ? [`tags: [${tags.join(', ')}]`] : []),
    ...(abstract === '' ? [] : [`abstractSource: ${JSON.stringify(oneLine(abstractSource))}`]),
  ];
  const body = [escapeMarkdown(visible(note)), ...(abstract === '' ? [] : ['## Abstract', abstract])];
  return `---\n${fields.join('\n')}\n---\n${body.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The venue with its year, as readers cite it: `COLM 2025`. */
function venueOf({ venue, year }: SearchDocument): string {
  const name = oneLine(venue);
  return name === '' || !isYear(year) || name.includes(String(year)) ? name : `${name} ${year}`;
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1000 && year <= 9999;
}

/** Names of several words of letters stand without quotes, as in entries that people write. */
function nameInYaml(name: string): string {
  return /^\p{L}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+)+$/u.test(name) ? name : JSON.stringify(name);
}

/** Text in normal form (NFC) without characters that nobody sees. */
function visible(text: string): string {
  const spaced = text.normalize('NFC').replace(/[^\P{Cc}\n]/gu, ' ');
  return exposeInvisible(spaced, () => undefined).replaceAll('\uFFFD', '');
}

function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}
