import { describe, expect, it } from 'vitest';
import { withAnds } from '../../src/records/bibtex-people.ts';

/** The authors of an entry, each between `and` and `and`. */
function authors(text: string): string[] {
  const [, inner = ''] = /author = \{(.*)\}\}$/.exec(withAnds(`@misc{rye, author = {${text}}}`)) ?? [];
  return inner.split(' and ');
}

describe('the people of a field without `and`', () => {
  it.each([
    ['Ada Kneader, Bo B. Crumb, Cy van der Rye', ['Ada Kneader', 'Bo B. Crumb', 'Cy van der Rye']],
    ['A. Kneader; B.C. Crumb', ['A. Kneader', 'B.C. Crumb']],
    ['Kneader, Ada; Crumb, Bo', ['Kneader, Ada', 'Crumb, Bo']],
    ['Kneader, A., Crumb, B. C.', ['Kneader, A.', 'Crumb, B. C.']],
    ['Ada Kneader, Bo Crumb and Cy Rye', ['Ada Kneader', 'Bo Crumb', 'Cy Rye']],
  ])('are told apart: %s', (text, people) => {
    expect(authors(text)).toEqual(people);
  });
});

it.each([
  'Almada Serrano, Maria Luz',
  'Almada Serrano, Maria Luz and Crumb, Bo',
  'van der Rye, Cy Bo and Ada Kneader',
  'Crumb, Jr., Bo and Ada Kneader',
  'G&ouml;ller, Bo',
  'Mill, Oven and Sons, Ghent',
])('leaves the names of people who are told apart: %s', (text) => {
  expect(authors(text).join(' and ')).toBe(text);
});

it('reads fields in quotes, and leaves names in braces', () => {
  expect(withAnds('@misc{a, editor="Ada Kneader; Bo Crumb", title="A; B"}')).toBe(
    '@misc{a, editor={Ada Kneader and Bo Crumb}, title="A; B"}',
  );
  expect(withAnds('@misc{a, author={{Mill, Oven, and Sons}}}')).toBe(
    '@misc{a, author={{Mill, Oven, and Sons}}}',
  );
});
