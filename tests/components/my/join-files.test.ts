import { describe, expect, it } from 'vitest';
import { joinFiles } from '../../../src/components/my/join-files.ts';
import { formOf } from './forms.ts';

describe('joinFiles', () => {
  const files = (ids: string[]) => ids.map((id) => `<loaves>\n<loaf>${id}</loaf>\n</loaves>\n`);
  const xml = {
    mediaType: 'text/xml',
    begins: '<',
    opening: '<loaves>\n',
    between: '\n',
    closing: '\n</loaves>\n',
  };

  it('puts what is around the papers around all of them, once', () => {
    expect(joinFiles(xml, files(['a', 'b', 'c']))).toBe(
      '<loaves>\n<loaf>a</loaf>\n<loaf>b</loaf>\n<loaf>c</loaf>\n</loaves>\n',
    );
  });

  it('merges the items of CSL-JSON', () => {
    const texts = [[{ id: 'a' }], [{ id: 'b' }, { id: 'c' }]].map((items) => JSON.stringify(items, null, 2));
    expect(joinFiles(formOf('json'), texts)).toBe(
      '[\n  {\n    "id": "a"\n  },\n  {\n    "id": "b"\n  },\n  {\n    "id": "c"\n  }\n]\n',
    );
  });

  it('puts an empty line between the others, whose own ends do not matter', () => {
    expect(joinFiles(formOf('bib'), ['@misc{a}', '@misc{b}\n\n', '@misc{c}\n'])).toBe(
      '@misc{a}\n\n@misc{b}\n\n@misc{c}\n',
    );
    expect(joinFiles(formOf('md'), ['- A', '- B\n'])).toBe('- A\n\n- B\n');
  });

  it('keeps the line ends of RIS and the space at the end of a record', () => {
    expect(joinFiles(formOf('ris'), ['TY  - GEN\r\nER  - \r\n', 'TY  - JOUR\r\nER  - \r\n\r\n'])).toBe(
      'TY  - GEN\r\nER  - \r\n\r\nTY  - JOUR\r\nER  - \r\n',
    );
  });

  it.each([
    ['json', '{"error":"sign in"}'],
    ['json', '[{"id":"a"'],
    ['json', '[\n  {\n    "id": "a"'],
  ])('refuses a .%s file such as %j', (ending, text) => {
    expect(() => joinFiles(formOf(ending), [text])).toThrow(SyntaxError);
  });
});
