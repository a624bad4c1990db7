import { describe, expect, it } from 'vitest';
import { readReference } from '../../../src/components/my/paper-reference.ts';

describe('readReference', () => {
  it('reads title, names in reading order, venue, date and address', () => {
    const item = {
      title: 'Slow Dough & <b>Cold</b> Rooms',
      author: [
        { family: 'Kneader', given: 'Ada' },
        { family: 'Oven', given: 'Lonneke', 'non-dropping-particle': 'van der' },
        { family: 'Crumb', given: 'Bo', suffix: 'Jr.' },
        { family: '小麦', given: '太郎' },
        { literal: 'Yeast Collective' },
      ],
      'container-title': 'Bread',
      issued: { 'date-parts': [[2023, 7, 6]] },
      DOI: '10.1000/bread.5',
      URL: 'https://bread.example/5',
      note: 'Retracted; see https://bread.example/notice',
    };
    expect(readReference(JSON.stringify([item]))).toEqual({
      title: 'Slow Dough & <b>Cold</b> Rooms',
      authors: ['Ada Kneader', 'Lonneke van der Oven', 'Bo Crumb Jr.', '小麦太郎', 'Yeast Collective'],
      venue: 'Bread',
      published: '2023-07-06',
      url: 'https://bread.example/5',
      note: 'Retracted; see https://bread.example/notice',
    });
  });

  it('gives the first public version where the venue says another year', () => {
    const item = {
      title: 'Rye',
      issued: { 'date-parts': [[2024]] },
      'available-date': { 'date-parts': [[2023, 7, 6]] },
    };
    expect(readReference(JSON.stringify([item])).published).toBe('2023-07-06');
  });

  it('leaves the arXiv id out of what whoever cites it must know', () => {
    const noteOf = (note: string) => readReference(JSON.stringify([{ title: 'Rye', note }])).note;
    expect(noteOf('arXiv: math/0309136')).toBe('');
    expect(noteOf('arXiv: 2103.01230\nRetracted; see https://bread.example/notice')).toBe(
      'Retracted; see https://bread.example/notice',
    );
  });

  it('is content with a title', () => {
    expect(readReference('[{"title":"Rye","DOI":"10.1000/rye"}]')).toEqual({
      title: 'Rye',
      authors: [],
      venue: '',
      published: '',
      url: 'https://doi.org/10.1000/rye',
      note: '',
    });
  });

  it.each(['', '<!doctype html>', '[]', '[{}]', '{"title":"Rye"}', 'null', '[null]'])(
    'refuses %j',
    (text) => {
      expect(() => readReference(text)).toThrow();
    },
  );
});
