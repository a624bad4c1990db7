import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/components/compare/csv.ts';
import { comparison } from './invented-comparison.ts';

describe('csvText', () => {
  it('has a line a paper, with numbers in full and quotes where a text needs them', () => {
    expect(csvText(comparison, [2, 0], [1, 2, 3], 'https://example.org/papers/')).toBe(
      [
        'id,title,Baked (loaves),Flour,Result,address',
        'acid,Acid,about a dozen,"rye, wheat",3 loaves,https://example.org/papers/acid/',
        'yeast,"Yeast, Again",2000000,wheat,"20 loaves, all ""good""",https://example.org/papers/yeast/',
        '',
      ].join('\r\n'),
    );
  });
});
