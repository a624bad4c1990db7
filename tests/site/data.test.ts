import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { toString } from 'hast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import type { Link, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { describedSites } from './described-sites.ts';
import { readPage, someOfEachFolder } from './html.ts';

interface Envelope {
  schema: string;
  version: number;
  licence: string | null;
  licenceUrl: string | null;
}

describe.each(describedSites)('the data of the %s list', (_name, { folder, base, origin }) => {
  const home = origin + base;
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const jsonFiles = names.filter((name) => /^api\/.*\.json$/.test(name));
  const answers = jsonFiles.filter((name) => !/schema\.json$/.test(name));
  const twins = names.filter((name) => name.endsWith('.md'));
  const parsed = (path: string) => JSON.parse(read(path)) as Record<string, unknown>;
  const pages = names
    .filter((name) => /^(?:papers|themes|tags|paths)\/[^/]+\/index\.html$/.test(name))
    .filter((name) => !read(name).includes('http-equiv="refresh"'));
  const count = pages.filter((name) => name.startsWith('papers/')).length;

  /** True when an address of this site has a file behind it. */
  const exists = (address: string): boolean => {
    const path = decodeURIComponent(new URL(address).pathname.slice(base.length));
    return existsSync(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
  };

  it('has every kind of file', () => {
    expect(jsonFiles.filter((name) => !name.startsWith('api/papers/')).sort()).toEqual(
      [
        ...['list', 'papers', 'paths', 'tags', 'themes'].map((name) => `api/${name}.json`),
        ...['list', 'paper', 'papers', 'paths', 'tags', 'themes'].map((name) => `api/${name}.schema.json`),
        'api/schema.json',
      ].sort(),
    );
    expect(count).toBeGreaterThan(0);
  });

  it('states version, licence and schema in every answer, and each answer keeps to its schema', () => {
    const ajv = formats.default(new Ajv2020({ allErrors: true }));
    const validators = new Map<string, ValidateFunction>();
    const faults = answers.flatMap((name) => {
      const { schema, version, licence, licenceUrl } = parsed(name) as unknown as Envelope;
      const validate = validators.get(schema) ?? ajv.compile(parsed(schema.slice(home.length)));
      validators.set(schema, validate);
      const stated =
        version === 2 &&
        licence === 'CC BY 4.0' &&
        licenceUrl === 'https://creativecommons.org/licenses/by/4.0/';
      return [
        ...(stated ? [] : [`${name}: version or licence`]),
        ...(validate(parsed(name)) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`]),
      ];
    });
    expect(faults).toEqual([]);
    expect(validators.size).toBe(6);
  });

  it('gives each paper alone what it gives among all, and more', () => {
    const { papers, total, next } = parsed('api/papers.json') as {
      papers: { id: string }[];
      total: number;
      next: string | null;
    };
    expect({ total, next, count: papers.length }).toEqual({ total: count, next: null, count });
    expect(papers.map(({ id }) => parsed(`api/papers/${id}.json`)['paper'])).toMatchObject(papers);
  });

  it('names no address of this site that has no file', () => {
    const addresses = answers.flatMap((name) =>
      [...read(name).matchAll(/(?:"|href=\\")(https:[^"\\]*)/g)].map(([, address = '']) => address),
    );
    const own = [...new Set(addresses)].filter((address) => address.startsWith(home));
    expect(own.filter((address) => !exists(address))).toEqual([]);
    expect(own.length).toBeGreaterThan(count * 5);
  });

  it('has a Markdown twin of every page of a paper, theme, tag and path, and links only to what is there', () => {
    const expected = pages.map((name) => name.replace('/index.html', '.md'));
    expect(twins.toSorted()).toEqual([...expected, 'bibliography.md'].sort());
    const dead = [...someOfEachFolder(twins), 'llms.txt'].flatMap((name) => {
      const links: string[] = [];
      visit(remark().use(remarkGfm).parse(read(name)) as Root, 'link', (link: Link) => {
        links.push(link.url);
      });
      const own = links.filter((address) => address.startsWith(home));
      const relative = links.filter((address) => !URL.canParse(address));
      return [...relative, ...own.filter((address) => !exists(address))].map((to) => `${name}: ${to}`);
    });
    expect(dead).toEqual([]);
  });

  it('states the licence in every twin and in llms.txt', () => {
    const line = 'Licence of the notes: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)\n';
    expect([...twins, 'llms.txt'].filter((name) => !read(name).includes(line))).toEqual([]);
  });

  it('documents itself with an example out of the list', () => {
    const { tree } = readPage(folder, 'about/data/index.html');
    const textOf = (selector: string) => {
      const found = select(selector, tree);
      return found ? toString(found).trim() : '';
    };
    const [, address = ''] = /^curl (\S+)$/.exec(textOf('[aria-label="Example request"]')) ?? [];
    expect(address.startsWith(`${home}api/papers/`) && exists(address)).toBe(true);
    const example = JSON.parse(textOf('[aria-label="Example answer"]')) as Record<string, object>;
    expect(parsed(address.slice(home.length))).toMatchObject({
      ...example,
      paper: { id: (example['paper'] as { id: string }).id },
    });
    const regions = selectAll('.table-scroll', tree);
    expect(regions.filter(({ properties }) => !properties['ariaLabel'])).toEqual([]);
    expect(selectAll('table', tree)).toHaveLength(7);
  });
});
