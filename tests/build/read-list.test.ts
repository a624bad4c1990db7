import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList } from '../../src/build/read-list.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { anyBody } from '../markdown/invented-bodies.ts';
import { note, paper, writeList } from '../model/invented-list.ts';

/** A list with a paper for each body. */
function listOf(bodies: readonly string[]): string {
  const papers = bodies.map((body, index): [string, string] => {
    const id = `loaf-${index}`;
    const fields = { title: `"Loaf ${index}"`, url: `https://example.org/${id}` };
    return [`papers/ovens/${id}.md`, paper(fields, body)];
  });
  return writeList(Object.fromEntries(papers));
}

const faulty = [
  'As [see @slow-dough] shows.',
  'As [@slow-dough, p. 3] shows.',
  'As [@slow-dough](https://bread.example) shows.',
  'As [@slow-douhg] shows.',
  '## Findings[^1]\n\n[^1]: One.',
  'See [a](https://bread.example/%E2%80%AE).',
  'See [a](https://bread.example/&#x202e;).',
  'Where p<n and n>p.',
  'Ry\uFE0Fe.',
  '<<<<<<< HEAD\nRye.\n>>>>>>> theirs',
];
const sound = [
  'As [@slow-dough; @loaf-0] show.',
  'I ❤\uFE0F `p<n` and ada@bread.example.',
  '- Rye.\n- Salt.',
];

describe('readList', () => {
  it('finds a problem in each faulty body, and nothing in sound ones', () => {
    const list = listOf([...sound, ...faulty].map((text) => `${note}\n\n${text}`));
    const { problems } = readList(list);
    expect(new Set(problems.map(({ file }) => file.slice(list.length + 1)))).toEqual(
      new Set(faulty.map((_text, index) => `papers/ovens/loaf-${sound.length + index}.md`)),
    );
    expect(problems).toHaveLength(faulty.length + 1);
    expect(loadLibrary(list).problems).toEqual(problems);
  });

  it('reads any bodies as if they were compiled on the spot, at first and from the cache', () => {
    const bodies = fc.sample(anyBody, 120);
    const list = listOf(bodies);
    const direct = loadLibrary(list);
    expect(readList(list)).toEqual(direct);
    // The second reading has them from the cache.
    expect(readList(list)).toEqual(direct);
  });
});
