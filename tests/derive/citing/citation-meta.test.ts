import { describe, expect, it } from 'vitest';
import { library, paper, slowDough } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';
import { dates, tags, tagsOf } from './citation-tags.ts';

describe('citationMeta', () => {
  it('tells a preprint on arXiv as Zotero keeps one', () => {
    expect(tags(bakery(), 'steam')).toEqual([
      ['citation_title', 'Steam'],
      ['citation_author', 'Grain Mill,'],
      ['citation_publication_date', '2021'],
      ['citation_date', '2021'],
      ['citation_online_date', '2021/03'],
      ['citation_doi', '10.48550/arXiv.2103.01230'],
      ['citation_arxiv_id', '2103.01230'],
      ['citation_publisher', 'arXiv'],
      ['citation_technical_report_number', 'arXiv:2103.01230'],
      ['citation_pdf_url', 'https://arxiv.org/pdf/2103.01230'],
      ['citation_public_url', 'https://arxiv.org/abs/2103.01230'],
      ['citation_abstract', 'https://arxiv.org/abs/2103.01230'],
      ['citation_keywords', 'Rye Flour; crust'],
      ['z:itemType', 'preprint'],
    ]);
  });

  it('tells a retracted paper without identifiers, whose date is a year', () => {
    expect(tags(bakery(), 'acid')).toEqual([
      ['citation_title', 'Acid'],
      ['citation_author', 'Kneader, Ada'],
      ['citation_publication_date', '2019'],
      ['citation_date', '2019'],
      ['citation_online_date', '2019'],
      ['citation_public_url', 'https://www.example.org/acid'],
      ['citation_abstract', 'https://www.example.org/acid'],
      ['z:itemType', 'preprint'],
    ]);
  });

  it('tells a conference paper by its venue, and keeps the DOI of arXiv out of it', () => {
    const fields = { type: 'paper-conference', venue: 'Bread 2021 (Oral)', arxiv: '"2103.01230"', url: null };
    expect(tagsOf(fields)).toEqual([
      ['citation_publication_date', '2021'],
      ['citation_date', '2021'],
      ['citation_online_date', '2021/03/14'],
      ['citation_inbook_title', 'Bread 2021'],
      ['citation_conference_title', 'Bread 2021'],
      ['citation_arxiv_id', '2103.01230'],
      ['citation_pdf_url', 'https://arxiv.org/pdf/2103.01230'],
      ['citation_public_url', 'https://arxiv.org/abs/2103.01230'],
      ['citation_abstract', 'https://arxiv.org/abs/2103.01230'],
    ]);
  });

  it('dates a paper by its venue where that came a year later', () => {
    const fields = { type: 'paper-conference', venue: 'Bread 2022', openreview: 'aB3dE6gH9k', url: null };
    expect(tagsOf(fields)).toEqual([
      ['citation_publication_date', '2022'],
      ['citation_date', '2022'],
      ['citation_online_date', '2021/03/14'],
      ['citation_inbook_title', 'Bread 2022'],
      ['citation_conference_title', 'Bread 2022'],
      ['citation_pdf_url', 'https://openreview.net/pdf?id=aB3dE6gH9k'],
      ['citation_public_url', 'https://openreview.net/forum?id=aB3dE6gH9k'],
      ['citation_abstract', 'https://openreview.net/forum?id=aB3dE6gH9k'],
    ]);
  });

  it('tells an article in a journal with the DOI of its publisher', () => {
    const fields = {
      type: 'article-journal',
      venue: '"Journal of Crumbs 12(3):7-9, 2021"',
      arxiv: '"2103.01230"',
      doi: '10.1000/bread.5',
    };
    expect(tagsOf(fields)).toEqual([
      ['citation_publication_date', '2021'],
      ['citation_date', '2021'],
      ['citation_online_date', '2021/03/14'],
      ['citation_journal_title', 'Journal of Crumbs'],
      ['citation_volume', '12'],
      ['citation_issue', '3'],
      ['citation_firstpage', '7'],
      ['citation_lastpage', '9'],
      ['citation_doi', '10.1000/bread.5'],
      ['citation_arxiv_id', '2103.01230'],
      ['citation_pdf_url', 'https://arxiv.org/pdf/2103.01230'],
      ['citation_public_url', 'https://doi.org/10.1000/bread.5'],
      ['citation_abstract', 'https://doi.org/10.1000/bread.5'],
    ]);
  });

  it('takes the identifier of a publisher for the sign that a paper of the default kind is published', () => {
    expect(tagsOf({ doi: '10.1000/bread.5', venue: 'Crumbs 2021', url: null })).toEqual([
      ...dates,
      ['citation_journal_title', 'Crumbs'],
      ['citation_doi', '10.1000/bread.5'],
      ['citation_public_url', 'https://doi.org/10.1000/bread.5'],
      ['citation_abstract', 'https://doi.org/10.1000/bread.5'],
    ]);
    expect(tagsOf({ acl: '2021.bread-long.7', venue: 'Bread 2021', url: null })).toEqual([
      ...dates,
      ['citation_inbook_title', 'Bread 2021'],
      ['citation_conference_title', 'Bread 2021'],
      ['citation_pdf_url', 'https://aclanthology.org/2021.bread-long.7.pdf'],
      ['citation_public_url', 'https://aclanthology.org/2021.bread-long.7/'],
      ['citation_abstract', 'https://aclanthology.org/2021.bread-long.7/'],
    ]);
  });

  it.each([
    ['thesis', 'Grain University', 'citation_dissertation_institution'],
    ['report', 'Grain Institute', 'citation_technical_report_institution'],
  ])('names the institution of a %s', (type, organization, tag) => {
    expect(tagsOf({ type, organization })).toEqual([
      ...dates,
      [tag, organization],
      ['citation_public_url', 'https://example.org/slow-dough'],
      ['citation_abstract', 'https://example.org/slow-dough'],
    ]);
  });

  it('gives a report on arXiv its number there, and no DOI', () => {
    const fields = { type: 'report', organization: 'Grain Institute', arxiv: '"2103.01230"', url: null };
    expect(tagsOf(fields)).toEqual([
      ...dates,
      ['citation_technical_report_institution', 'Grain Institute'],
      ['citation_arxiv_id', '2103.01230'],
      ['citation_technical_report_number', 'arXiv:2103.01230'],
      ['citation_pdf_url', 'https://arxiv.org/pdf/2103.01230'],
      ['citation_public_url', 'https://arxiv.org/abs/2103.01230'],
      ['citation_abstract', 'https://arxiv.org/abs/2103.01230'],
    ]);
  });

  it('names the book of a chapter', () => {
    expect(tagsOf({ type: 'chapter', venue: 'All of Bread 2021' })).toEqual([
      ...dates,
      ['citation_inbook_title', 'All of Bread'],
      ['citation_public_url', 'https://example.org/slow-dough'],
      ['citation_abstract', 'https://example.org/slow-dough'],
    ]);
  });

  it.each([
    ['article-journal', 'journalArticle'],
    ['paper-conference', 'conferencePaper'],
    ['chapter', 'bookSection'],
    ['thesis', 'thesis'],
    ['book', 'book'],
    ['webpage', 'webpage'],
    ['dataset', 'dataset'],
    ['software', 'computerProgram'],
  ])('tells Zotero the kind %s where no tag tells it', (type, itemType) => {
    expect(tagsOf({ type })).toEqual([
      ...dates,
      ['citation_public_url', 'https://example.org/slow-dough'],
      ['citation_abstract', 'https://example.org/slow-dough'],
      ['z:itemType', itemType],
    ]);
  });

  it('names the file where the address of a paper is a PDF', () => {
    expect(tagsOf({ type: 'report', url: 'https://example.org/dough.PDF?v=2' })).toEqual([
      ...dates,
      ['citation_pdf_url', 'https://example.org/dough.PDF?v=2'],
      ['citation_public_url', 'https://example.org/dough.PDF?v=2'],
      ['citation_abstract', 'https://example.org/dough.PDF?v=2'],
      ['z:itemType', 'report'],
    ]);
  });

  it('names every author with one comma at most, and drops the class from an old arXiv id', () => {
    const authors = '["Crumb, Jr., Bo", Lonneke van der Oven, 王小麦, { organization: "Salt, Water & Co" }]';
    const list = library({
      [slowDough]: paper({ title: `'0 < 1 "& {Rye} \\\\ %'`, authors, arxiv: 'math.GT/0309136', url: null }),
    });
    expect(tags(list, 'slow-dough')).toEqual([
      ['citation_title', '0 < 1 "& {Rye} \\\\ %'],
      ['citation_author', 'Crumb, Bo Jr.'],
      ['citation_author', 'van der Oven, Lonneke'],
      ['citation_author', '王小麦'],
      ['citation_author', 'Salt Water & Co,'],
      ...dates,
      ['citation_doi', '10.48550/arXiv.math/0309136'],
      ['citation_arxiv_id', 'math/0309136'],
      ['citation_publisher', 'arXiv'],
      ['citation_technical_report_number', 'arXiv:math/0309136'],
      ['citation_pdf_url', 'https://arxiv.org/pdf/math.GT/0309136'],
      ['citation_public_url', 'https://arxiv.org/abs/math.GT/0309136'],
      ['citation_abstract', 'https://arxiv.org/abs/math.GT/0309136'],
      ['z:itemType', 'preprint'],
    ]);
  });

  it('gives the abstract of the paper, never our note', () => {
    const fields = { type: 'report', abstractSource: '"the authors, CC BY"' };
    expect(tagsOf(fields, 'Our *note*.\n\n## Abstract\n\nWe let dough rise & "wait".')).toEqual([
      ...dates,
      ['citation_public_url', 'https://example.org/slow-dough'],
      ['citation_abstract', 'We let dough rise & "wait".'],
      ['z:itemType', 'report'],
    ]);
  });
});
