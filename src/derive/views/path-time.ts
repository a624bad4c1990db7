import type { ReadingPath } from '../../model/library.ts';
import { counted } from '../../text/counted.ts';

/**
 * How long a path takes in words, in quarters of an hour: `about 3¾ hours`, and without its optional steps where it has
 * some. Null where a step does not say how long it takes.
 */
export function pathTime({ steps }: ReadingPath): string | null {
  if (steps.some(({ minutes }) => minutes === undefined)) return null;
  const sum = (counting: ReadingPath['steps']) =>
    counting.reduce((all, step) => all + (step.minutes ?? 0), 0);
  const needed = steps.filter((step) => !step.optional);
  const all = duration(sum(steps));
  return needed.length === steps.length ? all : `${all}, ${duration(sum(needed))} without optional steps`;
}

const quarters = ['', '¼', '½', '¾'];

function duration(minutes: number): string {
  if (minutes < 60) return `about ${counted(minutes, 'minute')}`;
  const rounded = Math.round(minutes / 15);
  const hours = `${Math.floor(rounded / 4)}${quarters[rounded % 4] ?? ''}`;
  return `about ${hours} ${hours === '1' ? 'hour' : 'hours'}`;
}
