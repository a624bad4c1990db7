/** The first three letters of the English months, which are BibTeX's macros for them, too. */
export const monthLetters = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date known to the day, the month or only the year: how exactly it is known is part of the fact. */
export interface PartialDate {
  year: number;
  month?: number;
  day?: number;
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Null when the form is another; the calendar is not checked. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = form.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** Why a date of the right form is not in the calendar, or null when it is. */
export function calendarFault({ year, month, day }: PartialDate): string | null {
  if (year < 1000) return `the year ${year} is before any paper`;
  if (month === undefined) return null;
  if (month < 1 || month > 12) return `there is no month ${month}`;
  if (day === undefined) return null;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day >= 1 && day <= days) return null;
  return `${monthNames[month - 1]} ${year} has ${days} days`;
}

/** Text form that sorts by time; a date without day or month sorts before the dates inside it. */
export function formatIso({ year, month, day }: PartialDate): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return [String(year), ...(month ? [pad(month)] : []), ...(day ? [pad(day)] : [])].join('-');
}

/** `26 July 2023`, `July 2023` or `2023`. @param language in which it is written, as a BCP 47 tag */
export function formatLong({ year, month, day }: PartialDate, language = 'en'): string {
  if (language === 'en')
    return [day, month ? monthNames[month - 1] : undefined, year]
      .filter((part) => part !== undefined)
      .join(' ');
  if (month === undefined) return String(year);
  return longForm(language, day !== undefined).format(Date.UTC(year, month - 1, day ?? 1));
}

/** Forms that were used before: making one takes longer than writing many dates with it. */
const longForms = new Map<string, Intl.DateTimeFormat>();

function longForm(language: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasDay}`;
  const day = hasDay ? { day: 'numeric' as const } : {};
  const form =
    longForms.get(key) ??
    new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', ...day, timeZone: 'UTC' });
  longForms.set(key, form);
  return form;
}

/** The months from January on in short: `Jan`. @param language in which they are written, as a BCP 47 tag */
export function shortMonths(language: string): string[] {
  const form = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return monthNames.map((_name, at) => form.format(Date.UTC(2021, at, 1)));
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A week of ISO 8601, from Monday to Sunday. */
export interface IsoWeek {
  /** Year and number, which sort as the weeks do: `2026-W48`. */
  id: string;
  year: number;
  number: number;
  /** Its first and last day, `YYYY-MM-DD`. */
  monday: string;
  sunday: string;
}

const oneDay = 86_400_000;

/** The week of a day. The first week of a year is that of its first Thursday. @param day `YYYY-MM-DD` */
export function isoWeek(day: string): IsoWeek {
  const time = Date.parse(day);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * oneDay;
  const year = new Date(monday + 3 * oneDay).getUTCFullYear();
  const number = Math.floor((monday + 3 * oneDay - Date.UTC(year, 0, 1)) / (7 * oneDay)) + 1;
  const written = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  return {
    id: `${year}-W${String(number).padStart(2, '0')}`,
    year,
    number,
    monday: written(monday),
    sunday: written(monday + 6 * oneDay),
  };
}
