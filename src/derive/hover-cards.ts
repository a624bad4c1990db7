import type { Library, Paper } from '../model/library.ts';
import { bucketOf } from '../text/bucket.ts';
import { firstSentence } from '../text/sentences.ts';
import { foldAway } from '../text/fold-away.ts';
import { noteText } from './body-words.ts';
import type { Presenter } from './paper-card.ts';
import { perLibrary } from './per-library.ts';
import { outerLinks } from './views/paper-rows.ts';

/** What the card behind a citation shows of a paper. What a paper does not have is left out, to keep the file small. */
export interface HoverCard {
  short: string;
  /** What the title has besides the short name: all of it, or what follows the short name and a colon. */
  title?: string;
  /** The first ones, and how many follow. */
  authors: string[];
  moreAuthors?: number;
  /** Venue and year of publication: `Bread 2021`. */
  source: string;
  status?: string;
  /** Values of the facets of which site.md highlights one, with the label of the facet: `Priority`, `essential`. */
  facets?: [label: string, value: string][];
  /** First sentence of the note. */
  note: string;
  /** The headline of site.md's facts: label and value. */
  facts?: [label: string, value: string][];
  /** Where it leads besides its page, as in rows of lists: the script of a reader's own list has no other source for it. */
  links?: [label: string, href: string][];
  /** Number of the accent colour of its theme. */
  accent: number;
}

/** Cards of papers by their ids: the content of a file. */
export type HoverCards = Record<string, HoverCard>;

/** A file has at most about so many cards, which are some 70 kB, and 20 kB compressed. */
const cardsOfFile = 128;

/**
 * How many files the cards are in. A power of two, so that it seldom changes: pages name it, since a paper is in the file
 * that `bucketOf` gives for its id and this number.
 */
export function cardFileCount({ papers }: Library): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, papers.length / cardsOfFile)));
}

/** The paths of the files of cards from the site's root folder, with what writes them: `cards/0.json`. */
export function hoverCardFiles(
  library: Library,
  presenter: Pick<Presenter, 'theme'>,
): { path: string; text(): string }[] {
  return Array.from({ length: cardFileCount(library) }, (_, at) => ({
    path: `cards/${at}.json`,
    text: () => {
      const papers = papersByFile(library).get(at) ?? [];
      const cards = papers.map(
        (paper) => [paper.id, hoverCard(library, paper, presenter.theme(paper.theme).accent)] as const,
      );
      return JSON.stringify(Object.fromEntries(cards) satisfies HoverCards);
    },
  }));
}

const papersByFile = perLibrary((library) =>
  Map.groupBy(library.papers, ({ id }) => bucketOf(id, cardFileCount(library))),
);

function hoverCard(library: Library, paper: Paper, accent: number): HoverCard {
  const { shown, folded } = foldAway(
    paper.authors.map(({ text }) => text),
    3,
  );
  const title = restOfTitle(paper);
  const { facets = {}, facts = {} } = library.site;
  const marks = Object.entries(facets).flatMap(([name, { label, highlight }]) =>
    highlight === undefined ? [] : stated(label, paper.facets[name]),
  );
  const headlines = Object.entries(facts).flatMap(([name, { label, headline }]) =>
    headline === undefined ? [] : stated(label, paper.facts[name]),
  );
  const links = outerLinks(paper, library.words.paperLinks).map(({ label, href }): [string, string] => [
    label,
    href,
  ]);
  return {
    short: paper.short,
    ...(title === '' ? {} : { title }),
    authors: shown,
    ...(folded.length === 0 ? {} : { moreAuthors: folded.length }),
    source: sourceOf(paper),
    ...(paper.status ? { status: library.words.statuses[paper.status.state] } : {}),
    ...(marks.length === 0 ? {} : { facets: marks }),
    note: firstSentence(noteText(library, paper)),
    ...(headlines.length === 0 ? {} : { facts: headlines }),
    ...(links.length === 0 ? {} : { links }),
    accent,
  };
}

function stated(label: string, value: string | undefined): [label: string, value: string][] {
  return value === undefined ? [] : [[label, value]];
}

/** `A Study of Time` of `Slow Dough: A Study of Time`, which is called `Slow Dough`. */
function restOfTitle({ short, title }: Paper): string {
  if (title === short) return '';
  return title.startsWith(`${short}: `) ? title.slice(short.length + 2) : title;
}

/** The venue with a year, which stands in most names of venues already. */
function sourceOf({ venue, published }: Paper): string {
  const year = String(published.year);
  if (venue === undefined) return year;
  return /\b(?:19|20)\d{2}\b/.test(venue) ? venue : `${venue}, ${year}`;
}
