import type { Library, Paper } from '../../model/library.ts';
import type { SearchDocument } from '../../search/document.ts';
import { normalise } from '../../search/words/normalise.ts';
import { formatIso } from '../../text/dates.ts';
import { identifierSchemes, type IdentifierScheme } from '../../text/identifier-addresses.ts';
import { identifierKeys } from '../../text/identifiers.ts';
import { namedText, noteText } from '../body-words.ts';
import { tagLabel, tagsById, themeTitle } from '../lists.ts';
import { outerLinks } from '../views/paper-rows.ts';
import { facetValues } from './facets.ts';

/** What the search knows of each paper. The labels and synonyms of its tags are among its terms, and `retracted` and the like. */
export function searchDocuments(library: Library): SearchDocument[] {
  return library.papers.map((paper) => withSynonyms(searchDocument(library, paper), library.synonyms));
}

/** Adds synonyms: a paper whose text has one word of a group can be found by every word of the group. */
function withSynonyms(document: SearchDocument, groups: readonly string[][]): SearchDocument {
  const { title, note = '', abstract, terms = [] } = document;
  const text = [title, note, abstract, ...terms].map((part) => ` ${normalise(part)} `).join(';');
  const added = groups.filter((group) => group.some((word) => text.includes(` ${normalise(word)} `))).flat();
  return added.length === 0 ? document : { ...document, terms: [...terms, ...added] };
}

function searchDocument(library: Library, paper: Paper): SearchDocument {
  const { body, isbn } = paper;
  const identifiers: Partial<Record<IdentifierScheme, string>> = {
    ...paper.identifiers,
    ...(isbn === undefined ? {} : { isbn }),
  };
  const isAbstract = ({ id }: { id: string }) => id === 'abstract';
  const snippet = noteText(library, paper);
  const rest = [body.lead, ...body.sections.filter((section) => !isAbstract(section))];
  const links = outerLinks(paper, library.words.paperLinks).map(({ label, href }): [string, string] => [
    label,
    href,
  ]);
  const ownThemes = [paper.theme, ...paper.alsoIn];
  return {
    id: paper.id,
    title: paper.title,
    ...(paper.title.startsWith(paper.short) ? {} : { short: paper.short }),
    authors: paper.authors.map((author) => author.text),
    year: paper.published.year,
    venue: [paper.venue, paper.organization].filter(Boolean).join(', '),
    terms: [
      ...ownThemes.map((id) => themeTitle(library, id)),
      ...paper.tags.flatMap((tag) => [
        tagLabel(library, tag),
        ...(tagsById(library).get(tag)?.synonyms ?? []),
      ]),
      ...(paper.status ? [library.words.statuses[paper.status.state]] : []),
    ],
    note: [snippet, ...rest.map((part) => namedText(library, part))].filter(Boolean).join(' '),
    snippet,
    abstract: body.sections.find(isAbstract)?.text ?? '',
    identifiers: identifierSchemes.flatMap((scheme) => {
      const id = identifiers[scheme];
      return id === undefined ? [] : identifierKeys({ scheme, id });
    }),
    published: formatIso(paper.published),
    added: paper.added,
    ...(links.length > 0 ? { links } : {}),
    facts: { ...paper.facets, ...paper.facts },
    facets: facetValues(library, paper),
  };
}
