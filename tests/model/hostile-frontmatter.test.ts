import { describe, expect, it } from 'vitest';
import { load, note, paper, slowDough, told, type Fields } from './invented-list.ts';

const times = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index));

function linesTold(text: string) {
  return told({ [slowDough]: text }).map(({ rule, line, found }) => [rule, line, found]);
}

/** Frontmatter of about the greatest size, each once slow in its own way. */
const hostile: [string, string][] = [
  [
    'anchors',
    paper({ title: `"${'& '.repeat(8000)}x"`, tags: `[${times(1300, (n) => `&a${n} x`).join(', ')}]` }),
  ],
  ['tags', paper({ title: `"${'!'.repeat(16000)}x"`, tags: `[${times(1500, () => '!a x').join(', ')}]` })],
  ['empty lines', `---${'\n'.repeat(32_000)}title: x\n---\n`],
  ['bare keys', paper({ links: `{${times(5000, String).join(',')}}` })],
  ['explicit keys', `---\n${times(4000, (n) => `? ${n}\n`).join('')}---\n`],
  ['empty maps as keys', paper({ links: `{${'{a},'.repeat(7000)}b}` })],
  ['errors on many lines', `---\na:\n${'{}\n'.repeat(10_000)}---\n`],
  ['errors on one line', paper({ links: `{${'"'.repeat(31_000)}` })],
  ['quotes on one line', paper({ title: `'${"''".repeat(15_000)}'x` })],
  ['brackets', `---\na:\n${'[]'.repeat(15_000)}\n---\n`],
];

describe('frontmatter that is made to be slow', () => {
  it.each(hostile)('is refused in less than two seconds: %s', (_what, text) => {
    const start = performance.now();
    const problems = told({ [slowDough]: text });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(100);
  });
});

describe('limits of the frontmatter', () => {
  const crowd = (count: number) => [['yaml-syntax', 1, `${count} fields`]];

  it.each<[string, string, ReturnType<typeof crowd>]>([
    ['on lines', `---\n${times(2000, (n) => `f${n}: 1\n`).join('')}---\n${note}\n`, crowd(2000)],
    ['without colons', paper({ links: `{ ${times(2000, (n) => `k${n}`).join(', ')} }` }), crowd(2006)],
    ['with question marks', `---\n${times(1001, (n) => `? ${n}\n`).join('')}---\n${note}\n`, crowd(1001)],
  ])('count fields %s', (_how, text, problems) => {
    expect(linesTold(text)).toEqual(problems);
  });

  it('leave room for a hundred empty lines in a row, with spaces or not', () => {
    const apart = (count: number) => paper({ venue: `Bread${'\n \u00A0'.repeat(count)}` });
    expect(linesTold(apart(100)).filter(([rule]) => rule === 'yaml-syntax')).toEqual([]);
    expect(linesTold(apart(101))).toEqual([['yaml-syntax', 8, 'more than 100 empty lines in a row']]);
    expect(linesTold(paper({}, `${note}${'\n'.repeat(300)}More.`))).toEqual([]);
  });

  it.each<[string, Fields]>([
    ['in brackets', { authors: `[${times(3000, (n) => `A ${n}`).join(', ')}]` }],
    ['on lines', { authors: `\n${times(2500, (n) => `- A ${n}`).join('\n')}` }],
  ])('leave room for thousands of authors %s', (_how, fields) => {
    const { library, problems } = load({ [slowDough]: paper(fields) });
    expect(problems).toEqual([]);
    expect(library?.papers[0]?.authors.length).toBeGreaterThanOrEqual(2500);
  });

  it('do not count brackets in text', () => {
    expect(linesTold(paper({ title: '"Sets [[[[[[[[[a]] of Bread"' }))).toEqual([]);
    expect(linesTold(paper({ title: 'Sets [[[[[[[[[a]] of Bread' }))).toEqual([]);
    expect(linesTold(paper({ venue: 'Bread # [[[[[[[[[' })).map(([rule]) => rule)).toEqual(['yaml-comment']);
  });
});

describe('anchors and tags', () => {
  it('are told as they are written, each at its place', () => {
    const fields = { title: '!!binary Rye', tags: '[&a rye, !<b> rye, *a]' };
    expect(
      told({ [slowDough]: paper(fields) }).map(({ line, column, found }) => [line, column, found]),
    ).toEqual([
      [2, 8, 'the tag `!!binary`'],
      [7, 8, 'an anchor'],
      [7, 16, 'the tag `!<b>`'],
      [7, 26, 'an alias'],
    ]);
  });
});
