// A site of the same kinds of pages as ours, from the same entry files, as a user of Eleventy would write it.
import { authorPages, paged, yearOf } from './lists.mjs';

export default function configure(eleventy) {
  eleventy.setInputDirectory('src');
  eleventy.setOutputDirectory('dist');
  eleventy.addPassthroughCopy('src/style.css');

  // The first paragraph of an entry is its note, which lists and the feed show.
  eleventy.setFrontMatterParsingOptions({
    excerpt: (file) => (file.excerpt = file.content.trimStart().split('\n\n', 1)[0]),
  });
  let markdown;
  eleventy.amendLibrary('md', (library) => (markdown = library));
  const notes = new Map();
  eleventy.addFilter('note', ({ inputPath, page }) => {
    const known = notes.get(inputPath);
    if (known !== undefined) return known;
    const html = markdown.render(page.excerpt);
    notes.set(inputPath, html);
    return html;
  });

  let papers;
  eleventy.on('eleventy.before', () => {
    papers = undefined;
    notes.clear();
  });
  const all = (api) =>
    (papers ??= api
      .getFilteredByGlob('src/papers/**/*.md')
      .sort((a, b) => yearOf(b) - yearOf(a) || (a.fileSlug < b.fileSlug ? -1 : 1)));
  const grouped = (api, keys) => Map.groupBy(all(api), keys);
  eleventy.addCollection('newest', (api) =>
    [...all(api)].sort((a, b) => b.data.added - a.data.added).slice(0, 50),
  );
  eleventy.addCollection('paperPages', (api) => paged('All papers', 'papers', all(api)));
  eleventy.addCollection('themePages', (api) => {
    const byTheme = grouped(api, ({ data }) => data.theme);
    return api
      .getFilteredByGlob('src/themes/*.md')
      .sort((a, b) => a.data.order - b.data.order)
      .flatMap((theme) =>
        paged(theme.data.title, `themes/${theme.fileSlug}`, byTheme.get(theme.fileSlug) ?? [], theme),
      );
  });
  eleventy.addCollection('tagPages', (api) => {
    const byTag = new Map();
    for (const paper of all(api))
      for (const tag of paper.data.tags ?? []) {
        if (!byTag.has(tag)) byTag.set(tag, []);
        byTag.get(tag).push(paper);
      }
    return [...byTag].sort().flatMap(([tag, tagged]) => paged(tag, `tags/${tag}`, tagged));
  });
  eleventy.addCollection('yearPages', (api) =>
    [...grouped(api, yearOf)].flatMap(([year, group]) => paged(String(year), `years/${year}`, group)),
  );
  eleventy.addCollection('authorPages', (api) => authorPages(all(api)));

  // Abstracts hold braces, which a template language would take for its own.
  return { markdownTemplateEngine: false };
}
