/** Hides the papers that the page came with, as `early-query.js` does where the address asks for something. */
export function wait(): void {
  document.documentElement.dataset['asked'] = 'waiting';
}

/** What was hidden until there is an answer may be seen. */
export function stopWaiting(): void {
  delete document.documentElement.dataset['asked'];
}
