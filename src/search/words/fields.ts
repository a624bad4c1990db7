import type { SearchDocument } from '../document.ts';

/** The fields of a document in which words are looked for, with their weight in the ranking (BM25F). */
export const fields = [
  { name: 'title', weight: 4, most: 3, long: false },
  { name: 'authors', weight: 3, most: 3, long: false },
  { name: 'venue', weight: 2, most: 1, long: false },
  { name: 'tags', weight: 1.5, most: 1, long: false },
  { name: 'note', weight: 1.2, most: 2, long: true },
  { name: 'abstract', weight: 1, most: 2, long: true },
  { name: 'facts', weight: 0.6, most: 1, long: true },
] as const;

/** Numbers of the title and of the authors among the fields. */
export const titleField = 0;
export const authorsField = 1;

/** The texts of a document, field by field. */
export function fieldTexts(document: SearchDocument): string[] {
  return [
    document.short === undefined ? document.title : `${document.title} ${document.short}`,
    document.authors.flatMap((name, at) => [name, ...surnames(name, at === 0)]).join(' ; '),
    `${document.venue} ${document.year}`,
    (document.terms ?? []).join(' ; '),
    document.note ?? '',
    document.abstract,
    Object.values(document.facts ?? {}).join(' ; '),
  ];
}

/**
 * A surname counts twice, since many given names are other people's surnames, and that of the first author three times: a
 * paper is called by it, `Kneader 2021`.
 */
function surnames(name: string, isFirst: boolean): string[] {
  const surname = name.split(' ').at(-1) ?? '';
  return isFirst ? [surname, surname] : [surname];
}

/** English words that say nothing about a long text: there they are not indexed. In titles they are. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about an and any are as at be been but by can cant could did do does doesnt dont et for from has have how i if in into is isnt it its more no not of on or our ' +
    'over should such than that the their then there these they this those to was we were what when where which who why will ' +
    'with would you your'
  ).split(' '),
);
