import type { Paper } from '../model/library.ts';

/** Wraps a function of a paper so that it computes once for each paper, which stands in the files of several collections. */
export function perPaper<T>(compute: (paper: Paper) => T): (paper: Paper) => T {
  const known = new WeakMap<Paper, { value: T }>();
  return (paper) => {
    const found = known.get(paper) ?? { value: compute(paper) };
    known.set(paper, found);
    return found.value;
  };
}
