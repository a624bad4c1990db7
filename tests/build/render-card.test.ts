import satori from 'satori';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cardMarkup, type SocialCard } from '../../src/derive/discovery/preview-card.ts';
import { readCardFonts, renderCard } from '../../src/build/render-card.ts';

const fonts = readCardFonts();
const card: SocialCard = {
  list: 'Bread Science',
  title: 'Ovens',
  summary: 'What heat does to dough, and what dough does to an oven that was heated for it overnight',
  count: '3 papers',
  address: 'example.org/bread',
  accent: 3,
};

/** Names of cards with texts that are hard to set. */
const hard: [string, Partial<SocialCard>][] = [
  ['short', {}],
  ['empty', { list: '', summary: '' }],
  [
    'of many words',
    { title: 'Fermentation under changing temperatures: the clock of a slow dough in cold rooms' },
  ],
  ['of one long word', { title: 'Sauerteig'.repeat(8), summary: 'Sauerteig'.repeat(33) }],
  [
    'wide',
    { list: 'W'.repeat(80), title: 'W'.repeat(80), summary: 'W'.repeat(300), address: 'W'.repeat(90) },
  ],
  ['in Latin, Greek and Cyrillic', { title: 'Bánh mì, ψωμί & хлеб “żur”', summary: 'Řízený, Tiếng Việt, ł' }],
  ['in Chinese', { list: '面包', title: '面包科学', summary: '面包科学' }],
  ['from right to left', { title: 'לחם חם', summary: 'خبز ساخن', list: '\u200fBread' }],
  ['with emoji', { title: 'Rye 🍞👩🏽‍🍳 🇫🇷', summary: '1️⃣ ☕️' }],
  ['with markup', { title: '</svg><script>&amp;"', summary: "<image href='https://example.org/x'/>" }],
];

describe('renderCard', () => {
  it.each(hard)('draws a card %s as a PNG of 1200 × 630 below 100 kB', async (_name, texts) => {
    const png = await renderCard({ ...card, ...texts }, 'themes/hot-bread.png', fonts);
    const header = new DataView(png.buffer);
    // PNG (W3C Recommendation, 5.2 and 11.2.1): the signature, then the size in the header chunk.
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
  });

  it('draws the title of a script without font as the name of the file', async () => {
    const draw = (title: string) => renderCard({ ...card, title }, 'themes/hot-bread.png', fonts);
    expect(await draw('面包')).toEqual(await draw('Hot bread'));
  });

  it('draws different words as different pictures, in the accent colour', async () => {
    const png = await renderCard(card, 'themes/ovens.png', fonts);
    expect(png).not.toEqual(await renderCard({ ...card, title: 'Rye' }, 'themes/ovens.png', fonts));
    const { data } = await sharp(png)
      .extract({ left: 5, top: 300, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer({
        resolveWithObject: true,
      });
    expect([...data]).toEqual([0x96, 0x38, 0x0f]);
  });
});

describe('the layout of a card', () => {
  it.each(hard)('keeps the text of a card %s inside its margins and apart', async (_name, texts) => {
    const boxes: { top: number; left: number; width: number; height: number }[] = [];
    const markup = cardMarkup({ ...card, ...texts }, fonts.family);
    await satori(markup, {
      width: 1200,
      height: 630,
      fonts: fonts.fonts,
      loadAdditionalAsset: () => Promise.resolve([]),
      onNodeDetected: ({ top, left, width, height }) => boxes.push({ top, left, width, height }),
    });
    const [frame, words, ...rest] = boxes;
    const [footer, count, address] = rest.slice(-3);
    expect(frame).toEqual({ top: 0, left: 0, width: 1200, height: 630 });
    const outside = [words, ...rest].filter(
      (box) =>
        box && (box.left < 104 || box.left + box.width > 1116 || box.top < 70 || box.top + box.height > 570),
    );
    expect(outside).toEqual([]);
    expect(words && words.top + words.height).toBeLessThanOrEqual((footer?.top ?? 0) - 10);
    expect(count && count.left + count.width).toBeLessThan((address?.left ?? 0) - 20);
  });
});
