// Runs before the search page is drawn, and is no module, which would run after that: when the address asks for
// something, the box holds it from the start, and the newest papers, which are no answer, are not shown. `results.css`
// does the rest by the attribute; `paper-search.ts` takes it away with its first answer.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  if (![...asked.values()].some((value) => value.trim() !== '')) return;
  root.dataset.asked = 'waiting';

  const parsed = new MutationObserver(() => {
    const box = document.getElementById('q');
    if (!box) return;
    parsed.disconnect();
    box.value = asked.get('q') ?? '';
  });
  parsed.observe(root, { childList: true, subtree: true });

  // The scripts of the page may never come: then the newest papers are better than nothing.
  const fail = () => {
    if (root.dataset.asked) root.dataset.asked = 'failed';
  };
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && fail(), true);
  setTimeout(fail, 20_000);
})();
