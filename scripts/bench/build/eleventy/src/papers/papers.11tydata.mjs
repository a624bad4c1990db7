/** What all entries have: their layout, the address by their file name, and the theme by their folder. */
export default {
  layout: 'paper.11ty.mjs',
  permalink: ({ page }) => `/papers/${page.fileSlug}/`,
  eleventyComputed: {
    theme: ({ page }) => page.inputPath.split('/').at(-2),
    summary: ({ page }) => page.excerpt?.slice(0, 160),
  },
};
