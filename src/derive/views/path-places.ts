import type { Library, Paper, ReadingPath } from '../../model/library.ts';
import { papersById } from '../lists.ts';
import { perLibrary } from '../per-library.ts';

/** Where a paper stands on a reading path. */
export interface PathPlace {
  path: ReadingPath;
  /** From 1. */
  step: number;
  /** The papers before and behind it. */
  previous: Paper | undefined;
  next: Paper | undefined;
}

/** The places of a paper on the reading paths of the list, in the order of the paths. */
export function pathPlaces(library: Library, id: string): PathPlace[] {
  return placesById(library).get(id) ?? [];
}

const placesById = perLibrary((library) => {
  const papers = papersById(library);
  const places = new Map<string, PathPlace[]>();
  for (const path of library.paths) {
    const at = (index: number) => papers.get(path.steps[index]?.paper ?? '');
    path.steps.forEach(({ paper }, index) => {
      const known = places.get(paper) ?? [];
      places.set(paper, known);
      known.push({ path, step: index + 1, previous: at(index - 1), next: at(index + 1) });
    });
  }
  return places;
});
