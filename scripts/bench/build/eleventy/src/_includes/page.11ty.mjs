import { escape } from '../../markup.mjs';

const site = 'https://benchmark.example';

/** The frame of every page. */
export default function page({ title, summary, content, page: { url }, list }) {
  const name = list?.title ?? title;
  const links = [
    list?.previous && `<link rel="prev" href="${list.previous}">`,
    list?.next && `<link rel="next" href="${list.next}">`,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(name)} · Benchmark</title>
<meta name="description" content="${escape(summary ?? `${name}: papers of the list`)}">
<link rel="canonical" href="${site}${url}">
<link rel="alternate" type="application/atom+xml" href="/feed.xml" title="Benchmark">
${links.filter(Boolean).join('\n')}
<link rel="stylesheet" href="/style.css">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<a class="name" href="/">Benchmark</a>
<nav aria-label="Site"><ul>
<li><a href="/papers/">Papers</a></li>
<li><a href="/themes/">Themes</a></li>
<li><a href="/tags/">Tags</a></li>
<li><a href="/years/">Years</a></li>
<li><a href="/authors/">Authors</a></li>
</ul></nav>
</header>
<main id="main">
${content}
</main>
<footer><p>Made to measure how long it takes to build this site. <a href="/feed.xml">Feed</a></p></footer>
</body>
</html>
`;
}
