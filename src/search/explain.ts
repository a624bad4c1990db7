import type { SearchHit } from './document.ts';
import { wordsOf, type SearchEngine } from './engine.ts';
import { Expander } from './query/expand.ts';
import type { Alternative, Unit } from './query/unit.ts';
import { fields } from './words/fields.ts';
import type { OpenIndex } from './index/open-index.ts';
import { readQuery } from './query/read-query.ts';
import { Ranker, saturated, weightedFrequency, worth } from './rank/rank.ts';

/** How a paper came by its score: the sum of the parts, times the factor, plus what was lent, plus the bonus. */
export interface Explanation {
  parts: ExplainedPart[];
  /** What coverage and title make of the parts. */
  factor: number;
  /** Share of what the query tells that the paper has, and that its title has. */
  coverage: number;
  titleCoverage: number;
  /** What papers like it lent to its score; 0 in long lists. */
  lent: number;
  /** For a title or name that begins with what was typed, or an identifier. */
  bonus: number;
}

/** The best way in which a paper satisfies a word of the query. */
export interface ExplainedPart {
  typed: string;
  word: string;
  kind: Alternative['kind'];
  fields: string[];
  score: number;
}

/** Says how the first results of a query came by their scores. */
export async function explainSearch(
  engine: SearchEngine,
  query: string,
  limit: number,
): Promise<(SearchHit & { id: string; explanation: Explanation })[]> {
  const { index } = engine;
  const { hits } = await engine.search({ query });
  const parsed = await readQuery(query, index.operators);
  const isNamed = (await engine.named(parsed)).length > 0;
  const units = isNamed ? [] : new Expander(index).expand(parsed.words, parsed.unfinished);
  await index.need(wordsOf(units));
  const { scores, lent } = new Ranker(index).rank(units);
  const shown = hits.slice(0, limit);
  const rows = await index.papers.rows(shown.map(({ doc }) => doc));
  return shown.map((hit, at) => {
    const ranked = scores[hit.doc] ?? 0;
    const parts = units.flatMap((unit) => bestPart(index, unit, hit.doc) ?? []);
    const loan = lent?.[hit.doc] ?? 0;
    const sum = parts.reduce((all, part) => all + part.score, 0);
    const factor = sum > 0 ? (ranked - loan) / sum : 1;
    return {
      ...hit,
      id: rows[at]?.id ?? '',
      explanation: { parts, factor, ...coverageOf(units, parts), lent: loan, bonus: hit.score - ranked },
    };
  });
}

function coverageOf(
  units: readonly Unit[],
  parts: readonly ExplainedPart[],
): Pick<Explanation, 'coverage' | 'titleCoverage'> {
  const all = units.reduce((sum, unit) => sum + unit.share, 0);
  const share = (kept: (part: ExplainedPart) => boolean) => {
    const told = units.filter(({ typed }) => parts.some((part) => part.typed === typed && kept(part)));
    // A query without words asks for nothing that a paper could lack.
    return all === 0 ? 1 : told.reduce((sum, unit) => sum + unit.share, 0) / all;
  };
  return { coverage: share(() => true), titleCoverage: share((part) => part.fields.includes('title')) };
}

function bestPart(index: OpenIndex, unit: Unit, wanted: number): ExplainedPart | null {
  let best: ExplainedPart | null = null;
  for (const alternative of unit.alternatives) {
    const parts = alternative.words.map((word) => partOf(index, unit, alternative, word, wanted));
    // As in the ranking, an alternative of several words counts as its weakest, where the paper has them all.
    const had = parts.filter((part) => part !== null).sort((a, b) => a.score - b.score);
    const [weakest] = had;
    if (weakest && had.length === parts.length && weakest.score > (best?.score ?? 0)) best = weakest;
  }
  return best;
}

function partOf(
  index: OpenIndex,
  unit: Unit,
  alternative: Alternative,
  word: number,
  wanted: number,
): ExplainedPart | null {
  let part: ExplainedPart | null = null;
  index.each(word, (doc, number) => {
    if (doc !== wanted) return;
    const profile = index.profiles[number] ?? [];
    const frequency = saturated(
      weightedFrequency(profile, false),
      weightedFrequency(profile, true),
      index.lengths[doc] ?? 1,
    );
    part = {
      typed: unit.typed,
      word: index.words[word] ?? '',
      kind: alternative.kind,
      fields: fields.filter((_field, at) => (profile[at] ?? 0) > 0).map(({ name }) => name),
      score: worth(unit, alternative, index) * frequency,
    };
  });
  return part;
}
