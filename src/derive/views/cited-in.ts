import type { Library, Paper, ReadingPath, Theme } from '../../model/library.ts';
import { escapeHtml } from '../../text/escape.ts';
import { firstSentence } from '../../text/sentences.ts';
import { filled } from '../../words/phrase.ts';
import type { Words } from '../../words/words.ts';
import type { Addresses } from '../addresses.ts';
import { resolveCitations } from '../../markdown/plugins/citations.ts';
import { allNewestFirst, paperName } from '../lists.ts';
import { perLibrary } from '../per-library.ts';
import { quotedSection } from './debates.ts';
import { passages, type Passage } from './passages.ts';

type Entry = Paper | Theme | ReadingPath;

/** A page of the list that cites a paper. */
interface Citer {
  kind: 'theme' | 'path' | 'paper';
  entry: Entry;
  /** What a reading path says of the paper where it is a step of it. */
  step?: { number: number; note: string };
}

/** Where the pages are that a quote belongs to and leads to. */
type Places = Pick<Addresses, 'paper' | 'theme' | 'path'>;

/** A page of the list that cites a paper, with its words. */
export interface CitingPage {
  kind: Citer['kind'];
  id: string;
  /** The title of a theme or path, the short name of a paper. */
  name: string;
  quotes: Quote[];
  /** How many more there are on that page. */
  left: number;
}

/** The sentence in which a paper is cited. */
export interface Quote {
  /** The section of the page, or the step of the path, in words; empty for the beginning of a page. */
  place: string;
  /** Fragment of the section in the page; empty for the page itself. */
  fragment: string;
  /** Inline HTML: the paper by name in `mark`, other citations as links. */
  html: string;
}

/** So many pages are named, as a data set may be cited by thousands, and so many sentences of each. */
const [mostPages, mostQuotes] = [100, 3];

/**
 * Who cites a paper in the list, and in which words: introductions of themes, reading paths, notes of papers, these the
 * newest first. A paper's own citation of itself does not count.
 *
 * @returns `left`, how many pages have no room
 */
export function citedIn(
  library: Library,
  addresses: Places,
  id: string,
): { pages: CitingPage[]; left: number } {
  const citers = citersById(library).get(id) ?? [];
  const pages = citers.slice(0, mostPages).map((citer) => pageOf(library, addresses, citer, id));
  return { pages, left: Math.max(0, citers.length - mostPages) };
}

/** The entries, other than its own, whose words the page of a paper quotes. */
export function citingEntries(library: Library, id: string): Entry[] {
  return (citersById(library).get(id) ?? []).map(({ entry }) => entry);
}

const citersById = perLibrary((library) => {
  const index = new Map<string, Citer[]>();
  const add = (id: string, citer: Citer) => {
    const known = index.get(id) ?? [];
    index.set(id, known);
    known.push(citer);
  };
  const cited = ({ body }: Entry) => new Set(body.citations.map(({ id }) => id));
  for (const entry of library.themes) for (const id of cited(entry)) add(id, { kind: 'theme', entry });
  for (const entry of library.paths) {
    const steps = new Map(
      entry.steps.map(({ paper, note }, at) => [paper, { step: { number: at + 1, note } }]),
    );
    for (const id of new Set([...steps.keys(), ...cited(entry)]))
      add(id, { kind: 'path', entry, ...steps.get(id) });
  }
  for (const entry of allNewestFirst(library)) {
    for (const id of cited(entry)) if (id !== entry.id) add(id, { kind: 'paper', entry });
  }
  return index;
});

function pageOf(library: Library, addresses: Places, citer: Citer, id: string): CitingPage {
  const { kind, entry, step } = citer;
  const quotes = [
    ...(step ? [stepQuote(step, library.words)] : []),
    ...(passagesOf(entry).get(id) ?? []).map(({ section, html }) => ({
      place: section?.title ?? '',
      fragment: section?.id ?? '',
      html: quoted(library, addresses, html, id, addresses[kind](entry.id)),
    })),
  ];
  return {
    kind,
    id: entry.id,
    name: 'short' in entry ? entry.short : entry.title,
    quotes: quotes.slice(0, mostQuotes),
    left: Math.max(0, quotes.length - mostQuotes),
  };
}

function stepQuote({ number, note }: { number: number; note: string }, { paperPage }: Words): Quote {
  return {
    place: filled(paperPage.step, { number }),
    fragment: '',
    html: escapeHtml(firstSentence(note)),
  };
}

/** A sentence as the page of the paper that it cites shows it. @param page address of the page that it is from */
function quoted(library: Library, addresses: Places, html: string, id: string, page: string): string {
  const self = `<a data-citation="${id}"></a>`;
  const marked = html.replaceAll(self, `<mark>${escapeHtml(paperName(library, id))}</mark>`);
  const linked = resolveCitations(marked, (other) => ({
    href: addresses.paper(other),
    label: paperName(library, other),
  }));
  return quotedSection(linked, page);
}

const known = new WeakMap<Entry, Map<string, Passage[]>>();

/** Read once for each entry, since the introduction of a theme may cite a hundred papers. */
function passagesOf(entry: Entry): Map<string, Passage[]> {
  const found = known.get(entry) ?? passages(entry.body);
  known.set(entry, found);
  return found;
}
