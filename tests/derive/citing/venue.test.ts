import { describe, expect, it } from 'vitest';
import * as venue from '../../../src/derive/citing/venue.ts';

const parseConference = (text: string, published = 2022) => venue.parseConference(text, published);
const parsePeriodical = (text: string, published = 2022) => venue.parsePeriodical(text, published);

describe('parseConference', () => {
  it('keeps the name as people say it and reads its year', () => {
    expect(parseConference('Bread 2021')).toEqual({ name: 'Bread 2021', year: 2021 });
    expect(parseConference('Crumb 2022 (workshop at Bread 2022)')).toEqual({
      name: 'Crumb 2022 (workshop at Bread 2022)',
      year: 2022,
    });
  });

  it('drops how the paper was presented', () => {
    expect(parseConference('Bread 2021 (Oral)')).toEqual({ name: 'Bread 2021', year: 2021 });
  });

  it('drops a year behind a comma, which is no part of the name', () => {
    expect(parseConference('Bread, 2023')).toEqual({ name: 'Bread', year: 2023 });
    expect(parseConference('Crumb 2022, 2023 (poster)')).toEqual({ name: 'Crumb 2022', year: 2023 });
  });

  it('knows no year where none is', () => {
    expect(parseConference('Bread, hall 12345')).toEqual({ name: 'Bread, hall 12345' });
  });

  it.each([
    'Bread 2021, pp. 1724–2023',
    'PBR 119, 1597–2022',
    'CoRR abs/2206.03762',
    'arXiv preprint arXiv:2201.01266',
    'Bread 2999',
    'Bread 2019',
  ])('takes no other number for a year: %s', (text) => {
    expect([parseConference(text), parsePeriodical(text)]).toEqual([
      { name: text },
      { name: text.replace(/ 2\d{3}$/, '') },
    ]);
  });
});

describe('parsePeriodical', () => {
  it('takes volume, issue and pages out of the venue', () => {
    expect(parsePeriodical('Loaf Letters 60(2):103–-148, 2023')).toEqual({
      name: 'Loaf Letters',
      year: 2023,
      volume: '60',
      issue: '2',
      page: '103-148',
    });
    expect(parsePeriodical('Loaf Letters 7, 2023')).toEqual({
      name: 'Loaf Letters',
      year: 2023,
      volume: '7',
    });
  });

  it('takes out a volume that is called one', () => {
    const read = ['Loaf Letters, Volume 11, 2023', 'Loaf Letters vol. 11, 2023'].map((text) =>
      parsePeriodical(text),
    );
    const parts = { name: 'Loaf Letters', year: 2023, volume: '11' };
    expect(read).toEqual([parts, parts]);
  });

  it('takes the year out of the venue', () => {
    expect(parsePeriodical('Loaf Letters, 2023')).toEqual({ name: 'Loaf Letters', year: 2023 });
    expect(parsePeriodical('Loaf Letters 2023')).toEqual({ name: 'Loaf Letters', year: 2023 });
    expect(parsePeriodical('Loaf Letters (2023)')).toEqual({ name: 'Loaf Letters', year: 2023 });
  });

  it('leaves a venue that says no more than its name', () => {
    expect(parsePeriodical('Loaf Letters')).toEqual({ name: 'Loaf Letters' });
    expect(parsePeriodical('2023')).toEqual({ name: '2023' });
  });
});
