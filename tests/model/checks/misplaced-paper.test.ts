import { describe, expect, it } from 'vitest';
import { paper, theme, told } from '../invented-list.ts';

const moveIt = ['file-place', 1, 'move the file to papers/<theme>/'];

/** What is said of a list with one more file. */
function faults(path: string, text: string) {
  return told({ [path]: text }).map(({ rule, line, fix }) => [rule, line, fix]);
}

describe('a paper in the folder of something else', () => {
  const steam = paper({ title: 'Steam', url: 'https://example.org/steam' });

  it.each(['themes/steam.md', 'paths/steam.md'])('is told to be one, and nothing besides: %s', (path) => {
    expect(faults(path, steam)).toEqual([moveIt]);
  });

  it('is told to be one while some of its fields are missing', () => {
    expect(faults('themes/steam.md', paper({ authors: null, published: null, arxiv: '"x"' }))).toEqual([
      moveIt,
    ]);
  });
});

describe('a theme with a field of papers', () => {
  it('is a theme with an unknown field', () => {
    expect(faults('themes/rye.md', theme({ title: 'Rye', added: '2021-03-14' }))).toEqual([
      ['unknown-field', 5, 'delete the field, or move what it says into the body'],
    ]);
  });
});
