import type { Library, Paper } from '../../model/library.ts';
import { filled } from '../../words/phrase.ts';
import { priorityFacet } from './paper-rows.ts';

/** Papers of one value of a facet, such as all essential ones. */
export interface PaperGroup {
  /** The value as a heading: `Essential`. */
  label: string;
  papers: Paper[];
  /** False where the page would get too long with it: readers unfold it. */
  isOpen: boolean;
}

/** Most papers that a page shows unfolded, besides its first group: about three screens of rows. */
const mostOpen = 15;

/**
 * Papers by the facet whose value site.md highlights, in the order in which it declares the values, those without one
 * last. Groups are open from the first one on, as long as there is room, and below others only those that are open there.
 * Null for a list that highlights nothing, and where no paper has a value.
 *
 * @param before groups that stand above these on the page
 */
export function paperGroups(
  library: Library,
  papers: readonly Paper[],
  before: readonly PaperGroup[] | null = null,
): PaperGroup[] | null {
  const facet = priorityFacet(library);
  if (!facet) return null;
  const { name: key, label, values } = facet;
  const byValue = Map.groupBy(papers, (paper) => paper.facets[key]);
  const named = [
    ...values.map((value) => [value, capitalized(value)] as const),
    [undefined, filled(library.words.themes.notStated, { label })] as const,
  ];
  const groups = named.flatMap(([value, name]) => {
    const members = byValue.get(value) ?? [];
    return members.length === 0 ? [] : [{ label: name, papers: members }];
  });
  if (groups.length === 1 && byValue.has(undefined)) return null;
  const above = (before ?? []).filter(({ isOpen }) => isOpen);
  let shown = above.reduce((sum, one) => sum + one.papers.length, 0);
  return groups.map((group, at) => {
    shown += group.papers.length;
    const isFirst = before === null && at === 0;
    const mayOpen = before === null || above.some((one) => one.label === group.label);
    return { ...group, isOpen: isFirst || (mayOpen && shown <= mostOpen) };
  });
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
