import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { cslFile, importedItem } from '../../../src/derive/citing/csl-file.ts';
import { cslTypes } from '../../../src/model/schema/paper.ts';
import { bakery } from '../invented-bakery.ts';
import { entry, hazards } from '../invented-entry.ts';
import { cslSchema } from './csl-schema.ts';

const validate = new Ajv({ allowUnionTypes: true }).compile(cslSchema);

/** The types of which Zotero's translator imports a file, as far as entries have them (`CSL JSON.js`, detectImport). */
const zoteroTypes = [
  'article',
  'article-journal',
  'paper-conference',
  'chapter',
  'book',
  'report',
  'thesis',
  'webpage',
  'dataset',
  'document',
];

describe('cslFile', () => {
  it('is what the schema of CSL-JSON allows, for every type and every way to leave fields out', () => {
    const all = {
      ...{ volume: '1', issue: '2', pages: '3–4', number: '5', series: 'Notes', edition: '2' },
      ...{
        editors: '[Bo Crumb]',
        publisher: 'Mill',
        place: 'Ghent',
        language: 'de',
        isbn: '"9780306406157"',
      },
    };
    const papers = [
      ...bakery().papers,
      hazards(),
      ...cslTypes.map((type) => entry({ type, arxiv: '"2103.01230"', venue: 'Bread 1(2):3-4, 2021' })),
      ...cslTypes.map((type) => entry({ ...all, type, venue: 'Bread 2021' })),
      ...cslTypes.map((type) => entry({ type, published: '2021' })),
      { ...entry(), authors: [] },
    ];
    const parsed: unknown = JSON.parse(cslFile(papers));
    validate(parsed);
    expect(validate.errors).toBeNull();
    expect(parsed).toEqual(papers.map(importedItem));
  });

  it('has only types that Zotero imports, and tells programs in the note', () => {
    const items = cslTypes.map((type) => importedItem(entry({ type })));
    expect(items.filter(({ type }) => !zoteroTypes.includes(type))).toEqual([]);
    expect(items.map(({ note }) => note).filter(Boolean)).toEqual(['type: software']);
    const status = '{ state: retracted, evidence: https://example.org/notice, checked: 2026-11-01 }';
    expect(importedItem(entry({ type: 'software', status })).note).toBe(
      'type: software\nRetracted; see https://example.org/notice',
    );
  });

  it('writes particles and suffixes where Zotero and Pandoc read them', () => {
    const authors = '[Lonneke van der Oven, "d\'Arcy, Ada", "Crumb, Jr., Bo", { organization: Grain Mill }]';
    const { author, editor } = importedItem(entry({ authors, editors: '[Ludwig van Rye]' }));
    expect(author).toEqual([
      { family: 'van der Oven', given: 'Lonneke' },
      { family: "d'Arcy", given: 'Ada' },
      { family: 'Crumb', given: 'Bo, Jr.' },
      { literal: 'Grain Mill' },
    ]);
    expect(editor).toEqual([{ family: 'van Rye', given: 'Ludwig' }]);
  });
});
