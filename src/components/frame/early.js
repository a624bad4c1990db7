// Runs before the first paint, so that no page flashes in the other scheme and no list moves; `scheme-choice.ts` and
// `lists/density-store.ts` store what it reads. It is no module and no TypeScript, since both would come too late: the
// page waits for this file as for its style sheet.
try {
  const { dataset } = document.documentElement;
  const scheme = localStorage.getItem(document.currentScript.dataset.key);
  if (scheme === 'light' || scheme === 'dark') dataset.scheme = scheme;
  const density = localStorage.getItem('density');
  if (density) dataset.density = density;
} catch {
  // Without storage the scheme is that of the system, and lists stand comfortably.
}
