import type { Library } from '../../model/library.ts';
import { formatLong, isoWeek, parsePartialDate, type IsoWeek } from '../../text/dates.ts';
import { filled } from '../../words/phrase.ts';
import type { ChangeDay } from '../feeds/changes.ts';
import { pageSize } from '../paging.ts';
import { changeLog, together } from './change-pages.ts';

/** Weeks of which the page of what is new tells. */
const mostWeeks = 12;

/** What changed in a week, additions by theme. */
export interface NewsWeek extends Omit<ChangeDay, 'day'> {
  week: IsoWeek;
  /** From its Monday to its Sunday, in words. */
  span: string;
}

/**
 * The latest weeks in which something changed, latest first; what came before is in the log of changes.
 *
 * @param most changes at most; a week of more shows its latest
 */
export function latestWeeks(library: Library, most = pageSize): { weeks: NewsWeek[]; hasEarlier: boolean } {
  const log = changeLog(library);
  const all = Map.groupBy(log.slice(0, most), ({ day }) => isoWeek(day).id);
  const shown = [...all.values()].slice(0, mostWeeks);
  const weeks = shown.flatMap((items) => {
    const [first] = items;
    if (!first) return [];
    const week = isoWeek(first.day);
    return [{ week, span: spanOf(week, library), ...together(items) }];
  });
  return { weeks, hasEarlier: shown.flat().length < log.length };
}

/** `23 to 29 November 2026`: in English, what both days share is said once; other languages order dates in other ways. */
function spanOf({ monday, sunday }: IsoWeek, { words }: Library): string {
  const inWords = (day: string) => formatLong(parsePartialDate(day) ?? { year: 0 }, words.language);
  const [from, to] = [inWords(monday), inWords(sunday)];
  const shared =
    monday.slice(0, 7) === sunday.slice(0, 7) ? 1 : monday.slice(0, 4) === sunday.slice(0, 4) ? 2 : 3;
  const beginning = words.language === 'en' ? from.split(' ').slice(0, shared).join(' ') : from;
  return filled(words.news.span, { from: beginning, to });
}
