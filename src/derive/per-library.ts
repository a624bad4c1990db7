import type { Library } from '../model/library.ts';

/** Wraps a function of a library so that it computes once for each library: every page asks for the same answer. */
export function perLibrary<T>(compute: (library: Library) => T): (library: Library) => T {
  const known = new WeakMap<Library, { value: T }>();
  return (library) => {
    const found = known.get(library) ?? { value: compute(library) };
    known.set(library, found);
    return found.value;
  };
}
