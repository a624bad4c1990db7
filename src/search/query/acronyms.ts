import type { OpenIndex } from '../index/open-index.ts';
import { functionWords } from '../words/fields.ts';
import type { Unit } from './unit.ts';

/** How much an acronym counts for its words, and they for it. */
const weight = 0.7;

/**
 * Adds to units that are acronyms what they stand for, and to those that spell one out the acronym: `CPT` also finds
 * papers that only spell it out.
 *
 * @param entries the acronyms of the index with what each stands for
 * @param words the words of the query, one a unit where none was split
 */
export function addAcronyms(
  index: OpenIndex,
  entries: readonly [string, string[]][],
  words: readonly string[],
  units: readonly Unit[],
): void {
  const { acronyms } = index.papers;
  for (const unit of units) {
    for (const expansion of (Object.hasOwn(acronyms, unit.typed) && acronyms[unit.typed]) || []) {
      const parts = expansion.split(' ').filter((part) => !functionWords.has(part));
      const found = parts.map((part) => index.find(part));
      if (found.every((word) => word >= 0)) unit.alternatives.push({ words: found, weight, kind: 'acronym' });
    }
  }
  if (units.length !== words.length || words.length < 2) return;
  const text = ` ${words.join(' ')} `;
  for (const [acronym, expansions] of entries) {
    for (const expansion of expansions) {
      const at = text.indexOf(` ${expansion} `);
      const word = at < 0 ? -1 : index.find(acronym);
      if (word < 0) continue;
      const from = text.slice(0, at).split(' ').length - 1;
      const count = expansion.split(' ').length;
      for (const unit of units.slice(from, from + count))
        unit.alternatives.push({ words: [word], weight, kind: 'acronym' });
    }
  }
}
