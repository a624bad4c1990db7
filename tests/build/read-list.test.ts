import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkList, readList } from '../../src/build/read-list.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { anyBody, plainBody } from '../markdown/invented-bodies.ts';
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

describe('checkList', () => {
  it('finds in each faulty body what a reading of the whole list finds, and nothing in sound ones', () => {
    const list = listOf([...sound, ...faulty].map((text) => `${note}\n\n${text}`));
    const { problems } = checkList(list);
    expect(new Set(problems.map(({ file }) => file.slice(list.length + 1)))).toEqual(
      new Set(faulty.map((_text, index) => `papers/ovens/loaf-${sound.length + index}.md`)),
    );
    expect(problems).toHaveLength(faulty.length + 1);
    expect(readList(list).problems).toEqual(problems);
    expect(loadLibrary(list).problems).toEqual(problems);
  });

  it('says of any bodies what compiling them says', () => {
    const bodies = fc.sample(fc.oneof(anyBody, plainBody), 300);
    const list = listOf(bodies);
    expect(checkList(list).problems).toEqual(loadLibrary(list).problems);
  });
});
