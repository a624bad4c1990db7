const initials = /^(?:\p{Lu}[\p{L}\p{M}]?\.?[\s-]*){1,4}$/u;
/** Two words at least, none of them a particle, as no family name is written before its comma by chance three times. */
const wholeName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{L}[\p{L}\p{M}.'’-]*)+$/u;
const suffix = /^(?:Jr|Sr|I{2,3}|IV)\.?$/;

/**
 * The text of an entry of BibTeX with ` and ` between the people of its fields `author` and `editor`, where somebody
 * wrote commas or semicolons: `Ada Kneader, Bo Crumb, Cy Rye`, `Kneader, A., Crumb, B.`, `Ada Kneader; Bo Crumb`.
 */
export function withAnds(entry: string): string {
  return entry.replace(
    /([\s,](?:author|editor)\s*=\s*)(?:\{([^{}]*)\}|"([^"{}]*)")/gi,
    (_all, start: string, braced: string | undefined, quoted: string | undefined) =>
      `${start}{${people(braced ?? quoted ?? '')}}`,
  );
}

function people(text: string): string {
  const pieces = text.split(/\s+and\s+|\s*(?<!&#?\w+);\s*/i).filter((piece) => piece.trim() !== '');
  const isOneForm = pieces.length > 1 && pieces.some((piece) => !piece.includes(','));
  return pieces.flatMap((piece) => peopleIn(piece, isOneForm)).join(' and ');
}

/** @param amongOthers true where others stand without a comma, so that one is between people */
function peopleIn(piece: string, amongOthers: boolean): string[] {
  const parts = piece.split(',').map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '' || suffix.test(part))) return [piece];
  if (
    (parts.length > 2 || amongOthers) &&
    parts.every((part) => wholeName.test(part) && !initials.test(part))
  )
    return parts;
  const isPairs = parts.length > 3 && parts.length % 2 === 0;
  if (!isPairs || !parts.every((part, at) => at % 2 === 0 || initials.test(part))) return [piece];
  return parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${parts[at + 1] ?? ''}`] : []));
}
