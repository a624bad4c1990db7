import { isSlug, maxSlugLength, reservedIds } from '../../src/text/slug.ts';

/** Words that say nothing about a paper. */
const idle = new Set(
  'a an and are as at by can do does for from how in into is it its of on or the their to towards toward via we what when which why with without using under'.split(
    ' ',
  ),
);

/** Letters that have a name in Latin ones, from alpha to omega. */
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** Most words of a name that people use for a paper: `Skill-it: …`. */
const nameWords = 3;
/** Fewest words of a title that make an id, where it has as many. */
const titleWords = 3;

/**
 * Makes the function that chooses the id of a paper by its title: the name before a colon when that is short, else the
 * first telling words, and more of them, or a number, until no other entry has the id.
 *
 * @param taken the ids and aliases of the list
 */
export function createIdChooser(taken: Iterable<string>): (title: string) => string {
  const known = new Set(taken);
  // Where words run out, numbers go on from the last one, so that many alike titles take no longer than others.
  const numbers = new Map<string, number>();
  const isFree = (id: string) => isSlug(id) && !reservedIds.test(id) && !known.has(id);
  const numbered = (stem: string): string => {
    const number = (numbers.get(stem) ?? 1) + 1;
    numbers.set(stem, number);
    const id = `${stem}-${number}`;
    return isFree(id) ? id : numbered(stem);
  };
  return (title) => {
    const words = wordsOf(title);
    const id = candidates(title, words).find(isFree) ?? numbered(stemOf(words));
    known.add(id);
    return id;
  };
}

/** Ids for a title, best first. */
function candidates(title: string, words: readonly string[]): string[] {
  const [, before = ''] = /^(.{2,40}?)(?:[:!] | [-–—] )/.exec(title) ?? [];
  const name = allWords(before);
  const names = name.length <= nameWords ? [name] : [];
  const lengths = Array.from({ length: words.length }, (_none, at) => at + 1);
  const parts = lengths.filter((length) => length >= Math.min(titleWords, words.length));
  return [...names, ...parts.map((length) => words.slice(0, length))].map((part) => part.join('-'));
}

/** The telling words of a title; all of its words when it has hardly a telling one. */
function wordsOf(title: string): string[] {
  const words = allWords(title);
  const telling = words.filter((word) => !idle.has(word));
  return telling.length < 2 ? words : telling;
}

/** The words of a text in the letters of an id. */
function allWords(text: string): string[] {
  const latin = text
    .toLowerCase()
    .replace(/[α-ω]/g, (letter) => greek[letter.charCodeAt(0) - 0x3b1] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '');
  return latin.match(/[a-z0-9]+/g) ?? [];
}

/** The first words of an id that leave room for a number. */
function stemOf(words: readonly string[]): string {
  const room = maxSlugLength - 8;
  const stem = words.slice(0, titleWords).join('-').slice(0, room).replace(/-$/, '');
  return stem === '' ? 'paper' : stem;
}
