import { countFacets, matchesFacets, meetsFilters } from './rank/facets.ts';
import type { Correction, SearchHit, SearchRequest, SearchResult, SortOrder } from './document.ts';
import { Expander } from './query/expand.ts';
import type { Unit } from './query/unit.ts';
import { fold, indexedForm, normalise } from './words/normalise.ts';
import { OpenIndex, type LoadFile } from './index/open-index.ts';
import { hasOperators, parseQuery, type ParsedQuery } from './query/parse-query.ts';
import { Ranker } from './rank/rank.ts';

/** Most papers whose notes are read to look for a phrase. */
const maxNotesRead = 200;

/** What a paper gets on top when its title begins with, or its name is, what was typed. */
const bonus = { titlePrefix: 1000, name: 2000, title: 3000, identifier: 3000 };

/** Papers that match, with their scores, and papers that have some of the words, best first. */
interface Scores {
  scores: Map<number, number>;
  related: { doc: number; score: number }[];
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
    const { scores, related } =
      named.length > 0
        ? { scores: new Map(named.map((doc) => [doc, bonus.identifier])), related: [] }
        : await this.#score(parsed, units);
    const matching = [...scores.keys()].filter(meetsFilters(this.index, parsed.filters));
    const docs = matching.filter(matchesFacets(this.index, facets));
    const hits = docs.map((doc) => this.#hit(doc, scores.get(doc) ?? 0));
    // Whoever asks for more than words does not mean papers with some of the words.
    const isNarrowed = hasOperators(parsed) || Object.values(facets).some((values) => values.length > 0);
    const also = sort === 'relevance' && !isNarrowed ? related : [];
    const words = new Set(
      units.flatMap(({ alternatives }) =>
        alternatives.flatMap((alternative) => alternative.words.map((word) => this.index.words[word] ?? '')),
      ),
    );
    return {
      hits: [
        ...this.#sort(hits, sort === 'relevance' && parsed.words.length === 0 ? 'newest' : sort),
        ...also.map(({ doc, score }) => this.#hit(doc, score)),
      ],
      related: also.length,
      corrections: this.#corrections(units),
      words: [...words],
      counts: countFacets(this.index, matching, facets),
      wider: hits.length > 0 ? [] : widerQueries(parsed, units),
      text: parsed.text,
      namesPaper: parsed.namesPaper,
    };
  }

  #hit(doc: number, score: number): SearchHit {
    return { id: this.index.papers.ids[doc] ?? '', doc, score };
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

  async #score(parsed: ParsedQuery, units: readonly Unit[]): Promise<Scores> {
    await this.index.need(units.flatMap((unit) => unit.alternatives.flatMap(({ words }) => words)));
    const scores = new Map<number, number>();
    let related: Scores['related'] = [];
    if (parsed.words.length > 0) {
      const ranking = this.#ranker.rank(units);
      for (const doc of ranking.docs) scores.set(doc, ranking.scores[doc] ?? 0);
      this.#addBonuses(parsed, scores);
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
    } else if (text.includes(' '))
      for (const doc of await this.#having([` ${text} `], scores)) scores.delete(doc);
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

  async #keepPhrases({ phrases, phraseIsOpen }: ParsedQuery, scores: Map<number, number>): Promise<void> {
    const kept = await this.#having(
      phrases.map((text, at) => ` ${text}${phraseIsOpen && at === phrases.length - 1 ? '' : ' '}`),
      scores,
    );
    for (const doc of [...scores.keys()]) if (!kept.has(doc)) scores.delete(doc);
  }

  /** Papers that have all of some texts in titles, names, venues, or, as far as notes are read, in their notes. */
  async #having(wanted: readonly string[], scores: ReadonlyMap<number, number>): Promise<Set<number>> {
    const { titles, shorts } = this.index.papers;
    const docs = [...scores].sort(([, a], [, b]) => b - a).map(([doc]) => doc);
    const texts = new Map(
      docs.map((doc) => [doc, [titles[doc], shorts[doc], ...this.index.authors(doc), this.index.venue(doc)]]),
    );
    const hasAll = (doc: number) => {
      const known = (texts.get(doc) ?? []).map((text) => ` ${normalise(text ?? '')} `);
      return wanted.every((text) => known.some((one) => one.includes(text)));
    };
    const having = new Set(docs.filter(hasAll));
    const rest = docs.filter((doc) => !having.has(doc)).slice(0, maxNotesRead);
    await Promise.all(rest.map(async (doc) => texts.get(doc)?.push(await this.index.note(doc))));
    for (const doc of rest) if (hasAll(doc)) having.add(doc);
    return having;
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
      const known = alternatives.some(({ kind }) => kind === 'exact' || kind === 'stem');
      if (fuzzy.length === 0 || known) return [];
      return [{ typed, used: fuzzy.slice(0, 3).map(({ words }) => this.index.words[words[0] ?? 0] ?? '') }];
    });
  }
}
