/** A paper is new for this many days. */
const newFor = 30;

/** The day of a moment where the reader is, `YYYY-MM-DD`. */
export function dayOf(now: Date): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return [pad(now.getFullYear(), 4), pad(now.getMonth() + 1, 2), pad(now.getDate(), 2)].join('-');
}

/**
 * True when a paper that was added on a day counts as new, also when that day has not yet come where the reader is.
 *
 * @param start day of the list's first papers, which are no news
 */
export function isNew(added: string, start: string | undefined, now: Date): boolean {
  const age = Date.parse(dayOf(now)) - Date.parse(added);
  return added !== start && age <= newFor * 86_400_000;
}
