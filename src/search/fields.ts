import type { SearchDocument } from './document.ts';

/** The fields of a document in which words are looked for, with their weight in the ranking (BM25F). */
export const fields = [
  { name: 'title', weight: 4, most: 3, long: false },
  { name: 'authors', weight: 3, most: 1, long: false },
  { name: 'venue', weight: 2, most: 1, long: false },
  { name: 'tags', weight: 1.5, most: 1, long: false },
  { name: 'note', weight: 1.2, most: 4, long: true },
  { name: 'abstract', weight: 1, most: 4, long: true },
] as const;

/** Number of the title among the fields. */
export const titleField = 0;

/** The texts of a document, field by field. */
export function fieldTexts(document: SearchDocument): string[] {
  return [
    document.short === undefined ? document.title : `${document.title} ${document.short}`,
    document.authors.join(' ; '),
    `${document.venue} ${document.year}`,
    (document.terms ?? []).join(' ; '),
    document.note ?? '',
    document.abstract,
  ];
}

/** English words that say nothing about a long text: there they are not indexed. In titles they are. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about after all also an and any are as at be been before being between both but by can could do does each ' +
    'for from further had has have he her his how however i if in into is it its itself may more most no not of on ' +
    'only or other our out over own same several she should so some such than that the their them then there these ' +
    'they this those through thus to too under up upon was we were what when where whether which while who why will ' +
    'with within without would yet you your'
  ).split(' '),
);
