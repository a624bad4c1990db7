import type { Problem } from '../../problems/problem.ts';
import { shown, problemAt, type Source } from '../../problems/source.ts';
import { compare } from '../../text/order.ts';
import type { PaperReading } from '../entries/read-paper.ts';
import type { YamlReading } from '../yaml/parse.ts';

/** A sign that belongs to the word that it begins, as in `.NET` and `-1`. */
const opening = String.raw`(?:^|[\s([])(?:(\.)(?=\p{L})|[-\u2212](?=\.?\d))`;

/** Any other sign but `+`, `#`, emoji, flags and the dot between two digits. */
const idle = String.raw`(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}+#.\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]+?`;

const signs = new RegExp(`(${opening})|${idle}`, 'gu');

/** A title without case, accents, punctuation and spaces, but for what tells C++ from C#, 1.1 from 11 and -1 from 1. */
export function normaliseTitle(title: string): string {
  const bare = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(signs, (_match, word?: string, dot?: string) => (word === undefined ? '' : dot ? ' .' : ' -'));
  return bare === '' ? title : bare;
}

/** Share of words that two titles have in common to be called similar. */
const similarity = 0.85;

/**
 * Warns of titles that are nearly the same, of each pair at the later one of the readings, unless one of the entries says
 * how it relates to the other.
 */
export function compareTitles(readings: readonly PaperReading[]): Problem[] {
  const titles = readings.flatMap(titleOf);
  const counts = new Map<string, number>();
  for (const { words } of titles) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byWord = new Map<string, Title[]>();
  return titles.flatMap((own): Problem[] => {
    const rarest = [...own.words]
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || compare(a, b))
      .slice(0, mayDiffer(own.words.size) + 1);
    const alike = new Set(rarest.flatMap((word) => byWord.get(word) ?? []));
    const twin = [...alike].find(
      (other) =>
        other.key !== own.key && !areRelated(own, other) && shared(own.words, other.words) >= similarity,
    );
    for (const word of rarest) {
      const others = byWord.get(word);
      if (others) others.push(own);
      else byWord.set(word, [own]);
    }
    if (!twin) return [];
    const problem = problemAt(own.source, {
      rule: 'similar-title',
      ...own.yaml.rangeOf(['title']),
      found: `a title nearly the same as that of ${shown(twin.source.file)}`,
      expected: 'one entry a paper',
      fix: 'if it is the same paper, improve the other entry; else say in `relations` how the two relate',
    });
    return [problem];
  });
}

/** A title that is long enough to be compared. */
interface Title {
  id: string;
  /** Papers that its entry relates to: whoever does so knows that they are others. */
  related: ReadonlySet<string>;
  source: Source;
  yaml: YamlReading;
  words: ReadonlySet<string>;
  key: string;
}

function areRelated(a: Title, b: Title): boolean {
  return a.related.has(b.id) || b.related.has(a.id);
}

function titleOf({ file, paper, source, yaml }: PaperReading): Title[] {
  const [title = ''] = yaml?.stringsAt('title') ?? [];
  const words = wordsOf(title);
  if (!source || !yaml || words.size < 4) return [];
  const related = new Set(paper?.relations.map(({ target }) => target));
  return [{ id: file.id, related, source, yaml, words, key: normaliseTitle(title) }];
}

/**
 * How many of its words a title may not share with a similar one. Two similar titles therefore share one of their
 * rarest words when one more than these is looked at, and only titles that share one need to be compared.
 */
function mayDiffer(words: number): number {
  return Math.floor((1 - similarity) * words);
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

/** How much two titles are alike: words in common as a share of all, from 0 to 1 (Jaccard index). */
export function titleLikeness(a: string, b: string): number {
  return shared(wordsOf(a), wordsOf(b), 0);
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Words in common as a share of all (Jaccard index); 0 where that is less than `least` at a glance. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>, least = similarity): number {
  // The smaller set holds all that can be common, so most pairs need no look at their words.
  if (a.size + b.size === 0 || Math.min(a.size, b.size) < least * Math.max(a.size, b.size)) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}
