import { describe, expect, it } from 'vitest';
import { load, paper, path, slowDough, type Fields } from '../invented-list.ts';

/** What is said of a paper with these fields, but for the space behind a colon. */
function faults(fields: Fields) {
  return load({ [slowDough]: paper(fields) })
    .problems.filter(({ rule }) => rule !== 'text-normal')
    .map(({ rule, line, found, fix }) => [rule, line, found, fix]);
}

const retracted = '{ state: retracted, evidence: https://example.org/notice, checked: 2026-11-01 }';

describe('a field without a value', () => {
  it.each<[string, number, string, string]>([
    ['title', 2, 'text-form', 'write the value'],
    ['published', 4, 'date-form', 'write the value'],
    ['url', 6, 'url-form', 'write the value, or delete the line'],
    ['venue', 7, 'text-form', 'write the value, or delete the line'],
    [
      'authors',
      3,
      'wrong-type',
      'write a list such as `[Ada Kneader, "Crumb, Jr., Bo"]`, or delete the line',
    ],
    ['type', 7, 'unknown-value', 'choose one of them, or delete the line'],
    ['links', 7, 'wrong-type', 'write `links: {}`, or delete the line'],
    ['status', 7, 'wrong-type', `write a map such as \`${retracted}\`, or delete the line`],
  ])('is told of once: %s', (name, line, rule, fix) => {
    expect(faults({ [name]: '' })).toEqual([[rule, line, 'nothing', fix]]);
  });
});

describe('a word in place of a map', () => {
  it.each([
    ['status', 'retracted', `write a map such as \`${retracted}\``],
    ['relations', '[warm-proof]', 'write a map such as `{ extends: warm-proof, because: … }`'],
    ['relations', '["warm proof"]', 'write a map such as `{ extends: its-id, because: … }`'],
    ['facets', 'easy', 'write a map such as `{ level: easy }`'],
  ])('is told of with an example: %s: %s', (name, value, fix) => {
    expect(faults({ [name]: value }).map((fault) => [fault[0], fault[3]])).toEqual([['wrong-type', fix]]);
  });

  it('is told of with an example in a reading path', () => {
    const { problems } = load({ 'paths/weekend.md': path({ steps: '[slow-dough, steam]' }) });
    expect(problems.map(({ fix }) => fix)).toEqual(
      ['slow-dough', 'steam'].map((id) => `write a map such as \`{ paper: ${id}, note: … }\``),
    );
  });
});

describe('marks above and below letters', () => {
  it.each([
    ['e' + '\u0301'.repeat(5), '5 marks on one letter'],
    ['e' + '\u0301\u0316'.repeat(20), '40 marks on one letter'],
    ['e' + '\u05B0'.repeat(13), '13 marks on one letter'],
  ])('are refused in a crowd', (word, found) => {
    expect(faults({ title: `Slow ${word} Dough` })).toEqual([['text-form', 2, found, 'delete the others']]);
  });

  it.each(['Bánh Mì'.normalize('NFD'), 'e\u0301\u0302\u0303\u0304', 'ཧྐྵྨླྺྼྻྂ', 'မြွှောင့်', 'בְּרֵאשִׁ֖ית', 'اللَّٰهُمَّ', 'น้ำ'])(
    'are fine as languages have them: %s',
    (title) => {
      expect(faults({ title })).toEqual([]);
    },
  );
});
