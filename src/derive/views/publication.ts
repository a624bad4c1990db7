import type { Paper } from '../../model/library.ts';
import { filled } from '../../words/phrase.ts';
import type { Counted, Words } from '../../words/words.ts';
import { editionNumber, isRange, numbers } from '../citing/styles/reference-numbers.ts';
import { referenceOf, verbatim } from '../citing/styles/reference-text.ts';

/**
 * Where in its venue a paper stands, in the words that readers know from references: `vol. 60, no. 2, pp. 103–148`.
 * Only what the entry has fields for, since pages show the venue as it is written.
 *
 * @returns the parts in their order; none where the entry knows nothing
 */
export function placeInVenue(paper: Paper, { publication: words, language }: Words): string[] {
  const { volume, issue, pages, number, series, editors, publisher, place, degree } = paper;
  const parts = [
    degree && words[degree],
    editors.length > 0 && filled(words.editors, { names: editors.map(({ text }) => text).join(', ') }),
    paper.edition && edition(paper.edition, words.edition, language),
    series,
    volume && filled(words.volume, { volume: numbers(volume) }),
    (issue ?? number) && filled(words.number, { number: numbers(issue ?? number) }),
    pages && filled(isRange(pages) ? words.pages : words.page, { pages: numbers(pages) }),
    [place, publisher].filter(Boolean).join(': '),
  ];
  return parts.flatMap((part) => (part ? [referenceOf(part).text] : []));
}

/** `2nd ed.` of `2` or `2nd`; an edition that has a name keeps it. @param texts by the plural categories of ordinals */
function edition(value: string, texts: Counted, language: string): string {
  const count = editionNumber(value);
  if (count === null) return verbatim(value);
  const category = new Intl.PluralRules(language, { type: 'ordinal' }).select(count);
  return filled(texts[category] ?? texts.other, { count });
}
