// Runs before the first paint, so that no page flashes in the other scheme; `scheme-choice.ts` stores what it reads. It
// is no module and no TypeScript, since both would come too late: the page waits for this file as for its style sheet.
try {
  const scheme = localStorage.getItem(document.currentScript.dataset.key);
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
} catch {
  // Without storage the scheme is that of the system.
}
