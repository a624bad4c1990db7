import { resolveCitations } from '../markdown/plugins/citations.ts';
import type { Library, Paper } from '../model/library.ts';
import { formatIso, formatLong } from '../text/dates.ts';
import type { Words } from '../words/words.ts';
import type { Addresses } from './addresses.ts';
import { coins } from './citing/coins.ts';
import { paperName, tagLabel } from './lists.ts';

/** A link inside the site. */
export interface PageLink {
  label: string;
  href: string;
}

/** A theme as a link in its own colour. */
export interface ThemeLink extends PageLink {
  id: string;
  /** Number of the accent colour, from 1. */
  accent: number;
}

/** What a list shows of a paper. */
export interface PaperCard {
  id: string;
  href: string;
  title: string;
  authors: string[];
  organization: string | undefined;
  venue: string | undefined;
  /** Publication date for people and for machines. */
  date: string;
  dateIso: string;
  /** Day it joined the list, `YYYY-MM-DD`. */
  added: string;
  /** Primary theme first. */
  themes: ThemeLink[];
  tags: PageLink[];
  status: string | undefined;
  /** The note, with its citations as links. */
  noteHtml: string;
  /** What reference managers read in a list; see `coins`. */
  coins: string;
}

/** A card of no paper: a script fills copies of its markup in the browser. */
export function blankCard(href: string): PaperCard {
  return {
    id: '',
    href,
    title: '…',
    authors: ['…'],
    organization: undefined,
    venue: undefined,
    date: '…',
    dateIso: '2000',
    added: '',
    themes: [],
    tags: [],
    status: undefined,
    noteHtml: '',
    coins: '',
  };
}

/** Number of accent colours that the style sheet defines; later themes start over. */
const accents = 8;

/** Turns papers, themes and bodies of one library into what the pages of its site show. */
export interface Presenter {
  card(paper: Paper): PaperCard;
  /** @throws Error when the list has no such theme */
  theme(id: string): ThemeLink;
  /** Compiled HTML with its citations as links. */
  prose(html: string): string;
}

/** Makes the presenter of a library, one for all pages: it makes each card once. */
export function createPresenter(library: Library, addresses: Addresses): Presenter {
  const cards = new Map<string, PaperCard>();
  const themes = new Map(
    library.themes.map(({ id, title }, at): [string, ThemeLink] => [
      id,
      { id, label: title, href: addresses.theme(id), accent: (at % accents) + 1 },
    ]),
  );
  const prose = (html: string) =>
    resolveCitations(html, (id) => ({ href: addresses.paper(id), label: paperName(library, id) }));
  return {
    prose,
    theme: (id) => {
      const link = themes.get(id);
      if (!link) throw new Error(`the list has no theme \`${id}\``);
      return link;
    },
    card: (paper) => {
      const card = cards.get(paper.id) ?? {
        ...facts(paper, library.words),
        href: addresses.paper(paper.id),
        themes: [paper.theme, ...paper.alsoIn].flatMap((id) => themes.get(id) ?? []),
        // What only some lists show is made when it is asked for.
        get tags() {
          return paper.tags.map((id) => ({ label: tagLabel(library, id), href: addresses.tag(id) }));
        },
        get noteHtml() {
          return prose(paper.body.note.html);
        },
        get coins() {
          return coins(paper);
        },
      };
      cards.set(paper.id, card);
      return card;
    },
  };
}

/** What a card says that is the same on every site of one language. */
function facts(paper: Paper, { language, statuses }: Words) {
  const signsAlone = paper.authors.length === 1 && paper.authors[0]?.isOrganization;
  return {
    id: paper.id,
    title: paper.title,
    authors: paper.authors.map((author) => author.text),
    organization: signsAlone ? undefined : paper.organization,
    venue: paper.venue,
    date: formatLong(paper.published, language),
    dateIso: formatIso(paper.published),
    added: paper.added,
    status: paper.status && statuses[paper.status.state],
  };
}
