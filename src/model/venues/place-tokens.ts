import {
  dash,
  volume,
  issue,
  calledIssue,
  gap,
  page,
  pages,
  pageRange,
  end,
  month,
  days,
  dayBefore,
  dayBehind,
  volumeWord,
  issueWord,
  pagesWord,
  articleWord,
  seriesNames,
  ordinals,
  publisher,
  city,
} from './place-words.ts';
import { editorRows, editorsIn } from './editor-names.ts';
import { isCountryOrState } from './country-names.ts';
import type { Place, PlaceParts } from './place-parts.ts';
import { isNear, isYear } from './venue-name.ts';

/** One kind of thing to read, with what it says; null where it may not stand after what was read before. */
type Token = [pattern: RegExp, read: (match: string[], place: Place, published: number) => Place | null];

const token = (pattern: string, flags = 'iu') => new RegExp(`^(?:${pattern})`, flags);

const tokens: Token[] = [
  [
    token(
      `(?:doi:? ?|https?://(?:dx\\.)?doi\\.org/)(?:https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,}/\\S*[^\\s.,;)])\\)?(?=[.,;]?(?:\\s|$))`,
    ),
    ([, found = ''], place) => ({ ...sure(place), parts: { ...place.parts, doi: found.toLowerCase() } }),
  ],
  ...seriesNames.map(([word, name]): Token => [
    token(
      `(?:${word})(?:\\(\\))?(?:,? ${volumeWord}\\.?| no\\.?)? (\\d{1,5})${end}|${volumeWord}\\.? (\\d{1,5}) of (?:the )?(?:${word})${end}`,
    ),
    ([, number, before = ''], place) => withPart(withPart(place, 'series', name), 'volume', number ?? before),
  ]),
  // `volume 80 of Proceedings in Baking`, as natbib prints it.
  [
    token(`volume (\\d{1,5}) of (?:the )?(\\p{Lu}[\\p{L} &-]+?)(?=$|[,.;])`, 'u'),
    ([, found = '', series = ''], place) => withPart(withPart(place, 'series', series), 'volume', found),
  ],
  [
    token(`(${volumeWord})${gap}(${volume}|[ivxlc]+|PP)${end}`),
    ([, word = '', found = ''], place, published) =>
      isYear(found, published) && !/^vol/i.test(word) ? null : withPart(place, 'volume', found),
  ],
  [
    token(`\\(?${issueWord}${gap}(${calledIssue})${end}\\)?`),
    ([, found = ''], place, published) => (isYear(found, published) ? null : withPart(place, 'issue', found)),
  ],
  [token(`\\(?${pagesWord}${gap}(${pages})${end}\\)?`), ([, found = ''], place) => withPages(place, found)],
  [
    token(`${articleWord}\\.?:? ?#?(${page})${end}`),
    ([, found = ''], place) => {
      const next = withPages(place, found);
      return next && { ...next, article: found };
    },
  ],
  // How many there are is not where they are.
  [token('\\(?\\d{1,3} ?(?:pages|pp\\.?)\\)?(?=$|[,;.])'), (_match, place) => place],
  [
    token(`\\(?(?:(\\d{1,2})(?:st|nd|rd|th)|(${ordinals.join('|')})) ed(?:ition|n)?\\b\\.?\\)?`),
    ([, number, word = ''], place) =>
      withPart(place, 'edition', number ?? String(ordinals.indexOf(word.toLowerCase()) + 1)),
  ],
  [token('\\((?:eds?\\.?:?|edited by) ([^()]+)\\)'), ([, names = ''], place) => withEditors(place, names)],
  [token('\\(([^()]+?),? eds?\\.?\\)'), ([, names = ''], place) => withEditors(place, names)],
  // `Kneader, A., Crumb, B. (eds.)`
  ...editorRows.map((row): Token => [
    token(`(${row}),? (?:\\([Ee]ds?\\.?\\)|[Ee]ds?\\.)`, 'u'),
    ([, names = ''], place) => withEditors(place, names),
  ]),
  [
    token('(?:eds?\\.|edited by) ([^(),\\d]+?)(?=$|,|\\. )'),
    ([, names = ''], place) => withEditors(place, names),
  ],
  [
    token(`\\(?${days},? ([12]\\d{3})${end}\\)?`),
    ([, year = ''], place) => withYear({ ...place, isDated: true }, Number(year)),
  ],
  // The year of these days stands before them.
  [
    token(`${month} \\d{1,2} ?${dash} ?(?:${month} )?\\d{1,2}${end}(?!,? [12]\\d{3})`),
    (_match, place) => ({ ...place, isDated: true }),
  ],
  [token(`\\(${dayBefore}([12]\\d{3})\\)`), ([, year = ''], place) => withYear(place, Number(year))],
  [
    token(`${dayBefore}([12]\\d{3})${dayBehind}${end}(?! ?${dash} ?\\d|[:(])`),
    ([, year = ''], place, published) =>
      isNear(Number(year), published) ? withYear(place, Number(year)) : null,
  ],
  // Behind pages or days a meeting has its town: `pages 3-9, Ghent, Belgium`.
  [
    token(`(${city})((?:, \\p{Lu}[\\p{L}. ]*?){1,2})(?=$|[;.]|, )`, 'u'),
    ([, town = '', rest = ''], place) => {
      const isBehind = place.parts.pages !== undefined || place.isDated === true;
      return isBehind && isCountryOrState(rest.slice(rest.lastIndexOf(', ') + 2))
        ? withPart(place, 'place', town + rest)
        : null;
    },
  ],
  // `97(1):014021`: a number in brackets behind a volume is an issue.
  [
    token(`(${volume}) ?\\((${issue})\\)${end}`, 'u'),
    ([, found = '', within = ''], place) =>
      /(?:^|\D)[12]\d{3}$/.test(within) ? null : withPart(withPart(place, 'volume', found), 'issue', within),
  ],
  [
    token(`(${volume}) ?: ?(${pages})${end}`, 'u'),
    ([, found = '', at = ''], place, published) => {
      // `Bread 2014: 17-34` has a year in front of its pages.
      return withPages(
        isYear(found, published) ? withYear(place, Number(found)) : withPart(place, 'volume', found),
        at,
      );
    },
  ],
  [token(`:? ?(${pageRange})${end}`, 'u'), ([, found = ''], place) => withPages(place, found)],
  [
    token(`: ?(${page})${end}`, 'u'),
    ([, found = ''], place) => (place.parts.volume === undefined ? null : withPages(place, found)),
  ],
  // `12.3 (2010)` and `XII (1990)`.
  [
    token(`(\\d{1,4})[./](\\d{1,3})(?= ?\\(${dayBefore}[12]\\d{3}\\))`),
    ([, found = '', within = ''], place) => withPart(withPart(place, 'volume', found), 'issue', within),
  ],
  [
    token(`([IVXLC]{2,})(?= ?\\(${dayBefore}[12]\\d{3}\\))`, 'u'),
    ([, found = ''], place) => withPart(place, 'volume', found),
  ],
  // A bare number is a volume; a second one is a page or, when a page follows, an issue.
  [
    token(`(\\p{Lu}?\\d{1,4})${end}`, 'u'),
    ([, found = ''], place) =>
      place.parts.volume === undefined && place.parts.pages === undefined && !/^(?:19|20)\d\d$/.test(found)
        ? { ...place, parts: { ...place.parts, volume: found } }
        : null,
  ],
  [
    token(`(${page})${end}`, 'u'),
    ([, found = ''], place) => (place.parts.volume === undefined ? null : withPages(place, found)),
  ],
  [
    token(`(${city}(?:, ${city})?): (${publisher})(?=$|[,;.(]| [12]\\d{3}$)`, 'u'),
    ([, where = '', found = ''], place) => withPart(withPart(place, 'place', where), 'publisher', found),
  ],
  [
    token(`(${publisher})(?=$|[,;.(]| [12]\\d{3}$)`, 'u'),
    ([, found = ''], place) => withPart(place, 'publisher', found),
  ],
  // Behind the series of this name it is the publisher.
  [
    token('PMLR(?=$|[,;.(]| [12]\\d{3}$)'),
    (_match, place) => (place.parts.series === undefined ? null : withPart(place, 'publisher', 'PMLR')),
  ],
  // Behind a publisher, names are those of its cities and states.
  [
    token(`(${city}(?:, ${city}){0,3})(?=$|[;.]|, (?:${month} )?(?:\\d|pp?\\b|[vV]ol|[aA]rt))`, 'u'),
    ([, where = ''], place) => (place.parts.publisher === undefined ? null : withPart(place, 'place', where)),
  ],
];

