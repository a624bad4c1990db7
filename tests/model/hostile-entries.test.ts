import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../scripts/check/fix.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { readSource } from '../../src/model/files/read-source.ts';
import { note, paper, path, site, slowDough, told, writeList, type Fields } from './invented-list.ts';

/** What is told of the valid list's paper with these fields: rule, place and finding. */
function faults(fields: Fields) {
  return told({ [slowDough]: paper(fields) }).map(({ rule, line, column, found }) => [
    rule,
    line,
    column,
    found,
  ]);
}

describe('a paper in disguise', () => {
  it.each<[Fields, string, string]>([
    [{ title: '"\u200C"' }, 'text-form', 'nothing'],
    [{ title: '"\u3164"' }, 'text-form', 'nothing'],
    [{ title: '"\u2800 \u2800"' }, 'text-form', 'nothing'],
    [{ title: '"Pay\u200Dload"' }, 'text-form', 'the invisible character U+200D'],
    [{ title: '"Bread\u034F"' }, 'text-form', 'the invisible character U+034F'],
    [{ title: '"Bread\uE000"' }, 'text-form', 'the invisible character U+E000'],
    [{ title: '"Bre\uFE00ad"' }, 'text-form', 'the invisible character U+FE00'],
    [{ authors: '["Ada\u{E0100} Kneader"]' }, 'text-form', 'the invisible character U+E0100'],
    [{ title: '"Bread\uFDD0"' }, 'text-form', 'the invisible character U+FDD0'],
    [{ title: '"Bread <b>2021</b>"' }, 'text-form', '`Bread <b>2021</b>`'],
    [{ authors: '[","]' }, 'author-form', '`,`'],
    [{ authors: '[", Bo"]' }, 'author-form', '`, Bo`'],
    [{ authors: '["-, -"]' }, 'author-form', '`-, -`'],
    [{ authors: '["Kneader, -"]' }, 'author-form', '`Kneader, -`'],
    [{ authors: '["…"]' }, 'author-form', '`…`'],
    [{ authors: '[Ada Kneader, others]' }, 'author-form', '`others`'],
    [{ authors: '[{ organization: "--" }]' }, 'author-form', '`--`'],
    [{ authors: null, organization: '"?"' }, 'author-form', '`?`'],
    [{ organization: '"\u200C"' }, 'text-form', 'nothing'],
    [{ aliases: '[index]' }, 'text-form', '`index`, a name that Windows or the site keeps for itself'],
    [{ aliases: '[con]' }, 'text-form', '`con`, a name that Windows or the site keeps for itself'],
    [
      { title: '"Bread a\\_b"' },
      'yaml-escape',
      '`\\_` between double quotes, which YAML takes for another character',
    ],
    [
      { arxiv: '"2712.12345"' },
      'identifier-form',
      '`2712.12345`, an id of a month after the entry was added (2026-11-23)',
    ],
    [
      { arxiv: '"2103.01234"', added: '2020-11-20' },
      'date-order',
      '`2021-03-14`, which is after the entry was added (2020-11-20)',
    ],
    [{ arxiv: 'cs/1501001' }, 'identifier-form', '`cs/1501001`'],
    [{ arxiv: 'hep-th/9901000' }, 'identifier-form', '`hep-th/9901000`'],
    [
      { status: '{ state: retracted, evidence: https://example.org/n, checked: 2131-01-01 }' },
      'date-order',
      '`2131-01-01`, which is in the future',
    ],
  ])('is refused: %j', (fields, rule, found) => {
    expect(faults(fields).map(([id, , , what]) => [id, what])).toEqual([[rule, found]]);
  });

  it.each(['\u202E', '%E2%80%AE'])('is refused for an address with the hidden turn %j', (turn) => {
    const found = 'an address with the invisible character U+202E';
    expect(faults({ url: `https://example.org/${turn}gpj.exe` })).toEqual([['url-form', 6, 6, found]]);
    expect(faults({ links: `{ code: "https://example.org/${turn}" }` })).toEqual([
      ['url-form', 7, 16, found],
    ]);
  });

  it('gives one problem when its fields are no map', () => {
    expect(told({ [slowDough]: `---\n- rye\n---\n${note}\n` }).map(({ rule }) => rule)).toEqual([
      'wrong-type',
    ]);
  });
});

