import { createHash } from 'node:crypto';
import type { Library, Paper } from '../model/library.ts';
import { collections } from './collections.ts';
import { cardFileCount } from './hover-cards.ts';
import { byYear, paperName } from './lists.ts';
import { additions } from './views/additions.ts';
import { allAuthors, authorSlug } from './views/authors.ts';
import { citingEntries } from './views/cited-in.ts';
import { debateId, shownDebates } from './views/debates.ts';
import { lineage } from './views/lineage.ts';
import { relationLines } from './views/relations.ts';
import { similarByIndex } from './views/similar.ts';
import { pathsOfTheme } from './views/theme-paths.ts';

/**
 * Tells from what a page or file is made: as long as its key is the same, so is its content.
 *
 * @param path from the site's root: `papers/slow-dough/index.html`, `themes/ovens.bib`
 * @returns null for what is made from the whole list and is made anew each time
 */
export type ContentKeys = (path: string) => string | null;

/**
 * The keys of a list's pages and files. What stands in one paper's files depends on its entry and on the entries that it
 * is linked with, in either direction; what stands in those of a theme, tag, reading path, year or author on their papers
 * and on those that an introduction cites; on the page of a theme also its reading paths and the newest additions of all.
 * Everything besides the entries of papers belongs to the frame, of which each key depends.
 *
 * @param frame digest of the code and of all files of the list that are no papers
 */
export function contentKeys(library: Library, frame: string): ContentKeys {
  // What every page says of the list.
  const listFrame = digest([frame, cardFileCount(library)]);
  const papers = paperKeys(library, listFrame);
  const lists = listKeys(library, listFrame, papers);
  const pages = pageKeys(library, papers);
  // The page of a theme says for a reader who comes back what is new in the whole list, see `additions`.
  const news = digest([additions(library, '').state]);
  return (path) => {
    const page = /^papers\/([^/.]+)\/index\.html$/.exec(path)?.[1];
    if (page !== undefined) return pages.get(page) ?? null;
    const paper = /^(?:api\/)?papers\/([^/.]+)(?:\/index\.html|\.[a-z]+)$/.exec(path)?.[1];
    // `authors/page/2/` is a page of all authors, even where one is called Page.
    const list = /^[a-z]+\/(?!page\/\d)[^/.]+(?=[/.])/.exec(path)?.[0];
    const key = papers.get(paper ?? '') ?? lists.get(list ?? '') ?? null;
    return key !== null && /^themes\/.*\.html$/.test(path) ? digest([key, news]) : key;
  };
}

/** By id and former ids. */
function paperKeys(library: Library, frame: string): Map<string, string> {
  const own = new Map(library.papers.map((paper) => [paper.id, entryDigest(paper)]));
  const linked = linkedPapers(library);
  const names = citedNames(library);
  const hasPage = new Map(allAuthors(library).map(({ slug, papers }) => [slug, papers.length > 1]));
  return new Map(
    library.papers.flatMap((paper) => {
      const neighbours = [...(linked.get(paper.id) ?? [])].sort().map((id) => own.get(id));
      const authors = paper.authors.map(({ text }) => hasPage.get(authorSlug(text)));
      const quoted = citingEntries(library, paper.id).map((entry) => names.get(entry));
      const key = digest([frame, own.get(paper.id), neighbours, authors, quoted]);
      return [paper.id, ...paper.aliases].map((id) => [id, key] as const);
    }),
  );
}

/** The page of a paper also shows its lineage, two steps far, and similar papers, which follow from the whole list. */
function pageKeys(library: Library, papers: ReadonlyMap<string, string>): Map<string, string> {
  const shown = shownDebates(library);
  const name = ({ id, short, title, theme, published }: Paper) => [id, short, title, theme, published];
  return new Map(
    library.papers.flatMap((paper) => {
      const { relatives = [], links = [], left } = lineage(library, paper) ?? {};
      const key = digest([
        papers.get(paper.id),
        relatives.map((one) => [one.layer, ...name(one.paper)]),
        links.map(({ type, from, to, because }) => [type, from.id, to.id, because]),
        left,
        relationLines(library, paper)
          .filter(({ type }) => type === 'contradicts')
          .map(({ isOwn, other: { id } }) =>
            shown.has(isOwn ? debateId(paper.id, id) : debateId(id, paper.id)),
          ),
        similarByIndex(library, paper).map(({ paper: similar, ...reason }) => [...name(similar), reason]),
      ]);
      return [paper.id, ...paper.aliases].map((id) => [id, key] as const);
    }),
  );
}

/** By the beginning of their paths: `themes/ovens`, `years/2022`. */
function listKeys(library: Library, frame: string, papers: ReadonlyMap<string, string>): Map<string, string> {
  const years = byYear(library);
  // The introductions of themes and paths name papers, which need not be among their own.
  const cited = new Map(
    [...library.themes, ...library.paths].map(({ path, body }) => [path, body.citations]),
  );
  const ids = (members: readonly { id: string }[]) => members.map(({ id }) => id);
  // Which paths stand on the page of a theme follows from the themes of all their papers.
  const paths = new Map(library.themes.map(({ id }) => [`themes/${id}`, ids(pathsOfTheme(library, id))]));
  const lists = [
    ...collections(library)
      .filter(({ kind }) => kind !== 'all')
      .map(({ file, papers: members }): [string, string[]] => [
        file,
        [...ids(members), ...(cited.get(`${file}.md`) ?? []).map(({ id }) => id)],
      ]),
    ...years.map(({ year, papers: members }): [string, string[]] => [`years/${year}`, ids(members)]),
    ...allAuthors(library).map(({ slug, papers: members }): [string, string[]] => [
      `authors/${slug}`,
      ids(members),
    ]),
  ];
  // The page of a year leads to those before and after it.
  const known = digest([frame, years.map(({ year }) => year)]);
  return new Map(
    lists.map(([list, shown]) => [list, digest([known, paths.get(list), shown.map((id) => papers.get(id))])]),
  );
}

/** By entry, the names of all papers that its body cites: sentences of it on the page of one of them name others. */
function citedNames(library: Library): Map<object, string> {
  const { papers, themes, paths } = library;
  return new Map(
    [...papers, ...themes, ...paths].map((entry) => [
      entry,
      digest(entry.body.citations.map(({ id }) => paperName(library, id))),
    ]),
  );
}

/** The papers that each paper cites, relates to, is named by, or stands beside on a reading path, by its id. */
function linkedPapers({ papers, paths }: Library): Map<string, Set<string>> {
  const linked = new Map<string, Set<string>>();
  const link = (from: string, to: string) => {
    const found = linked.get(from) ?? new Set();
    linked.set(from, found.add(to));
  };
  for (const { id, body, relations } of papers) {
    for (const other of [...body.citations.map((citation) => citation.id), ...relations.map(targetOf)]) {
      link(id, other);
      link(other, id);
    }
  }
  for (const { steps } of paths) {
    for (const [index, { paper }] of steps.entries()) {
      const next = steps[index + 1]?.paper;
      if (next === undefined) continue;
      link(paper, next);
      link(next, paper);
    }
  }
  return linked;
}

function targetOf({ target }: Paper['relations'][number]): string {
  return target;
}

/** Of what the entry states; the compiled body follows from its Markdown. */
function entryDigest({ body, ...stated }: Paper): string {
  return digest([stated, body.markdown]);
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
