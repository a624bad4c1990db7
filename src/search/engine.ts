import Fuse from 'fuse.js';
import type { SearchDocument, SearchEngine } from './document.ts';
import { normalise, queryWords } from './normalise.ts';

interface Fields {
  id: string;
  title: string;
  people: string;
  text: string;
}

/**
 * Builds the search engine over the given papers: fuse.js token search over normalised fields, in which a
 * word of the title counts most, then authors and tags, then the note.
 */
export function createEngine(documents: readonly SearchDocument[]): SearchEngine {
  const records = documents.map((document): Fields => ({
    id: document.id,
    title: normalise(`${document.short} ${document.title}`),
    people: normalise([...document.authors, document.venue, document.year, ...document.tags].join(' ')),
    text: normalise(`${document.note} ${document.abstract}`),
  }));
  const fuse = new Fuse(records, {
    keys: [
      { name: 'title', weight: 3 },
      { name: 'people', weight: 2 },
      { name: 'text', weight: 1 },
    ],
    useTokenSearch: true,
    threshold: 0.2,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  return {
    search(query) {
      const words = queryWords(query).join(' ');
      if (words === '') return { hits: [] };
      const found = fuse.search(words);
      // A title that starts with the query is what the reader is typing.
      const opens = (fields: Fields) => fields.title.startsWith(words) || normalise(fields.id) === words;
      const hits = found.map(({ item, score = 1 }) => ({
        id: item.id,
        score: 1 - score + (opens(item) ? 1 : 0),
      }));
      return { hits: hits.sort((a, b) => b.score - a.score) };
    },
  };
}
