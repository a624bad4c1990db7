import { describe, expect, it } from 'vitest';
import { library, site, told } from '../../model/invented-list.ts';

const facts = '{ loaves: { label: Loaves, unit: loaves }, hours: { label: Hours } }';

describe('the plots of a list', () => {
  it('are read with their line', () => {
    const plots = '[{ x: hours, y: loaves, line: 2.5, label: two and a half an hour }]';
    expect(library({ 'site.md': site({ facts, plots }) }).site.plots).toEqual([
      { x: 'hours', y: 'loaves', line: 2.5, label: 'two and a half an hour' },
    ]);
  });

  it('are of facts that the list declares', () => {
    const plots = '[{ x: hour, y: loaves }]';
    expect(told({ 'site.md': site({ facts, plots }) })).toEqual([
      {
        rule: 'unknown-facet',
        file: 'site.md',
        line: 6,
        column: 14,
        found: '`hour`',
        expected: 'one of `loaves`, `hours`',
        fix: 'write `hours`',
      },
    ]);
  });

  it('have a line above zero', () => {
    const plots = '[{ x: hours, y: loaves, line: -1 }]';
    expect(told({ 'site.md': site({ facts, plots }) }).map(({ expected }) => expected)).toEqual([
      'a number above zero',
    ]);
  });
});
