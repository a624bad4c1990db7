import { describe, expect, it } from 'vitest';
import { CardFiles, type CardData } from '../../../src/components/hover-card/card-files.ts';

const card = (short: string): CardData => ({
  short,
  authors: ['Ada'],
  source: '2021',
  note: 'Why.',
  accent: 1,
});

/** Files of cards of which the first loads fail, and what was asked for. */
function files(count: number, failures = 0) {
  const asked: string[] = [];
  const cards = new CardFiles(count, async (file) => {
    asked.push(file);
    await Promise.resolve();
    if (asked.length <= failures) throw new Error('no network');
    return { acid: card('Acid'), 'slow-dough': card('Slow Dough') };
  });
  return { cards, asked };
}

describe('the files of cards', () => {
  it('are each loaded once, when a paper in it is first asked for', async () => {
    const { cards, asked } = files(1);
    const found = await Promise.all(['acid', 'slow-dough', 'acid'].map((id) => cards.card(id)));
    expect(found.map((one) => one?.short)).toEqual(['Acid', 'Slow Dough', 'Acid']);
    expect(asked).toEqual(['0.json']);
  });

  it('are told apart by the id', async () => {
    const { cards, asked } = files(8);
    expect((await cards.card('slow-dough'))?.short).toBe('Slow Dough');
    expect((await cards.card('acid'))?.short).toBe('Acid');
    expect(asked).toEqual(['2.json', '0.json']);
  });

  it('give nothing for a paper that is not there, whatever objects have', async () => {
    const { cards } = files(1);
    expect([await cards.card('rye'), await cards.card('constructor')]).toEqual([null, null]);
  });

  it('give nothing while they cannot be loaded, and are asked for again', async () => {
    const { cards, asked } = files(1, 1);
    expect(await cards.card('acid')).toBe(null);
    expect((await cards.card('acid'))?.short).toBe('Acid');
    expect(asked).toEqual(['0.json', '0.json']);
  });
});
