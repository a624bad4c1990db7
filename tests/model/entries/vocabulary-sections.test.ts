import { describe, expect, it } from 'vitest';
import { read } from './vocabulary-reading.ts';

describe('the sections of vocabulary.yaml', () => {
  it('gives the sections in their order, and the tags of each', () => {
    const yaml = `tags: { rye: {}, crust: {}, crumb: {} }
sections:
  - { title: Loaves, tags: [crust, crumb] }
  - { title: Flours, tags: [rye] }
`;
    const { sections, problems } = read(yaml);
    expect({ sections, problems }).toEqual({
      sections: [
        { title: 'Loaves', tags: ['crust', 'crumb'] },
        { title: 'Flours', tags: ['rye'] },
      ],
      problems: [],
    });
  });

  it.each([
    ['[crusts]', ['unknown-tag', 3, 29, '`crusts`, which is no key of `tags`', 'write `crust`']],
    [
      '[barley]',
      ['unknown-tag', 3, 29, '`barley`, which is no key of `tags`', 'add it under `tags`, or delete it here'],
    ],
    [
      '[rye, crust, rye]',
      [
        'list-repeats',
        3,
        41,
        '`rye` again, which stands in `Flours`',
        'keep it in the section that fits it best',
      ],
    ],
  ])('refuses a section of the tags %s', (tags, problem) => {
    const yaml = `tags: { rye: {}, crust: {} }\nsections:\n  - { title: Flours, tags: ${tags} }\n`;
    expect(read(yaml).problems).toEqual([problem]);
  });
});
