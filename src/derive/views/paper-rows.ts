import type { Library, Paper } from '../../model/library.ts';
import { formatIso, formatLong } from '../../text/dates.ts';
import { firstSentence } from '../../text/sentences.ts';
import { countedPhrase } from '../../words/phrase.ts';
import type { Words } from '../../words/words.ts';
import type { Addresses } from '../addresses.ts';
import { shortened } from '../discovery/preview-tags.ts';
import { perLibrary } from '../per-library.ts';
import { perPaper } from '../per-paper.ts';
import type { PageLink } from '../paper-card.ts';
import { pdfUrl, readingLinks } from '../paper-links.ts';

/** A value of the facet that says how much a paper matters. */
export interface Priority {
  value: string;
  /** Its place among the values of the facet, from 1. */
  place: number;
  /** True for the value that site.md highlights. */
  isFirst: boolean;
  /** False for the last of several values, which would stand in most rows and say little. */
  isTold: boolean;
}

/** What a row of a list shows of a paper besides its card. */
export interface PaperRow {
  /** The first authors. */
  names: string[];
  /** How many more there are, and the names of some of them for whoever points at that; empty without any. */
  more: string;
  moreNames: string;
  /** Organization and venue; empty without both. */
  place: string;
  /** Date for people, and for programs where these cannot read that. */
  date: string;
  dateIso: string | undefined;
  priority: Priority | undefined;
  /** The headline, or the first sentence of the note. */
  line: string;
}

/** Authors named in a row, and how many of the others a pointer shows. */
const [first, pointedAt] = [3, 12];

/** Longest line of a row, in UTF-16 units: two lines of a wide screen. */
const longestLine = 180;

/** The facet that highlights a value: by it papers can be sorted. Undefined where site.md has none. */
export const priorityFacet = perLibrary(({ site }) => {
  const found = Object.entries(site.facets ?? {}).find(([, { highlight }]) => highlight !== undefined);
  return found && { name: found[0], ...found[1] };
});

const headlineFact = perLibrary(
  ({ site }) => Object.entries(site.facts ?? {}).find(([, { headline }]) => headline)?.[0],
);

/** What rows show of a paper. */
export function paperRow(library: Library, paper: Paper): PaperRow {
  const facet = priorityFacet(library);
  const value = facet && paper.facets[facet.name];
  const headline = paper.facts[headlineFact(library) ?? ''];
  const { language, lists: words } = library.words;
  const { moreCount, ...row } = printed(paper);
  const [date, dateIso] = [formatLong(paper.published, language), formatIso(paper.published)];
  return {
    ...row,
    more: moreCount === 0 ? '' : ` ${countedPhrase(words.moreAuthors, moreCount, language)}`,
    date,
    // A date that reads as machines write it needs no second form.
    dateIso: date === dateIso ? undefined : dateIso,
    priority: facet && value !== undefined ? priorityOf(facet, value) : undefined,
    line: shortened(headline ?? opening(paper), longestLine),
  };
}

function priorityOf(
  { values, highlight }: { values: string[]; highlight?: string | undefined },
  value: string,
): Priority {
  const place = values.indexOf(value) + 1;
  const isFirst = value === highlight;
  return { value, place, isFirst, isTold: isFirst || place < values.length };
}

/** The first sentence of the note. */
const opening = perPaper(({ body }) => firstSentence(body.note.text));

/** What a row says that is the same in every list and language. */
const printed = perPaper((paper) => {
  const names = paper.authors.map(({ text }) => text);
  // One name takes no more room than the words that count it.
  const shown = names.length === first + 1 ? names.length : first;
  const others = names.slice(shown);
  const signsAlone = names.length === 1 && paper.authors[0]?.isOrganization;
  return {
    names: names.slice(0, shown),
    moreCount: others.length,
    moreNames: others.slice(0, pointedAt).join(', ') + (others.length > pointedAt ? ' …' : ''),
    place: [signsAlone ? undefined : paper.organization, paper.venue].filter(Boolean).join(' · '),
  };
});

/**
 * Where a row leads besides the page of the paper: its landing page, the PDF, code and BibTeX.
 *
 * @param words for the labels of the links
 */
export function rowLinks(addresses: Addresses, paper: Paper, words: Words['paperLinks']): PageLink[] {
  return [...outerLinks(paper, words), { label: 'BibTeX', href: addresses.file(`papers/${paper.id}.bib`) }];
}

/** Those of them that lead to other sites. */
export function outerLinks(paper: Paper, words: Words['paperLinks']): PageLink[] {
  const [landing] = readingLinks(paper);
  const pdf = pdfUrl(paper);
  const { code } = paper.links;
  return [
    ...(landing ? [{ label: landingLabel(landing.label) ?? words.page, href: landing.href }] : []),
    ...(pdf === undefined || pdf === landing?.href ? [] : [{ label: 'PDF', href: pdf }]),
    ...(code === undefined ? [] : [{ label: words.code, href: code }]),
  ];
}

/** The name of a site in a row: `arXiv` of `arXiv:2103.01234`; undefined for a host. */
function landingLabel(label: string): string | undefined {
  const name = /^(arXiv|doi|ISBN|ACL|OpenReview)\b/.exec(label)?.[1];
  return name === 'doi' ? 'DOI' : name;
}
