/**
 * Listens to the keys of the search page: the arrows go from the box through the results and back, Escape goes from
 * a result to the box and clears it there. Enter follows the link, as everywhere; the header listens for `/`.
 *
 * @param list element whose items hold the results
 * @param clear is called when the box was emptied
 */
export function listenForKeys(input: HTMLInputElement, list: HTMLElement, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isComposing(event) || hasModifier(event)) return;
    const active = document.activeElement;
    if (event.key === 'Escape' && list.contains(active)) {
      event.preventDefault();
      input.focus();
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

/** True for a key that belongs to an input method. Safari marks the key that ends a composition by code 229 alone. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** True when the reader selects text, or commands the browser. */
function hasModifier({ shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return shiftKey || ctrlKey || metaKey || altKey;
}

/** What an arrow key leads to from the element that has the focus, if anything. */
function nextOf(
  key: 'ArrowDown' | 'ArrowUp',
  input: HTMLElement,
  list: HTMLElement,
  active: Element | null,
): HTMLElement | undefined {
  const links = [...list.querySelectorAll<HTMLAnchorElement>(':scope > li :is(a.title, .title a)')];
  const at = links.indexOf(active as HTMLAnchorElement);
  if (at < 0 && active !== input) return undefined;
  const next = at + (key === 'ArrowDown' ? 1 : -1);
  if (next >= 0) return links[next];
  return at < 0 ? undefined : input;
}
