import { describe, expect, it } from 'vitest';
import { citationMeta } from '../../../src/derive/citing/citation-meta.ts';
import { risEntry } from '../../../src/derive/citing/ris.ts';
import { library, paper, slowDough } from '../../model/invented-list.ts';
import { paperOf } from '../invented-bakery.ts';
import { dates, tags, tagsOf } from './citation-tags.ts';

describe('the tags that Zotero reads', () => {
  it('tells the proceedings before the conference, since the last tag tells Zotero the kind', () => {
    const fields = {
      type: 'paper-conference',
      venue: 'Bread 2021',
      editors: '[Bo Crumb, { organization: Grain Mill }]',
    };
    const list = library({ [slowDough]: paper(fields) });
    const officialVenue = {
      title: 'Proceedings of the First Meeting on Bread',
      publisher: 'Bakers',
      series: 'PB',
    };
    const tagged = citationMeta(list, { ...paperOf(list, 'slow-dough'), officialVenue });
    expect(tagged.slice(2).map(({ name, content }) => [name, content])).toEqual([
      ['citation_editor', 'Crumb, Bo'],
      ['citation_editor', 'Grain Mill,'],
      ...dates,
      ['citation_inbook_title', 'Proceedings of the First Meeting on Bread'],
      ['citation_conference_title', 'Bread 2021'],
      ['citation_series_title', 'PB'],
      ['citation_publisher', 'Bakers'],
      ['citation_public_url', 'https://example.org/slow-dough'],
      ['citation_abstract', 'https://example.org/slow-dough'],
    ]);
  });

  it('names the website of a page in the one tag that Zotero takes it from', () => {
    expect(tagsOf({ type: 'webpage', venue: 'Loaf Log, 2021' })).toEqual([
      ...dates,
      ['prism.publicationName', 'Loaf Log'],
      ['citation_public_url', 'https://example.org/slow-dough'],
      ['citation_abstract', 'https://example.org/slow-dough'],
      ['z:itemType', 'webpage'],
    ]);
  });

  it('tells the place of a report by the same name as its other files', () => {
    const fields = {
      type: 'report',
      organization: 'Grain Institute',
      venue: 'Mill Notes, 2021',
      number: 'TR-7',
    };
    const list = library({ [slowDough]: paper(fields) });
    expect(tags(list, 'slow-dough')).toEqual(
      expect.arrayContaining([
        ['citation_technical_report_institution', 'Mill Notes'],
        ['citation_technical_report_number', 'TR-7'],
      ]),
    );
    expect(risEntry(paperOf(list, 'slow-dough'))).toContain('PB  - Mill Notes\r\n');
  });

  it('gives the language where the entry says it, and no PDF of a withdrawn paper', () => {
    const status = '{ state: withdrawn, evidence: https://example.org/notice, checked: 2026-11-01 }';
    expect(tagsOf({ arxiv: '"2103.01230"', url: null, language: 'de', status, type: 'report' })).toEqual([
      ...dates,
      ['citation_technical_report_institution', 'arXiv'],
      ['citation_arxiv_id', '2103.01230'],
      ['citation_technical_report_number', 'arXiv:2103.01230'],
      ['citation_public_url', 'https://arxiv.org/abs/2103.01230'],
      ['citation_abstract', 'https://arxiv.org/abs/2103.01230'],
      ['citation_language', 'de'],
    ]);
  });
});
