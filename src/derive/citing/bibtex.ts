import { eastAsianName } from '../../text/east-asian.ts';
import { externalArxiv } from '../../text/identifiers.ts';
import type { Paper } from '../../model/library.ts';
import type { CslName } from '../../model/authors/names.ts';
import { issuedDate, cslItem, statusNote, type CslItem } from './csl-item.ts';
import { latexOf, latexTitle } from './latex.ts';
import { kindOf } from './kinds.ts';
import { ordinal } from './styles/reference-numbers.ts';
import { perPaper } from '../per-paper.ts';

/** BibTeX's macros for the months; each style prints them in its own language. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Words of ordinal numbers up to the twelfth; BibTeX's styles want words. */
const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth'.split(
  ' ',
);

type Field = [name: string, value: string | undefined];

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
    ...place(type, item),
    ['year', `{${year}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
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

function entryType(paper: Paper, item: CslItem): string {
  const { partOf, bibtex } = kindOf(paper);
  if (paper.degree !== undefined && paper.degree !== 'doctoral' && item.type === 'thesis')
    return 'mastersthesis';
  // The types for parts of something require its name.
  return bibtex !== 'online' && partOf !== undefined && item['container-title'] === undefined
    ? 'misc'
    : bibtex;
}

/** Where it appeared, in the fields that the styles print for a type of entry. */
function place(type: string, item: CslItem): Field[] {
  const { 'container-title': container, publisher, number } = item;
  const common: Field[] = [
    ['edition', text(editionWords(item.edition))],
    ['volume', text(item.volume)],
    ['number', text(item.issue ?? item['collection-number'] ?? (type === 'techreport' ? number : undefined))],
    ['series', text(item['collection-title'])],
    ['pages', text(item.page)?.replace(/(?<=[\divxlcdm])-(?=[\p{L}\d])/gu, '--')],
  ];
  const published = (name: string): Field[] => [
    [name, text(publisher)],
    ['address', text(item['publisher-place'])],
  ];
  switch (type) {
    case 'article':
      return [['journal', text(container)], ...common, ...published('publisher')];
    case 'inproceedings':
    case 'incollection':
      return [['booktitle', text(container)], ...common, ...published('publisher')];
    case 'techreport':
      return [...common, ...published('institution')];
    case 'phdthesis':
      return [...published('school'), ...common];
    case 'mastersthesis':
      // What the styles call such a thesis by themselves is one of a master.
      return [
        ['type', /master/i.test(item.genre ?? '') ? undefined : text(item.genre)],
        ...published('school'),
        ...common,
      ];
    case 'online':
      // The old styles take it for `misc`. Of these, biblatex prints the last alone, and the address once.
      return [
        ['howpublished', text(howPublished(item))],
        ['addendum', text(container ?? publisher)],
      ];
    case 'misc':
      return [
        ['howpublished', text(howPublished(item))],
        ...common,
        ['address', text(item['publisher-place'])],
      ];
    default:
      return [...common, ...published('publisher')];
  }
}

/**
 * Of what no style has a type for: what it appeared in, who published it and its address, or the number that arXiv gave
 * it. The old styles print this field and neither `publisher` nor `eprint` nor `url`.
 */
function howPublished({
  'container-title': container,
  publisher,
  number,
  URL: url,
}: CslItem): string | undefined {
  const isArxiv = publisher === 'arXiv' && number !== undefined;
  const parts = isArxiv ? [container, number] : [container, publisher, number, url];
  const said = parts.filter((part) => part !== undefined);
  return said.length > 0 ? said.join(', ') : undefined;
}

function editionWords(edition: string | undefined): string | undefined {
  const [, number] = /^(\d+)(?:st|nd|rd|th)?$/i.exec(edition ?? '') ?? [];
  if (number === undefined) return edition;
  return ordinals[Number(number) - 1] ?? ordinal(Number(number));
}

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

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${latexOf(value)}}`;
}

function verbatim(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${unbreakable(value)}}`;
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

/** An identifier or address. LaTeX escapes would spoil it, so what could end the field is percent-encoded. */
function unbreakable(value: string): string {
  return value.replace(/[{}\\"\s]/gu, encodeURIComponent);
}
