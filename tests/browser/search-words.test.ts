import { describe, expect, it } from 'vitest';
import { resultText } from '../../src/browser/search-words.ts';
import type { Correction } from '../../src/search/document.ts';

const levain: Correction = { typed: 'levian', used: ['levain', 'levains'] };
const dough: Correction = { typed: 'duogh', used: ['dough'] };

describe('resultText', () => {
  it.each<[total: number, query: string, corrections: Correction[], text: string]>([
    [0, '', [], 'No papers.'],
    [1, '', [], '1 paper.'],
    [12, '  ', [], '12 papers.'],
    [0, 'rye', [], 'No papers match “rye”.'],
    [1, ' rye ', [], '1 paper matches “rye”.'],
    [2, 'rye', [], '2 papers match “rye”.'],
    [1, 'levian', [levain], '1 paper matches “levian”, also showing levain.'],
    [3, 'levian duogh', [levain, dough], '3 papers match “levian duogh”, also showing levain, dough.'],
    [0, 'levian zz', [levain], 'No papers match “levian zz”.'],
    [2, 'rye', [{ typed: 'rye', used: [] }], '2 papers match “rye”.'],
    [2, 'x'.repeat(60), [], `2 papers match “${'x'.repeat(60)}”.`],
    [2, 'x'.repeat(61), [], `2 papers match “${'x'.repeat(59)}…”.`],
  ])('says of %i found for %j what there is', (total, query, corrections, text) => {
    expect(resultText(total, query, corrections)).toBe(text);
  });
});
