import type { Library, Paper } from '../model/library.ts';
import type { SearchDocument } from '../search/document.ts';

/** What search knows of each paper. Tags bring their labels and synonyms along. */
export function searchDocuments(library: Library): SearchDocument[] {
  const terms = new Map(library.tags.map((tag) => [tag.id, [tag.label, ...tag.synonyms]]));
  return library.papers.map((paper) => searchDocument(paper, terms));
}

function searchDocument(paper: Paper, terms: ReadonlyMap<string, string[]>): SearchDocument {
  const { body } = paper;
  const parts = [body.note.text, body.lead.text, ...body.sections.map((section) => section.text)];
  return {
    id: paper.id,
    title: paper.title,
    short: paper.short,
    authors: paper.authors.map((author) => author.text),
    year: paper.published.year,
    venue: [paper.venue, paper.organization].filter(Boolean).join(' '),
    tags: paper.tags.flatMap((tag) => terms.get(tag) ?? [tag]),
    note: parts.filter(Boolean).join(' '),
    abstract: '',
  };
}
