import { monthLetters } from '../../text/dates.ts';
import { eastAsianName } from '../../text/east-asian.ts';
import { externalArxiv } from '../../text/identifiers.ts';
import type { Paper } from '../../model/library.ts';
import type { CslName } from '../../model/authors/names.ts';
import { issuedDate, cslItem, statusNote } from './csl-item.ts';
import { text, verbatim, type Field } from './bibtex-fields.ts';
import { entryType, placeFields } from './bibtex-place.ts';
import { latexOf, latexTitle } from './latex.ts';
import { perPaper } from '../per-paper.ts';

/**
 * The BibTeX entry of a paper; its key is the paper's id. It says what {@link cslItem} says; a paper on arXiv also has
 * the fields `eprint` and `archivePrefix`, as the entries have that arXiv offers, and `eprinttype`, which Zotero and
 * biblatex read.
 */
export const bibtexEntry = perPaper((paper): string => {
  const item = cslItem(paper);
  const { arxiv, doi } = paper.identifiers;
  const { year, month } = issuedDate(paper);
  const type = entryType(paper, item);
  const fields: Field[] = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['title', `{${latexTitle(paper.title, paper.language, paper.short)}}`],
    ...placeFields(type, paper, item),
    ['year', `{${year}}`],
    // A macro, which each style prints in its own language.
    ['month', month === undefined ? undefined : monthLetters[month - 1]],
    ['isbn', verbatim(item.ISBN)],
    ['eprint', verbatim(arxiv && externalArxiv(arxiv))],
    ['archivePrefix', arxiv === undefined ? undefined : '{arXiv}'],
    ['eprinttype', arxiv === undefined ? undefined : '{arxiv}'],
    ['doi', verbatim(doi)],
    ['url', verbatim(item.URL)],
    ['note', text(statusNote(paper))],
    ...languageFields(paper.language),
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value},\n`));
  return `@${type}{${paper.id},\n${lines.join('')}}\n`;
});

/** Language as biblatex names it for hyphenation, and for readers. */
function languageFields(language: string | undefined): Field[] {
  if (language === undefined) return [];
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(
    new Intl.Locale(language).language,
  );
  return [
    ['langid', verbatim(name?.toLowerCase())],
    ['language', text(name ?? language)],
  ];
}

function names(people: readonly CslName[] | undefined): string | undefined {
  return people && `{${people.map(bibtexName).join(' and ')}}`;
}

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
