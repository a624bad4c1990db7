import type { BuiltIndex } from '../index/build-index.ts';
import { fields, functionWords, titleField } from '../words/fields.ts';
import { idf } from '../words/idf.ts';
import { saturated, weightedFrequency } from './rank.ts';

/** A paper that is like another. */
export interface AlikePaper {
  id: string;
  /** From 0 to 1. */
  score: number;
  /** The words that both say and that make them alike most, the most telling first. */
  words: string[];
}

/**
 * A word that more papers have is not looked at, whatever the length of the list: each word brings together all papers
 * that have it, so this bounds the time by the number of words.
 */
const mostHaving = 60;
/** In a short list, words of a larger share of the papers say nothing, as for `likeness`. */
const commonShare = 0.3;
/** So many, since those who show them leave some out. */
const wordsKept = 6;
/** A word explains why two papers are alike when it is in one of their titles, or in no larger share of all papers. */
const tellingShare = 0.03;
/** Names of people and venues make papers no more alike in what they say. */
const names: readonly string[] = ['authors', 'venue'];
const said = fields.flatMap(({ name }, at) => (names.includes(name) || name === 'tags' ? [] : [at]));

/** A word of a paper that few others have: its number in the index, its weight there, and whether it is in the title. */
interface OwnWord {
  word: number;
  weight: number;
  titled: boolean;
}

/**
 * The papers that are most like each paper, best first: the cosine between their rare words, each weighed by its rarity
 * and its frequency, as `likeness` has it for all pairs of a short list. Here the time grows with the number of papers.
 *
 * @param most how many papers for each, at most
 * @returns by id
 */
export function mostAlike(index: BuiltIndex, most: number): Map<string, AlikePaper[]> {
  const { documents, postings } = index;
  const limit = Math.min(mostHaving, Math.max(2, commonShare * documents.length));
  const own = rareWords(index, limit);
  const weights = postings.map(() => new Map<number, number>());
  own.forEach((list, doc) => list.forEach(({ word, weight }) => weights[word]?.set(doc, weight)));
  const norms = own.map((list) => Math.sqrt(list.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1);
  return new Map(
    documents.map(({ id }, doc) => {
      const dots = new Map<number, number>();
      for (const { word, weight } of own[doc] ?? []) {
        for (const [other, theirs] of weights[word] ?? []) {
          if (other !== doc) dots.set(other, (dots.get(other) ?? 0) + weight * theirs);
        }
      }
      const best = [...dots]
        .map(([other, dot]) => ({ other, score: dot / (norms[other] ?? 1) }))
        .sort((a, b) => b.score - a.score || a.other - b.other)
        .slice(0, most);
      return [
        id,
        best.map(({ other, score }) => ({
          score: score / (norms[doc] ?? 1),
          id: documents[other]?.id ?? '',
          words: sharedWords(index, own[doc] ?? [], own[other] ?? []),
        })),
      ];
    }),
  );
}

/**
 * The words of each paper that others have, but few; names and tags do not count. A word that stands in no title of the
 * list belongs to how people write, not to what they write about: two notes that both say `including` are not alike.
 */
function rareWords(
  { documents, words, postings, profiles, lengths }: BuiltIndex,
  limit: number,
): OwnWord[][] {
  const own = documents.map((): OwnWord[] => []);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  const spoken = profiles.map((profile) => profile.map((count, at) => (said.includes(at) ? count : 0)));
  const short = spoken.map((profile) => weightedFrequency(profile, false));
  const long = spoken.map((profile) => weightedFrequency(profile, true));
  postings.forEach(({ docs, profiles: ofWord }, word) => {
    const inTitle = ofWord.some((profile) => (profiles[profile]?.[titleField] ?? 0) > 0);
    if (docs.length < 2 || docs.length > limit || !inTitle || functionWords.has(words[word] ?? '')) return;
    const told = idf(docs.length, documents.length);
    docs.forEach((doc, at) => {
      const profile = ofWord[at] ?? 0;
      const frequency = saturated(short[profile] ?? 0, long[profile] ?? 0, (lengths[doc] ?? 0) / mean);
      const titled = (profiles[profile]?.[titleField] ?? 0) > 0;
      if (frequency > 0) own[doc]?.push({ word, weight: told * frequency, titled });
    });
  });
  return own;
}

/** Words that both papers have, the most telling first. */
function sharedWords(
  { words, postings, documents }: BuiltIndex,
  a: readonly OwnWord[],
  b: readonly OwnWord[],
): string[] {
  const theirs = new Map(b.map((own) => [own.word, own]));
  const few = Math.max(2, tellingShare * documents.length);
  return a
    .flatMap(({ word, weight, titled }) => {
      const [text, other] = [words[word] ?? '', theirs.get(word)];
      if (!other || !/\p{L}{3}/u.test(text)) return [];
      const isTelling = titled || other.titled || (postings[word]?.docs.length ?? 0) <= few;
      return isTelling ? [{ text, score: weight * other.weight }] : [];
    })
    .sort((one, other) => other.score - one.score || (one.text < other.text ? -1 : 1))
    .slice(0, wordsKept)
    .map(({ text }) => text);
}
