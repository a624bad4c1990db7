import { describe, expect, it } from 'vitest';
import {
  beginPath,
  isId,
  moment,
  nothing,
  putBack,
  remove,
  save,
  setNote,
  setState,
  writeNote,
  type Step,
} from '../../../src/components/my/reading.ts';

const monday = '2026-11-23T08:00:00Z';
const tuesday = '2026-11-24T08:00:00Z';
const after = (...steps: Step[]) => steps.reduce((reading, step) => step(reading), nothing);
const loaves = save([{ id: 'rye' }, { id: 'oat' }, { id: 'spelt' }], monday);

describe('moment', () => {
  it('is told to the second, at Greenwich', () => {
    expect(moment(new Date('2026-11-24T09:00:00.123+01:00'))).toBe(tuesday);
  });
});

describe('isId', () => {
  it.each([
    ['slow-dough', true],
    ['a', true],
    ['', false],
    ['Slow', false],
    ['a--b', false],
    ['../a', false],
    ['a'.repeat(201), false],
    [7, false],
  ])('says of %j: %s', (text, is) => {
    expect(isId(text)).toBe(is);
  });
});

describe('setState', () => {
  it('keeps when the state was set, the title and the note', () => {
    const before = after(save([{ id: 'rye', title: 'Rye' }], monday), setNote('rye', 'Good.'));
    const paper = { id: 'rye', title: 'Rye', note: 'Good.' };
    expect(setState([{ id: 'rye' }], 'saved', tuesday)(before).papers).toEqual([
      { ...paper, state: 'saved', changed: monday },
    ]);
    expect(setState([{ id: 'rye' }], 'read', tuesday)(before).papers).toEqual([
      { ...paper, state: 'read', changed: tuesday },
    ]);
  });
});

describe('save', () => {
  it('leaves what is in the list as it is', () => {
    const reading = after(setState([{ id: 'rye' }], 'read', monday), loaves);
    expect(reading.papers.map(({ id, state }) => [id, state])).toEqual([
      ['rye', 'read'],
      ['oat', 'saved'],
      ['spelt', 'saved'],
    ]);
  });
});

describe('writeNote', () => {
  it('saves a paper that is not in the list, unless nothing was written', () => {
    const rye = { id: 'rye', title: 'Rye' };
    expect(after(writeNote(rye, 'Dense.', monday)).papers).toEqual([
      { ...rye, state: 'saved', changed: monday, note: 'Dense.' },
    ]);
    expect(after(writeNote(rye, ' ', monday))).toEqual(nothing);
    expect(after(writeNote(rye, 'Dense.', monday), writeNote(rye, '', tuesday)).papers).toEqual([
      { ...rye, state: 'saved', changed: monday },
    ]);
  });
});

describe('putBack', () => {
  it('brings papers back into their places, with their notes, and leaves the others as they are now', () => {
    const before = after(loaves, setNote('oat', 'Soft.'));
    const steps = [
      remove(['rye', 'oat']),
      setState([{ id: 'spelt' }], 'read', tuesday),
      save([{ id: 'teff' }], tuesday),
    ];
    const now = steps.reduce((reading, step) => step(reading), before);
    expect(putBack(before, { papers: ['oat'] })(now).papers).toEqual([
      { id: 'oat', state: 'saved', changed: monday, note: 'Soft.' },
      { id: 'spelt', state: 'read', changed: tuesday },
      { id: 'teff', state: 'saved', changed: tuesday },
    ]);
  });

  it('takes a change of a state back, and the loss of everything', () => {
    const before = after(loaves, beginPath('weekend', monday));
    const all = { papers: ['rye', 'oat', 'spelt'], paths: ['weekend'] };
    expect(putBack(before, { papers: ['oat'] })(setState([{ id: 'oat' }], 'read', tuesday)(before))).toEqual(
      before,
    );
    expect(putBack(before, all)(nothing)).toEqual(before);
  });
});
