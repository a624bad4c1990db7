/** What a venue may hold besides the name of the container, by the names of the fields for it. */
export interface PlaceParts {
  volume?: string;
  issue?: string;
  pages?: string;
  number?: string;
  series?: string;
  edition?: string;
  editors?: string[];
  publisher?: string;
}

/** Parts that were read, and how sure they make it that a place is written there. */
export interface Place {
  parts: PlaceParts;
  year?: number;
  /** True when more than a bare number and a year was read. */
  isSure: boolean;
}

const dash = '[-–—−‐‑]';
/** `12`, `D97`, `193-194`, `LATTICE2024`. */
const volume = `(?:\\p{Lu}\\p{L}*)?\\d{1,4}(?:${dash}\\d{1,4})?\\p{Lu}?`;
/** `2`, `S4`, `Suppl. 1`, `POPL`. */
const issue = `(?:\\p{L}{1,12}\\.? ?)?\\d{1,5}(?:[/–-]\\d{1,5})?\\p{L}?|\\p{Lu}\\p{L}{1,11}`;
/** `7`, `e00024.001`, `014021`, `20:1`. */
/** The same behind a word for it, where other words are none. */
const calledIssue = '(?:\\p{L}{1,2}|suppl(?:ement)?\\.? ?)?\\d{1,5}(?:[/–-]\\d{1,5})?\\p{L}?';
/** What stands between such a word and its number. */
const gap = '(?:\\. ?| |(?=\\d))';
const page = '\\p{L}{0,4}\\d+(?:[.:]\\d+)*\\p{L}?';
const pages = `${page}(?: ?${dash}{1,3} ?${page})?`;
const pageRange = `${page} ?${dash}{1,3} ?${page}`;
const end = '(?![\\p{L}\\d])';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayBefore = `(?:${month} (?:\\d{1,2},? )?)?`;
const dayBehind = `(?: ${month}(?: \\d{1,2})?(?=[;:,]))?`;

/** Words for a volume, an issue, pages and the number of an article. */
const volumeWord = '(?:volumes?|vols?|bd|band|tome?)';
const issueWord = '(?:issue|iss|numbers?|num|nos?|nr|heft|№)';
const pagesWord = '(?:pages?|pgs?|pp|p(?=[.\\d])|seiten?|s(?=\\.))';
const articleWord = '(?:article|art|paper)(?: (?:no|number|id))?';

/** Series that people name by their initials, with their full names. */
const seriesNames: [word: string, name: string][] = [
  ['PMLR|Proceedings of Machine Learning Research', 'Proceedings of Machine Learning Research'],
  ['JMLR:? W&CP|JMLR Workshop and Conference Proceedings', 'JMLR Workshop and Conference Proceedings'],
  ['LNCS|Lecture Notes in Computer Science', 'Lecture Notes in Computer Science'],
  ['LNAI|Lecture Notes in Artificial Intelligence', 'Lecture Notes in Artificial Intelligence'],
  ['LNBI|Lecture Notes in Bioinformatics', 'Lecture Notes in Bioinformatics'],
  ['LNNS|Lecture Notes in Networks and Systems', 'Lecture Notes in Networks and Systems'],
  ['LNBIP', 'Lecture Notes in Business Information Processing'],
  [
    'CCIS|Communications in Computer and Information Science',
    'Communications in Computer and Information Science',
  ],
  ['AISC', 'Advances in Intelligent Systems and Computing'],
  ['CEUR(?:-WS| Workshop Proceedings)?', 'CEUR Workshop Proceedings'],
  ['LIPIcs', 'Leibniz International Proceedings in Informatics'],
  ['IFIP AICT', 'IFIP Advances in Information and Communication Technology'],
];

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** Names of publishers, at least those that one meets most and those with a word that only publishers have. */
const publisher =
  "(?:[\\p{L}&.’' -]*\\b(?:Press|Verlag|Publish(?:ers|ing)|Publications|Books|Editions)\\b(?:[ ,]+(?:Inc|Ltd|LLC)\\.?)?|Springer(?:[- ](?:Nature|Verlag|International))?|Elsevier(?: Science)?|(?:John )?Wiley(?: (?:&|and) Sons)?(?:,? Inc\\.?)?|Blackwell|ACM|IEEE|AAAI|USENIX(?: Association)?|SIAM|Curran Associates(?:,? Inc\\.?)?|Association for Computational Linguistics|Morgan Kaufmann|O[’']Reilly(?: Media)?|Pearson|McGraw[- ]Hill|(?:De )?Gruyter(?: Mouton)?|Routledge|Taylor (?:&|and) Francis|Sage|Brill|Kluwer(?: Academic)?|Birkh(?:ä|ae)user|Packt|Manning|Now)";

