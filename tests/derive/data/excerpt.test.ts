import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/derive/data/excerpt.ts';

describe('excerpt', () => {
  it('keeps what a file says of itself, even where it is empty', () => {
    expect(excerpt({ version: 1, licence: null })).toEqual({ version: 1, licence: null });
  });

  it('leaves out of the paper what is empty, all but one item of a list and two fields of a map', () => {
    const paper = {
      title: 'Slow Dough',
      venue: null,
      tags: ['rye', 'crust'],
      aliases: [],
      facets: {},
      exports: { bibtex: 'a', ris: 'b', csl: 'c' },
      isOrganization: false,
    };
    expect(excerpt({ paper })).toEqual({
      paper: {
        title: 'Slow Dough',
        tags: ['rye'],
        exports: { bibtex: 'a', ris: 'b' },
        isOrganization: false,
      },
    });
  });

  it('shortens long texts between signs, and no address', () => {
    const loaf = '\u{1F35E}';
    const address = `https://example.org/${'a'.repeat(80)}`;
    expect(excerpt({ text: 'a'.repeat(60), long: loaf.repeat(61), address })).toEqual({
      text: 'a'.repeat(60),
      long: `${loaf.repeat(59)}…`,
      address,
    });
  });
});
