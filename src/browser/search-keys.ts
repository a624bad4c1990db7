/**
 * Listens to the keys of the search page: `/` goes to the box, Escape clears it, and the arrows go from it through
 * the results and back. Enter follows the link, as everywhere.
 *
 * @param list element whose items hold the results
 * @param clear is called when the box was emptied
 */
export function listenForKeys(input: HTMLInputElement, list: HTMLElement, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const active = document.activeElement;
    const isText = active instanceof HTMLInputElement && active.type !== 'checkbox';
    if (event.key === '/' && !isText && !(active instanceof HTMLSelectElement)) {
      event.preventDefault();
      input.select();
    } else if (event.key === 'Escape' && active === input && input.value !== '') {
      event.preventDefault();
      input.value = '';
      clear();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const target = nextOf(event.key, input, list, active);
      if (!target) return;
      event.preventDefault();
      target.focus();
    }
  });
}

/** What an arrow key leads to from the element that has the focus, if anything. */
function nextOf(
  key: 'ArrowDown' | 'ArrowUp',
  input: HTMLElement,
  list: HTMLElement,
  active: Element | null,
): HTMLElement | undefined {
  const links = [...list.querySelectorAll<HTMLAnchorElement>(':scope > li .title a')];
  const at = links.indexOf(active as HTMLAnchorElement);
  if (at < 0 && active !== input) return undefined;
  const next = at + (key === 'ArrowDown' ? 1 : -1);
  if (next >= 0) return links[next];
  return at < 0 ? undefined : input;
}
