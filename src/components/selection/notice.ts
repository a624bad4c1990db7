let region: HTMLElement | null = null;
let end = 0;

/** How long a notice stays, in milliseconds. */
const stay = 8000;

/** Says a sentence in a corner of the window, to the eye and to screen readers. */
export function notify(text: string): void {
  if (!region) {
    region = document.createElement('p');
    region.className = 'notice-corner';
    region.setAttribute('aria-live', 'polite');
    document.body.append(region);
  }
  const target = region;
  clearTimeout(end);
  // A live region is read when it changes after it is there.
  setTimeout(() => (target.textContent = text), 50);
  end = window.setTimeout(() => (target.textContent = ''), stay);
}
