/** Fields in which a reader types `/` as text, or to choose an option. */
const fields = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select';

/** The key `/` leads to the search box of the page, unless the reader is typing into a field. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.defaultPrevented || event.isComposing) return;
  // Shift is no modifier here: some keyboards need it for the sign.
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const active = document.activeElement;
  if (active?.matches(fields) || (active instanceof HTMLElement && active.isContentEditable)) return;
  const box = document.querySelector<HTMLInputElement>('input[type=search][name=q]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
