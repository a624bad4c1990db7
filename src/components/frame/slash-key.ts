/** Fields in which `/` is text, or chooses. */
const fields = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select';

/** `/` leads to the search box of the page, from wherever it is not typed into something. */
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
