import { calendarFault, formatIso, monthLetters, type PartialDate } from './dates.ts';

const month = '(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const year = '(?<year>[12]\\d{3})';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

const forms = [
  `${month},? ${year}`,
  `${year},? ${month}`,
  `${month} ${day},? ${year}`,
  `${day}\\.? (?:of )?${month},? ${year}`,
  `${year},? ${month} ${day}`,
  // `2021-03-14T09:00:00Z`
  `${year}-(?<number>\\d\\d)-${day}[T ].*`,
  `${year}[/.](?<number>\\d{1,2})(?:[/.]${day})?`,
  `${year}-(?<number>\\d{1,2})(?:-${day})?`,
  // With points the day comes first; with slashes it is known for one where it is no month.
  `${day}\\.(?<number>\\d{1,2})\\.${year}`,
  `(?<day>1[3-9]|2\\d|3[01])[/-](?<number>\\d{1,2})[/-]${year}`,
  `(?<number>\\d{1,2})[/-](?<day>1[3-9]|2\\d|3[01])[/-]${year}`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/** A date as people write it, `March 14, 2021` or `2021/03/14`, in the form of entries; null where it can mean several. */
export function writtenDate(text: string): string | null {
  for (const form of forms) {
    const groups = form.exec(text.trim())?.groups;
    if (!groups) continue;
    const { month: name, number } = groups;
    const date: PartialDate = {
      year: Number(groups['year']),
      month: name === undefined ? Number(number) : monthLetters.indexOf(name.slice(0, 3).toLowerCase()) + 1,
      ...(groups['day'] === undefined ? {} : { day: Number(groups['day']) }),
    };
    return calendarFault(date) === null ? formatIso(date) : null;
  }
  return null;
}
