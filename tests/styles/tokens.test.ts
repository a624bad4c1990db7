import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** All colours of the sheet: the token, and its values in the light and the dark scheme. */
const tokens = [...css.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
  ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
);
const values = (scheme: 'light' | 'dark', ...names: string[]) =>
  tokens.filter(({ name }) => names.includes(name)).map((token) => token[scheme]);

describe.each(['light', 'dark'] as const)('the colours of the %s scheme', (scheme) => {
  it('can be read on the page and on what is raised from it (WCAG 2.2, 1.4.3)', () => {
    const inks = values(scheme, 'ink', 'soft', 'alert', 'accent');
    const grounds = values(scheme, 'paper', 'raised');
    expect([inks.length, grounds.length]).toEqual([12, 2]);
    const faint = inks.flatMap((ink) =>
      grounds.filter((ground) => contrast(ink, ground) < 4.5).map((ground) => `${ink} on ${ground}`),
    );
    expect(faint).toEqual([]);
  });

  it('can be read where words of a search are marked', () => {
    const [ink = '', mark = ''] = [...values(scheme, 'ink'), ...values(scheme, 'mark')];
    expect(contrast(ink, mark)).toBeGreaterThan(4.5);
  });
});

describe('the tokens', () => {
  it('give every colour for both schemes', () => {
    const lone = css.match(/--\w+: #\w+/g) ?? [];
    expect(lone).toEqual([]);
  });
});
