import type { Alternative, Unit } from '../query/unit.ts';
import { fields, titleField } from '../words/fields.ts';
import { shortList } from '../index/format.ts';
import { idf } from '../words/idf.ts';
import { lend, likeness } from './neighbours.ts';
import type { OpenIndex } from '../index/open-index.ts';
import { withoutTail, type Ranking } from './ranking.ts';

/** Where BM25F's saturation bends: a second occurrence adds less than the first. */
const k1 = 0.8;
/** How much long texts are marked down. */
const b = 0.35;
/** A paper must have this share of what the query's words tell, or it matches by accident. */
const leastCoverage = 0.4;
/** More where no paper has a word or one like it, since the query may be about something else. */
const leastBesideUnknown = 0.5;
/** How much a paper gains when its title has the whole query; a fifth of it only when the title has little else. */
const titleBonus = 0.7;

/** Scores papers for the units of a query (BM25F). One ranker serves many queries; its tables are used again. */
export class Ranker {
  readonly #index: OpenIndex;
  readonly #sum: Float32Array;
  readonly #told: Float32Array;
  readonly #toldByTitle: Float32Array;
  readonly #best: Float32Array;
  readonly #bestTold: Float32Array;
  readonly #inTitle: Uint8Array;
  readonly #isTouched: Uint8Array;
  readonly #covered: Float32Array;
  /** By profile: weighted frequency in short fields and in long ones, and whether the title has the word. */
  readonly #short: Float32Array;
  readonly #long: Float32Array;
  readonly #hasTitle: Uint8Array;
  /** How alike papers are, in short lists. */
  readonly #alike: Float32Array[] | null;

