import { functionWords } from '../../search/words/fields.ts';
import { fold } from '../../search/words/normalise.ts';
import type { Library } from '../../model/library.ts';
import { perLibrary } from '../per-library.ts';

/** So many words say why two papers are alike; more read as a list of accidents. */
const mostTold = 2;

/** English words that titles of any subject have: two papers are not alike by them. */
const emptyWords: ReadonlySet<string> = new Set(
  (
    'across adapting analysis approach based benchmark beyond case challenge corpus data dataset datasets efficient ' +
    'ever evaluation experiments fast framework general group large learning matters method methods model models need ' +
    'new novel paper papers report research resource results review robust scalable simple source still study survey ' +
    'system systems target task tasks technical test theory through time toward towards understanding using value via ' +
    'without work'
  ).split(' '),
);

/**
 * Of folded words that two papers share, those that may tell a reader something; a paper of the list is named as it is
 * called: `The Pile` for `pile`.
 */
export function tellableWords(library: Library, words: readonly string[]): string[] {
  return words.filter((word) => !emptyWords.has(word)).map((word) => namesByWord(library).get(word) ?? word);
}

/**
 * Chooses at most two of the words that a paper shares with others, as its text spells them: `DoReMi` and `β-glucan` where
 * the index has `doremi` and `betaglucan`. Names come first: what has a capital wherever it stands.
 *
 * @param text gives what the paper says; asked once, and only where there are words
 * @returns for each list of {@link tellableWords}, the most telling first
 */
export function wordTeller(text: () => string): (words: readonly string[]) => string[] {
  let spellings: Map<string, string> | undefined;
  return (words) => {
    if (words.length === 0) return [];
    const known = (spellings ??= spellingsIn(text()));
    const told = words.map((word) => known.get(word) ?? word);
    return [...new Set([...told.filter(isName), ...told])]
      .filter((one, _at, all) => !all.some((other) => isPart(one, other)))
      .slice(0, mostTold);
  };
}

function isName(spelling: string): boolean {
  return /\p{Lu}/u.test(spelling);
}

/** True for `mid` and `mid-training`. */
function isPart(word: string, compound: string): boolean {
  return word !== compound && compound.split('-').includes(word);
}

/** Names of papers by the only word that says something in them: `The Pile` by `pile`. */
const namesByWord = perLibrary(({ papers }): ReadonlyMap<string, string> => {
  const named = papers.flatMap(({ short }): [string, string][] => {
    const [word, ...others] = fold(short)
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .filter((part) => part !== '' && !functionWords.has(part));
    return word === undefined || others.length > 0 ? [] : [[word, short]];
  });
  return new Map(named);
});

/**
 * How a text spells its words and compounds, by the same folded and in one. A word that it writes in small letters
 * somewhere is no name, even where a title or a sentence begins with it.
 */
function spellingsIn(text: string): Map<string, string> {
  const spellings = new Map<string, string>();
  const put = (spelling: string) => {
    const word = fold(spelling).replaceAll('-', '');
    const known = spellings.get(word);
    if (known === undefined || spelling === spelling.toLowerCase()) spellings.set(word, spelling);
  };
  for (const [compound] of text.normalize('NFC').matchAll(/[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu)) {
    put(compound);
    if (compound.includes('-')) compound.split('-').forEach(put);
  }
  return spellings;
}
