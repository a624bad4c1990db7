import {
  namesOnPage,
  pageAddress,
  pageCount,
  pageLinks,
  pageNumber,
  pageOf,
  type ListPage,
  type PageLinks,
} from '../paging.ts';
import type { Words } from '../../words/words.ts';
import type { AuthorPapers } from './authors.ts';

/** Authors whose names begin alike. */
export interface AuthorLetter {
  /** The letter, or the script for names in another one: `K`, `Cyrillic`. */
  label: string;
  /** Id of its heading: `letter-k`. */
  id: string;
  authors: AuthorPapers[];
}

/** One page of the index of authors. */
export interface AuthorPage extends ListPage<AuthorPapers> {
  letters: AuthorLetter[];
  /** Where each letter of the whole index begins, on whichever page that is. */
  jumps: { label: string; href: string }[];
  links: PageLinks;
}

/** Letters of a family name that tell pages apart. */
const shownLetters = 3;

/**
 * One page of the names of all authors; the links to its pages say with which names these begin.
 *
 * @param list address of the first page
 * @param param value of the route's rest parameter, see `pageParams`
 * @param words for scripts other than the Latin one
 */
export function authorPage(
  list: string,
  authors: readonly AuthorPapers[],
  param: string | undefined,
  words: Words['writingSystems'],
  size = namesOnPage,
): AuthorPage {
  const page = pageOf(authors, pageNumber(param), size);
  const links = pageLinks(list, page, (number) => beginning(pageOf(authors, number, size).items[0]));
  return {
    ...page,
    links,
    letters: lettersOf(page.items, words),
    jumps: jumpsOf(list, authors, words, size),
  };
}

function jumpsOf(
  list: string,
  authors: readonly AuthorPapers[],
  words: Words['writingSystems'],
  size: number,
): AuthorPage['jumps'] {
  const jumps = new Map<string, AuthorPage['jumps'][number]>();
  for (let number = 1; number <= pageCount(authors.length, size); number++)
    for (const { label, id } of lettersOf(pageOf(authors, number, size).items, words))
      if (!jumps.has(label)) jumps.set(label, { label, href: `${pageAddress(list, number)}#${id}` });
  return [...jumps.values()];
}

/** Authors under the letters that their names begin with, in the order in which they come. */
export function lettersOf(authors: readonly AuthorPapers[], words: Words['writingSystems']): AuthorLetter[] {
  return [...Map.groupBy(authors, ({ key }) => letterOf(key))].map(([letter, group]) => ({
    label: letter in words ? words[letter as keyof typeof words] : letter,
    id: `letter-${idOf(letter)}`,
    authors: group,
  }));
}

/** What names stand under that begin with a digit or a sign. */
const signs = '0–9';

/** Scripts whose names stand together: a letter each would have few, and some scripts have thousands. */
const scripts = (
  'Greek Cyrillic Armenian Hebrew Arabic Devanagari Bengali Tamil Telugu Thai Georgian Ethiopic Hangul Han ' +
  'Hiragana Katakana'
)
  .split(' ')
  .map((name) => ({ name, pattern: new RegExp(`^\\p{Script=${name}}`, 'u') }));

/** What names in all other scripts stand under, by its name in the file of words. */
const others = 'others';

function idOf(letter: string): string {
  return letter === signs ? 'digit' : letter === others ? 'other-scripts' : letter.toLowerCase();
}

/** A letter, or the name of a script in the file of words. @param key small letters without accents, the family name first */
function letterOf(key: string): string {
  if (/^[a-z]/.test(key)) return key.slice(0, 1).toUpperCase();
  if (!/^\p{L}/u.test(key)) return signs;
  return scripts.find(({ pattern }) => pattern.test(key))?.name ?? others;
}

/** `Kne` of Ada Kneader. */
function beginning(author: AuthorPapers | undefined): string {
  const [first = '', ...rest] = [...(author?.key ?? '')].slice(0, shownLetters);
  return first.toUpperCase() + rest.join('');
}
