import type { OpenIndex } from '../index/open-index.ts';
import { functionWords } from '../words/fields.ts';
import { idf } from '../words/idf.ts';
import { withoutSigns } from '../words/normalise.ts';
import { stem } from '../words/stem.ts';
import { FuzzyWords, tolerance } from './fuzzy.ts';
import { splitWord } from './split-word.ts';
import { weights, type Alternative, type Unit } from './unit.ts';

/** Corrections below this weight differ in two letters or more. */
const farther = 0.6;

/** A word that the index of a long list knows only in part counts at most like one that one of forty papers has. */
const commonplaceShare = idf(1, 40);

/** Most continuations of an unfinished word, and most corrections of a misspelt one. */
const maxContinuations = 64;
const maxCorrections = 10;

/** A word that at most so many papers have may be misspelt there; then words near it are tried, too … */
const rare = 2;
/** … if so many times as many papers have them. */
const muchCommoner = 15;
/** A word of four letters is corrected only to words that so many papers have. */
const enoughForShort = 20;

/** Turns words of a query into words of an index. */
export class Expander {
  readonly #index: OpenIndex;
  readonly #fuzzy: FuzzyWords;
  readonly #stems = new Map<number, string>();
  readonly #acronyms: readonly [string, string[]][];

  constructor(index: OpenIndex) {
    this.#index = index;
    this.#fuzzy = new FuzzyWords(index.words, index.counts);
    this.#acronyms = Object.entries(index.acronyms);
  }

