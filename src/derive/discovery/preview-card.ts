import type { Library, Theme } from '../../model/library.ts';
import { counted } from '../../text/counted.ts';
import { papersOfTheme } from '../lists.ts';
import { fitCard, lineHeights, summaryGap } from './card-fitting.ts';
import { cardSize } from './preview-tags.ts';

/** What a card says. */
export interface SocialCard {
  /** Name of the list above the title; empty on the card of the list itself. */
  list: string;
  title: string;
  summary: string;
  /** Size: `12 papers`. */
  count: string;
  /** Where the list is published, without scheme: `example.org/bread`. */
  address: string;
  /** Number of the accent colour, from 1. */
  accent: number;
}

/** An element for satori, which lays out boxes with a subset of CSS. */
export interface CardElement {
  type: 'div';
  props: { style: Record<string, string | number>; children?: string | CardElement[] };
}

/** The accent colours of the style sheet in its light scheme, in the order of their numbers. */
export const accentColours = [
  '#0b6157',
  '#3d4fa8',
  '#96380f',
  '#75336b',
  '#525c0b',
  '#0f5788',
  '#9c2742',
  '#475263',
] as const;

/** The other colours of a card: those of the same names in the style sheet's light scheme. */
export const cardColours = { paper: '#fbfaf7', ink: '#1d1d1f', soft: '#5a5a5f', line: '#dedbd2' } as const;

/** Margins around the text, and heights of the lines above and below it, in pixels. */
const margin = { side: 84, top: 70, bottom: 60, band: 20 };
const listHeight = 68;
const footerHeight = 72;
const textWidth = cardSize.width - 2 * margin.side - margin.band;
const textHeight = cardSize.height - margin.top - margin.bottom - footerHeight - 24;

/**
 * The cards of a list by their files below `social/`: one for the site, and one for each theme.
 *
 * @param address where the list is published
 * @param accentOf number of the accent colour of a theme
 */
export function socialCards(
  library: Library,
  address: URL,
  accentOf: (theme: Theme) => number,
): Map<string, SocialCard> {
  const { site, themes, papers } = library;
  const shownAddress = (address.host + address.pathname).replace(/\/$/, '');
  const whole: SocialCard = {
    list: '',
    title: site.title,
    summary: site.tagline,
    count: `${counted(papers.length, 'paper')} in ${counted(themes.length, 'theme')}`,
    address: shownAddress,
    accent: 1,
  };
  const ofThemes = themes.map((theme): [string, SocialCard] => {
    const { primary, alsoIn } = papersOfTheme(library, theme.id);
    const card = {
      list: site.title,
      title: theme.title,
      summary: theme.summary,
      count: counted(primary.length + alsoIn.length, 'paper'),
      address: shownAddress,
      accent: accentOf(theme),
    };
    return [`themes/${theme.id}.png`, card];
  });
  return new Map([['site.png', whole], ...ofThemes]);
}

/**
 * A card without what its fonts cannot draw. Emoji are removed one by one; a text with another missing character is
 * removed whole, since half a sentence says something else. A removed title is replaced by the name of the file, which
 * is always Latin, and on the card of the whole list by the address.
 *
 * @param file the card's file below `social/`
 * @param draws whether the fonts have a character
 */
export function drawableCard(
  card: SocialCard,
  file: string,
  draws: (codePoint: number) => boolean,
): SocialCard {
  const drawable = (text: string) => {
    const plain = text
      .replace(
        /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u{FE0F}\u{200D}]/gu,
        (sign) => (draws(sign.codePointAt(0) ?? 0) ? sign : ''),
      )
      .replace(/\s+/g, ' ')
      .trim();
    return [...plain].every((sign) => draws(sign.codePointAt(0) ?? 0)) ? plain : '';
  };
  const name = file.replace(/^.*\/|\.png$/g, '').replaceAll('-', ' ');
  const spare = card.list === '' ? card.address : name.slice(0, 1).toUpperCase() + name.slice(1);
  return {
    ...card,
    list: drawable(card.list),
    title: drawable(card.title) || spare,
    summary: drawable(card.summary),
  };
}

/**
 * The picture of a card, {@link cardSize} in size: the look of the site's pages in its light scheme.
 *
 * @param family fonts in order of preference, as CSS writes them
 */
export function cardMarkup(card: SocialCard, family: string): CardElement {
  const accent = accentColours[(card.accent - 1) % accentColours.length] ?? accentColours[0];
  const frame = {
    boxSizing: 'border-box',
    width: cardSize.width,
    height: cardSize.height,
    padding: `${margin.top}px ${margin.side}px ${margin.bottom}px`,
    flexDirection: 'column',
    justifyContent: 'space-between',
    borderLeft: `${margin.band}px solid ${accent}`,
    backgroundColor: cardColours.paper,
    color: cardColours.ink,
    fontFamily: family,
  };
  return box(frame, [box({ flexDirection: 'column' }, words(card, accent)), footer(card, accent)]);
}

/** Name of the list, title and summary, each as large as the room allows. */
function words({ list, title, summary }: SocialCard, accent: string): CardElement[] {
  const above = list === '' ? 0 : listHeight;
  const fit = fitCard(title, summary, { width: textWidth, height: textHeight - above });
  const { size, lines } = fit.title;
  const listStyle = { height: listHeight, color: accent, fontWeight: 600, fontSize: 32 };
  return [
    ...(list === '' ? [] : [text(list, listStyle, 1)]),
    text(
      title,
      { fontSize: size, fontWeight: 600, lineHeight: lineHeights.title, letterSpacing: '-0.01em' },
      lines,
    ),
    ...(summary === ''
      ? []
      : [
          text(
            summary,
            {
              marginTop: summaryGap,
              color: cardColours.soft,
              fontSize: fit.summary.size,
              lineHeight: lineHeights.summary,
            },
            fit.summary.lines,
          ),
        ]),
  ];
}

/** A line with the size of the list on the left and its address on the right. */
function footer({ count, address }: SocialCard, accent: string): CardElement {
  const style = {
    boxSizing: 'border-box',
    height: footerHeight,
    justifyContent: 'space-between',
    paddingTop: 26,
    borderTop: `2px solid ${cardColours.line}`,
    fontSize: 30,
  };
  return box(style, [
    box({ flexShrink: 0, color: accent, fontWeight: 600 }, count),
    text(address, { maxWidth: textWidth / 2, color: cardColours.soft }, 1),
  ]);
}

function box(style: Record<string, string | number>, children: string | CardElement[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Text of at most so many lines; what is longer ends in an ellipsis. */
function text(words: string, style: Record<string, string | number>, lines: number): CardElement {
  return {
    type: 'div',
    props: {
      style: { display: 'block', lineClamp: lines, wordBreak: 'break-word', ...style },
      children: words,
    },
  };
}
