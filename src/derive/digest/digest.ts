import type { Library } from '../../model/library.ts';
import { digestHtml, paperSize } from './html.ts';
import { gatherIssue, type Details, type DigestOptions, type Issue, type IssuePaper } from './issue.ts';
import { digestText } from './text.ts';

/** The mail of what was added, and what to record once it was sent. */
export interface Digest {
  subject: string;
  html: string;
  text: string;
  /** Ids of the new papers, in the mail's order. */
  papers: string[];
  /** Keys of all statuses and corrections that the mail reports: `slow-dough:retracted`. */
  changes: string[];
}

/** Most bytes of HTML: Gmail cuts a message off after about 102 kB. */
const budget = 90_000;

/**
 * Writes the mail of the papers that were added in a period, by theme in the list's order. The newest papers of each
 * theme come with their notes. When all notes would make the mail too long, the others come as title and link; when even
 * these do not fit, the rest is counted beside a link to the theme. The plain-text part names every paper.
 *
 * @returns null when no paper was added, or all of them went out before
 */
export function digest(library: Library, options: DigestOptions): Digest | null {
  const issue = gatherIssue(library, options);
  if (!issue) return null;
  const details = share(issue);
  const papers = issue.themes.flatMap((theme) => theme.papers);
  return {
    subject: issue.subject,
    html: digestHtml(issue, details),
    text: digestText(issue, details),
    papers: papers.map(({ id }) => id),
    changes: [
      ...papers.flatMap(({ statusKey }) => statusKey ?? []),
      ...issue.changes.map(({ key }) => key),
      ...issue.corrections.map(({ key }) => key),
    ],
  };
}

/**
 * Spends the budget in rounds, one paper of each theme a round: first a note for the first paper of each theme, from
 * half of the budget; then titles for all others; then, with what is left, notes in place of titles.
 */
function share(issue: Issue): Details {
  const details = new Map<string, 'full' | 'line'>();
  const lists = issue.themes.map(({ papers }) => papers);
  const longest = Math.max(...lists.map((papers) => papers.length));
  let left = budget - new TextEncoder().encode(digestHtml(issue, details)).length;
  const give = (detail: 'full' | 'line', rounds: number, reserve: number) => {
    // The first paper that does not fit ends its theme, so that those with notes are always its newest.
    const done = new Set<readonly IssuePaper[]>();
    for (let round = 0; round < rounds; round++) {
      for (const papers of lists) {
        const paper = papers[round];
        if (!paper || done.has(papers) || details.get(paper.id) === 'full') continue;
        const now = details.get(paper.id);
        const price = paperSize(paper, detail) - (now ? paperSize(paper, now) : 0);
        if (left - price < reserve) done.add(papers);
        else {
          details.set(paper.id, detail);
          left -= price;
        }
      }
    }
  };
  give('full', 1, budget / 2);
  give('line', longest, 0);
  give('full', longest, 0);
  return details;
}
