import { calendarFault, parsePartialDate } from '../../text/dates.ts';
import { withoutTypographicQuotes } from '../../text/typographic-quotes.ts';
import { writtenDate } from '../../text/written-date.ts';
import { field } from './field.ts';

/** A date of the calendar: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. With `whole`, the day is obligatory. */
function date(whole: boolean) {
  const forms = whole ? 'a date as YYYY-MM-DD' : 'a date as YYYY-MM-DD, YYYY-MM or YYYY';
  return field((value) => {
    const parsed = parsePartialDate(value);
    if (!parsed || (whole && parsed.day === undefined)) {
      const inner = withoutTypographicQuotes(value);
      const bare = inner === null ? null : parsePartialDate(inner);
      const meant = bare && (!whole || bare.day !== undefined) ? inner : null;
      const date = writtenDate(inner ?? value);
      return {
        rule: 'date-form',
        expected: forms,
        fix: meant
          ? `write ${meant}, without quotes`
          : date !== null && (!whole || date.length === 10)
            ? `write ${date}`
            : `write it with digits and hyphens, such as ${whole ? '2024-02-29' : '2024-02-29 or 2024-02'}`,
      };
    }
    const fault = calendarFault(parsed);
    if (!fault) return null;
    return {
      rule: 'date-not-real',
      expected: 'a day of the calendar',
      fix: `look the date up again: ${fault}`,
    };
  });
}

export const partialDate = date(false);
export const wholeDate = date(true);
