import { countFacets, matchesFacets, matchesFilters } from './facets.ts';
import type { Correction, SearchHit, SearchRequest, SearchResult, SortOrder } from './document.ts';
import { Expander, type Unit } from './expand.ts';
import { fold, normalise } from './normalise.ts';
import { OpenIndex, type LoadFile } from './open-index.ts';
import { parseQuery, type ParsedQuery } from './parse-query.ts';
import { Ranker } from './rank.ts';

/** Most papers whose notes are read to look for a phrase. */
const maxPhraseChecks = 200;

/** What a paper gets on top when its title begins with, or its name is, what was typed. */
const bonus = { titlePrefix: 1000, name: 2000, title: 3000, identifier: 3000 };

/**
 * The search engine: the one used by the page, the terminal and the benchmark. Answers are complete and in order;
 * a query it cannot read is searched as text.
 */
export class SearchEngine {
  readonly index: OpenIndex;
  readonly #expander: Expander;
  readonly #ranker: Ranker;
  readonly #names: Map<string, number[]>;

  constructor(index: OpenIndex) {
    this.index = index;
    this.#expander = new Expander(index);
    this.#ranker = new Ranker(index);
    this.#names = new Map();
    for (const [doc, short] of Object.entries(index.papers.shorts)) this.#name(short, Number(doc));
    index.papers.ids.forEach((id, doc) => this.#name(id, doc));
  }

  /** Opens an index and the engine on it. @throws Error when the index cannot be loaded or read */
  static async open(load: LoadFile): Promise<SearchEngine> {
    return new SearchEngine(await OpenIndex.open(load));
  }

  /** Answers a request. @throws Error when a part of the index cannot be loaded */
  async search({ query, facets = {}, sort = 'relevance' }: SearchRequest): Promise<SearchResult> {
    const parsed = parseQuery(query);
    const named = parsed.identifiers.flatMap((key) => this.#identified(key));
    const units = named.length > 0 ? [] : this.#expander.expand(parsed.words, parsed.unfinished);
    const scores =
      named.length > 0
        ? new Map(named.map((doc) => [doc, bonus.identifier]))
        : await this.#score(parsed, units);
    const matching = [...scores.keys()].filter((doc) => matchesFilters(this.index, doc, parsed.filters));
    const docs = matching.filter((doc) => matchesFacets(this.index, doc, facets));
    const hits = docs.map((doc): SearchHit => ({
      id: this.index.papers.ids[doc] ?? '',
      doc,
      score: scores.get(doc) ?? 0,
    }));
    return {
      hits: this.#sort(hits, sort === 'relevance' && parsed.words.length === 0 ? 'newest' : sort),
      corrections: this.#corrections(units),
      words: [
        ...new Set(
          units.flatMap((unit) =>
            unit.alternatives.flatMap(({ words }) => words.map((word) => this.index.words[word] ?? '')),
          ),
        ),
      ],
      counts: countFacets(this.index, matching, facets),
      wider:
        hits.length > 0 || units.length < 2
          ? []
          : [...new Set(units.filter((unit) => unit.alternatives.length > 0).map(({ typed }) => typed))],
    };
  }

  #name(name: string, doc: number): void {
    const key = normalise(name);
    this.#names.set(key, [...(this.#names.get(key) ?? []), doc]);
  }

  #identified(key: string): number[] {
    const { identifiers } = this.index.papers;
    const doc = Object.hasOwn(identifiers, key) ? identifiers[key] : undefined;
    return doc === undefined ? [] : [doc];
  }

  async #score(parsed: ParsedQuery, units: readonly Unit[]): Promise<Map<number, number>> {
    const excluded = parsed.excluded.map((word) => this.index.find(word)).filter((word) => word >= 0);
    await this.index.need([
      ...units.flatMap((unit) => unit.alternatives.flatMap(({ words }) => words)),
      ...excluded,
    ]);
    const scores = new Map<number, number>();
    if (parsed.words.length === 0) {
      // Filters and facets alone: every paper takes part.
      for (let doc = 0; doc < this.index.size; doc++) scores.set(doc, 0);
    } else {
      const ranking = this.#ranker.rank(units);
      for (const doc of ranking.docs) scores.set(doc, ranking.scores[doc] ?? 0);
      this.#addBonuses(parsed, scores);
    }
    for (const word of excluded) this.index.each(word, (doc) => scores.delete(doc));
    if (parsed.phrases.length > 0) await this.#keepPhrases(parsed.phrases, scores);
    return scores;
  }

  /** What the reader types may be the beginning of a title, or a paper's name. */
  #addBonuses({ prefix, typed }: ParsedQuery, scores: Map<number, number>): void {
    if (prefix.length < 2) return;
    const { start, end } = this.index.titlesFrom(prefix);
    for (let doc = start; doc < end; doc++) {
      // A title written as typed, hyphens included, comes before one that only has the words.
      const exact = fold(this.index.papers.titles[doc] ?? '').startsWith(typed) ? 1.5 : 1;
      // A title that ends there too was typed as a whole.
      const whole = normalise(this.index.papers.titles[doc] ?? '') === prefix ? bonus.title : 0;
      scores.set(doc, (scores.get(doc) ?? 0) + exact * bonus.titlePrefix + whole);
    }
    for (const doc of this.#names.get(prefix) ?? []) scores.set(doc, (scores.get(doc) ?? 0) + bonus.name);
  }

  async #keepPhrases(phrases: readonly string[], scores: Map<number, number>): Promise<void> {
    const best = [...scores].sort(([, a], [, b]) => b - a);
    const checked = await Promise.all(
      best.slice(0, maxPhraseChecks).map(async ([doc]) => {
        const { titles, shorts } = this.index.papers;
        const texts = [
          titles[doc],
          shorts[doc],
          ...this.index.authors(doc),
          this.index.venue(doc),
          await this.index.note(doc),
        ];
        const known = texts.map((text) => ` ${normalise(text ?? '')} `);
        return phrases.every((phrase) => known.some((text) => text.includes(` ${phrase} `))) ? doc : -1;
      }),
    );
    const kept = new Set(checked);
    for (const [doc] of best) if (!kept.has(doc)) scores.delete(doc);
  }

  #sort(hits: SearchHit[], order: SortOrder): SearchHit[] {
    const { published, added, years } = this.index.papers;
    const date = (hit: SearchHit) => published?.[hit.doc] ?? String(years[hit.doc] ?? '');
    const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    const orders: Record<SortOrder, (a: SearchHit, b: SearchHit) => number> = {
      relevance: (a, b) => b.score - a.score,
      newest: (a, b) => compare(date(b), date(a)),
      oldest: (a, b) => compare(date(a), date(b)),
      added: (a, b) => compare(added?.[b.doc] ?? '', added?.[a.doc] ?? '') || compare(date(b), date(a)),
    };
    return hits.sort((a, b) => orders[order](a, b) || a.doc - b.doc);
  }

  #corrections(units: readonly Unit[]): Correction[] {
    return units.flatMap(({ typed, alternatives }) => {
      const fuzzy = alternatives.filter(({ kind }) => kind === 'fuzzy');
      const known = alternatives.some(({ kind }) => kind === 'exact');
      if (fuzzy.length === 0 || known) return [];
      return [{ typed, used: fuzzy.slice(0, 3).map(({ words }) => this.index.words[words[0] ?? 0] ?? '') }];
    });
  }
}
