import type { Section } from '../../markdown/body.ts';
import type { Paper, Theme } from '../../model/library.ts';
import { allNewestFirst, papersById } from '../lists.ts';
import { perLibrary } from '../per-library.ts';

/** A result and the one that stands against it. */
export interface Debate {
  /** Fragment of the debate in its page. */
  id: string;
  /** The paper that is contradicted. */
  claim: Paper;
  /** The paper whose entry says that it contradicts the other. */
  counter: Paper;
  because: string;
}

/** What a theme has on debates: its section on results that conflict, if it names one, and the debates of its papers. */
export interface ThemeDebates {
  theme: Theme;
  section: Section | undefined;
  debates: Debate[];
  /** Older ones that have no room. */
  left: number;
}

/** The fragment of a debate in the page of debates. */
export function debateId(counter: string, claim: string): string {
  return `${counter}--${claim}`;
}

/** Most debates of a theme on their page: it stays small for a long list, whose papers name the older ones, too. */
const mostOfTheme = 40;

/** The debates of a list by the theme of the contradicting paper, newest first; without themes that have none. */
export const debatesByTheme = perLibrary((library): ThemeDebates[] => {
  const papers = papersById(library);
  const all = allNewestFirst(library).flatMap((counter) =>
    counter.relations.flatMap(({ type, target, because }): Debate[] => {
      const claim = papers.get(target);
      if (type !== 'contradicts' || !claim) return [];
      return [{ id: debateId(counter.id, claim.id), claim, counter, because }];
    }),
  );
  const byTheme = Map.groupBy(all, ({ counter }) => counter.theme);
  return library.themes.flatMap((theme) => {
    const section = theme.body.sections.find(({ id }) => id === theme.debates);
    const debates = byTheme.get(theme.id) ?? [];
    const left = Math.max(0, debates.length - mostOfTheme);
    if (!section && debates.length === 0) return [];
    return [{ theme, section, debates: debates.slice(0, mostOfTheme), left }];
  });
});

/** The fragments of the debates that their page shows. */
export const shownDebates = perLibrary(
  (library): ReadonlySet<string> =>
    new Set(debatesByTheme(library).flatMap(({ debates }) => debates.map(({ id }) => id))),
);

/**
 * The HTML of a section of another page: its ids stay there, and what leads inside that page leads to it.
 *
 * @param page address of the page that the section is from
 */
export function quotedSection(html: string, page: string): string {
  return html.replace(/ (?:id|aria-describedby)="[^"]*"/g, '').replaceAll(' href="#', ` href="${page}#`);
}
