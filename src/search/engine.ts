import { countFacets, matchesFacets } from './rank/facets.ts';
import type { Correction, SearchHit, SearchRequest, SearchResult, SortOrder } from './document.ts';
import { Expander } from './query/expand.ts';
import type { Unit } from './query/unit.ts';
import { fold, indexedForm, normalise } from './words/normalise.ts';
import { OpenIndex, type LoadFile } from './index/open-index.ts';
import type { Values } from './index/tables.ts';
import { hasOperators, paperBehind, type ParsedQuery } from './query/parse-query.ts';
import { readQuery } from './query/read-query.ts';
import { Ranker } from './rank/rank.ts';
import { papersWith } from './rank/texts.ts';

/** Most papers whose titles are compared with what was typed, letter by letter. */
const mostTitlesRead = 256;

/** What a paper gets on top when its title begins with, or its name is, what was typed, or what this is corrected to. */
const bonus = { corrected: 500, titlePrefix: 1000, name: 2000, title: 3000, identifier: 3000 };

/** Papers that match, with their scores, and papers that have some of the words, best first. */
interface Scores {
  scores: Map<number, number>;
  related: SearchHit[];
}

/** True for a query with operators, or with what may be one that there is not. */
function mayAsk({ filters, text, namesPaper }: ParsedQuery): boolean {
  return filters.length > 0 || (!namesPaper && /[a-z\d]:\S/i.test(text));
}

/** The query without its operators, then its words one by one, as far as the index knows any of them. */
function widerQueries(parsed: ParsedQuery, units: readonly Unit[]): string[] {
  const known = units.filter(({ alternatives }) => alternatives.length > 0).map(({ typed }) => typed);
  const words = units.length > 1 ? known.filter((word) => word !== parsed.text) : [];
  const bare = known.length > 0 && hasOperators(parsed) ? [parsed.text] : [];
  return [...new Set([...bare, ...words])];
}

/**
 * The search engine: the one used by the page, the terminal and the benchmark. Answers are complete and in order;
 * a query it cannot read is searched as text.
 */
export class SearchEngine {
  readonly index: OpenIndex;
  readonly #expander: Expander;
  readonly #ranker: Ranker;

  constructor(index: OpenIndex) {
    this.index = index;
    this.#expander = new Expander(index);
    this.#ranker = new Ranker(index);
  }

  /** Opens an index and the engine on it. @throws Error when the index cannot be loaded or read */
  static async open(load: LoadFile): Promise<SearchEngine> {
    return new SearchEngine(await OpenIndex.open(load));
  }

  /** Answers a request. @throws Error when a part of the index cannot be loaded */
  async search({ query, facets = {}, sort = 'relevance', marks = {} }: SearchRequest): Promise<SearchResult> {
    const parsed = await readQuery(query, this.index.operators);
    const named = await this.named(parsed);
    const units = named.length > 0 ? [] : this.#expander.expand(parsed.words, parsed.unfinished);
    const corrections = this.#corrections(units);
    const { scores, related } =
      named.length > 0
        ? { scores: new Map(named.map((doc) => [doc, bonus.identifier])), related: [] }
        : await this.#score(parsed, units, corrections);
    const isChosen = Object.values(facets).some((chosen) => chosen.length > 0);
    const best = bestFirst(scores);
    // Few queries have operators: what they do is loaded by the first one.
    const asked = mayAsk(parsed)
      ? await import('./rank/operators.ts').then(({ operate }) => operate(this.index, parsed, best, marks))
      : null;
    const matching = asked?.docs ?? best;
    const wanted = asked?.order ?? sort;
    const order = wanted === 'relevance' && parsed.words.length === 0 ? 'newest' : wanted;
    // By words alone papers are found without these values.
    const values = isChosen || order !== 'relevance' ? await this.index.needValues() : this.index.values;
    const docs = values ? matching.filter(matchesFacets(values, facets)) : matching;
    const hits = (order === 'relevance' ? docs : [...docs].sort(orderOf(order, values))).map((doc) => ({
      doc,
      score: scores.get(doc) ?? 0,
    }));
    // Whoever asks for more than words does not mean papers with some of the words.
    const also = sort === 'relevance' && !hasOperators(parsed) && !isChosen ? related : [];
    return {
      hits: [...hits, ...also],
      related: also.length,
      corrections,
      advice: asked?.advice ?? [],
      words: [...new Set(wordsOf(units))].map((word) => this.index.words[word] ?? ''),
      counts: values && countFacets(values, matching, facets),
      wider: hits.length > 0 ? [] : widerQueries(parsed, units),
      text: parsed.text,
      namesPaper: parsed.namesPaper,
    };
  }

  /** Papers that a query names by an identifier. */
  async named({ identifiers }: ParsedQuery): Promise<number[]> {
    const named = await Promise.all(identifiers.map((key) => this.index.papers.named(key)));
    return named.flat();
  }