function sure(place: Place): Place {
  return { ...place, isSure: true };
}

/** The place with a further part; null when it has another one already. */
function withPart(
  place: Place | null,
  field: Exclude<keyof PlaceParts, 'editors'>,
  found: string,
): Place | null {
  const known = place?.parts[field];
  if (!place || (known !== undefined && known !== found)) return null;
  const value = found.replace(new RegExp(dash, 'gu'), '-');
  return { ...sure(place), parts: { ...place.parts, [field]: value } };
}

function withEditors(place: Place, names: string): Place | null {
  if (place.parts.editors !== undefined) return null;
  return { ...sure(place), parts: { ...place.parts, editors: editorsIn(names) } };
}

function withPages(place: Place | null, found: string): Place | null {
  if (!place) return null;
  const value = found.replace(new RegExp(` ?${dash}{1,3} ?`, 'gu'), '-');
  const { pages: known, issue: knownIssue } = place.parts;
  if (known === undefined) return { ...sure(place), parts: { ...place.parts, pages: value } };
  if (place.article === known) {
    // An article that has pages of its own has them from 1 on.
    const [first = '', last = ''] = value.split('-');
    if (first !== '1') return { ...place, parts: { ...place.parts, pages: value } };
    return { ...place, parts: { ...place.parts, pages: `${known}:${first}-${known}:${last || first}` } };
  }
  // `38, 4, article 65`: what was taken for a page is an issue.
  if (knownIssue !== undefined || !/^\d{1,3}$/.test(known)) return null;
  return { ...place, parts: { ...place.parts, issue: known, pages: value } };
}

function withYear(place: Place, year: number): Place | null {
  return place.year !== undefined && place.year !== year ? null : { ...place, year };
}

/**
 * Reads a text that holds volume, issue, pages and the like, and nothing else.
 *
 * @param published year in which the paper appeared: a number far from it is no year
 * @returns null when a word or number is left that is none of these
 */
export function readPlace(text: string, published: number): Place | null {
  let place: Place = { parts: {}, isSure: false };
  let rest = text.replace(/[\s,;.]+$/, '');
  while (rest !== '') {
    const step = nextToken(rest, place, published);
    if (!step) return null;
    place = step.place;
    rest = rest.slice(step.length).replace(/^(?:[\s,;]|\.(?!\d))+/, '');
  }
  return place;
}

function nextToken(text: string, place: Place, published: number): { place: Place; length: number } | null {
  for (const [pattern, read] of tokens) {
    const match = pattern.exec(text);
    const next = match && read([...match], place, published);
    if (next) return { place: next, length: match[0].length };
  }
  return null;
}
