import { describe, expect, it } from 'vitest';
import { identifierUrl, isIdentifier, parseIdentifier } from '../../src/text/identifiers.ts';

describe('a DOI', () => {
  it.each(['#', '%', '&', '=', '~', '*', '+', '@', '>5', ',5', 'é'])('may hold %j', (sign) => {
    expect(isIdentifier('doi', `10.1000/bread${sign}`)).toBe(true);
  });

  // What addresses and HTML make of other signs, the comma of a sentence, letters that look like Latin ones.
  it.each(['%3c', '&lt;', ',', 'É', '\u0430', '?', ' ', '"', '\u0301'])('may not hold %j', (sign) => {
    expect(isIdentifier('doi', `10.1000/bread${sign}`)).toBe(false);
  });

  it.each([
    ['https://doi.org/10.1000/bread.5#crust', '10.1000/bread.5'],
    ['https://doi.org/10.1000/bread.5?from=oven', '10.1000/bread.5'],
    ['https://doi.org/10.1000/bread%235', '10.1000/bread#5'],
    ['doi:10.1000/(SICI)49:8<693::AID-BREAD>3.0.CO;2-#', '10.1000/(sici)49:8<693::aid-bread>3.0.co;2-#'],
    ['10.1000/bread&rye, and more', null],
    ['10.1000/100%rye', '10.1000/100%rye'],
    ['10.1000/100%25rye', '10.1000/100%rye'],
  ])('is read of %j as %j', (text, id) => {
    expect(parseIdentifier(text)?.id ?? null).toBe(id);
  });

  it.each([
    '”',
    '}',
    '\\',
    '…',
    ':',
    '/suppl_file/crust.pdf',
    '/citation',
    '#Sec2',
    '#ref-CR17',
    '#s3',
    '?from=oven',
    ' (accessed 2021)',
    ' [rye]',
  ])('ends before %j', (tail) => {
    expect(parseIdentifier(`10.1000/bread.5${tail}`)?.id).toBe('10.1000/bread.5');
  });

  it.each(['a#b', '100%', '50%é', 'a%&', 'a&b=c', '~*@+', '[a]<b>'])(
    'that ends in %s has an address from which it is read again',
    (name) => {
      const id = `10.1000/${name}`;
      expect(isIdentifier('doi', id)).toBe(true);
      expect(parseIdentifier(identifierUrl('doi', id))).toEqual({ scheme: 'doi', id });
    },
  );

  it('has an address in which its signs are no signs of the address', () => {
    expect(identifierUrl('doi', '10.1000/50%é&[a]=~*')).toBe(
      'https://doi.org/10.1000/50%25%C3%A9&%5Ba%5D=~*',
    );
  });
});
