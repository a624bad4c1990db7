/** Wakes the search box of the page when the reader first goes to it. Until then, and where that fails, it is a plain form. */
function listen(form: HTMLFormElement): void {
  form.addEventListener('focusin', () => void wake(form), { once: true });
}

async function wake(form: HTMLFormElement): Promise<void> {
  // Both are asked for at once; that the one fails is told where it is read.
  const start = fetch(form.dataset['start'] ?? '', { cache: 'no-cache' }).catch(() => null);
  try {
    const { startLiveSearch } = await import('./live-search.ts');
    await startLiveSearch(form, start, () => listen(form));
  } catch {
    listen(form);
  }
}

const form = document.querySelector<HTMLFormElement>('.site-search');
// The reader may have been faster than this script.
if (form?.matches(':focus-within')) void wake(form);
else if (form) listen(form);

// Makes the file a module, whose names are its own.
export {};
