import type { ResultView } from '../../search/messages.ts';
import { fillAuthors, fillMarked } from '../search/marked-text.ts';

/** A theme as a result shows it. */
export interface LiveTheme {
  label: string;
  href: string;
  accent: number;
}

/** Most authors named of a paper; those whose names matched are named beyond it. */
const maxAuthors = 2;

/**
 * A row of the list: a link, so that it opens as links do, in another tab too. It takes no focus, which stays in the box.
 *
 * @param id of the element
 */
export function option(id: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.id = id;
  link.href = href;
  link.role = 'option';
  link.tabIndex = -1;
  link.ariaSelected = 'false';
  return link;
}

/** Fills a row with a paper. */
export function fillPaper(
  link: HTMLAnchorElement,
  { id, title, authors, published, themes }: ResultView,
  words: ReadonlySet<string>,
  theme: LiveTheme | undefined,
): void {
  link.dataset['paper'] = id;
  if (theme && themes.length > 0) link.dataset['accent'] = String(theme.accent);
  const heading = document.createElement('bdi');
  heading.className = 'name';
  fillMarked(heading, title, words);
  const facts = document.createElement('span');
  facts.className = 'by';
  fillAuthors(facts, authors, words, maxAuthors);
  const year = published.slice(0, 4);
  facts.append(authors.length > 0 ? ` · ${year}` : year, ...(theme ? [themeName(theme)] : []));
  link.append(heading, facts);
}

function themeName({ label }: LiveTheme): HTMLElement {
  const name = document.createElement('span');
  name.className = 'theme';
  name.textContent = ` · ${label}`;
  return name;
}
