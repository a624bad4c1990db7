import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLdText } from '../../../src/derive/discovery/json-ld.ts';

describe('jsonLdText', () => {
  it('escapes what could end the script or be taken for markup', () => {
    expect(jsonLdText({ name: '</script><!-- & \u2028\u2029 "\\' })).toBe(
      String.raw`{"name":"\u003c/script\u003e\u003c!-- \u0026 \u2028\u2029 \"\\"}`,
    );
  });

  it('gives every value back, and holds no sign of markup', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script>', '<!--', ']]>', '\u2028'),
    );
    fc.assert(
      fc.property(fc.dictionary(hostile, fc.oneof(hostile, fc.array(hostile))), (value) => {
        const text = jsonLdText(value);
        expect(JSON.parse(text)).toEqual({ ...value });
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      }),
    );
  });
});
