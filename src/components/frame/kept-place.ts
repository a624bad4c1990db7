/** Milliseconds without scrolling after which a place is noted: browsers refuse more than a hundred notes in half a minute. */
const pause = 200;

let noting: ReturnType<typeof setTimeout> | undefined;
let isKeeping = false;

/**
 * Notes from now on how far the reader has scrolled, in the entry of the history. For pages of which a script makes what the
 * address asks for: a browser that comes back goes to the old place before that is there, and lands elsewhere.
 */
export function keepPlace(): void {
  history.scrollRestoration = 'manual';
  if (isKeeping) return;
  isKeeping = true;
  addEventListener('scroll', () => {
    clearTimeout(noting);
    noting = setTimeout(() => {
      history.replaceState({ ...(history.state as object | null), place: scrollY }, '');
    }, pause);
  });
}

/** Where the reader was, in pixels from the top, when they left this entry of the history; 0 in a new one. */
export function keptPlace(): number {
  const { place } = (history.state ?? {}) as { place?: unknown };
  return typeof place === 'number' ? place : 0;
}
