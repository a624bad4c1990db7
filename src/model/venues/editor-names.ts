const family = "(?:(?:van|von|de|der|den|di|la|le) )*\\p{Lu}[\\p{L}'’-]+";
const initials = '\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*';

/** `Kneader, A.` and `A. Kneader`, as parts of regular expressions: words without initials may be those of a title. */
const inverted = `${family}, ${initials}`;
const upright = `${initials} ?${family}`;

/** Names of one of these forms in a row. */
export const editorRows = [inverted, upright].map((name) => `${name}(?:(?:,? (?:and|&)|,) ${name})*`);

const invertedRow = new RegExp(`^${inverted}(?:(?:,? (?:and|&)|,) ${inverted})*$`, 'u');

/** The names in a row: `Ada Kneader, Bo Crumb and Cy Rye`, `Kneader, A., Crumb, B.`. */
export function editorsIn(row: string): string[] {
  const text = row.trim();
  if (invertedRow.test(text)) return text.match(new RegExp(inverted, 'gu')) ?? [];
  return text.split(/,? (?:and|&) |, /).map((name) => name.trim());
}
