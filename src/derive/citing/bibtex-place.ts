import { externalArxiv } from '../../text/identifiers.ts';
import type { Paper } from '../../model/library.ts';
import { statusNote, type CslItem } from './csl-item.ts';
import { text, verbatim, type Field } from './bibtex-fields.ts';
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
  const isWhole = bibtex === 'electronic' || partOf === undefined || item['container-title'] !== undefined;
  const type = isWhole ? bibtex : 'misc';
  return type === 'misc' && idOf(paper) === undefined && item.URL !== undefined ? 'electronic' : type;
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
    case 'electronic':
      return [
        ['howpublished', text(idOf(paper) ?? item.URL)],
        ['journal', text(container)],
        ...common,
        ...published('publisher'),
      ];
    case 'misc':
      return [
        ['howpublished', text(joined([...placeNames(item), idOf(paper)], ', '))],
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
 * Address and note of a paper. Of an `electronic` work the styles disagree: the old ones and the `misc` of ACM print
 * `howpublished` and no `url`, natbib's and IEEE's both, and biblatex `addendum` and `url`. An address that no
 * identifier stands for is therefore no `url`, and every style prints it once.
 */
export function addressFields(type: string, paper: Paper, item: CslItem): Field[] {
  const status = statusNote(paper);
  if (type !== 'electronic') return [url(item), ['note', text(status)]];
  const note: Field = ['note', text(joined([joined(placeNames(item), ', '), status], '. '))];
  return idOf(paper) === undefined ? [note, ['addendum', linked(item.URL)]] : [url(item), note];
}

function url(item: CslItem): Field {
  return ['url', verbatim(item.URL)];
}

/** An address as a link, unless it has signs that LaTeX takes for its own inside of another command. */
function linked(address: string | undefined): string | undefined {
  const isPlain = address !== undefined && /^[\w~:/?=&.,;@!*+()'-]+$/.test(address);
  return isPlain ? `{\\url{${address}}}` : text(address);
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

function joined(parts: readonly (string | undefined)[], separator: string): string | undefined {
  const said = parts.filter((part) => part !== undefined);
  return said.length > 0 ? said.join(separator) : undefined;
}

function editionWords(edition: string | undefined): string | undefined {
  const [, number] = /^(\d+)(?:st|nd|rd|th)?$/i.exec(edition ?? '') ?? [];
  if (number === undefined) return edition;
  return ordinals[Number(number) - 1] ?? ordinal(Number(number));
}
