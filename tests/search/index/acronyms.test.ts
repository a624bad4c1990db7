import { describe, expect, it } from 'vitest';
import { mineAcronyms } from '../../../src/search/index/acronyms.ts';
import type { SearchDocument } from '../../../src/search/document.ts';

function document(abstract: string, fields: Partial<SearchDocument> = {}): SearchDocument {
  return { id: 'dough', title: 'Dough', authors: [], year: 2021, venue: '', abstract, ...fields };
}

const mined = (...abstracts: string[]) => mineAcronyms(abstracts.map((abstract) => document(abstract)));

describe('mineAcronyms', () => {
  it.each([
    ['We study Dough Rest Time (DRT).', { drt: ['dough rest time'] }],
    ['All wild yeast cultures (WYCs) rise.', { wyc: ['wild yeast cultures'] }],
    ['A mixture of ovens (MoO) bakes.', { moo: ['mixture of ovens'] }],
    ['A mixture of stones (MS) bakes.', { ms: ['mixture of stones'] }],
    ['With chain-of-dough (CoD) prompting.', { cod: ['chain of dough'] }],
    ['Wild Yeast-Based Levain (WYBL)', { wybl: ['wild yeast based levain'] }],
    ['Élan of Yeast (EY)', { ey: ['elan of yeast'] }],
    ['Dough (D) and rest time (RT)', { rt: ['rest time'] }],
  ])('finds in %j what is spelt out', (text, found) => {
    expect(mined(text)).toEqual(found);
  });

  it.each([
    'The oven (DRT) is hot.',
    'Dough rests time (DXT).',
    'Dough slow rest time (DRT).',
    'dough rest time (drt)',
    'dough rest time (1998)',
    'Dough rest time, DRT.',
    'Dough (DOUGH)',
    'a b c d e f g (ABCDEFG)',
  ])('believes nothing of %j', (text) => {
    expect(mined(text)).toEqual({});
  });

  it('reads title, note and abstract', () => {
    const paper = document('Dough rest time (DRT)', {
      title: 'Wild Yeast (WY)',
      note: 'About the crumb of rye (CR).',
    });
    expect(mineAcronyms([paper])).toEqual({
      cr: ['crumb of rye'],
      drt: ['dough rest time'],
      wy: ['wild yeast'],
    });
  });

  it('keeps the two commonest meanings, the commonest first and equals by the alphabet', () => {
    expect(
      mined(
        'Dark rye (DR)',
        'Dough rest (DR)',
        'Dough rise (DR)',
        'Dough rise (DR) again',
        'Damp room (DR)',
        'Damp room (DR)',
      ),
    ).toEqual({ dr: ['damp room', 'dough rise'] });
  });

  it('believes three papers in a long list, not one that says it three times', () => {
    const empty = Array.from({ length: 1000 }, () => '');
    const three = ['Dough rest (DR).', 'The dough rest (DR).', 'A dough rest (DR).'];
    expect([mined(...empty, ...three), mined(...empty, three.slice(1).join(' '))]).toEqual([
      { dr: ['dough rest'] },
      {},
    ]);
    expect(mined(...empty, three.join(' '))).toEqual({});
  });
});
