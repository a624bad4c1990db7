import type { CslName } from '../../../model/authors/names.ts';
import type { CslItem } from '../csl-item.ts';
import { formattedName, inSeries } from './reference-names.ts';
import { edition, isRange, numbers } from './reference-numbers.ts';
import { ended, italic, listed, verbatim, words } from './reference-text.ts';

/**
 * A reference as papers of the Association for Computational Linguistics have it: full names, the year behind them, the
 * title plain, proceedings and journals in italics, "Preprint, arXiv:…" for preprints, and an address of what is on the web
 * alone, or where nothing else says where it appeared. Source: acl_natbib.bst of the ACL style files.
 */
export function acl(item: CslItem): string {
  const appeared = appearance(item);
  const [year] = item.issued?.['date-parts'][0] ?? [];
  const sentences = listed([authors(item), String(year ?? ''), title(item), appeared], '.');
  const isFound = [item['container-title'], item.publisher, item.number].some((value) => value !== undefined);
  const needsAddress = !isFound || onTheWeb.has(item.type);
  return listed([ended(sentences, '.'), needsAddress ? verbatim(item.URL) : ''], '');
}

const onTheWeb: ReadonlySet<CslItem['type']> = new Set(['webpage', 'dataset', 'software']);

/** Of more than 20 the first 19, and how many others there are. */
function authors({ author = [] }: CslItem): string {
  if (author.length <= 20) return inSeries(author.map(nameOf), 'and');
  return inSeries([...author.slice(0, 19).map(nameOf), `${author.length - 19} others`], 'and');
}

function nameOf(name: CslName): string {
  return formattedName(name, { given: 'whole', order: 'given first' });
}

function title({ type, title }: CslItem): string {
  return type === 'book' || type === 'thesis' ? italic(words(title)) : words(title);
}

function appearance(item: CslItem): string {
  const { number, 'container-title': container } = item;
  const publisher = item.publisher === 'arXiv' && number !== undefined ? '' : words(item.publisher);
  const published = listed([publisher, words(item['publisher-place'])], ',');
  switch (item.type) {
    case 'paper-conference':
    case 'chapter':
      return listed([inBook(item), listed([published, edition(item.edition, 'edition')], ',')], '.');
    case 'article':
      return listed(
        [
          italic(words(container)),
          italic(number === undefined ? words(item.publisher) : 'Preprint'),
          verbatim(number),
        ],
        ',',
      );
    case 'report':
      return listed(['Technical report', published, verbatim(number)], ',');
    case 'thesis':
      return listed([thesis(item), published], ',');
    case 'book':
      return listed([volume(item), listed([published, edition(item.edition, 'edition')], ',')], '.');
    case 'article-journal':
      return listed([italic(words(container)), place(item)], ',');
    default:
      return listed([italic(words(container)), place(item), published], ',');
  }
}

/** The proceedings or the book of which the paper is a part. */
function inBook(item: CslItem): string {
  const { editor = [] } = item;
  const book = italic(words(item['container-title']));
  const label = editor.length === 0 ? '' : plural('editor', editor.length > 1);
  return (
    book && `In ${listed([inSeries(editor.map(nameOf), 'and'), label, book, volume(item), pages(item)], ',')}`
  );
}

/** `volume 2 of Loaf Notes` or `number 12 in Loaf Notes`. */
function volume(item: CslItem): string {
  const [number, series] = [numbers(item.volume), italic(words(item['collection-title']))];
  const inSeriesNumber = numbers(item['collection-number']);
  if (number) return series ? `volume ${number} of ${series}` : `volume ${number}`;
  return inSeriesNumber && series ? `number ${inSeriesNumber} in ${series}` : series;
}

/** A thesis of a master or bachelor keeps its name. */
function thesis({ genre = '' }: CslItem): string {
  return /^(?:master|bachelor)/i.test(genre) ? words(genre) : 'Ph.D. thesis';
}

function pages({ page }: CslItem): string {
  return page === undefined ? '' : `${plural('page', isRange(page))} ${numbers(page)}`;
}

/** `60(2):103–148`. */
function place(item: CslItem): string {
  const { volume, issue, page } = item;
  if (volume === undefined && issue === undefined) return pages(item);
  return [numbers(volume), issue && `(${numbers(issue)})`, page && `:${numbers(page)}`]
    .filter(Boolean)
    .join('');
}

function plural(word: string, isMany: boolean): string {
  return isMany ? `${word}s` : word;
}
