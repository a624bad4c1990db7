import type { OpenStorage } from '../stored.ts';

/** How closely the rows of lists stand. */
export const densities = ['comfortable', 'compact', 'table'] as const;
export type Density = (typeof densities)[number];

/** The key under which `src/components/frame/early.js` finds the density before the page is drawn; the word is stored as it is. */
const key = 'density';

/** The density that the reader chose; comfortable when there was no choice, and where the browser tells nothing. */
export function storedDensity(open: OpenStorage): Density {
  try {
    const stored = open().getItem(key);
    return densities.find((one) => one === stored) ?? 'comfortable';
  } catch {
    return 'comfortable';
  }
}

/** Keeps a density for other pages and visits. False where the browser refuses, when it lasts as long as the page. */
export function storeDensity(open: OpenStorage, density: Density): boolean {
  try {
    open().setItem(key, density);
    return true;
  } catch {
    return false;
  }
}
