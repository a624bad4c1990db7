import type { SearchDocument } from '../document.ts';
import { functionWords } from '../words/fields.ts';
import { fold, normalise } from '../words/normalise.ts';

/** An acronym behind its expansion: "large language models (LLMs)". */
const pattern = / \(([A-Z][A-Za-z]*[A-Z]s?)\)/g;

/** So many words before an acronym may be its expansion. A word of a text ends where anything but these stands. */
const mostWords = 7;
const wordAtEnd = /[\p{L}\p{N}-]+$/u;

/** Longest and shortest acronyms that are looked for, in letters. */
const length = { min: 2, max: 6 };

/** In a long list an expansion is believed when this many papers give it. */
const enoughPapers = 3;
const longList = 1000;

/**
 * Finds what the acronyms in the papers' texts stand for, from places such as "Slow Cold Dough (SCD)".
 *
 * @returns folded acronym -> its normalised expansions, at most two, the commonest first
 */
export function mineAcronyms(documents: readonly SearchDocument[]): Record<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { title, note = '', abstract } of documents) {
    const seen = new Set<string>();
    const text = `${title} . ${note} . ${abstract}`;
    for (const { 1: acronym = '', index } of text.matchAll(pattern)) {
      const key = fold(acronym.replace(/s$/, ''));
      const expansion = expansionOf(key, wordsBefore(text, index));
      // A paper counts once, however often it says so.
      if (!expansion || seen.has(`${key} ${expansion}`)) continue;
      seen.add(`${key} ${expansion}`);
      const expansions = counts.get(key) ?? new Map<string, number>();
      expansions.set(expansion, (expansions.get(expansion) ?? 0) + 1);
      counts.set(key, expansions);
    }
  }
  const enough = documents.length >= longList ? enoughPapers : 1;
  const believed = [...counts].map(([key, expansions]): [string, string[]] => [
    key,
    [...expansions]
      .filter(([, count]) => count >= enough)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, 2)
      .map(([expansion]) => expansion),
  ]);
  return Object.fromEntries(
    believed.filter(([, list]) => list.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * The words that stand before a place, parted by single spaces. (One expression for words and acronym would try each
 * word of a text as a beginning: it took a third of the time of the whole index.)
 */
function wordsBefore(text: string, end: number): string {
  const words: string[] = [];
  for (let at = end; words.length < mostWords; at--) {
    // No word is nearly as long.
    const [word] = wordAtEnd.exec(text.slice(Math.max(0, at - 100), at)) ?? [];
    if (word === undefined) break;
    words.unshift(word);
    at -= word.length;
    if (text[at - 1] !== ' ') break;
  }
  return words.join(' ');
}

/** The last words before the parenthesis whose initials are the acronym, normalised; null when none are. */
function expansionOf(acronym: string, before: string): string | null {
  if (acronym.length < length.min || acronym.length > length.max) return null;
  const words = before.split(/[ -]+/).filter(Boolean);
  let letter = acronym.length - 1;
  let start = words.length;
  while (start > 0 && letter >= 0) {
    const folded = fold(words[start - 1] ?? '');
    if (folded.startsWith(acronym[letter] ?? '')) letter--;
    // Small words between the initials are passed over: "mixture of experts (MoE)" has its o, "chain-of-thought (CoT)" too.
    else if (!functionWords.has(folded)) return null;
    start--;
  }
  const found = words.slice(start);
  return letter < 0 && found.length > 1 ? normalise(found.join(' ')) : null;
}