  constructor(index: OpenIndex) {
    const table = () => new Float32Array(index.size);
    this.#index = index;
    this.#sum = table();
    this.#told = table();
    this.#toldByTitle = table();
    this.#best = table();
    this.#bestTold = table();
    this.#inTitle = new Uint8Array(index.size);
    this.#isTouched = new Uint8Array(index.size);
    this.#covered = table();
    this.#short = Float32Array.from(index.profiles, (profile) => weightedFrequency(profile, false));
    this.#long = Float32Array.from(index.profiles, (profile) => weightedFrequency(profile, true));
    this.#hasTitle = Uint8Array.from(index.profiles, (profile) => ((profile[titleField] ?? 0) > 0 ? 1 : 0));
    this.#alike =
      index.size < shortList ? likeness(index, (doc, profile) => this.#frequency(doc, profile)) : null;
  }

  /** Scores the papers that have enough of the query. The postings of all words must be loaded. */
  rank(units: readonly Unit[]): Ranking {
    const touched: number[] = [];
    const all = units.reduce((sum, unit) => sum + unit.share, 0);
    const typed = units.reduce((sum, unit) => sum + unit.typed.length + 1, 0);
    for (const unit of units) this.#addUnit(unit, touched);
    const least = units.some(isUnknown) ? leastBesideUnknown : leastCoverage;
    const docs: number[] = [];
    const scores = new Float32Array(this.#index.size);
    const covered = this.#covered.fill(0);
    for (const doc of touched) {
      const share = (covered[doc] = (this.#told[doc] ?? 0) / all);
      scores[doc] = (this.#sum[doc] ?? 0) * share * share * share * this.#titleFactor(doc, all, typed);
      if (share >= least) docs.push(doc);
      this.#sum[doc] = this.#told[doc] = this.#toldByTitle[doc] = this.#isTouched[doc] = 0;
    }
    const found = withoutTail(docs, scores);
    return this.#alike
      ? lend(this.#alike, { found, scores, covered, touched })
      : { docs: found, related: [], scores, lent: null };
  }

  #titleFactor(doc: number, all: number, typed: number): number {
    const byTitle = (this.#toldByTitle[doc] ?? 0) / all;
    const brevity = Math.min(1, typed / (this.#index.titleLengths[doc] || 1));
    return 1 + titleBonus * byTitle * byTitle * (0.8 + 0.2 * brevity);
  }

  /** Adds, for each paper, the best way in which it satisfies a unit. */
  #addUnit(unit: Unit, touched: number[]): void {
    const found: number[] = [];
    for (const alternative of unit.alternatives) {
      if (alternative.words.length === 1) this.#addWord(unit, alternative, found);
      else this.#addTogether(unit, alternative, found);
    }
    for (const doc of found) {
      this.#sum[doc] = (this.#sum[doc] ?? 0) + (this.#best[doc] ?? 0);
      const share = ((this.#bestTold[doc] ?? 0) * unit.share) / (unit.idf || 1);
      this.#told[doc] = (this.#told[doc] ?? 0) + share;
      if (this.#inTitle[doc]) this.#toldByTitle[doc] = (this.#toldByTitle[doc] ?? 0) + unit.share;
      this.#best[doc] = this.#bestTold[doc] = this.#inTitle[doc] = 0;
      if (!this.#isTouched[doc]) touched.push(doc);
      this.#isTouched[doc] = 1;
    }
  }

  #addWord(unit: Unit, alternative: Alternative, found: number[]): void {
    const told = worth(unit, alternative, this.#index);
    this.#index.each(alternative.words[0] ?? 0, (doc, profile) => {
      this.#offer(doc, told * this.#frequency(doc, profile), told, this.#hasTitle[profile] ?? 0, found);
    });
  }

  /** An alternative of several words counts as its weakest, in papers that have them all. */
  #addTogether(unit: Unit, alternative: Alternative, found: number[]): void {
    const told = worth(unit, alternative, this.#index);
    const weakest = new Map<number, { score: number; inTitle: number; seen: number }>();
    alternative.words.forEach((word, at) => {
      this.#index.each(word, (doc, profile) => {
        const score = told * this.#frequency(doc, profile);
        const before = weakest.get(doc);
        if (at === 0) weakest.set(doc, { score, inTitle: this.#hasTitle[profile] ?? 0, seen: 1 });
        else if (before?.seen === at) {
          before.score = Math.min(before.score, score);
          before.inTitle &= this.#hasTitle[profile] ?? 0;
          before.seen++;
        }
      });
    });
    for (const [doc, { score, inTitle, seen }] of weakest) {
      if (seen === alternative.words.length) this.#offer(doc, score, told, inTitle, found);
    }
  }

  #frequency(doc: number, profile: number): number {
    return saturated(this.#short[profile] ?? 0, this.#long[profile] ?? 0, this.#index.lengths[doc] ?? 1);
  }

  #offer(doc: number, score: number, told: number, inTitle: number, found: number[]): void {
    if ((this.#bestTold[doc] ?? 0) === 0) found.push(doc);
    if (score > (this.#best[doc] ?? 0)) this.#best[doc] = score;
    if (told > (this.#bestTold[doc] ?? 0)) this.#bestTold[doc] = told;
    if (inTitle) this.#inTitle[doc] = 1;
  }
}

/** True where the index has neither the word nor one like it; of a word that it knows in part, the share is less. */
function isUnknown({ alternatives, idf, share }: Unit): boolean {
  return alternatives.length === 0 && idf > 0 && share === idf;
}

/** How often a profile has a word in the short fields or in the long ones, each field by its weight. */
export function weightedFrequency(profile: readonly number[], long: boolean): number {
  return profile.reduce(
    (sum, count, at) => sum + (fields[at]?.long === long ? count * fields[at].weight : 0),
    0,
  );
}

/**
 * Saturated frequency of BM25F, between 0 and k1 + 1.
 *
 * @param length of the paper's long texts beside the mean
 */
export function saturated(short: number, long: number, length: number): number {
  const frequency = short + long / (1 - b + b * length);
  return ((k1 + 1) * frequency) / (k1 + frequency);
}

/**
 * What an alternative tells. Forms of the word itself tell what the word tells. Other words tell at most what their own
 * rarity allows; else a common word that was tried for a rare misspelling would count as much as a rare word.
 */
export function worth(unit: Unit, { words, weight, kind }: Alternative, index: OpenIndex): number {
  if (kind === 'exact' || kind === 'stem' || kind === 'joined') return weight * unit.idf;
  const rarest = Math.min(...words.map((word) => index.counts[word] ?? 0));
  return weight * Math.min(unit.idf, idf(rarest, index.size));
}
