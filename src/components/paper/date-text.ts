import { language } from 'site:words';
import { formatLong, parsePartialDate } from '../../text/dates.ts';

/** `26 July 2023`, `July 2023` or `2023` for a date in ISO form, as the rest of the site writes dates; empty for none. */
export function dateText(iso: string): string {
  const date = parsePartialDate(iso);
  return date === null ? '' : formatLong(date, language);
}
