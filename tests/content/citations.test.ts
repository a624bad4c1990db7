import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { bibtexFile } from '../../src/derive/citing/bibtex.ts';
import { cslFile } from '../../src/derive/citing/csl-file.ts';
import { issuedDate } from '../../src/derive/citing/csl-item.ts';
import { references } from '../../src/derive/citing/references.ts';
import { risFile } from '../../src/derive/citing/ris.ts';
import { externalArxiv } from '../../src/text/identifiers.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { invertedName } from '../../src/model/authors/names.ts';
import { itOfThisList } from '../this-list.ts';
import { cslSchema } from '../derive/citing/csl-schema.ts';
import { parseBibtex, parseWithCitationJs, plainText } from '../derive/citing/independent-parsers.ts';

const papers = loadLibrary('content').library?.papers ?? [];

describe('the bibliography of this repository', () => {
  itOfThisList('has papers', () => {
    expect(papers.length).toBeGreaterThan(0);
  });

  it('survives BibTeX in every entry', () => {
    const read = parseBibtex(bibtexFile(papers)).map(({ key, fields, authors }) => ({
      key,
      title: plainText(fields['title'] ?? ''),
      authors: authors.map((name) => plainText(invertedName(name))),
      year: fields['year'],
      ids: [fields['eprint'], fields['doi']],
    }));
    expect(read).toEqual(
      papers.map((paper) => ({
        key: paper.id,
        title: plainText(paper.title),
        authors: paper.authors.map(({ csl }) => plainText(invertedName(csl))),
        year: String(issuedDate(paper).year),
        ids: [paper.identifiers.arxiv && externalArxiv(paper.identifiers.arxiv), paper.identifiers.doi],
      })),
    );
  });

  it.each(['bibtex', 'ris'] as const)('is read by Citation.js from %s in every entry', (format) => {
    const text = format === 'bibtex' ? bibtexFile(papers) : risFile(papers);
    const read = parseWithCitationJs(text, format).map((item) => [item['id'], plainText(String(item['title']))]);
    expect(read).toEqual(papers.map(({ id, title }) => [id, plainText(title)]));
  });

  it('is CSL-JSON in every entry', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(cslSchema);
    validate(JSON.parse(cslFile(papers)));
    expect(validate.errors).toBeNull();
  });

  it('has a reference with the title of every entry in every style', () => {
    const without = papers.filter((paper) =>
      Object.values(references(paper)).some(({ text }) => !loose(text).includes(loose(paper.title))),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

/** Text without what styles change in titles: quotes. */
function loose(text: string): string {
  return plainText(text).replace(/["']/g, '');
}
