/** Lets Escape close the open group of these, and gives the focus back to what opened it. */
export function closeByEscape(groups: HTMLElement): void {
  groups.addEventListener('keydown', (event) => {
    const group = groups.querySelector<HTMLDetailsElement>('details[open]');
    if (event.key !== 'Escape' || !group) return;
    group.open = false;
    group.querySelector('summary')?.focus();
  });
}
