import { escape } from '../markup.mjs';

const site = 'https://benchmark.example';

export const data = { permalink: '/feed.xml', eleventyExcludeFromCollections: true };

/** The newest papers as an Atom feed. */
export function render({ collections: { newest } }) {
  const entry = (paper) => `<entry>
<title>${escape(paper.data.title)}</title>
<id>${site}${paper.url}</id>
<link href="${site}${paper.url}"/>
<updated>${paper.data.added.toISOString()}</updated>
${(paper.data.authors ?? []).map((name) => `<author><name>${escape(name)}</name></author>`).join('\n')}
<content type="html">${escape(this.note(paper))}</content>
</entry>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Benchmark</title>
<id>${site}/</id>
<link rel="self" href="${site}/feed.xml"/>
<updated>${newest[0]?.data.added.toISOString()}</updated>
${newest.map(entry).join('\n')}
</feed>
`;
}
