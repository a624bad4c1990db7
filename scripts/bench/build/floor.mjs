// The least that a site of a list needs: `node floor.mjs LIST OUT` reads every entry, parses its frontmatter, makes HTML
// of its Markdown as the product does, puts it into one template and writes it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import matter from 'gray-matter';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';

const [, , list = '', out = ''] = process.argv;
const markdown = remark().use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze();

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const files = readdirSync(join(list, 'papers'), { recursive: true, encoding: 'utf8' });
for (const file of files.filter((name) => name.endsWith('.md'))) {
  const { data, content } = matter(readFileSync(join(list, 'papers', file), 'utf8'), {});
  const html = String(markdown.processSync(content));
  const folder = join(out, 'papers', basename(file, '.md'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escape(data.title)}</title></head>
<body>
<h1>${escape(data.title)}</h1>
<p>${(data.authors ?? []).map(escape).join(', ')} · ${escape(data.venue ?? data.published)}</p>
${html}
</body>
</html>
`,
  );
}
