import type { PaperRecord } from '../../src/records/paper-record.ts';
import { counted } from '../../src/text/counted.ts';
import { identifierUrl } from '../../src/text/identifiers.ts';
import { quietHtml } from '../../src/text/quiet-html.ts';
import type { Suggestions } from '../new/suggest.ts';

/** A paper that the list may want, with what the list suggests for it. */
export interface Candidate {
  record: PaperRecord;
  suggestions: Suggestions;
}

/**
 * Candidates as the Markdown of an issue. It is HTML without an empty line, in which GitHub reads no Markdown; titles and
 * abstracts call nobody there.
 *
 * @param since first day that was asked for
 */
export function candidateReport(candidates: readonly Candidate[], since: string): string {
  const found = counted(candidates.length, 'paper');
  const how = [
    'Add one with <code>npm run new -- ID --theme THEME</code>;',
    'name one in <code>content/excluded.yaml</code> with the reason, and it is not shown again.',
  ].join(' ');
  const head = `<p>${found} on the topic since ${since} that the list neither has nor left out. ${how}</p>`;
  return [head, ...(candidates.length > 0 ? ['<ul>', ...candidates.map(item), '</ul>'] : []), ''].join('\n');
}

function item({ record: { fields, abstract = '' }, suggestions: { themes, tags } }: Candidate): string {
  const { arxiv = '', title = '', published = '' } = fields;
  const [theme] = themes;
  const hints = [...(theme === undefined ? [] : [`theme ${theme}`]), ...tags].map(
    (words) => `<code>${quietHtml(words)}</code>`,
  );
  const link = `<a href="${identifierUrl('arxiv', arxiv)}">${quietHtml(title)}</a>`;
  const facts = [`<code>${quietHtml(arxiv)}</code>`, published, ...hints].join(' ');
  return `<li>${link}<br>${quietHtml(firstSentence(abstract))}<br>${facts}</li>`;
}

/** Longest sentence that is shown whole, in characters. */
const longest = 300;

/** The first sentence of a text: up to a mark before a capital, and not of an abbreviation at its beginning. */
export function firstSentence(text: string): string {
  const sentence = /^.{10,}?[.!?](?=\s+\p{Lu}|\s*$)/u.exec(text)?.[0] ?? text;
  const characters = [...sentence];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : sentence;
}