  async #score(
    parsed: ParsedQuery,
    units: readonly Unit[],
    corrections: readonly Correction[],
  ): Promise<Scores> {
    // A single word may be a misspelt name.
    const names = units.length === 1 ? corrections.flatMap(({ used }) => used) : [];
    const [bonuses] = await Promise.all([this.#bonuses(parsed, names), this.index.need(wordsOf(units))]);
    const scores = new Map<number, number>();
    let related: SearchHit[] = [];
    if (parsed.words.length > 0) {
      const ranking = this.#ranker.rank(units);
      for (const doc of ranking.docs) scores.set(doc, ranking.scores[doc] ?? 0);
      for (const [doc, more] of bonuses) scores.set(doc, (scores.get(doc) ?? 0) + more);
      related = ranking.related
        .filter((doc) => !scores.has(doc))
        .map((doc) => ({ doc, score: ranking.scores[doc] ?? 0 }));
    } else if (parsed.typed === '' || parsed.filters.length > 0) {
      // Operators or facets alone narrow the list of all papers. Punctuation alone finds nothing.
      for (let doc = 0; doc < this.index.size; doc++) scores.set(doc, 0);
    }
    for (const text of parsed.excluded) await this.#exclude(text, scores);
    if (parsed.phrases.length > 0) await this.#keepPhrases(parsed, scores);
    return { scores, related };
  }

  /** Leaves out papers that have a word, also written with a hyphen or space, or a phrase. */
  async #exclude(text: string, scores: Map<number, number>): Promise<void> {
    const word = this.index.find(indexedForm(text.replaceAll(' ', '')));
    if (word >= 0) {
      await this.index.need([word]);
      this.index.each(word, (doc) => scores.delete(doc));
    } else if (text.includes(' ')) {
      const having = await papersWith(this.index, [` ${text} `], bestFirst(scores));
      for (const doc of having) scores.delete(doc);
    }
  }

  /**
   * What the reader types may be the beginning of a title, or a paper's name: papers with their bonuses.
   *
   * @param corrected names that the reader may have meant
   */
  async #bonuses({ prefix, typed }: ParsedQuery, corrected: readonly string[]): Promise<Map<number, number>> {
    const bonuses = new Map<number, number>();
    if (prefix.length < 2) return bonuses;
    const { papers } = this.index;
    const name = prefix.replace(paperBehind, '');
    const [{ start, end }, named] = await Promise.all([papers.titlesFrom(prefix), papers.named(name)]);
    const count = Math.min(end - start, mostTitlesRead);
    const rows = await papers.rows(Array.from({ length: count }, (_none, at) => start + at));
    for (let doc = start; doc < end; doc++) {
      const title = rows[doc - start]?.title;
      // A title written as typed, hyphens included, comes before one that only has the words.
      const isExact = title === undefined ? typed === prefix : fold(title).startsWith(typed);
      // A title that ends there too was typed as a whole.
      const isWhole = title !== undefined && normalise(title) === prefix;
      bonuses.set(doc, (isExact ? 1.5 : 1) * bonus.titlePrefix + (isWhole ? bonus.title : 0));
    }
    for (const doc of (await Promise.all(corrected.map((word) => papers.named(word)))).flat())
      bonuses.set(doc, bonus.corrected);
    for (const doc of named) bonuses.set(doc, (bonuses.get(doc) ?? 0) + bonus.name);
    return bonuses;
  }

  async #keepPhrases({ phrases, phraseIsOpen }: ParsedQuery, scores: Map<number, number>): Promise<void> {
    const wanted = phrases.map(
      (text, at) => ` ${text}${phraseIsOpen && at === phrases.length - 1 ? '' : ' '}`,
    );
    const kept = await papersWith(this.index, wanted, bestFirst(scores));
    for (const doc of scores.keys()) if (!kept.has(doc)) scores.delete(doc);
  }

  #corrections(units: readonly Unit[]): Correction[] {
    return units.flatMap(({ typed, alternatives }) => {
      const fuzzy = alternatives.filter(({ kind }) => kind === 'fuzzy');
      const known = alternatives.some(({ kind }) => kind === 'exact' || kind === 'stem');
      if (fuzzy.length === 0 || known) return [];
      const used = fuzzy.sort((a, b) => b.weight - a.weight).slice(0, 3);
      return [
        {
          typed,
          used: used.map(({ words }) => this.index.words[words[0] ?? 0] ?? ''),
          ...(fuzzy.length < alternatives.length ? { isPart: true as const } : {}),
        },
      ];
    });
  }
}

/** Numbers of all words that are searched. */
export function wordsOf(units: readonly Unit[]): number[] {
  return units.flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => words));
}

/** Papers by their scores; papers that are alike in it stay in the order of their titles. */
function bestFirst(scores: ReadonlyMap<number, number>): number[] {
  return [...scores].sort(([a, m], [b, n]) => n - m || a - b).map(([doc]) => doc);
}

/** Compares papers by date; papers that are alike in it stay in the order of their titles. */
function orderOf(order: SortOrder, values: Values | null): (a: number, b: number) => number {
  const { published = [], added = [] } = values ?? {};
  const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);
  const byDate = (a: number, b: number) => compare(published[a], published[b]);
  return (a, b) =>
    (order === 'added' ? compare(added[b], added[a]) : 0) ||
    (order === 'oldest' ? byDate(a, b) : byDate(b, a)) ||
    a - b;
}
