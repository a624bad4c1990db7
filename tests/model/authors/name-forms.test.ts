import { describe, expect, it } from 'vitest';
import { load, paper, slowDough } from '../invented-list.ts';

/** What is told of a paper with these authors: rule, place, finding and repair. */
function told(authors: string) {
  const { problems } = load({ [slowDough]: paper({ authors }) });
  return problems.map(({ rule, line, column, found, fix }) => [rule, `${line}:${column}`, found, fix]);
}

const item = 'make one list item of each author';

describe('several people in one name', () => {
  it.each([
    ['Ada Kneader, Bo Crumb, Cy Dough', `${item}, as in \`authors: [Ada Kneader, Bo Crumb, Cy Dough]\``],
    ['Kneader, Ada, Crumb, Bo', `${item}, as in \`authors: ["Kneader, Ada", "Crumb, Bo"]\``],
    ['Ada Kneader, Bo Crumb, Levain', item],
    ['Crumb, Bo, Jr.', 'write "Crumb, Jr., Bo"'],
  ])('are refused: %s', (name, fix) => {
    expect(told(`["${name}"]`)).toEqual([
      ['author-form', '3:11', `\`${name}\`, several people in one name`, fix],
    ]);
    const list = /`authors: (.*)`/.exec(fix)?.[1] ?? `[${fix.replace('write ', '')}]`;
    if (fix !== item) expect(told(list)).toEqual([]);
  });

  it('are doubted where the two names could be of one', () => {
    const found = '`Ada Kneader, Bo Crumb`, perhaps two people in one name';
    const fix = `${item}, as in \`authors: [Ada Kneader, Bo Crumb]\`; of one person, put quotes around it`;
    expect(told('\n  - Ada Kneader, Bo Crumb')).toEqual([['author-doubt', '4:5', found, fix]]);
    expect(told('\n  - "Kneader Loaf, Ada Maria"')).toEqual([]);
  });
});

describe('authors in place of a list', () => {
  it.each([
    [
      'Kneader, Ada',
      'write `["Kneader, Ada"]` for one person, or a list such as `[Ada Kneader, Bo Crumb]` for several',
    ],
    [
      'Cy Dough, Dee Oven',
      'write `["Cy Dough, Dee Oven"]` for one person, or a list such as `[Cy Dough, Dee Oven]` for several',
    ],
    ['Ada Kneader, Bo Crumb, Cy Dough', 'write `[Ada Kneader, Bo Crumb, Cy Dough]`'],
    ['Crumb, Jr., Bo', 'write `["Crumb, Jr., Bo"]`'],
    ['Ada Kneader, Bo Crumb and Cy Dough', 'write `[Ada Kneader, Bo Crumb, Cy Dough]`'],
    ['Ada Kneader', 'put it in brackets: `[…]`'],
    ['Sourdough Collaboration', 'write `organization: Sourdough Collaboration` in place of `authors`'],
  ])('are told of with the list that is meant: %s', (authors, fix) => {
    expect(told(authors)).toEqual([['wrong-type', '3:10', `\`${authors}\``, fix]]);
  });
});

describe('a list of single words', () => {
  const fix = (offer: string) =>
    `put quotes around each \`Family, Given\`${offer}; people who have one name stay as they are`;

  it.each([
    ['[Kneader, Ada]', 2, fix(', such as `authors: ["Kneader, Ada"]`')],
    ['[Kneader, Ada, Crumb, Bo]', 4, fix(', such as `authors: ["Kneader, Ada", "Crumb, Bo"]`')],
    ['[Ada, Bo, Cy]', 3, fix('')],
  ])('is doubted: %s', (authors, count, repair) => {
    expect(told(authors)).toEqual([['author-doubt', '3:11', `${count} authors of one word each`, repair]]);
  });
});

describe('more than a name', () => {
  it.each([
    ['Ada Kneader <ada@example.org>', 'Ada Kneader'],
    ['Ada Kneader (ada@example.org)', 'Ada Kneader'],
    ['Ada Kneader*', 'Ada Kneader'],
    ['Bo Crumb1', 'Bo Crumb'],
    ['Bo van der Crumb †12', 'Bo van der Crumb'],
    ['"Kneader, Ada¹"', '"Kneader, Ada"'],
  ])('is doubted: %s', (name, bare) => {
    const found = `\`${name.replaceAll('"', '')}\`, with more in it than a name`;
    expect(told(`[Cy Dough, ${name}]`)).toEqual([['author-doubt', '3:21', found, `write ${bare}`]]);
  });
});

describe('a name', () => {
  it.each([
    '[Levain]',
    '[levain97, Ada Kneader]',
    '[小麦, 黒麦]',
    '["Kneader Loaf, Ada M."]',
    '["van der Crust, Rosa Maria"]',
    '["Crumb, Bo", "Kneader Loaf, Ada Maria"]',
    '["Bo Crumb, Jr."]',
    '["Crumb, III, Bo"]',
    '["’t Hoofd, Ada", Bo O’Crumb]',
    '[{ organization: Flour and Salt 2 }, Ada Kneader]',
  ])('is taken as it is: %s', (authors) => {
    expect(told(authors)).toEqual([]);
  });
});
