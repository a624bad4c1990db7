import type { Paper } from '../../model/library.ts';
import { edition, labelledPages, numbers } from '../citing/styles/reference-numbers.ts';
import { referenceOf } from '../citing/styles/reference-text.ts';

/**
 * Where in its venue a paper stands, in the words that readers know from references: `vol. 60, no. 2, pp. 103–148`.
 * Only what the entry has fields for, since pages show the venue as it is written.
 *
 * @returns the parts in their order; none where the entry knows nothing
 */
export function placeInVenue(paper: Paper): string[] {
  const { volume, issue, pages, number, series, editors, publisher, place, degree } = paper;
  const parts = [
    degree &&
      { bachelor: 'Bachelor’s thesis', master: 'Master’s thesis', doctoral: 'Doctoral thesis' }[degree],
    editors.length > 0 && `edited by ${editors.map(({ text }) => text).join(', ')}`,
    paper.edition && edition(paper.edition),
    series,
    volume && `vol. ${numbers(volume)}`,
    (issue ?? number) && `no. ${numbers(issue ?? number)}`,
    pages && labelledPages(pages),
    [place, publisher].filter(Boolean).join(': '),
  ];
  return parts.flatMap((part) => (part ? [referenceOf(part).text] : []));
}
