import { namedBy } from './identifier-addresses.ts';
import { isIdentifier, parseIdentifier } from './identifiers.ts';
import { inBackticks } from './quote.ts';

/** Words that nobody takes for a title, and what an id of their kind looks like. */
const forms: [looks: RegExp, expected: string][] = [
  [
    /^(?:doi[:\s]\s*)?10\.\d+(?:\/\S*)?$/i,
    'a DOI is `10.`, four to nine digits, a slash and letters or digits behind it',
  ],
  [/^[a-z]\d\d-\d+$/i, 'an ACL id of this form is a letter, two digits, `-` and four digits'],
  [
    /^\d{4}\.[a-z][a-z\d-]*(?:\.\d*)?$/i,
    'an ACL id of this form is a year, a volume and a number: `2021.bread-long.7`',
  ],
  [/^[a-z-]+(?:\.[a-z]{2})?\/\d{5,9}$/i, 'an old arXiv id is an archive and seven digits: `hep-th/9901001`'],
  [
    /^(?:isbn[:\s]*)?97[89][\d -]{7,}[\dx]$/i,
    'an ISBN has 13 or 10 digits, of which the last fits the others',
  ],
];

/**
 * What is wrong with words that were meant as an id of a paper: `2413.99999 is no arXiv id: there is no month 13`. Null for an
 * id, and for words that may be a title or an address.
 */
export function idSlip(words: string): string | null {
  const text = words.trim();
  if (parseIdentifier(text)) return null;
  const wrong = namedBy(text).find(({ scheme, id }) => !isIdentifier(scheme, id));
  const number = wrong?.scheme === 'arxiv' ? wrong.id : text.replace(/^arxiv[:\s]*|v\d+$/gi, '');
  const [, begin, end] = /^(\d{3,5})[.,](\d{3,6})$/.exec(number) ?? [];
  if (begin !== undefined && end !== undefined)
    return `${inBackticks(text)} is no arXiv id: ${arxivSlip(begin, end)}`;
  const [, expected] = forms.find(([looks]) => looks.test(text)) ?? [];
  return expected === undefined ? null : `${inBackticks(text)} is no id of a paper: ${expected}`;
}

/** @param begin the digits before the point, which are a year and a month @param end the number of the paper in it */
function arxivSlip(begin: string, end: string): string {
  if (begin.length !== 4) return `there are 4 digits before the point, not ${begin.length}`;
  const month = Number(begin.slice(2));
  if (month < 1 || month > 12) return `there is no month ${begin.slice(2)}`;
  if (Number(begin) < 704) return 'ids have this form since April 2007; older ones are `hep-th/9901001`';
  const digits = Number(begin) >= 1501 ? 5 : 4;
  if (end.length !== digits) return `there are ${digits} digits behind the point, not ${end.length}`;
  return Number(end) === 0
    ? 'the first paper of a month has the number 1'
    : 'a point stands between its numbers';
}
