import { describe, expect, it } from 'vitest';
import { writtenPlace } from '../../../src/model/venues/written-place.ts';

describe('the usual ways to write a place', () => {
  it.each<[venue: string, rest: string, parts: Record<string, unknown>]>([
    ['Loaf 521, 436–444 (2021)', 'Loaf, 2021', { volume: '521', pages: '436-444' }],
    [
      'Loaf, vol. 521, no. 7553, pp. 436-444, 2021',
      'Loaf, 2021',
      { volume: '521', issue: '7553', pages: '436-444' },
    ],
    [
      'Loaf Letters, Volume 9, Issue 8, Pages 17-35, November 2021',
      'Loaf Letters, 2021',
      { volume: '9', issue: '8', pages: '17-35' },
    ],
    [
      'Loaf 5, 1–9 (2021). https://doi.org/10.1000/ABC.5',
      'Loaf, 2021',
      { volume: '5', pages: '1-9', doi: '10.1000/abc.5' },
    ],
    [
      'Bread 2021, pp. 17–34. Mill Press, doi: 10.1000/abc.',
      'Bread 2021',
      { pages: '17-34', publisher: 'Mill Press', doi: '10.1000/abc' },
    ],
    [
      'Bread, volume 80 of Proceedings of Machine Learning Research, pages 4–9. PMLR, 2021',
      'Bread, 2021',
      { series: 'Proceedings of Machine Learning Research', volume: '80', pages: '4-9', publisher: 'PMLR' },
    ],
    [
      'Bread, volume 8 of Notes in Baking, pages 4–9, 2021',
      'Bread, 2021',
      { series: 'Notes in Baking', volume: '8', pages: '4-9' },
    ],
    ['Bread, July 2021, Article No. 149, pp. 15-24', 'Bread, 2021', { pages: '15-24' }],
    ['Bread 2021, pp. 1724–1734', 'Bread 2021', { pages: '1724-1734' }],
    ['Bread 2021: 1724-1734', 'Bread 2021', { pages: '1724-1734' }],
    ['Bread 2021, Ghent, pages 17–34', 'Bread 2021, Ghent', { pages: '17-34' }],
    ['Loaf Letters 3 (2021) 1137–1155', 'Loaf Letters, 2021', { volume: '3', pages: '1137-1155' }],
    ['Loaf Letters 10 (2): 1-9, 2021', 'Loaf Letters, 2021', { volume: '10', issue: '2', pages: '1-9' }],
    ['Loaf Letters 10(2), 1-9', 'Loaf Letters', { volume: '10', issue: '2', pages: '1-9' }],
    ['Loaf Letters 12, no. 3 (2021): 1–9', 'Loaf Letters, 2021', { volume: '12', issue: '3', pages: '1-9' }],
    ['Crumb 5(3):e00024.001, 2021', 'Crumb, 2021', { volume: '5', issue: '3', pages: 'e00024.001' }],
    ['Oven Rev. D97(1):014021, 2021', 'Oven Rev., 2021', { volume: 'D97', issue: '1', pages: '014021' }],
    ['Oven Rev. D 97, 014021 (2021)', 'Oven Rev. D, 2021', { volume: '97', pages: '014021' }],
    ['Rye 193-194:338–356, 2021', 'Rye, 2021', { volume: '193-194', pages: '338-356' }],
    ['Baking 38(S4):2879–2903, 2021', 'Baking, 2021', { volume: '38', issue: 'S4', pages: '2879-2903' }],
    ['Baking 15(Jan):1929−1958, 2021', 'Baking, 2021', { volume: '15', issue: 'Jan', pages: '1929-1958' }],
    [
      'Trans. Loaves 7(3):20:1–20:30, 2021',
      'Trans. Loaves, 2021',
      { volume: '7', issue: '3', pages: '20:1-20:30' },
    ],
    [
      'Trans. Loaves 38, 4, Article 65 (July 2021)',
      'Trans. Loaves, 2021',
      { volume: '38', issue: '4', pages: '65' },
    ],
    ['Loaf. 2021 May 28;521(7553):436-44', 'Loaf 2021', { volume: '521', issue: '7553', pages: '436-44' }],
    ['Rye LATTICE2020:420, 2021', 'Rye, 2021', { volume: 'LATTICE2020', pages: '420' }],
    ['Bread 12(3), article 1005', 'Bread', { volume: '12', issue: '3', pages: '1005' }],
    [
      'Bread 2021, PMLR 97:1812–1820',
      'Bread 2021',
      { series: 'Proceedings of Machine Learning Research', volume: '97', pages: '1812-1820' },
    ],
    ['Bread 2021, LNCS 2351', 'Bread 2021', { series: 'Lecture Notes in Computer Science', volume: '2351' }],
    [
      'Bread 2021, LNCS vol. 9351, pp. 234–241, Springer',
      'Bread 2021',
      {
        series: 'Lecture Notes in Computer Science',
        volume: '9351',
        pages: '234-241',
        publisher: 'Springer',
      },
    ],
    [
      'Handbook of Bread, 2nd ed., pp. 100-120, Mill Press, 2021',
      'Handbook of Bread, 2021',
      { edition: '2', pages: '100-120', publisher: 'Mill Press' },
    ],
    [
      'Handbook of Bread (eds. Ada Kneader and Bo Crumb), third edition, 2021',
      'Handbook of Bread, 2021',
      { editors: ['Ada Kneader', 'Bo Crumb'], edition: '3' },
    ],
    ['Bread 2021, Ghent, Belgium, 15-19 September 2021', 'Bread 2021, Ghent, Belgium', {}],
    ['Bread 2021, Ghent, August 13-17, 2021, pp. 3-9', 'Bread 2021, Ghent, 2021', { pages: '3-9' }],
    ['Lil’Loaf, Jun 2021', 'Lil’Loaf, 2021', {}],
    ['Bread 2021 (Vol. 33, pp. 1877-1901)', 'Bread 2021', { volume: '33', pages: '1877-1901' }],
    [
      'Proceedings of Loaves (BREAD), pages 1532-1543, Doha, Qatar',
      'Proceedings of Loaves (BREAD)',
      { pages: '1532-1543', place: 'Doha, Qatar' },
    ],
    ['Loaf Access, vol. 8, Art. no. 1234, 2021', 'Loaf Access, 2021', { volume: '8', pages: '1234' }],
    [
      "Bread '21, August 13-17, 2021, San Francisco, CA, USA",
      'Bread 2021',
      { place: 'San Francisco, CA, USA' },
    ],
    ["Bread '21, August 13-17, Ghent, Belgium", 'Bread 2021', { place: 'Ghent, Belgium' }],
    ["Bread '21, August 13-17", 'Bread 2021', {}],
    ['Bread 2021, OpenReview.net', 'Bread 2021', { publisher: 'OpenReview.net' }],
    ['Conference on Loaves 33 (Bread 2021), 1-9', 'Conference on Loaves 33 (Bread 2021)', { pages: '1-9' }],
    [
      'Oven Surveys 55(12), Article 248, 2021',
      'Oven Surveys, 2021',
      { volume: '55', issue: '12', pages: '248' },
    ],
    [
      'Bread 2021, ACM, New York, NY, USA, Article 5, 1–14',
      'Bread 2021',
      { publisher: 'ACM', place: 'New York, NY, USA', pages: '5:1-5:14' },
    ],
    [
      'Commun. ACM 64, 12 (Dec. 2021), 86–92',
      'Commun. ACM, 2021',
      { volume: '64', issue: '12', pages: '86-92' },
    ],
    ['Oven Sustainability 2021, 13, 1234', 'Oven Sustainability 2021', { volume: '13', pages: '1234' }],
    ['Loaf, Bd. 12, H. 3, S. 100–120, 2021', 'Loaf, 2021', { volume: '12', issue: '3', pages: '100-120' }],
    [
      'Le Pain, t. 12, n° 3, p. 100-120, 2021',
      'Le Pain, 2021',
      { volume: '12', issue: '3', pages: '100-120' },
    ],
    ['Loaf 12.3 (2021): 100–120', 'Loaf, 2021', { volume: '12', issue: '3', pages: '100-120' }],
    ['Loaf XII (2021), 100–120', 'Loaf, 2021', { volume: 'XII', pages: '100-120' }],
    ['Loaf, Volume 12 Issue 3, 2021', 'Loaf, 2021', { volume: '12', issue: '3' }],
    [
      'Oven Trans., vol. PP, no. 99, pp. 1-1, 2021',
      'Oven Trans., 2021',
      { volume: 'PP', issue: '99', pages: '1-1' },
    ],
    [
      'Oven Surv. 55, 12, Article 248 (December 2021), 38 pages',
      'Oven Surv., 2021',
      { volume: '55', issue: '12', pages: '248' },
    ],
    [
      'Proceedings of Bread, volume 97 of PMLR, pages 2-9, 2021',
      'Proceedings of Bread, 2021',
      { series: 'Proceedings of Machine Learning Research', volume: '97', pages: '2-9' },
    ],
    [
      'Bread 2021. Lecture Notes in Computer Science(), vol 12345. Springer, Cham',
      'Bread 2021',
      { series: 'Lecture Notes in Computer Science', volume: '12345', publisher: 'Springer', place: 'Cham' },
    ],
    [
      'In: Ada Kneader, Bo Crumb (eds) Handbook of Bread. Springer, Cham, pp 1–20',
      'Handbook of Bread',
      { publisher: 'Springer', place: 'Cham', pages: '1-20', editors: ['Ada Kneader', 'Bo Crumb'] },
    ],
    [
      'Handbook of Bread (A. Kneader, Ed.), pp. 1-20, 2021',
      'Handbook of Bread, 2021',
      { editors: ['A. Kneader'], pages: '1-20' },
    ],
    [
      'Handbook of Bread, ed. Ada Kneader, Mill Press, 2021',
      'Handbook of Bread, 2021',
      { editors: ['Ada Kneader'], publisher: 'Mill Press' },
    ],
    [
      'Loaf 37(Suppl_1):i237–i244, 2021',
      'Loaf, 2021',
      { volume: '37', issue: 'Suppl_1', pages: 'i237-i244' },
    ],
    ['Loaf 452 : 1 - 12, 2021', 'Loaf, 2021', { volume: '452', pages: '1-12' }],
    ['Loaf 42(1), Spring 2021', 'Loaf, 2021', { volume: '42', issue: '1' }],
    ['Loaf 3 (Fall 2021), 12–19', 'Loaf, 2021', { volume: '3', pages: '12-19' }],
    [
      'In Handbook of Bread (3rd edition), edited by Bo Crumb, pages 1–20. Mill Press, 2021',
      'Handbook of Bread, 2021',
      { edition: '3', editors: ['Bo Crumb'], pages: '1-20', publisher: 'Mill Press' },
    ],
    ['Handbook of Bread, Crumb, B. (ed.), 2021', 'Handbook of Bread, 2021', { editors: ['Crumb, B.'] }],
    [
      'Handbook of Bread, B. Crumb and A. B. van der Rye (Eds.), pp. 3-9, 2021',
      'Handbook of Bread, 2021',
      { editors: ['B. Crumb', 'A. B. van der Rye'], pages: '3-9' },
    ],
    [
      'Kneader, A., Crumb, B. (eds.) Handbook of Bread, pp. 3-9, 2021',
      'Handbook of Bread, 2021',
      { pages: '3-9', editors: ['Kneader, A.', 'Crumb, B.'] },
    ],
    [
      'PMLR 119, 17–97, 2021',
      '',
      { series: 'Proceedings of Machine Learning Research', volume: '119', pages: '17-97' },
    ],
  ])('reads %s', (venue, rest, parts) => {
    expect(writtenPlace(venue, 2021)).toEqual({ venue: rest, parts });
  });

  it.each(['Bread 2000, 2021', 'In Vitro Baking, 2021', 'Winter Conference on Loaves 2021'])(
    'takes no part of a name for a place: %s',
    (venue) => {
      expect(writtenPlace(venue, 2021, true)).toBeNull();
    },
  );
});
