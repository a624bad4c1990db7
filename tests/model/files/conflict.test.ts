import { describe, expect, it } from 'vitest';
import { note, paper, slowDough, told } from '../invented-list.ts';

/** Lines of the marks that are told of, with whatever else is told. */
function marks(text: string, file = slowDough) {
  return told({ [file]: text }).map(({ rule, line, column }) =>
    rule === 'merge-conflict' && column === 1 ? line : rule,
  );
}

const venues = ['<<<<<<< HEAD', 'venue: Bread 2021', '=======', 'venue: Bread: 2022', '>>>>>>> theirs'];

describe('a merge conflict', () => {
  it('in the frontmatter is told at each of its marks, and nothing besides', () => {
    expect(marks(paper({ title: `"Slow Dough"\n${venues.join('\n')}` }))).toEqual([3, 5, 7]);
  });

  it('with the version that both came from is told at that mark too', () => {
    const lines = [...venues.slice(0, 2), '||||||| base', 'venue: Bread', ...venues.slice(2)];
    expect(marks(paper({ title: `"Slow Dough"\n${lines.join('\n')}` }))).toEqual([3, 5, 7, 9]);
  });

  it('is told of a single mark that was left behind', () => {
    expect(marks(paper({ title: '"Slow Dough"\n=======' }))).toEqual([3]);
  });

  it('that begins in the frontmatter and ends in the body is told once', () => {
    const text = paper({ url: 'https://example.org/a\n<<<<<<< HEAD' }, `${note}\n>>>>>>> theirs\n[@ rye]`);
    expect(marks(text)).toEqual([7, 11]);
  });

  it('around the whole file is told instead of the fence', () => {
    expect(marks(`<<<<<<< HEAD\n${paper()}=======\n${paper()}>>>>>>> theirs\n`)).toEqual([1, 21]);
  });

  it('in vocabulary.yaml is told there, and no tag is called unknown', () => {
    const vocabulary = 'tags:\n<<<<<<< HEAD\n  rye: {}\n=======\n  bran: {}\n>>>>>>> theirs\n';
    const files = { 'vocabulary.yaml': vocabulary, [slowDough]: paper({ tags: '[salt]' }) };
    expect(told(files).map(({ rule, file, line }) => [rule, file, line])).toEqual(
      [2, 4, 6].map((line) => ['merge-conflict', 'vocabulary.yaml', line]),
    );
  });

  it('is not seen in a heading, in the text of a value or in longer lines', () => {
    expect(marks(paper({}, `${note}\n\nFindings\n=======`))).toEqual(['heading-level']);
    expect(marks(paper({ venue: '"======= <<<<<<< Bread"', type: 'paper-conference' }))).toEqual([]);
    expect(marks('Slow Dough\n=======\n\nRest it.\n')).toEqual(['frontmatter-fence']);
  });
});
