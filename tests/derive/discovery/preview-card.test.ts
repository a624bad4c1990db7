import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  accentColours,
  cardColours,
  cardMarkup,
  drawableCard,
  socialCards,
  type CardElement,
  type SocialCard,
} from '../../../src/derive/discovery/preview-card.ts';
import { library, slowDough } from '../../model/invented-list.ts';
import { contrast } from '../../styles/contrast.ts';
import { bakery } from '../invented-bakery.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const card: SocialCard = {
  list: 'Bread Science',
  title: 'Ovens',
  summary: 'What heat does',
  count: '3 papers',
  address: 'example.org/bread',
  accent: 3,
};

/** Words and style of every text in a card, from top to bottom. */
function texts({
  props: { style, children },
}: CardElement): { words: string; style: CardElement['props']['style'] }[] {
  if (typeof children === 'string') return [{ words: children, style }];
  return (children ?? []).flatMap(texts);
}

describe('the colours of cards', () => {
  it('are those of the style sheet in its light scheme', () => {
    const accents = [...css.matchAll(/\[data-accent='(\d)'\] \{\s*--accent: light-dark\((#\w{6})/g)];
    expect(accents.map(([, number, colour]) => [Number(number), colour])).toEqual(
      accentColours.map((colour, index) => [index + 1, colour]),
    );
    const token = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w{6})`).exec(css)?.[1];
    const names = Object.keys(cardColours);
    expect(Object.fromEntries(names.map((name) => [name, token(name)]))).toEqual(cardColours);
  });

  it('can be read on the ground of the card (WCAG 2.2, 1.4.3)', () => {
    const inks = [...accentColours, cardColours.ink, cardColours.soft];
    expect(inks.filter((ink) => contrast(ink, cardColours.paper) < 4.5)).toEqual([]);
  });
});

describe('socialCards', () => {
  it('makes a card for the site and one for each theme', () => {
    const cards = socialCards(bakery(), new URL('https://example.org/bread/'), ({ order }) => order);
    const address = 'example.org/bread';
    expect([...cards]).toEqual([
      [
        'site.png',
        {
          list: '',
          title: 'Bread Science',
          summary: 'Papers on dough',
          count: '4 papers in 2 themes',
          address,
          accent: 1,
        },
      ],
      [
        'themes/ovens.png',
        {
          list: 'Bread Science',
          title: 'Ovens',
          summary: 'What the theme asks',
          count: '2 papers',
          address,
          accent: 1,
        },
      ],
      [
        'themes/fermentation.png',
        {
          list: 'Bread Science',
          title: 'Fermentation',
          summary: 'What the theme asks',
          count: '3 papers',
          address,
          accent: 2,
        },
      ],
    ]);
  });

  it('counts one and none, and names the host alone where the site has no path', () => {
    const list = library({ 'themes/fermentation.md': null });
    const [whole] = socialCards(list, new URL('https://example.org/'), () => 1).values();
    expect(whole).toMatchObject({ count: '1 paper in 1 theme', address: 'example.org' });
    const [empty] = socialCards(
      library({ [slowDough]: null }),
      new URL('https://example.org/'),
      () => 1,
    ).values();
    expect(empty).toMatchObject({ count: '0 papers in 2 themes' });
  });
});

describe('drawableCard', () => {
  const latin = (codePoint: number) => codePoint < 0x250;

  it('keeps a card that its fonts can draw', () => {
    expect(drawableCard(card, 'themes/ovens.png', latin)).toEqual(card);
  });

  it('drops emoji, and texts in other scripts as a whole; the file names a theme without title', () => {
    const other = { ...card, list: 'Bread 🍞 Science 👩🏽‍🍳 🇫🇷', title: 'לחם: Hot Bread', summary: 'Rye 面包' };
    expect(drawableCard(other, 'themes/hot-bread.png', latin)).toEqual({
      ...card,
      list: 'Bread Science',
      title: 'Hot bread',
      summary: '',
    });
  });

  it('names a list without drawable title by its address', () => {
    const whole = { ...card, list: '', title: '面包' };
    expect(drawableCard(whole, 'site.png', latin)).toEqual({ ...whole, title: 'example.org/bread' });
  });
});

describe('cardMarkup', () => {
  it('says list, title, summary, size and address in the colours of the theme', () => {
    const said = texts(cardMarkup(card, 'Serif')).map(({ words, style }) => [
      words,
      style['color'],
      style['fontSize'],
    ]);
    expect(said).toEqual([
      ['Bread Science', '#96380f', 32],
      ['Ovens', undefined, 92],
      ['What heat does', '#5a5a5f', 38],
      ['3 papers', '#96380f', undefined],
      ['example.org/bread', '#5a5a5f', undefined],
    ]);
    expect(cardMarkup(card, 'Serif').props.style).toMatchObject({
      width: 1200,
      height: 630,
      color: '#1d1d1f',
      backgroundColor: '#fbfaf7',
      fontFamily: 'Serif',
    });
  });

  it('leaves out the empty: the list on its own card, and a missing summary', () => {
    const said = texts(cardMarkup({ ...card, list: '', summary: '' }, 'Serif')).map(({ words }) => words);
    expect(said).toEqual(['Ovens', '3 papers', 'example.org/bread']);
  });

  it('starts the colours over after the last', () => {
    const [list] = texts(cardMarkup({ ...card, accent: 11 }, 'Serif'));
    expect(list?.style['color']).toBe('#96380f');
  });
});
