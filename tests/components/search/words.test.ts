import { describe, expect, it } from 'vitest';
import { adviceText, resultText, type Found } from '../../../src/components/search/words.ts';
import type { Correction } from '../../../src/search/document.ts';

const levain: Correction = { typed: 'levian', used: ['levain', 'levains'] };
const dough: Correction = { typed: 'duogh', used: ['dough'] };

describe('resultText', () => {
  it.each<[found: Found, query: string, text: string]>([
    [{ total: 0, related: 0, corrections: [] }, '', 'No papers.'],
    [{ total: 1, related: 0, corrections: [] }, '', '1 paper.'],
    [{ total: 12, related: 0, corrections: [] }, '  ', '12 papers.'],
    [{ total: 0, related: 0, corrections: [] }, 'rye', 'No papers match “rye”.'],
    [{ total: 1, related: 0, corrections: [] }, ' rye ', '1 paper matches “rye”.'],
    [{ total: 2, related: 0, corrections: [] }, 'rye', '2 papers match “rye”.'],
    [
      { total: 1, related: 0, corrections: [levain] },
      'levian',
      '1 paper matches “levain”; “levian” is in none.',
    ],
    [
      { total: 3, related: 0, corrections: [levain, dough] },
      'levian duogh',
      '3 papers match “levain dough”; “levian” is in none; “duogh” is in none.',
    ],
    [
      { total: 3, related: 0, corrections: [levain, { typed: 'doug', used: ['dough'], isPart: true }] },
      'Levían’s doug',
      '3 papers match “levain’s doug”; “levian” is in none, also showing dough.',
    ],
    [
      { total: 0, related: 0, corrections: [levain] },
      'levian zz',
      'No papers match “levian zz”, also searching levain.',
    ],
    [{ total: 2, related: 0, corrections: [{ typed: 'rye', used: [] }] }, 'rye', '2 papers match “rye”.'],
    [
      { total: 2, related: 8, corrections: [] },
      'legal domain',
      '2 papers match “legal domain”; 8 more have some of its words.',
    ],
    [
      { total: 1, related: 1, corrections: [] },
      'x y',
      '1 paper matches “x y”; 1 more has some of its words.',
    ],
    [{ total: 0, related: 2, corrections: [] }, 'x y', 'No papers match “x y”; 2 have some of its words.'],
    [
      { total: 0, related: 1, corrections: [levain] },
      'levian zz',
      'No papers match “levian zz”, also showing levain; 1 has some of its words.',
    ],
    [{ total: 2, related: 0, corrections: [] }, 'x'.repeat(40), `2 papers match “${'x'.repeat(40)}”.`],
    [{ total: 2, related: 0, corrections: [] }, 'x'.repeat(41), `2 papers match “${'x'.repeat(39)}…”.`],
    [
      {
        total: 2,
        related: 0,
        corrections: 'abcd'.split('').map((typed) => ({ typed, used: [typed], isPart: true as const })),
      },
      'rye',
      '2 papers match “rye”, also showing a, b, c.',
    ],
  ])('says of %j for %j what there is', (found, query, text) => {
    expect(resultText(found, query)).toBe(text);
  });
});

describe('adviceText', () => {
  it.each([
    [
      { operator: 'levle', value: 'easy', isKnown: false, offers: ['level:easy'] },
      '“levle:” is no operator here, and searched as text; did you mean level:easy?',
    ],
    [
      { operator: 'zz', value: 'q', isKnown: false, offers: [] },
      '“zz:” is no operator here, and searched as text.',
    ],
    [
      { operator: 'level', value: 'eazy', isKnown: true, offers: ['level:easy', 'level:hard'] },
      '“level:” knows no “eazy”; did you mean level:easy or level:hard?',
    ],
  ])('says %j', (advice, text) => {
    expect(adviceText(advice)).toBe(text);
    expect(resultText({ total: 0, related: 0, corrections: [], advice: [advice] }, '')).toBe(
      `No papers. ${text}`,
    );
  });
});
