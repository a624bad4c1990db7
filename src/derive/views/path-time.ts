import type { ReadingPath } from '../../model/library.ts';
import { countedPhrase, filled } from '../../words/phrase.ts';
import type { Words } from '../../words/words.ts';

/**
 * How long a path takes in words, in quarters of an hour: `about 3¾ hours`, and without its optional steps where it has
 * some. Null where a step does not say how long it takes.
 */
export function pathTime({ steps }: ReadingPath, words: Words): string | null {
  if (steps.some(({ minutes }) => minutes === undefined)) return null;
  const sum = (counting: ReadingPath['steps']) =>
    counting.reduce((all, step) => all + (step.minutes ?? 0), 0);
  const needed = steps.filter((step) => !step.optional);
  const all = duration(sum(steps), words);
  if (needed.length === steps.length) return all;
  return filled(words.pathTime.needed, { all, needed: duration(sum(needed), words) });
}

const quarters = ['', '¼', '½', '¾'];

function duration(minutes: number, { pathTime: words, language }: Words): string {
  if (minutes < 60) return countedPhrase(words.minutes, minutes, language);
  const rounded = Math.round(minutes / 15);
  const hours = `${Math.floor(rounded / 4)}${quarters[rounded % 4] ?? ''}`;
  return countedPhrase(words.hours, rounded / 4, language, { hours });
}
