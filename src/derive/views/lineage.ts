import type { Library, Paper } from '../../model/library.ts';
import type { RelationType } from '../../model/schema/relation.ts';
import { formatIso } from '../../text/dates.ts';
import { papersById } from '../lists.ts';
import { perLibrary } from '../per-library.ts';

/** A relation between two papers of the lineage. */
export interface Link {
  type: RelationType;
  /** The paper whose entry states it, and the one that it names. */
  from: Paper;
  to: Paper;
  because: string;
}

/** A paper of a lineage: `layer` is 0 for the paper itself, below it for what it goes back to, above for what followed. */
export interface Relative {
  paper: Paper;
  layer: number;
}

/** Where a paper comes from and what came of it, two steps far. */
export interface Lineage {
  relatives: Relative[];
  links: Link[];
  /** Papers one step away that have no room. */
  left: number;
}

/** Most papers altogether, in one layer, and that one paper brings along as its own relatives. */
const [most, mostInLayer, mostOfOne] = [24, 7, 3];
/** What says most of where a paper comes from, first. */
const order: readonly RelationType[] = [
  'extends',
  'supersedes',
  'contradicts',
  'replicates',
  'compares',
  'uses',
];
/** How far a type of relation is followed beyond the first step: a comparison or a common data set is no descent. */
const followed: readonly RelationType[] = ['extends', 'supersedes', 'contradicts', 'replicates'];

/**
 * The lineage of a paper: its relations, and the relations of these, in the same direction. The search is bounded at
 * each step, so that a data set which thousands use costs a page no more than another.
 *
 * @returns null for a paper with fewer than two relatives, which a list shows as well
 */
export function lineage(library: Library, paper: Paper): Lineage | null {
  const found = new Map<string, Relative>([[paper.id, { paper, layer: 0 }]]);
  const links: Link[] = [];
  const full = new Map<number, number>();
  const take = (next: Paper, layer: number, link: Link): boolean => {
    const known = found.get(next.id);
    const count = full.get(layer) ?? 0;
    if (!known && (found.size >= most || count >= mostInLayer)) return false;
    if (!known) full.set(layer, count + 1);
    if (!known) found.set(next.id, { paper: next, layer });
    links.push(link);
    return true;
  };
  const direct = inOrder([...linksFrom(library, paper), ...(linksTo(library).get(paper.id) ?? [])]);
  const rest = direct.filter((link) => {
    const { other, step } = seenFrom(paper, link);
    return !take(other, step, link);
  });
  for (const relative of [...found.values()].slice(1)) {
    const further = furtherLinks(library, relative).filter((link) => {
      const { id } = seenFrom(relative.paper, link).other;
      return id !== paper.id && (found.get(id)?.layer ?? 0) !== relative.layer;
    });
    for (const link of further.slice(0, mostOfOne)) {
      const { other, step } = seenFrom(relative.paper, link);
      take(other, relative.layer + step, link);
    }
  }
  if (found.size < 3) return null;
  const left = new Set(rest.map((link) => seenFrom(paper, link).other.id).filter((id) => !found.has(id)));
  return { relatives: [...found.values()], links: unique(links), left: left.size };
}

/** What lies behind a relative in its own direction, and what contradicts a paper that was built on. */
function furtherLinks(library: Library, { paper, layer }: Relative): Link[] {
  const links =
    layer < 0
      ? [...linksFrom(library, paper), ...(contradictions(library).get(paper.id) ?? [])]
      : (linksTo(library).get(paper.id) ?? []).slice(0, 4 * mostOfOne);
  return inOrder(links.filter(({ type }) => followed.includes(type)));
}

/** The other paper of a link, and the direction to it: back in time, or on. Of comparisons the dates say which. */
function seenFrom({ id }: Paper, { type, from, to }: Link): { other: Paper; step: number } {
  const other = from.id === id ? to : from;
  if (type !== 'compares') return { other, step: from.id === id ? -1 : 1 };
  const self = from.id === id ? from : to;
  return { other, step: formatIso(other.published) < formatIso(self.published) ? -1 : 1 };
}

function inOrder(links: readonly Link[]): Link[] {
  return [...links].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

function unique(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [`${link.from.id} ${link.type} ${link.to.id}`, link])).values()];
}

function linksFrom(library: Library, from: Paper): Link[] {
  const papers = papersById(library);
  return from.relations.flatMap(({ type, target, because }) => {
    const to = papers.get(target);
    return to ? [{ type, from, to, because }] : [];
  });
}

/** Every relation of the list, as its entries state them. */
export const paperLinks = perLibrary((library): readonly Link[] =>
  library.papers.flatMap((paper) => linksFrom(library, paper)),
);

const linksTo = perLibrary((library) => Map.groupBy(paperLinks(library), ({ to }) => to.id));

const contradictions = perLibrary((library) =>
  Map.groupBy(
    paperLinks(library).filter(({ type }) => type === 'contradicts'),
    ({ to }) => to.id,
  ),
);
