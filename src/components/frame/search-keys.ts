/** Fields in which a reader types `/` as text, or to choose an option. */
const fields = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select';

const isApple = /Mac|iP(?:hone|ad|od)/.test(navigator.userAgent);

/** The keys `/`, unless the reader is typing into a field, and Ctrl-K or ⌘K lead to the search box of the page. */
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || !(isSlash(event) || isCommand(event))) return;
  const box = document.querySelector<HTMLInputElement>('input[type=search][name=q]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

/** Shift is no modifier of `/`: some keyboards need it for the sign. */
function isSlash({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  const active = document.activeElement;
  return !active?.matches(fields) && !(active instanceof HTMLElement && active.isContentEditable);
}

/** On Apple's systems Ctrl-K deletes the rest of a line, and ⌘ takes its place. */
function isCommand({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const [wanted, other] = isApple ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  return key.toLowerCase() === 'k' && wanted && !other && !altKey && !shiftKey;
}
