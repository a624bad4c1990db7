// Made once for all: making one takes longer than the rest of a result.
const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** `26 July 2023`, `July 2023` or `2023` for a date in ISO form, as the rest of the site writes dates. */
export function dateText(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const name = monthName.format(new Date(`${year}-${month}-01T00:00:00Z`));
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
}
