/** A link to a paper whose card the page does not show already. */
const citations = 'a.citation';

/**
 * Loads what shows cards when a reader first points at a citation or reaches one by keyboard. Not for fingers, which
 * cannot rest on a link; where it cannot be loaded, links are links.
 */
function wake(event: Event): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(citations);
  if (!link || !matchMedia('(hover: hover)').matches) return;
  import('./hover-card.ts').then(({ attend }) => attend(citations, event)).catch(() => undefined);
}

document.addEventListener('pointerover', wake);
document.addEventListener('focusin', wake);

// Makes the file a module, whose names are its own.
export {};
