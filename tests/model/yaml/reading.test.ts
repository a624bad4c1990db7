import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/model/yaml/parse.ts';

describe('YamlReading', () => {
  const yaml = 'title: "Rye"\ntags: [dark, plain]\nlinks:\n  code: here\n';
  const text = `---\n${yaml}`;
  const reading = parseYaml(yaml, 4);

  it.each([
    [['title'], false, '"Rye"'],
    [['title'], true, 'title'],
    [['tags', 1], false, 'plain'],
    [['links', 'code'], false, 'here'],
    [['links', 'code'], true, 'code'],
    [['links', 'data'], false, 'links'],
    [['tags', 7], false, 'tags'],
  ])('gives the range of %j (key: %s)', (path, key, words) => {
    const { start, end } = reading.rangeOf(path, key);
    expect(text.slice(start, end)).toBe(words);
  });

  it('gives values as they are written', () => {
    const paths = [['title'], ['tags'], ['tags', 1], ['links'], ['venue']];
    expect(paths.map((path) => reading.writtenAt(path))).toEqual([
      '"Rye"',
      '[dark, plain]',
      'plain',
      'code: here\n',
      '',
    ]);
  });

  it('gives the start of the block for a field that is not there', () => {
    expect(reading.rangeOf(['venue'])).toEqual({ start: 4, end: 4 });
  });

  it('knows which fields are there and which strings they hold', () => {
    const fields = ['title', 'tags', 'links', 'venue', 'constructor'];
    expect(fields.map((field) => [field, reading.has(field), reading.stringsAt(field)])).toEqual([
      ['title', true, ['Rye']],
      ['tags', true, ['dark', 'plain']],
      ['links', true, ['']],
      ['venue', false, []],
      ['constructor', false, []],
    ]);
  });

  it('gives the fields of a map, with what is text in them', () => {
    const text = 'links: { code: here, data: [a], 5: ten }\ntitle: Rye\nsteps: [{ what: knead }]\n';
    const { entriesAt } = parseYaml(text);
    expect([['links'], ['steps', 0], ['steps', 1], ['title'], ['venue']].map(entriesAt)).toEqual([
      [
        ['code', 'here'],
        ['data', ''],
        ['5', 'ten'],
      ],
      [['what', 'knead']],
      [],
      [],
      [],
    ]);
  });

  it('counts the items of a list', () => {
    const counts = ['tags', 'title', 'links', 'venue'].map((field) => reading.countAt(field));
    expect(counts).toEqual([2, 0, 0, 0]);
  });

  it('tells plain scalars from those in quotes', () => {
    expect([['title'], ['tags', 0], ['tags'], ['venue']].map((path) => reading.isPlain(path))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
