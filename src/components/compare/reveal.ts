/** Shows what `early-query.js` has hidden where the address asks for something. */
export function reveal(): void {
  const { dataset } = document.documentElement;
  if (dataset['asked']) dataset['asked'] = 'answered';
}
