import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entryJsonSchema } from '../../../src/derive/data/entry-schema.ts';
import type { IdentifierScheme } from '../../../src/text/identifier-addresses.ts';
import { isIdentifier } from '../../../src/text/identifiers.ts';
import { loadLibrary } from '../../../src/model/load-library.ts';
import { paperSchema } from '../../../src/model/schema/paper.ts';
import { library, paper, site, theme } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

const address = 'https://example.org/bread/api/schema.json';

function validator(list: Parameters<typeof entryJsonSchema>[0]) {
  return new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(
    entryJsonSchema(list, address),
  );
}

/** The frontmatter of a file, with its scalars as text or as YAML's core schema reads them. */
function frontmatter(file: string, schema: 'failsafe' | 'core'): Record<string, unknown> {
  return parse(file.split(/^---$/m)[1] ?? '', { schema }) as Record<string, unknown>;
}

function entries(folder: string): { path: string; text: string }[] {
  return readdirSync(join(folder, 'papers'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.startsWith('_'))
    .map((path) => ({ path, text: readFileSync(join(folder, 'papers', path), 'utf8') }));
}

/** An entry without anything that a list declares. */
const plain = frontmatter(paper(), 'failsafe');

const valid = frontmatter(
  paper({ facets: '{ level: easy }', facts: '{ loaves: 48, flour: rye }', tags: '[rye]', alsoIn: '[ovens]' }),
  'failsafe',
);

describe('entryJsonSchema', () => {
  it.each(['tests/fixtures/lists/complete', 'tests/fixtures/lists/minimal', 'content'])(
    'takes every entry of %s, as text and as an editor reads it',
    (folder) => {
      const list = loadLibrary(folder).library;
      if (!list) throw new Error(`${folder} has errors`);
      const validate = validator(list);
      const faults = entries(folder).flatMap(({ path, text }) =>
        (['failsafe', 'core'] as const).flatMap((schema) =>
          validate(frontmatter(text, schema)) ? [] : [{ path, schema, errors: validate.errors }],
        ),
      );
      expect(faults).toEqual([]);
      expect(entries(folder)).toHaveLength(list.papers.length);
    },
  );

  it('names itself and the list', () => {
    const { $schema, $id, title } = entryJsonSchema(bakery(), address);
    expect({ $schema, $id, title }).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: address,
      title: 'Frontmatter of an entry of Bread Science',
    });
  });

  it('states the licence of the list, where it has one', () => {
    const list = bakery();
    const licence = { licence: 'CC BY 4.0', licenceUrl: 'https://example.org/by' };
    const comment = (more: object) =>
      entryJsonSchema({ ...list, site: { ...list.site, ...more } }, address).$comment;
    expect([comment(licence), comment({ licence: 'CC0' }), comment({})]).toEqual([
      'Licence of the list: CC BY 4.0, https://example.org/by',
      'Licence of the list: CC0',
      undefined,
    ]);
  });

  it('describes every field, with its example as a value', () => {
    const properties = entryJsonSchema(bakery(), address).properties as Record<
      string,
      { description?: string; examples?: unknown[]; example?: unknown }
    >;
    expect(Object.keys(properties)).toEqual(Object.keys(paperSchema.shape));
    expect(
      Object.entries(properties).filter(([, field]) => !field.description || 'example' in field),
    ).toEqual([]);
    expect(properties['arxiv']?.examples).toEqual(['2103.01234']);
    expect(properties['tags']?.examples).toEqual([['sourdough']]);
  });

  it('offers the themes, tags, facets and facts of the list by name', () => {
    const { alsoIn, tags, facets, facts } = entryJsonSchema(bakery(), address).properties as Record<
      string,
      Record<string, unknown>
    >;
    expect({
      alsoIn: alsoIn?.['items'],
      tags: tags?.['items'],
      facets: facets?.['properties'],
      facts: facts?.['properties'],
    }).toEqual({
      alsoIn: {
        oneOf: [
          { const: 'ovens', title: 'Ovens' },
          { const: 'fermentation', title: 'Fermentation' },
        ],
      },
      tags: {
        oneOf: [
          { const: 'crust', title: 'crust' },
          { const: 'rye', title: 'Rye Flour' },
          { const: 'sourdough', title: 'sourdough' },
          { const: 'unused', title: 'unused' },
        ],
      },
      facets: {
        level: { title: 'Level', enum: ['easy', 'hard'] },
        course: { title: 'Course', enum: ['bread'] },
      },
      facts: {
        loaves: {
          title: 'Baked (loaves)',
          type: ['string', 'number', 'boolean'],
          pattern: '^\\S(?:.*\\S)?$',
        },
        ovens: { title: 'Ovens', type: ['string', 'number', 'boolean'], pattern: '^\\S(?:.*\\S)?$' },
        flour: { title: 'Flour', enum: ['rye'] },
      },
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['no title', { title: undefined }],
    ['a title with spaces around it', { title: ' Dough' }],
    ['a title of two lines', { title: 'Slow\nDough' }],
    ['an empty title', { title: '' }],
    ['a misspelt field', { titel: 'Dough' }],
    ['nobody who wrote it', { authors: undefined }],
    ['an empty list of authors', { authors: [] }],
    ['an author of another form', { authors: [{ name: 'Ada' }] }],
    ['no identifier', { url: undefined }],
    ['an address without https', { url: 'http://example.org/' }],
    ['a date in words', { published: 'March 2021' }],
    ['a month beyond the twelfth', { published: '2021-13' }],
    ['a year of five digits', { published: 20211 }],
    ['an addition known to the month alone', { added: '2026-11' }],
    ['an arXiv id without quotes', { arxiv: 2103.01234 }],
    ['an address as arXiv id', { arxiv: 'https://arxiv.org/abs/2103.01234' }],
    ['a DOI with its prefix', { doi: 'doi:10.1000/bread' }],
    ['an unknown kind', { type: 'preprint' }],
    ['an unknown theme', { alsoIn: ['cellars'] }],
    ['an unknown tag', { tags: ['butter'] }],
    ['an undeclared facet', { facets: { size: 'easy' } }],
    ['an undeclared value', { facets: { level: 'medium' } }],
    ['an undeclared fact', { facts: { crumbs: '9' } }],
    ['a value that a fact does not allow', { facts: { flour: 'oat' } }],
    ['a relation without reason', { relations: [{ extends: 'acid' }] }],
    ['a relation without type', { relations: [{ because: 'it is so' }] }],
    ['a relation of two types', { relations: [{ extends: 'acid', uses: 'acid', because: 'it is so' }] }],
    ['a relation to no id', { relations: [{ extends: 'Acid!', because: 'it is so' }] }],
    ['a status without evidence', { status: { state: 'retracted', checked: '2026-11-01' } }],
    ['an alias that is no id', { aliases: ['Old Name'] }],
  ])('refuses %s', (_what, change) => {
    const validate = validator(bakery());
    expect(validate(valid)).toBe(true);
    const broken = Object.entries({ ...valid, ...change }).filter(([, value]) => value !== undefined);
    expect(validate(Object.fromEntries(broken))).toBe(false);
  });

  it('takes declared values that YAML reads as numbers, and copes with values that are hardly YAML', () => {
    const list = library({
      'site.md': site({
        facets: '{ hours: { label: Hours, values: [6, 48] } }',
        facts: `{ baked: { label: Baked, values: ["true", "*", '"', "[", "a: b", "~", "6.0"] } }`,
      }),
    });
    const validate = validator(list);
    const takes = (facets: unknown, baked: unknown) =>
      validate({ ...plain, facets: { hours: facets }, facts: { baked } });
    expect([takes('48', '*'), takes(48, true), takes(6, 6), takes(7, '*'), takes(6, 'b')]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('allows no tag where the vocabulary has none', () => {
    const list = { ...library({ 'themes/ovens.md': theme() }), tags: [] };
    expect(validator(list)({ ...plain, tags: ['rye'] })).toBe(false);
    expect(validator(list)({ ...plain, tags: [] })).toBe(true);
  });

  it('refuses no identifier that the model takes', () => {
    const properties = entryJsonSchema(bakery(), address).properties as Record<string, { pattern?: string }>;
    const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
    const candidates: Record<IdentifierScheme, fc.Arbitrary<string>> = {
      arxiv: fc.oneof(
        fc.tuple(digits(4), digits(5)).map((parts) => parts.join('.')),
        fc.stringMatching(/^[a-z]{2,5}(-[a-z]{2,4})?(\.[A-Z]{2})?\/[0-9]{2}(0[1-9]|1[0-2])[0-9]{3}$/),
      ),
      doi: fc.stringMatching(/^10\.[0-9]{4,9}\/[-._;()/:a-z0-9<>[\]+]{1,20}$/),
      acl: fc.oneof(
        fc.stringMatching(/^[0-9]{4}\.[a-z0-9]{1,8}(-[a-z0-9]{1,5})?\.[0-9]{1,4}$/),
        fc.stringMatching(/^[A-Z][0-9]{2}-[0-9]{4}$/),
      ),
      openreview: fc.stringMatching(/^[A-Za-z0-9_-]{6,20}$/),
      isbn: fc.constantFrom('978-1-234-56789-7', '0-8044-2957-X', '978 3 16 148410 0'),
    };
    for (const scheme of Object.keys(candidates) as IdentifierScheme[]) {
      const pattern = new RegExp(properties[scheme]?.pattern ?? '$.', 'u');
      fc.assert(
        fc.property(candidates[scheme], (id) => {
          fc.pre(isIdentifier(scheme, id));
          expect(id).toMatch(pattern);
        }),
      );
    }
  });
});
