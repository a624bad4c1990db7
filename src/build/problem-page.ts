import type { Problem } from '../problems/problem.ts';
import { escapeHtml } from '../text/escape.ts';

const style = `
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
  pre { overflow-x: auto; padding: .5rem 1rem; border-inline-start: 3px solid; }
  dt { float: inline-start; clear: both; inline-size: 6rem; } dd { margin-inline-start: 6rem; }
  h2 { font-size: 1rem; }`;

/**
 * The page that the development server shows when the list has errors: every problem in the words of the check. It
 * reloads once a file is saved; without JavaScript, every two seconds.
 *
 * @param base address of the home page on its host, such as `/list/`: Vite has its script for reloading below it
 */
export function problemPage(problems: readonly Problem[], base: string): string {
  const heading = problems.length === 1 ? 'The list has an error' : `The list has ${problems.length} errors`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<noscript><meta http-equiv="refresh" content="2"></noscript>
<style>${style}</style>
<script type="module" src="${escapeHtml(base)}@vite/client"></script>
</head>
<body>
<main>
<h1>${heading}</h1>
<p>Save the repaired file, and the page you asked for comes back. <code>npm run check</code> tells the same.</p>
${problems.map(section).join('\n')}
</main>
</body>
</html>
`;
}

function section({ file, line, column, rule, excerpt, found, expected, fix }: Problem): string {
  const rows = Object.entries({ found, expected, fix, rule });
  return `<section>
<h2><code>${escapeHtml(`${file}:${line}:${column}`)}</code></h2>
<pre><code>${escapeHtml(excerpt)}</code></pre>
<dl>${rows.map(([name, words]) => `<dt>${name}</dt><dd>${escapeHtml(words)}</dd>`).join('')}</dl>
</section>`;
}
