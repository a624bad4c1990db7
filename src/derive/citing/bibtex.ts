import { eastAsianName } from '../../text/east-asian.ts';
import { externalArxiv } from '../../text/identifiers.ts';
import type { Paper } from '../../model/library.ts';
import type { CslName } from '../../model/authors/names.ts';
import { issuedDate, landingPage, cslItem, statusNote } from './csl-item.ts';
import { latexOf, latexTitle } from './latex.ts';
import { isPreprint, kindOf } from './kinds.ts';
import { perPaper } from '../per-paper.ts';

/** BibTeX's macros for the months; each style prints them in its own language. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The BibTeX entry of a paper; its key is the paper's id. Venue and publisher are those of {@link cslItem}; a paper
 * on arXiv also has the fields `eprint` and `archivePrefix`, as the entries have that arXiv offers.
 */
export const bibtexEntry = perPaper((paper): string => {
  const item = cslItem(paper);
  const { arxiv, doi } = paper.identifiers;
  const { year, month } = issuedDate(paper);
  // A preprint names arXiv in `archivePrefix` alone, as in the entries that arXiv offers.
  const appeared = item['container-title'] ?? (isPreprint(paper) ? undefined : item.publisher);
  const { partOf, bibtex } = kindOf(paper);
  // The types for parts of something require its name.
  const { type, place } = partOf && appeared === undefined ? { type: 'misc' } : bibtex;
  const names = paper.authors.map(({ csl }) => bibtexName(csl));
  const note = statusNote(paper);
  const landing = landingPage(paper);
  const text = (value: string | undefined) => (value === undefined ? undefined : `{${latexOf(value)}}`);
  const verbatim = (value: string | undefined) =>
    value === undefined ? undefined : `{${unbreakable(value)}}`;
  const fields: [name: string, value: string | undefined][] = [
    ['author', names.length === 0 ? undefined : `{${names.join(' and ')}}`],
    ['title', `{${latexTitle(paper.title)}}`],
    ...(place === undefined ? [] : [[place, text(appeared)] as [string, string | undefined]]),
    ['volume', text(item.volume)],
    ['number', text(item.issue)],
    ['pages', text(item.page)?.replace('-', '--')],
    ['year', `{${year}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['eprint', verbatim(arxiv && externalArxiv(arxiv))],
    ['archivePrefix', arxiv === undefined ? undefined : '{arXiv}'],
    ['doi', verbatim(doi)],
    ['url', verbatim(landing)],
    ['note', text(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value},\n`));
  return `@${type}{${paper.id},\n${lines.join('')}}\n`;
});

/**
 * A BibTeX file of papers in their order.
 *
 * @param header lines for people above the entries; each `@` is spelled out, or BibTeX would look for an entry
 */
export function bibtexFile(papers: readonly Paper[], header: readonly string[] = []): string {
  const comment = header.map((line) => `% ${line.replaceAll('@', '(at)').replace(/[{}\s]+/g, ' ')}\n`);
  const entries = papers.map(bibtexEntry);
  return [...(comment.length > 0 ? [comment.join('')] : []), ...entries].join('\n');
}

/** A part of a name that BibTeX cannot misread; every other part gets braces of its own. */
const plainPart = /^[\p{L}\p{M}\p{N}.’]+(?:['’ -][\p{L}\p{M}\p{N}.’]+)*$/u;

/**
 * A name in the form that BibTeX takes apart: `van der Plas, Lonneke` or `Crumb, Jr., Bo`. Braces around a name or a
 * part keep it whole.
 */
export function bibtexName(name: CslName): string {
  if ('literal' in name) return `{${latexOf(name.literal)}}`;
  const part = (text: string) => {
    const isPlain = plainPart.test(text) && !/(?:^| )and(?: |$)/i.test(text);
    const latex = latexOf(text);
    return isPlain ? latex : `{${latex}}`;
  };
  const { family, given, suffix } = name;
  const eastAsian = eastAsianName(family, given ?? '');
  // Styles would put the given name first, and cut it to an initial.
  if (eastAsian !== null) return `{${eastAsian}}`;
  const particle = name['non-dropping-particle'];
  // BibTeX would take a family name apart at a word in small letters, which it reads as a particle.
  const isOneName =
    /(?:^|\s)[^\p{Lu}\p{Lt}\s]*?\p{Ll}/u.test(family) || (given === undefined && particle === undefined);
  const last = [particle, isOneName ? `{${latexOf(family)}}` : part(family)];
  return [
    last.filter(Boolean).join(' '),
    ...(suffix ? [part(suffix)] : []),
    ...(given ? [part(given)] : []),
  ].join(', ');
}

/** An identifier or address. LaTeX escapes would spoil it, so what could end the field is percent-encoded. */
function unbreakable(value: string): string {
  return value.replace(/[{}\\"\s]/gu, encodeURIComponent);
}
