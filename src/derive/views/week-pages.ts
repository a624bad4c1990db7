import type { Library } from '../../model/library.ts';
import { formatLong, isoWeek, parsePartialDate, type IsoWeek } from '../../text/dates.ts';
import { filled } from '../../words/phrase.ts';
import type { ChangeDay } from '../feeds/changes.ts';
import { pageLinks, pageNumber, pageOf, pageSize, type PageLinks } from '../paging.ts';
import { changeLog, together } from './change-pages.ts';

/** What changed in a week, additions by theme. A week of many changes may go on from one page to the next. */
export interface NewsWeek extends Omit<ChangeDay, 'day'> {
  week: IsoWeek;
  /** From its Monday to its Sunday, in words. */
  span: string;
}

/**
 * One page of what is new, latest week first, with links to the others.
 *
 * @param list address of the first page
 * @param param value of the route's rest parameter, see `pageParams`
 */
export function newsPage(
  library: Library,
  list: string,
  param: string | undefined,
  size = pageSize,
): { weeks: NewsWeek[]; links: PageLinks } {
  const log = changeLog(library);
  const page = pageOf(log, pageNumber(param), size);
  const links = pageLinks(list, page, (number) => {
    const day = pageOf(log, number, size).items[0]?.day;
    return day === undefined ? '' : isoWeek(day).id;
  });
  const weeks = [...Map.groupBy(page.items, ({ day }) => isoWeek(day).id).values()].flatMap((items) => {
    const [first] = items;
    if (!first) return [];
    const week = isoWeek(first.day);
    return [{ week, span: spanOf(week, library), ...together(items) }];
  });
  return { weeks, links };
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
