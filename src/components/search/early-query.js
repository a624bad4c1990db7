// Runs before the search page and the comparison are drawn, and is no module, which would run after that: when the
// address asks for something, the box holds it from the start, and the newest papers, which are no answer, are not shown.
// Styles do the rest by the attribute; `paper-search.ts` takes it away with its first answer, `comparison.ts` changes it.
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
  addEventListener('DOMContentLoaded', () => parsed.disconnect());

  // The scripts of the page may never come: then the newest papers are better than nothing.
  const fail = () => {
    if (root.dataset.asked === 'waiting') root.dataset.asked = 'failed';
  };
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && fail(), true);
  setTimeout(fail, 20_000);
})();
