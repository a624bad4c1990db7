let region: HTMLElement | null = null;
let end = 0;

/** How long a notice stays, in milliseconds. */
const stay = 8000;

/** Shows a sentence in a corner of the window; screen readers read it out. */
export function notify(text: string): void {
  if (!region) {
    region = document.createElement('p');
    region.className = 'notice-corner';
    region.setAttribute('aria-live', 'polite');
    document.body.append(region);
  }
  const target = region;
  clearTimeout(end);
  // Screen readers read a live region only when it changes after it was added.
  setTimeout(() => (target.textContent = text), 50);
  end = window.setTimeout(() => (target.textContent = ''), stay);
}
