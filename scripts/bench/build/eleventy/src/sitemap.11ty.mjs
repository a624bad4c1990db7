export const data = { permalink: '/sitemap.xml', eleventyExcludeFromCollections: true };

/** Every page of the site. */
export function render({ collections: { all, paperPages, themePages, tagPages, yearPages, authorPages } }) {
  const lists = [paperPages, themePages, tagPages, yearPages, authorPages].flat();
  const urls = new Set([...all, ...lists].map(({ url }) => url).filter(Boolean));
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[...urls].map((url) => `<url><loc>https://benchmark.example${url}</loc></url>`).join('\n')}
</urlset>
`;
}
