import type { CslName } from '../../../model/authors/names.ts';
import type { CslItem } from '../csl-item.ts';
import { formattedName, inSeries } from './reference-names.ts';
import { edition, labelledPages, numbers } from './reference-numbers.ts';
import { ended, italic, listed, verbatim, words } from './reference-text.ts';

const months = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/**
 * A reference as the IEEE has it, without the number that only a list can give: initials first, the title in quotes,
 * what it appeared in in italics, then what identifies it. Source: IEEE Reference Guide (IEEE Author Center).
 */
export function ieee(item: CslItem): string {
  const { number, DOI: doi, URL: url } = item;
  const work = listed([title(item), container(item)], ',');
  const facts = [
    edition(item.edition),
    series(item),
    place(item),
    editors(item),
    thesis(item),
    publisher(item),
    date(item),
  ];
  const parts = [authors(item), work, ...facts];
  if (number !== undefined) return ended(listed([...parts, verbatim(number)], ','), '.');
  // The full stop of a DOI that ends in one is its own.
  if (doi !== undefined) return `${listed([...parts, `doi: ${verbatim(doi)}`], ',')}.`;
  const online = url === undefined ? '' : `[Online]. Available: ${verbatim(url)}`;
  return listed([ended(listed(parts, ','), '.'), online], '');
}

/** Seven and more are the first "et al.". */
function authors({ author = [] }: CslItem): string {
  const [first] = author;
  if (first !== undefined && author.length >= 7) return `${nameOf(first)} et al.`;
  return inSeries(author.map(nameOf), 'and');
}

function editors({ editor = [] }: CslItem): string {
  const label = editor.length > 1 ? 'Eds.' : 'Ed.';
  return editor.length === 0 ? '' : listed([inSeries(editor.map(nameOf), 'and'), label], ',');
}

function nameOf(name: CslName): string {
  return formattedName(name, { given: 'initials', order: 'given first' });
}

function title({ type, title }: CslItem): string {
  return type === 'book' || type === 'software' ? italic(words(title)) : `“${words(title, 'quoted')}”`;
}

function container(item: CslItem): string {
  const name = italic(words(item['container-title']));
  const isPart = item.type === 'paper-conference' || item.type === 'chapter';
  return isPart && name ? `in ${name}` : name;
}

/** `ser. Loaf Notes, no. 12`. */
function series({ 'collection-title': name, 'collection-number': number }: CslItem): string {
  return name === undefined
    ? ''
    : listed([`ser. ${words(name)}`, number === undefined ? '' : `no. ${numbers(number)}`], ',');
}

/** A thesis of a master or bachelor keeps its name. */
function thesis({ type, genre = '' }: CslItem): string {
  if (type !== 'thesis') return '';
  return /^(?:master|bachelor)/i.test(genre) ? words(genre) : 'Ph.D. dissertation';
}

function place({ volume, issue, page }: CslItem): string {
  const [vol, no] = [numbers(volume), numbers(issue)];
  return listed([vol && `vol. ${vol}`, no && `no. ${no}`, labelledPages(page)], ',');
}

/** Journals are known without theirs. arXiv publishes nothing: the number names it. */
function publisher({ type, publisher, number, 'publisher-place': city }: CslItem): string {
  if (type === 'article-journal') return '';
  if (type === 'article') return number === undefined ? words(publisher) : '';
  const isSaid = publisher === 'arXiv' && number !== undefined;
  return listed([words(city), isSaid ? '' : words(publisher)], ':');
}

function date({ issued }: CslItem): string {
  const [year, month] = issued?.['date-parts'][0] ?? [];
  return [month === undefined ? undefined : months[month - 1], year].filter(Boolean).join(' ');
}
