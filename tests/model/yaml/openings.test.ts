import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/model/yaml/parse.ts';
import { createSource, problemAt } from '../../../src/problems/source.ts';

/** What is told of the YAML, which another field follows: line and column of the file, finding and repair. */
function told(yaml: string) {
  const text = `---\n${yaml}\nurl: "https://example.org/rye"\n`;
  const source = createSource('rye.md', text);
  const problems = parseYaml(text.slice(4), 4).faults.map((fault) => problemAt(source, fault));
  return problems.map(({ line, column, found, fix }) => [`${line}:${column}`, found, fix]);
}

const starts = (sign: string, means: string) =>
  `a value that starts with \`${sign}\`, which YAML takes for ${means}`;

describe('a value that starts with a sign of YAML', () => {
  it.each([
    ['[Re] Loaf', '[', 'a list'],
    ['{Honest} Loaf', '{', 'a map of fields'],
    ['*Honest* Loaf', '*', 'an alias'],
    ['* Loaf', '*', 'an alias'],
    ['& Loaf', '&', 'an anchor'],
    ['> Loaf', '>', 'text on the lines below'],
    ['| Loaf', '|', 'text on the lines below'],
    ['- Loaf', '-', 'an item of a list'],
    ['[Re] Honest Loaf: A Study', '[', 'a list'],
  ])('is told with the quotes it needs: %s', (title, sign, means) => {
    const line = `title: "${title}"`;
    expect(told(`title: ${title}`)).toEqual([
      ['2:8', starts(sign, means), `put the value in quotes: write ${line}`],
    ]);
    expect(told(line)).toEqual([]);
  });

  it.each([
    ['authors:\n  * Ada\n  * Bo', '3:3', '*', 'an alias', 'write `- Ada`'],
    ['authors:\n  - * Ada', '3:5', '*', 'an alias', 'write `- Ada`'],
    [
      'authors:\n  - *Ada* Kneader',
      '3:5',
      '*',
      'an alias',
      'put the value in quotes: write - "*Ada* Kneader"',
    ],
    ['authors: [Ada] Bo', '2:10', '[', 'a list', 'write `]` once, at the end of the value'],
    [
      'authors: - Ada',
      '2:10',
      '-',
      'an item of a list',
      'put each item on a line of its own below `authors:`, with `- ` in front of it',
    ],
  ])('is told as what is meant in a list: %j', (yaml, place, sign, means, fix) => {
    expect(told(yaml)).toEqual([[place, starts(sign, means), fix]]);
  });
});

describe('brackets', () => {
  const comment = 'a `#`, which makes a comment of the rest of the line';
  const deleteSign = 'delete the `#`; if it belongs to the value, put quotes around that value';
  const deleteBracket = 'delete it; if it belongs to the value, put quotes around the whole value';

  it.each([
    ['tags: [#sourdough]', '2:8', comment, deleteSign],
    ['tags: [#sourdough, #rye]', '2:8', comment, deleteSign],
    ['tags: [rye, #sourdough]', '2:13', comment, deleteSign],
    ['tags: [rye]]', '2:12', 'a `]` that nothing opens', deleteBracket],
    ['links: { code: here }}', '2:22', 'a `}` that nothing opens', deleteBracket],
  ])('are told of where they go wrong: %s', (yaml, place, found, fix) => {
    expect(told(yaml)).toEqual([[place, found, fix]]);
  });
});

describe('a sign in place of the colon', () => {
  it.each(['=', '=='])('is left out of what is to be written: %s', (sign) => {
    expect(told(`title: Rye\npublished ${sign} 2021-03-14`)).toEqual([
      ['3:1', `\`${sign}\` behind \`published\`, which is no colon`, 'write published: 2021-03-14'],
    ]);
  });
});

describe('a colon in the second line of a value', () => {
  it.each(['Baker: A Mistake', 'old Baker: A Mistake'])('asks for quotes: %s', (line) => {
    expect(told(`title: Honest Loaf of the\n  ${line}`)).toEqual([
      ['2:8', 'a value with `: ` in it', 'write title: "…" with the whole value between the quotes'],
    ]);
  });

  it('may be that of a field that starts too far in', () => {
    expect(told('title: Honest Loaf of the\n  baker: a mistake')).toEqual([
      [
        '3:3',
        '`baker` further in than the field above, as if it belonged to its value',
        'start `baker` at the column of the field above; if it belongs to the value, put quotes around the whole value',
      ],
    ]);
  });
});

describe('a colon behind brackets', () => {
  it('is told as one without a name', () => {
    const fix =
      'write one word before the colon; if the colon belongs to a value, put quotes around the whole value';
    expect(told('title: [Re]: Loaf')).toEqual([
      ['2:12', 'a colon without the name of a field in front of it', fix],
    ]);
  });
});

describe('the lines below a slip', () => {
  it('are not told of when it ended the document before them', () => {
    expect(told('title: "Best" [rye]').map(([place]) => place)).toEqual(['2:13']);
  });
});
