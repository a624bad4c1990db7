let region: HTMLElement | null = null;
let end = 0;

/** How long a notice stays, in milliseconds; longer where it offers something to press. */
const stay = 8000;
const stayWithButton = 20_000;

/**
 * Shows a sentence in a corner of the window; screen readers read it out. It stays while the reader points at it, or has
 * the focus in it.
 *
 * @param offer a button behind the sentence: what it says and does; the focus is lost with it, and for it to move
 */
export function notify(text: string, offer?: { label: string; act: () => void }): void {
  if (!region) {
    region = document.createElement('p');
    region.className = 'notice-corner';
    region.setAttribute('aria-live', 'polite');
    document.body.append(region);
  }
  const target = region;
  clearTimeout(end);
  const clear = () => target.replaceChildren();
  const parts: (string | Node)[] = [text];
  if (offer) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = offer.label;
    button.addEventListener('click', () => {
      clear();
      offer.act();
    });
    parts.push(' ', button);
  }
  // Screen readers read a live region only when it changes after it was added.
  setTimeout(() => target.replaceChildren(...parts), 50);
  const wait = () => {
    end = window.setTimeout(
      () => (target.matches(':hover, :focus-within') ? wait() : clear()),
      offer ? stayWithButton : stay,
    );
  };
  wait();
}
