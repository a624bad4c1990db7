/** Names of countries that Unicode's list has in another form. */
const others =
  'USA|U.S.A.|US|UK|U.K.|England|Scotland|Wales|Korea|Republic of Korea|Czech Republic|The Netherlands|Macau|Hong Kong|UAE'.split(
    '|',
  );

let names: ReadonlySet<string> | undefined;

/** True for the English name of a country: `Qatar`, `USA`, `Dominican Republic`. */
function isCountry(text: string): boolean {
  names ??= allNames();
  return names.has(text);
}

/** The names of all regions that have a code of two letters, read when the first one is asked for. */
function allNames(): ReadonlySet<string> {
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set([...codes.flatMap((code) => display.of(code) ?? []), ...others]);
}

/** States of the USA and provinces of Canada in two letters, as addresses have them. */
const states = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC BC ON QC AB'.split(
    ' ',
  ),
);

/** True for the last words of an address: a country, or a state as `MA`. */
export function isCountryOrState(text: string): boolean {
  return states.has(text) || isCountry(text);
}