describe('the rest of a list', () => {
  it.each([
    'https://bread.example/نان/',
    'https://bread.example/a%20b/',
    'https://bread.example/?a',
    'https://bread.example/#a',
  ])('cannot be published at %s', (url) => {
    expect(told({ 'site.md': site({ url }) }).map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['url-form', 4, 6],
    ]);
  });

  it.each(['english', '"not a tag!"', '"x\\" onload=1"', 'xx-'])('has no language %s', (language) => {
    expect(told({ 'site.md': site({ language }) }).map(({ rule }) => rule)).toEqual(['unknown-value']);
  });

  it('leads over each paper once', () => {
    const steps = '[{ paper: slow-dough, note: one }, { paper: slow-dough, note: two }]';
    expect(
      told({ 'paths/weekend.md': path({ steps }) }).map(({ rule, line, found }) => [rule, line, found]),
    ).toEqual([['list-repeats', 5, '`slow-dough` again']]);
  });

  it('names no two tags alike', () => {
    const vocabulary = 'tags:\n  crust: {}\n  edge: { label: Crust }\n';
    expect(
      told({ 'vocabulary.yaml': vocabulary }).map(({ rule, line, found }) => [rule, line, found]),
    ).toEqual([['duplicate-term', 3, '`Crust`, the name of `crust` already']]);
  });

  it('is told of besides a file that went away while it was read', () => {
    const gone = readSource('nowhere/rye.md', 'papers/ovens/rye.md');
    expect(gone).toMatchObject({
      source: null,
      problem: {
        rule: 'file-place',
        file: 'papers/ovens/rye.md',
        found: 'something that cannot be read (ENOENT)',
        fix: 'let everybody read it, or take it away',
      },
    });
  });
});

describe('a repair', () => {
  /** The file after one repair, and after a second one. */
  function repaired(text: string): [string, string] {
    const list = writeList({ [slowDough]: text });
    const repair = () => {
      applyEdits(loadLibrary(list).problems);
      return readFileSync(join(list, slowDough), 'utf8');
    };
    return [repair(), repair()];
  }

  it.each([
    ['a block scalar', paper({ arxiv: '|\n  arXiv:2307.09999v2' })],
    ['a folded one', paper({ arxiv: '>-\n  arXiv:2307.09999v2' })],
    ['a line that goes on behind a backslash', paper({ title: '"one\\ \n  two"' })],
  ])('leaves %s alone', (_what, text) => {
    expect(repaired(text)).toEqual([text, text]);
  });

  it('leaves a file alone whose YAML does not parse', () => {
    const text = paper({ venue: 'a: b' }).replaceAll('\n', '\r\n');
    expect(repaired(text)).toEqual([text, text]);
  });

  it.each([
    ['two byte order marks', `\uFEFF\uFEFF${paper()}`, paper()],
    ['an id with a full stop', paper({ arxiv: '2307.09999.' }), paper({ arxiv: '"2307.09999"' })],
  ])('takes %s in one go', (_what, text, expected) => {
    expect(repaired(text)).toEqual([expected, expected]);
  });
});

describe('many problems on one long line', () => {
  it('are told fifty times, each with the part of the line around it, and then counted', () => {
    const list = writeList();
    writeFileSync(join(list, slowDough), paper({ authors: `[${'<b>, '.repeat(2000)}<b>]` }));
    const { problems } = loadLibrary(list);
    expect(problems).toHaveLength(50);
    expect(problems.at(-1)?.found).toBe('`<b>`, and 1951 more of its kind');
    for (const { column, excerpt, excerptColumn = 1 } of problems) {
      expect(excerpt.length).toBeLessThanOrEqual(400);
      expect(excerpt.slice(column - excerptColumn, column - excerptColumn + 3)).toBe('<b>');
    }
  });
});
