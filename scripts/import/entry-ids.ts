import { isSlug, maxSlugLength, reservedIds } from '../../src/text/slug.ts';

/** Words that say nothing about a paper. */
const idle = new Set(
  'a an and are as at by can do does for from how in into is it its of on or the their to towards toward via we what when which why with without using under'.split(
    ' ',
  ),
);

/** Most words of a name that people use for a paper: `Skill-it: …`. */
const nameWords = 3;
/** Words of a title that make an id. */
const titleWords = 3;

/**
 * Chooses the id of a paper: the name before the colon of its title when that is short, else its first telling words,
 * and more of them until no other entry has the id.
 *
 * @param isTaken whether another entry has an id
 */
export function idFor(title: string, isTaken: (id: string) => boolean): string {
  const isFree = (id: string) => isSlug(id) && !reservedIds.test(id) && !isTaken(id);
  const [, name = ''] = /^(.{2,40}?)(?:: | [-–—] )/.exec(title) ?? [];
  const named = wordsOf(name);
  if (named.length > 0 && named.length <= nameWords && isFree(named.join('-'))) return named.join('-');
  const words = wordsOf(title);
  const telling = words.filter((word) => !idle.has(word));
  const chosen = telling.length < 2 ? words : telling;
  for (let count = Math.min(titleWords, chosen.length); count <= chosen.length; count++) {
    const id = chosen.slice(0, count).join('-');
    if (id !== '' && isFree(id)) return id;
  }
  const stem = shortened(chosen) || 'paper';
  for (let number = 2; ; number++) if (isFree(`${stem}-${number}`)) return `${stem}-${number}`;
}

/** The words of a text in the letters of an id; LaTeX's names of letters are words: `$\beta$-VAE` is `beta`, `vae`. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** As many words as leave room for a number. */
function shortened(words: readonly string[]): string {
  let id = '';
  for (const word of words.slice(0, titleWords)) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > maxSlugLength - 8) break;
    id = longer;
  }
  return id;
}
