import type { Library, Paper } from '../../model/library.ts';
import { papersById, tagLabel, themeTitle, usedTags } from '../lists.ts';
import { perLibrary } from '../per-library.ts';
import { searchIndex } from '../search/index-files.ts';
import { relationLines } from './relations.ts';
import { tellableWords, wordTeller } from './telling-words.ts';

/** A paper to read beside another, with the reason. */
export interface SimilarPaper {
  paper: Paper;
  /** The words of a relation, `Extends`, where the two are related; else empty. */
  relation: string;
  /** Labels of tags that both have, the rarest first. */
  tags: string[];
  /** Where there is neither, rare words that both say: up to two, as this paper's entry spells them. */
  words: string[];
  /** Where there are no such words either, the title of a theme that both are in; else empty. */
  theme: string;
}

/** So many papers; of those that are related, so many, as the list of relations names them all. */
const [most, mostRelated, mostTags] = [5, 2, 3];

/** What a shared tag adds to a likeness, for each unit of its rarity (the logarithm of papers to papers with the tag). */
const tagWorth = 0.04;

/** Five papers to read beside a paper, as its page shows them: see {@link similarByIndex}. */
export function similarPapers(library: Library, paper: Paper): SimilarPaper[] {
  const tellingOf = wordTeller(() => saidOf(paper));
  return similarByIndex(library, paper).map((one) => ({ ...one, words: tellingOf(one.words) }));
}

/**
 * Five papers to read beside a paper, with all words that tell of them as the index has them, since spelling takes longer
 * than all the rest: related ones first, then those that are most like it in their rare words and tags.
 * Their number is bounded, and the index knows the candidates: a page asks for twenty papers, however long the list is.
 */
export function similarByIndex(library: Library, paper: Paper): SimilarPaper[] {
  const papers = papersById(library);
  const alike = searchIndex(library).alike.get(paper.id) ?? [];
  const wordsOf = new Map(alike.map(({ id, words }) => [id, words]));
  const related = new Map<string, string>();
  for (const { other, words } of relationLines(library, paper)) {
    if (!related.has(other.id)) related.set(other.id, words);
  }
  const likes = alike
    .map(({ id, score }) => ({ id, score: score + tagsWorth(library, paper, papers.get(id)) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const chosen = new Set([...[...related.keys()].slice(0, mostRelated), ...likes.map(({ id }) => id)]);
  const shown: SimilarPaper[] = [];
  for (const other of [...chosen].flatMap((id) => papers.get(id) ?? [])) {
    const relation = related.get(other.id) ?? '';
    const tags = sharedTags(library, paper, other);
    const isTold = relation !== '' || tags.length > 0;
    const words = isTold ? [] : tellableWords(library, wordsOf.get(other.id) ?? []);
    const theme = isTold || words.length > 0 ? '' : sharedTheme(library, paper, other);
    if (isTold || words.length > 0 || theme !== '')
      shown.push({ paper: other, relation, tags, words, theme });
    if (shown.length === most) break;
  }
  return shown;
}

/** All that an entry says in words. */
function saidOf({ title, short, body }: Paper): string {
  return [title, short, body.lead.text, ...body.sections.map(({ text }) => text)].join(' ');
}

function sharedTags(library: Library, a: Paper, b: Paper): string[] {
  const use = tagUse(library);
  return a.tags
    .filter((tag) => b.tags.includes(tag))
    .sort((one, other) => (use.get(one) ?? 0) - (use.get(other) ?? 0))
    .slice(0, mostTags)
    .map((tag) => tagLabel(library, tag));
}

function sharedTheme(library: Library, a: Paper, b: Paper): string {
  const theirs = [b.theme, ...b.alsoIn];
  const shared = [a.theme, ...a.alsoIn].find((theme) => theirs.includes(theme));
  return shared === undefined ? '' : themeTitle(library, shared);
}

function tagsWorth(library: Library, a: Paper, b: Paper | undefined): number {
  const use = tagUse(library);
  const shared = a.tags.filter((tag) => b?.tags.includes(tag));
  const rarity = shared.map((tag) => Math.log(library.papers.length / (use.get(tag) ?? 1)));
  return tagWorth * rarity.reduce((sum, one) => sum + one, 0);
}

const tagUse = perLibrary(
  (library) => new Map(usedTags(library).map(({ tag, papers }) => [tag.id, papers.length])),
);
