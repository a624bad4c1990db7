import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';
import { checkNote } from '../../../src/model/checks/check-note.ts';
import { load, note, paper, slowDough } from '../invented-list.ts';

/** What is said of a note, and what to do about it. */
function faults(body: string): [found: string, fix: string][] {
  return [...checkNote(compileBody(body), body, 0)].map(({ found, fix }) => [found, fix]);
}

const loaf = (count: number) => 'loaf '.repeat(count).trim();
const more = 'say more, or ask a curator to';
const measured = 'say what was measured instead of praising it';
const theirs = 'speak about the authors, not as them';
const begin = 'begin with the question or the finding';

describe('checkNote', () => {
  it.each([
    [loaf(1), [['a note of 1 word', more]]],
    [loaf(14), [['a note of 14 words', more]]],
    [loaf(15), []],
    [`${loaf(7)}\n${loaf(8)}`, []],
    [`${loaf(3)}\n\n${loaf(30)}`, [['a note of 3 words', more]]],
    [`${loaf(13)} **rye** [bread](https://example.org/)`, []],
  ])('counts the words of the first paragraph of %j', (body, said) => {
    expect(faults(body)).toEqual(said);
  });

  it('demands a note, and says nothing else of a body without one', () => {
    expect(faults('## Findings\n\nDough rises.')).toEqual([
      ['no paragraph at the start of the body', 'write 40 to 90 words of your own below the frontmatter'],
    ]);
  });

  it.each([
    ['a groundbreaking loaf', '`groundbreaking`', measured],
    ['a game-changing loaf', '`game-changing`', measured],
    ['a Seminal loaf', '`Seminal`', measured],
    ['a remarkably open crumb', '`remarkably`', measured],
    ['state-of-the-art results with rye', '`state-of-the-art results`', measured],
    ['We propose a loaf', '`We propose`', theirs],
    ['in our experiments the dough', '`our experiments`', theirs],
    ['This paper presents a loaf', '`This paper presents`', begin],
  ])('warns of the words in %j', (words, found, fix) => {
    expect(faults(`${words}. ${note}`)).toEqual([[found, fix]]);
  });

  it.each([
    'a loaf in the state of the art of baking',
    'Four models of hour-long proofs',
    'What the paper shows of rye',
    'Weproposed loaves, unremarkable ones',
  ])('says nothing of %j', (words) => {
    expect(faults(`${words}. ${note}`)).toEqual([]);
  });

  it('warns of each kind of hollow words once, and of the length besides', () => {
    expect(faults('This paper proposes amazing, exciting bread: we show our method.')).toEqual([
      ['a note of 10 words', more],
      ['`amazing`', measured],
      ['`we show`', theirs],
      ['`This paper proposes`', begin],
    ]);
  });

  it('reads the note alone, not what follows', () => {
    expect(faults(`${note}\n\nWe propose bread.\n\n## Findings\n\nAmazing.`)).toEqual([]);
  });

  it('points to the first line of the body, and blocks nothing', () => {
    const { library, problems } = load({ [slowDough]: paper({}, '\n\nDough rises.\nIt does.') });
    expect(
      problems.map(({ rule, severity, line, column, endLine, endColumn }) => ({
        rule,
        severity,
        from: [line, column],
        to: [endLine, endColumn],
      })),
    ).toEqual([{ rule: 'note-hollow', severity: 'warning', from: [11, 1], to: [11, 13] }]);
    expect(library?.papers.map(({ id }) => id)).toEqual(['slow-dough']);
  });
});
