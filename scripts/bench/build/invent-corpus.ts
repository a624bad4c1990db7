import type { SearchDocument } from '../../../src/search/document.ts';

const syllables =
  'ba be bi bo bu da de di do du fa fe fi fo ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  );

/** Numbers from 0 up to 1, the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Invents papers, the same in every run: some words and authors are frequent and most are rare, as in a real corpus, and
 * abstracts are about as long.
 */
export function inventCorpus(size: number): SearchDocument[] {
  const next = numbers(size);
  const below = (count: number) => Math.floor(next() * count);
  // The square of an even choice makes the first ones frequent.
  const pick = (count: number) => Math.floor(next() ** 2 * count);
  const word = (number: number) => {
    let rest = number + 1;
    let text = '';
    for (; rest > 0; rest = Math.floor(rest / syllables.length)) text += syllables[rest % syllables.length];
    return text.padEnd(4, 'n');
  };
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const words = (count: number, known: number) => Array.from({ length: count }, () => word(pick(known)));
  const sentence = () => `${capital(words(12 + below(16), 9000).join(' '))}.`;
  return Array.from({ length: size }, (_none, number) => ({
    id: `p${number}`,
    title: `${words(5 + below(5), 3000)
      .map(capital)
      .join(' ')} ${capital(word(number))}`,
    authors: [...new Set(Array.from({ length: 1 + below(8) }, () => pick(size * 4)))].map(
      (author) => `${capital(word(author % 700))} ${capital(word(author))}`,
    ),
    year: 2026 - pick(30),
    venue: capital(word(below(40))),
    abstract: Array.from({ length: 6 + below(5) }, sentence).join(' '),
  }));
}
