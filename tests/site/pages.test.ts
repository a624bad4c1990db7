import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { sites } from './build-sites.ts';
import { attributes, readPages, type BuiltPage } from './html.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes elements without content as the HTML standard's own serialiser does.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles of papers are as long as they are.
    'long-title': 'off',
    // `role=list` keeps VoiceOver counting lists without bullets.
    'no-redundant-role': 'off',
    'attribute-boolean-style': 'off',
    'no-inline-style': 'error',
    // Checkboxes of one facet share its name, as HTML means it.
    'form-dup-name': ['error', { shared: ['checkbox', 'submit', 'button'] }],
  },
});

describe.each(Object.entries(sites))('the built site of the %s list', (_name, { folder, base, origin }) => {
  const pages = readPages(folder);
  const full = pages.filter((page) => !page.html.includes('http-equiv="refresh"'));

  const indexed = full.filter((page) => !page.html.includes('<meta name="robots" content="noindex">'));

  it('has pages', () => {
    expect(full.length).toBeGreaterThan(10);
  });

  it('is valid HTML', async () => {
    const reports = await Promise.all(pages.map((page) => validator.validateString(page.html, page.file)));
    const messages = reports.flatMap((report) =>
      report.results.flatMap(({ filePath, messages: found }) =>
        found.map(({ ruleId, message, line }) => `${filePath}:${line} ${ruleId}: ${message}`),
      ),
    );
    expect(messages).toEqual([]);
  });

  it('has no dead internal link and no dead fragment', () => {
    const ids = new Map(pages.map((page) => [page.file, new Set(attributes(page.tree, '[id]', 'id'))]));
    const dead = pages.flatMap((page) =>
      ['href', 'src', 'action', 'dataPapers'].flatMap((name) =>
        attributes(page.tree, '*', name)
          .filter((address) => !/^(?:https?|mailto):/.test(address))
          .filter((address) => !resolves(address, page, folder, base, ids))
          .map((address) => `${page.file}: ${address}`),
      ),
    );
    expect(dead).toEqual([]);
  });

  it('gives every page a title of its own, one h1, landmarks, a language and a description', () => {
    const titles = full.map((page) => toString(select('title', page.tree) ?? { type: 'root', children: [] }));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const faults = full.flatMap(({ file, tree }) => {
      const counts = {
        h1: selectAll('h1', tree).length,
        main: selectAll('main', tree).length,
        banner: selectAll('body > header', tree).length,
        footer: selectAll('body > footer', tree).length,
        nav: selectAll('nav[aria-label]', tree).length,
        lang: selectAll('html[lang="en"]', tree).length,
        description: selectAll('meta[name="description"][content]', tree).length,
        skip: selectAll('body > a[href="#main"]:first-child', tree).length,
      };
      return Object.entries(counts)
        .filter(([, count]) => count !== 1)
        .map(([what]) => `${file}: ${what}`);
    });
    expect(faults).toEqual([]);
  });

  it('gives every page its own canonical address, and those that search engines must not list none', () => {
    const faults = full.filter(({ file, tree }) => {
      const [canonical] = attributes(tree, 'link[rel="canonical"]', 'href');
      const own = encodeURI(origin + base + file.replace(/index\.html$/, ''));
      return canonical !== (indexed.some((page) => page.file === file) ? own : undefined);
    });
    expect(faults.map((page) => page.file)).toEqual([]);
  });

  it('forbids foreign and inline code on every page, and has none', () => {
    const faults = full.filter(({ html, tree }) => {
      const [policy = ''] = attributes(tree, 'meta[http-equiv="Content-Security-Policy"]', 'content');
      const inline =
        selectAll(
          'style, script:not([src]):not([type="application/ld+json"]), [style], [onclick], [onload]',
          tree,
        ).length > 0;
      const loaded = ['script', 'img', 'iframe', 'link[rel=stylesheet]', 'link[rel=icon]'].flatMap(
        (selector) => [...attributes(tree, selector, 'src'), ...attributes(tree, selector, 'href')],
      );
      return (
        !policy.startsWith("default-src 'none'; script-src 'self';") ||
        policy.includes('unsafe') ||
        inline ||
        loaded.some((address) => !address.startsWith(base)) ||
        /javascript:/i.test(html)
      );
    });
    expect(faults.map((page) => page.file)).toEqual([]);
  });

  it('ships little JavaScript, and that of the search on the search page alone', () => {
    const scripts = pages.map(({ file, tree }) => {
      const code = attributes(tree, 'script[src]', 'src').map((src) =>
        readFileSync(join(folder, src.slice(base.length)), 'utf8'),
      );
      return {
        file,
        bytes: code.join('').length,
        isSearch: code.some((text) => text.includes('paper-search')),
      };
    });
    expect(scripts.filter(({ isSearch }) => isSearch).map(({ file }) => file)).toEqual(['search/index.html']);
    const heavy = scripts.filter(({ file, bytes }) => bytes > 6000 && !/^(?:search|selection)\//.test(file));
    expect(heavy).toEqual([]);
  });

  it('keeps search engines from the missing page and from authors of one paper alone', () => {
    const hidden = full.filter((page) => !indexed.includes(page));
    const papers = (page: BuiltPage) => selectAll('main [data-paper]', page.tree).length;
    const authors = hidden.filter(({ file }) => file.startsWith('authors/'));
    expect(hidden.filter((page) => !authors.includes(page)).map(({ file }) => file)).toEqual(['404.html']);
    expect(authors.filter((page) => papers(page) !== 1)).toEqual([]);
  });

  it('lists every page for search engines in its sitemap, and nothing else', () => {
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address).sort();
    const expected = indexed
      .map((page) => encodeURI(origin + base + page.file.replace(/index\.html$/, '')))
      .sort();
    expect(listed).toEqual(expected);
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${origin}${base}sitemap.xml`,
    );
  });
});

function resolves(
  address: string,
  page: BuiltPage,
  folder: string,
  base: string,
  ids: Map<string, Set<string>>,
): boolean {
  const here = `https://site.test${base}${page.file.replace(/index\.html$/, '')}`;
  const target = new URL(address, here);
  if (!target.pathname.startsWith(base)) return false;
  const path = decodeURIComponent(target.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(folder, file))) return false;
  return target.hash === '' || (ids.get(file)?.has(decodeURIComponent(target.hash.slice(1))) ?? false);
}
