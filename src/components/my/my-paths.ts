import { leavePath, type Reading } from './reading.ts';
import { myReading } from './my-reading.ts';

/** Shows the paths that the reader has begun, of all that stand in the page. */
export function showPaths(page: HTMLElement, { paths }: Reading): void {
  const begun = new Set(paths.map(({ id }) => id));
  for (const item of page.querySelectorAll<HTMLElement>('.my-paths [data-path]')) {
    const id = item.dataset['path'] ?? '';
    item.hidden = !begun.has(id);
    const button = item.querySelector<HTMLButtonElement>('.leave');
    if (button) button.onclick = () => myReading.change(leavePath(id));
  }
  const section = page.querySelector<HTMLElement>('.my-paths');
  if (section) section.hidden = section.querySelector('[data-path]:not([hidden])') === null;
}
