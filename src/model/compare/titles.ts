import type { Problem } from '../../problems/problem.ts';
import { problemAt, shown, type Source } from '../../problems/source.ts';
import { compare } from '../../text/order.ts';
import type { PaperReading } from '../entries/read-paper.ts';
import type { YamlReading } from '../yaml/parse.ts';

/** A sign that belongs to the word that it begins, as in `.NET` and `-1`. */
const opening = String.raw`(?:^|[\s([])(?:(\.)(?=\p{L})|[-\u2212](?=\.?\d))`;

/** Any other sign but `+`, `#`, emoji, flags and the dot between two digits. */
const idle = String.raw`(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}+#.\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]+?`;

const signs = new RegExp(`(${opening})|${idle}`, 'gu');

/** A title without case, accents, punctuation and spaces; what tells C++ from C#, 1.1 from 11 and -1 from 1 is kept. */
export function normaliseTitle(title: string): string {
  const bare = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(signs, (_match, word?: string, dot?: string) => (word === undefined ? '' : dot ? ' .' : ' -'));
  return bare === '' ? title : bare;
}

/** Titles are similar when they share at least this part of their words. */
const similarity = 0.85;

interface TitleWords {
  reading: PaperReading;
  words: ReadonlySet<string>;
  key: string;
}

/** Warns of titles that are nearly the same; of each pair at the later one of the readings. */
export function compareTitles(readings: readonly PaperReading[]): Problem[] {
  const byWord = new Map<string, TitleWords[]>();
  return readings.flatMap((reading) => {
    const [title = ''] = reading.yaml?.stringsAt('title') ?? [];
    const words = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
    const own: TitleWords = { reading, words, key: normaliseTitle(title) };
    if (words.size < 4 || !reading.source || !reading.yaml) return [];
    // Similar titles share one of their two longest words, so only titles with such a word in common are compared.
    const longest = [...words].sort((a, b) => b.length - a.length || compare(a, b)).slice(0, 2);
    const others = new Set(longest.flatMap((word) => byWord.get(word) ?? []));
    const twin = [...others].find(
      (other) => other.key !== own.key && shared(words, other.words) >= similarity,
    );
    for (const word of longest) byWord.set(word, [...(byWord.get(word) ?? []), own]);
    if (!twin) return [];
    const problem = problemAt(reading.source, {
      rule: 'similar-title',
      ...reading.yaml.rangeOf(['title']),
      found: `a title nearly the same as that of ${shown(twin.reading.source?.file ?? twin.reading.file.path)}`,
      expected: 'one entry a paper',
      fix: 'if it is the same paper, improve the other entry; else leave it',
    });
    return [problem];
  });
}

/** Warns of themes, or of reading paths, that have the same title; of each pair at the later file. */
export function compareNames(
  entries: readonly { source: Source | null; yaml: YamlReading | null }[],
): Problem[] {
  const seen = new Map<string, Source>();
  return entries.flatMap(({ source, yaml }) => {
    const [title = ''] = yaml?.stringsAt('title') ?? [];
    if (!source || !yaml || title === '') return [];
    const first = seen.get(normaliseTitle(title));
    if (!first) seen.set(normaliseTitle(title), source);
    if (!first) return [];
    const problem = problemAt(source, {
      rule: 'similar-title',
      ...yaml.rangeOf(['title']),
      found: `the title ${shown(title)}, which ${shown(first.file)} has too`,
      expected: 'a title of its own for each',
      fix: 'tell the two apart by their titles, or make one of them',
    });
    return [problem];
  });
}

/** Share of words that two titles have in common (Jaccard index); 0 where it cannot reach {@link similarity}. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  // No more words can be common than the smaller set has, so most pairs need no look at their words.
  if (Math.min(a.size, b.size) < similarity * Math.max(a.size, b.size)) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}
