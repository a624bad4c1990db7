import { describe, expect, it } from 'vitest';
import { fitCard } from '../../../src/derive/discovery/card-fitting.ts';

const room = { width: 1000, height: 400 };

describe('fitCard', () => {
  it('sets short texts in the largest sizes', () => {
    expect(fitCard('Ovens', 'What heat does', room)).toEqual({
      title: { size: 92, lines: 1 },
      summary: { size: 38, lines: 5 },
    });
  });

  it('shrinks a long title, and the summary beside it where that saves the title', () => {
    expect(
      fitCard('Fermentation under changing temperatures and other slow things', 'What time does', room),
    ).toEqual({
      title: { size: 80, lines: 3 },
      summary: { size: 38, lines: 1 },
    });
    expect(fitCard('Fermentation', 'What time and cold do to dough. '.repeat(9).trim(), room)).toEqual({
      title: { size: 92, lines: 1 },
      summary: { size: 30, lines: 6 },
    });
  });

  it('gives what is too long in any size the smallest size and the lines that there are', () => {
    expect(fitCard('W'.repeat(80), 'W'.repeat(300), room)).toEqual({
      title: { size: 40, lines: 3 },
      summary: { size: 27, lines: 6 },
    });
  });

  it('breaks a word that is longer than a line', () => {
    expect(fitCard('d'.repeat(60), '', room).title).toEqual({ size: 80, lines: 3 });
  });
});