/** One kind of thing to read, with what it says; null where it may not stand after what was read before. */
type Token = [pattern: RegExp, read: (match: string[], place: Place, published: number) => Place | null];

const token = (pattern: string, flags = 'iu') => new RegExp(`^${pattern}`, flags);

const tokens: Token[] = [
  ...seriesNames.map(([word, name]): Token => [
    token(`(?:${word})(?:,? ${volumeWord}\\.?| no\\.?)? (\\d{1,5})${end}`),
    ([, number = ''], place) => withPart(withPart(place, 'series', name), 'volume', number),
  ]),
  [
    token(`${volumeWord}${gap}(${volume})${end}`),
    ([, found = ''], place) => withPart(place, 'volume', found),
  ],
  [
    token(`\\(?${issueWord}${gap}(${calledIssue})${end}\\)?`),
    ([, found = ''], place, published) => (isYear(found, published) ? null : withPart(place, 'issue', found)),
  ],
  [token(`\\(?${pagesWord}${gap}(${pages})${end}\\)?`), ([, found = ''], place) => withPages(place, found)],
  [token(`${articleWord}\\.?:? ?#?(${page})${end}`), ([, found = ''], place) => withPages(place, found)],
  [
    token(`(\\d{1,2})(?:st|nd|rd|th) ed(?:ition|n)?\\b\\.?`),
    ([, found = ''], place) => withPart(place, 'edition', found),
  ],
  [
    token(`(${ordinals.join('|')}) ed(?:ition|n)?\\b\\.?`),
    ([, found = ''], place) => withPart(place, 'edition', String(ordinals.indexOf(found.toLowerCase()) + 1)),
  ],
  [
    token('\\((?:eds?\\.?:?|edited by) ([^()]+)\\)'),
    ([, names = ''], place) => ({
      ...sure(place),
      parts: { ...place.parts, editors: names.split(/,? (?:and|&) |, /) },
    }),
  ],
  [token(`\\(${dayBefore}([12]\\d{3})\\)`), ([, year = ''], place) => withYear(place, Number(year))],
  [
    token(`${dayBefore}([12]\\d{3})${dayBehind}${end}(?! ?${dash} ?\\d|[:(])`),
    ([, year = ''], place, published) =>
      isNear(Number(year), published) ? withYear(place, Number(year)) : null,
  ],
  // `97(1):014021`: a number in brackets behind a volume is an issue.
  [
    token(`(${volume}) ?\\((${issue})\\)${end}`, 'u'),
    ([, found = '', within = ''], place) =>
      /^[12]\d{3}$/.test(within) ? null : withPart(withPart(place, 'volume', found), 'issue', within),
  ],
  [
    token(`(${volume}): ?(${pages})${end}`, 'u'),
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
  // A bare number is a volume; a second one is a page or, when a page follows, an issue.
  [
    token(`(\\p{Lu}?\\d{1,4})${end}`, 'u'),
    ([, found = ''], place) =>
      place.parts.volume === undefined && place.parts.pages === undefined
        ? { ...place, parts: { ...place.parts, volume: found } }
        : null,
  ],
  [
    token(`(${page})${end}`, 'u'),
    ([, found = ''], place) => (place.parts.volume === undefined ? null : withPages(place, found)),
  ],
  [
    token(`(${publisher})(?=$|[,;.(]| [12]\\d{3}$)`, 'u'),
    ([, found = ''], place) => withPart(place, 'publisher', found),
  ],
];

/** True for a number that can be a year, though perhaps a wrong one, rather than a page or a volume. */
function isNear(year: number, published: number): boolean {
  return Math.abs(year - published) <= 10;
}

function isYear(text: string, published: number): boolean {
  return /^[12]\d{3}$/.test(text) && isNear(Number(text), published);
}

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

function withPages(place: Place | null, found: string): Place | null {
  if (!place) return null;
  const value = found.replace(new RegExp(` ?${dash}{1,3} ?`, 'gu'), '-');
  const { pages: known, issue: knownIssue } = place.parts;
  if (known === undefined) return { ...sure(place), parts: { ...place.parts, pages: value } };
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
