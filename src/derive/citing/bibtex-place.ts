import { externalArxiv } from '../../text/identifiers.ts';
import type { Paper } from '../../model/library.ts';
import type { CslItem } from './csl-item.ts';
import { text, type Field } from './bibtex-fields.ts';
import { kindOf } from './kinds.ts';
import { ordinal } from './styles/reference-numbers.ts';

/** Words of ordinal numbers up to the twelfth; BibTeX's styles want words. */
const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth'.split(
  ' ',
);

/** The entry type of BibTeX for a paper. */
export function entryType(paper: Paper, item: CslItem): string {
  const { partOf, bibtex } = kindOf(paper);
  if (paper.degree !== undefined && paper.degree !== 'doctoral' && item.type === 'thesis')
    return 'mastersthesis';
  // The types for parts of something require its name.
  const isWhole = bibtex === 'online' || partOf === undefined || item['container-title'] !== undefined;
  return isWhole ? bibtex : 'misc';
}

/** Where a paper appeared, in the fields that the styles print for its type of entry. */
export function placeFields(type: string, paper: Paper, item: CslItem): Field[] {
  const { 'container-title': container, publisher } = item;
  const common = commonFields(type, item);
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
        ['howpublished', text(howPublished(paper, item))],
        ['addendum', text(container ?? publisher)],
      ];
    case 'misc':
      return [
        ['howpublished', text(howPublished(paper, item))],
        ...common,
        ['address', text(item['publisher-place'])],
      ];
    default:
      return [...common, ...published('publisher')];
  }
}

function commonFields(type: string, item: CslItem): Field[] {
  const number = type === 'techreport' ? item.number : undefined;
  return [
    ['edition', text(editionWords(item.edition))],
    ['volume', text(item.volume)],
    ['number', text(item.issue ?? item['collection-number'] ?? number)],
    ['series', text(item['collection-title'])],
    ['pages', text(item.page)?.replace(/(?<=[\divxlcdm])-(?=[\p{L}\d])/gu, '--')],
  ];
}

/**
 * Of what no style has a type for: what it appeared in, who published it, and its id or else its address. The old styles
 * print this field and neither `publisher` nor `eprint` nor `url`. Of a page without an id, natbib's and IEEE's print the
 * address again; to leave `url` out would hide it from other programs.
 */
function howPublished(paper: Paper, item: CslItem): string | undefined {
  const said = [...placeNames(item), idOf(paper) ?? item.URL].filter((part) => part !== undefined);
  return said.length > 0 ? said.join(', ') : undefined;
}

/** What the styles that print neither `eprint` nor `doi` shall say instead of an address. */
function idOf({ identifiers: { arxiv, doi } }: Paper): string | undefined {
  if (arxiv !== undefined) return `arXiv:${externalArxiv(arxiv)}`;
  return doi === undefined ? undefined : `doi:${doi}`;
}

/** What a work appeared in and who published it; the number that arXiv gave is an id, and says who gave it. */
function placeNames({ 'container-title': container, publisher, number }: CslItem): (string | undefined)[] {
  const isId = number?.startsWith('arXiv:') ?? false;
  return [container, isId && publisher === 'arXiv' ? undefined : publisher, isId ? undefined : number];
}

function editionWords(edition: string | undefined): string | undefined {
  const [, number] = /^(\d+)(?:st|nd|rd|th)?$/i.exec(edition ?? '') ?? [];
  if (number === undefined) return edition;
  return ordinals[Number(number) - 1] ?? ordinal(Number(number));
}
