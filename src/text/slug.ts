/** Id of an entry, theme or tag: `[a-z0-9]` words joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longest id: it is also a file name, a URL segment and a BibTeX key. */
export const maxSlugLength = 60;

/** The id that was meant by a text with capitals, spaces or `.md` at its end. The result need not be a valid id. */
export function slugFrom(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\.md$/, '')
    .replace(/[\s_]+/g, '-');
}

/** True for a valid id that is not too long. */
export function isSlug(value: string): boolean {
  return slugPattern.test(value) && value.length <= maxSlugLength;
}

/** Names that no entry may have: Windows keeps them for devices, or the site has pages of that name. */
export const reservedIds = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|feed|api|all)$/;