  /** One unit a word; a word that the papers write as two becomes two. */
  expand(words: readonly string[], unfinished: boolean): Unit[] {
    const units = words.flatMap((typed, at) => {
      const open = unfinished && at === words.length - 1;
      const unit = this.#unit(typed, open);
      // Two whole words fit better than one word that differs in two letters.
      const isFar = unit.alternatives.every(({ kind, weight }) => kind === 'fuzzy' && weight < farther);
      const parts =
        isFar && !this.#index.commonplaces.has(typed)
          ? splitWord(typed, (part) => this.#known(part), unit.alternatives.length > 0, rare)
          : null;
      const saying = parts?.filter((part) => !functionWords.has(part));
      return saying ? saying.map((part) => this.#unit(part, false)) : [unit];
    });
    this.#joinNeighbours(words, units);
    this.#addAcronyms(words, units);
    return units;
  }

  #unit(typed: string, open: boolean): Unit {
    const alternatives: Alternative[] = [];
    let exact = this.#index.find(typed);
    if (exact < 0) exact = this.#index.find(withoutSigns(typed));
    if (exact >= 0) alternatives.push({ words: [exact], weight: weights.exact, kind: 'exact' });
    this.#addSiblings(typed, exact, alternatives);
    const family = this.#total(alternatives);
    if (open) this.#addContinuations(typed, exact >= 0, alternatives);
    const count = this.#total(alternatives);
    // An unfinished word may be misspelt and still begin some rare word by chance.
    const isCommonplace = this.#index.commonplaces.has(typed);
    if (open || (count <= rare && !isCommonplace)) this.#addCorrections(typed, open, count, alternatives);
    const known = exact >= 0 && this.#count(exact) > rare ? this.#count(exact) : family;
    // Initials and small numbers are not indexed everywhere; that the index lacks one says nothing.
    const isLeftOut = alternatives.length === 0 && /^(?:[a-z]|\d{1,3})$/.test(typed);
    // A word that no paper has tells no more than one that a single paper has.
    const having = Math.max(1, known > 0 ? known : this.#total(alternatives));
    const told = isLeftOut ? 0 : idf(having, this.#index.size);
    return { typed, alternatives, idf: told, share: isCommonplace ? Math.min(told, commonplaceShare) : told };
  }

  #count(word: number): number {
    return this.#index.counts[word] ?? 0;
  }

  #total(alternatives: readonly Alternative[]): number {
    const sum = alternatives.reduce(
      (all, { words }) => all + Math.max(...words.map((word) => this.#count(word))),
      0,
    );
    return Math.min(sum, this.#index.size);
  }

  /** Words with the same stem. They stand near each other, since stemming changes only the end. */
  #addSiblings(typed: string, exact: number, alternatives: Alternative[]): void {
    const root = stem(typed);
    if (root.length < 3) return;
    const start = root.slice(0, Math.max(3, root.length - 1));
    for (const word of this.#index.beginningWith(start)) {
      if (word !== exact && this.#stemOf(word) === root)
        alternatives.push({ words: [word], weight: weights.stem, kind: 'stem' });
    }
  }

  #stemOf(word: number): string {
    let found = this.#stems.get(word);
    if (found === undefined) this.#stems.set(word, (found = stem(this.#index.words[word] ?? '')));
    return found;
  }

  #addContinuations(typed: string, exact: boolean, alternatives: Alternative[]): void {
    if (typed.length < 2) return;
    const { words } = this.#index;
    const taken = new Set(alternatives.flatMap((alternative) => alternative.words));
    const found = this.#index.beginningWith(typed).filter((word) => !taken.has(word));
    found.sort((a, b) => this.#count(b) - this.#count(a));
    for (const word of found.slice(0, maxContinuations)) {
      const share = typed.length / (words[word]?.length ?? 1);
      alternatives.push({
        words: [word],
        weight: (exact ? weights.afterWhole : weights.prefix) * (0.7 + 0.3 * share),
        kind: 'prefix',
      });
    }
  }

  #addCorrections(typed: string, open: boolean, count: number, alternatives: Alternative[]): void {
    const nearest = this.#fuzzy.near(typed, open);
    const isUnknown = nearest.length === 0 && alternatives.length === 0;
    const near = (isUnknown ? this.#fuzzy.exchanged(typed) : nearest).filter(({ word }) => {
      const isTaken = alternatives.some(({ words }) => words[0] === word);
      // Words of four letters have many neighbours; only a common one was meant.
      if (typed.length === 4 && this.#count(word) < enoughForShort) return false;
      return !isTaken && (count === 0 || open || this.#count(word) >= muchCommoner * count);
    });
    const [first] = near;
    if (!first) return;
    for (const { word, distance } of near.slice(0, maxCorrections)) {
      // A farther word is tried only when nothing is nearer.
      if (distance > first.distance) break;
      const isWhole = editsWhole(typed, this.#index.words[word] ?? '');
      const doubt = (open && !isWhole ? 0.9 : 1) * (count > 0 ? 0.6 : 1);
      const weight = weights.fuzzy * 0.8 ** (distance - 1) * doubt;
      alternatives.push({ words: [word], weight, kind: 'fuzzy' });
    }
  }

  #known(part: string): number {
    const alternatives: Alternative[] = [];
    const exact = this.#index.find(part);
    this.#addSiblings(part, exact, alternatives);
    return (exact >= 0 ? this.#count(exact) : 0) + this.#total(alternatives);
  }

  /** `pre training` also finds papers that write it as one word, and both words are then satisfied. */
  #joinNeighbours(words: readonly string[], units: readonly Unit[]): void {
    if (units.length !== words.length) return;
    for (let at = 0; at + 1 < words.length; at++) {
      const joined = `${words[at]}${words[at + 1]}`;
      const word = this.#index.find(joined);
      const siblings: Alternative[] = [];
      if (word >= 0) siblings.push({ words: [word], weight: weights.joined, kind: 'joined' });
      else this.#addSiblings(joined, -1, siblings);
      for (const sibling of siblings) {
        const alternative: Alternative = { ...sibling, weight: weights.joined, kind: 'joined' };
        units[at]?.alternatives.push(alternative);
        units[at + 1]?.alternatives.push(alternative);
      }
    }
  }

  /** `CPT` also finds papers that only spell it out, and the other way round. */
  #addAcronyms(words: readonly string[], units: readonly Unit[]): void {
    const { acronyms } = this.#index;
    for (const unit of units) {
      for (const expansion of (Object.hasOwn(acronyms, unit.typed) && acronyms[unit.typed]) || []) {
        const parts = expansion.split(' ').filter((part) => !functionWords.has(part));
        const found = parts.map((part) => this.#index.find(part));
        if (found.every((word) => word >= 0))
          unit.alternatives.push({ words: found, weight: weights.acronym, kind: 'acronym' });
      }
    }
    if (units.length !== words.length || words.length < 2) return;
    const text = ` ${words.join(' ')} `;
    for (const [acronym, expansions] of this.#acronyms) {
      for (const expansion of expansions) {
        const at = text.indexOf(` ${expansion} `);
        const word = at < 0 ? -1 : this.#index.find(acronym);
        if (word < 0) continue;
        const from = text.slice(0, at).split(' ').length - 1;
        const count = expansion.split(' ').length;
        for (const unit of units.slice(from, from + count))
          unit.alternatives.push({ words: [word], weight: weights.acronym, kind: 'acronym' });
      }
    }
  }
}

function editsWhole(typed: string, word: string): boolean {
  return Math.abs(typed.length - word.length) <= tolerance(typed.length);
}
