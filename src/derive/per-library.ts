import type { Library } from '../model/library.ts';

/** Makes of a function of a library one that computes once a library: every page asks, and the answer is kept. */
export function perLibrary<T>(compute: (library: Library) => T): (library: Library) => T {
  const known = new WeakMap<Library, { value: T }>();
  return (library) => {
    const found = known.get(library) ?? { value: compute(library) };
    known.set(library, found);
    return found.value;
  };
}
