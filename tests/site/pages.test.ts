import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { longSite, sites } from './build-sites.ts';
import { attributes, elementsOf, readPages, someOfEachFolder, valuesOf, type BuiltPage } from './html.ts';

/** Works the configuration out once: for each of a thousand pages, that takes as long as the page itself. */
class OneConfig extends StaticConfigLoader {
  #found: ReturnType<StaticConfigLoader['getConfigFor']> | null = null;

  override getConfigFor(...args: Parameters<StaticConfigLoader['getConfigFor']>) {
    return (this.#found ??= super.getConfigFor(...args));
  }
}

const config: ConfigData = {
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
    // Checkboxes of one facet share its name, as HTML means it, and so do radio buttons.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit', 'button'] }],
  },
};
const validator = new HtmlValidate(new OneConfig(config));

describe.each(Object.entries({ ...sites, long: longSite }))(
  'the built site of the %s list',
  (_name, { folder, base, origin }) => {
    const pages = readPages(folder).map((page) => ({ ...page, elements: elementsOf(page.tree) }));
    const full = pages.filter((page) => !page.html.includes('http-equiv="refresh"'));

    const indexed = full.filter((page) => !page.html.includes('<meta name="robots" content="noindex">'));

    it('has pages', () => {
      expect(full.length).toBeGreaterThan(10);
    });

    it('is valid HTML', async () => {
      const some = someOfEachFolder(pages.map(({ file }) => file));
      const reports = await Promise.all(
        pages
          .filter(({ file }) => some.has(file))
          .map((page) => validator.validateString(page.html, page.file)),
      );
      const messages = reports.flatMap((report) =>
        report.results.flatMap(({ filePath, messages: found }) =>
          found.map(({ ruleId, message, line }) => `${filePath}:${line} ${ruleId}: ${message}`),
        ),
      );
      expect(messages).toEqual([]);
    });

    // The validator does not look behind the end of a page.
    it('ends every page with its body', () => {
      const faults = pages.filter(
        ({ html }) => !/<\/body>\s*<\/html>\s*$/.test(html) || /<\/html>./s.test(html.trim()),
      );
      expect(faults.map(({ file }) => file)).toEqual([]);
    });

    it('has no dead internal link and no dead fragment', () => {
      const ids = new Map(pages.map(({ file, elements }) => [file, new Set(valuesOf(elements, 'id'))]));
      const dead = pages.flatMap((page) =>
        ['href', 'src', 'action', 'dataPapers'].flatMap((name) =>
          [...new Set(valuesOf(page.elements, name))]
            .filter((address) => !/^(?:https?|mailto):/.test(address))
            .filter((address) => !resolves(address, page, folder, base, ids))
            .map((address) => `${page.file}: ${address}`),
        ),
      );
      expect(dead).toEqual([]);
    });

    it('gives every page a title of its own, one h1, landmarks, a language and a description', () => {
      const titles = full.map((page) =>
        toString(select('title', page.tree) ?? { type: 'root', children: [] }),
      );
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
      const faults = full.flatMap(({ file, tree, elements }) => {
        const count = (name: string, attribute = '', value = /^/) =>
          elements
            .filter(({ tagName }) => tagName === name)
            .filter(
              (element) => attribute === '' || valuesOf([element], attribute).some((one) => value.test(one)),
            ).length;
        const inBody = (select('body', tree)?.children ?? []).filter((child) => child.type === 'element');
        const [first] = inBody;
        const counts = {
          h1: count('h1'),
          main: count('main'),
          banner: inBody.filter(({ tagName }) => tagName === 'header').length,
          footer: inBody.filter(({ tagName }) => tagName === 'footer').length,
          nav: count('nav', 'ariaLabel', /^Main$/),
          lang: count('html', 'lang', /^en$/),
          description: selectAll('head > meta[name="description"][content]', tree).length,
          // Where it is missing, Zotero takes the description of the page for the abstract of the paper.
          abstract:
            selectAll('head > meta[name="citation_abstract"][content]', tree).length +
            Number(select('head > meta[name="citation_title"]', tree) === undefined),
          skip: first?.tagName === 'a' && first.properties['href'] === '#main' ? 1 : 0,
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
      const faults = full.filter(({ html, tree, elements }) => {
        const [policy = ''] = attributes(
          tree,
          'head > meta[http-equiv="Content-Security-Policy"]',
          'content',
        );
        const inline = elements.some(
          ({ tagName, properties }) =>
            tagName === 'style' ||
            (tagName === 'script' &&
              properties['src'] === undefined &&
              properties['type'] !== 'application/ld+json') ||
            Object.keys(properties).some((name) => /^(?:style|on)/i.test(name)),
        );
        const loaded = elements.flatMap((element) =>
          ['script', 'img', 'iframe'].includes(element.tagName) || isLoadedLink(element)
            ? [...valuesOf([element], 'src'), ...valuesOf([element], 'href')]
            : [],
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

    it('puts no attribute on elements that only scopes styles', () => {
      expect(pages.filter(({ html }) => html.includes('data-astro-cid')).map(({ file }) => file)).toEqual([]);
    });

    it('ships the scripts of the search and of the form on their own pages alone', () => {
      const scripts = pages.map(({ file, elements }) => {
        const code = valuesOf(
          elements.filter(({ tagName }) => tagName === 'script'),
          'src',
        ).map((src) => readFileSync(join(folder, src.slice(base.length)), 'utf8'));
        return {
          file,
          isSearch: code.some((text) => /define\(.paper-search/.test(text)),
          isForm: code.some((text) => text.includes('new-entry')),
        };
      });
      expect(scripts.filter(({ isSearch }) => isSearch).map(({ file }) => file)).toEqual([
        'search/index.html',
      ]);
      expect(scripts.filter(({ isForm }) => isForm).map(({ file }) => file)).toEqual([
        'contribute/new/index.html',
      ]);
    });

    it('keeps search engines from the missing page alone', () => {
      const hidden = full.filter((page) => !indexed.includes(page));
      expect(hidden.map(({ file }) => file)).toEqual(['404.html']);
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
  },
);

/** Whether the browser loads what an element links to: style sheets and icons. */
function isLoadedLink({ tagName, properties }: Element): boolean {
  const rel = properties['rel'];
  return tagName === 'link' && Array.isArray(rel) && (rel.includes('stylesheet') || rel.includes('icon'));
}

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
