import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenPlace } from '../../../src/model/venues/written-place.ts';

describe('writtenPlace', () => {
  it.each([
    'Bread 2021',
    'Bread 2021 (Oral)',
    'Bread, 2021',
    'Bread (2021)',
    'Bread 2021 (Flours and Benchmarks)',
    'Findings of Bread 2021',
    'Crumb 2021 (workshop at Bread 2021)',
    'Bread 2021 workshop',
    'Bread 2021 Workshop 3',
    '4th Conference on Loaves (PBR 330, 2021)',
    'Proceedings of the 3rd Conference on Loaves',
    'Crust-and-Crumb 2021',
    'Flour & Water Management',
    'Bread-21',
    'Rye 4.0 2021',
    'Bread 2999',
    'Communications of the ACM',
    'IEEE S&P 2021',
    'Handbook of Bread, chap. 4, 2021',
    'Bread 2021, Track 3, 2021',
  ])('leaves a venue that is name and year: %s', (venue) => {
    expect(writtenPlace(venue, 2021)).toBeNull();
  });

  it('takes a bare number for a volume in a journal alone', () => {
    expect(writtenPlace('Loaf Frontiers, 12 (2021)', 2021)).toBeNull();
    expect(writtenPlace('Loaf Frontiers, 12 (2021)', 2021, true)).toEqual({
      venue: 'Loaf Frontiers, 2021',
      parts: { volume: '12' },
    });
  });

  const number = fc.integer({ min: 1, max: 999 }).map(String);
  const places = fc.record({
    name: fc.constantFrom('Loaf Letters', 'J. Rye', 'Flour & Water', 'The Crumb'),
    volume: fc.oneof(
      number,
      number.map((one) => `B${one}`),
    ),
    issue: fc.oneof(
      number,
      number.map((one) => `S${one}`),
    ),
    first: fc.integer({ min: 1, max: 9999 }),
    dash: fc.constantFrom('-', '–', '--'),
    year: fc.integer({ min: 1950, max: 2040 }),
    form: fc.nat(5),
  });

  it('reads every volume, issue, range of pages and year in the usual forms', () => {
    fc.assert(
      fc.property(places, ({ name, volume, issue, first, dash, year, form }) => {
        const pages = `${first}${dash}${first + 9}`;
        const venue = [
          `${name} ${volume}(${issue}):${pages}, ${year}`,
          `${name}, vol. ${volume}, no. ${issue}, pp. ${pages}, ${year}`,
          `${name} ${volume}(${issue}), ${pages} (${year})`,
          `${name} ${volume} (${year}), no. ${issue}, ${pages}`,
          `${name}, Volume ${volume}, Issue ${issue}, ${year}, pages ${pages}`,
          `${name}. ${volume} (${issue}): ${pages}, ${year}.`,
        ][form];
        // A number in brackets that can be a year is read as one.
        fc.pre(venue !== undefined && !/^[12]\d{3}$/.test(issue));
        expect(writtenPlace(venue, year)).toEqual({
          venue: `${name}${form === 5 ? '.' : ''}, ${year}`,
          parts: { volume, issue, pages: `${first}-${first + 9}` },
        });
      }),
    );
  });

  it('finds nothing in names of any words, with their years', () => {
    // Of letters that spell none of the words for volumes, issues and pages.
    const word = fc.string({ unit: fc.constantFrom(...'abdklmu'), minLength: 1, maxLength: 6 });
    const words = fc.array(
      word.map((one) => one.charAt(0).toUpperCase() + one.slice(1)),
      { minLength: 1, maxLength: 4 },
    );
    const year = fc.integer({ min: 1990, max: 2030 });
    fc.assert(
      fc.property(words, year, fc.constantFrom(' ', ', '), (name, at, gap) => {
        expect(writtenPlace(`${name.join(' ')}${gap}${at}`, at)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('ends with venues of any signs', () => {
    const venue = fc.string({
      unit: fc.constantFrom('1', '9', '(', ')', ':', ',', ' ', '-', 'p', 'A', '.'),
      maxLength: 160,
    });
    fc.assert(
      fc.property(venue, (text) => {
        const place = writtenPlace(text, 2021);
        expect(place === null || typeof place.venue === 'string').toBe(true);
      }),
    );
  });
});
