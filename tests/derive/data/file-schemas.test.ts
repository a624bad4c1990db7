import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { apiSchemas, type ApiSchemaName } from '../../../src/derive/data/file-schemas.ts';
import { library, paper, site, slowDough, theme } from '../../model/invented-list.ts';
import { files, home, hostile } from './invented-api.ts';
import { bakery } from '../invented-bakery.ts';

describe('the schemas of the API', () => {
  it('hold every file of a list whose texts and addresses are hostile', () => {
    const address = "https://example.org/a|b[c]{d}^`?q=[é]'";
    const list = library({
      'site.md': site({ facts: '{ loaves: { label: Baked } }' }),
      'themes/ovens.md': theme({ title: `'${hostile}'` }, '## Only a heading'),
      [slowDough]: paper({
        title: `'${hostile}'`,
        url: `"${address}"`,
        doi: '"10.1000/a<b>[c]+d"',
        links: `{ code: "${address}" }`,
        status: `{ state: withdrawn, evidence: "${address}", checked: 2026-11-01 }`,
        tags: '[rye]',
        facts: `{ loaves: '${hostile}' }`,
        published: '2021',
      }),
    });
    const all = files(list);
    const ajv = formats.default(new Ajv2020({ allErrors: true }));
    const faults = [...all].flatMap(([path, value]) => {
      if (typeof value['schema'] !== 'string') return [];
      const name = value['schema'].replace(`${home}api/`, '').replace('.schema.json', '') as ApiSchemaName;
      const schema = all.get(`api/${name}.schema`) as object;
      const valid = ajv.getSchema(String(value['schema'])) ?? ajv.compile(schema);
      const parsed = apiSchemas[name].safeParse(value);
      return [...(valid(value) ? [] : [path, valid.errors]), ...(parsed.success ? [] : [path, parsed.error])];
    });
    expect(faults).toEqual([]);
    expect([...all.keys()].sort()).toEqual(
      [
        ...['list', 'papers', 'papers/slow-dough', 'themes', 'tags', 'paths', 'schema'],
        ...Object.keys(apiSchemas).map((name) => `${name}.schema`),
      ]
        .map((name) => `api/${name}`)
        .sort(),
    );
  });

  it('refuse a missing field, a field besides, another version and an address that is none', () => {
    const { paper: one, ...rest } = files(bakery()).get('api/papers/acid') as {
      paper: Record<string, unknown>;
    };
    const noteless = Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'note'));
    const accepts = (value: object) => apiSchemas.paper.safeParse(value).success;
    expect(accepts({ ...rest, paper: one })).toBe(true);
    expect(
      [
        { ...rest, paper: noteless },
        { ...rest, paper: { ...one, price: 1 } },
        { ...rest, version: 1, paper: one },
        { ...rest, paper: { ...one, page: 'papers/acid/' } },
      ].map(accepts),
    ).toEqual([false, false, false, false]);
  });
});
