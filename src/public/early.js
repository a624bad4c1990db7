// Runs before the page is drawn, so that rows of lists stand at once as closely as the reader chose: see
// components/lists/density-store.ts.
try {
  const density = localStorage.getItem('density');
  if (density) document.documentElement.dataset.density = density;
} catch {
  // The browser keeps nothing for this site.
}
