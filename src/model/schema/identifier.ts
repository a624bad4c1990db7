import type { IdentifierScheme } from '../../text/identifier-addresses.ts';
import { isbn13 } from '../../text/isbn.ts';
import { isIdentifier, parseIdentifier } from '../../text/identifiers.ts';
import { withoutTypographicQuotes } from '../../text/typographic-quotes.ts';
import { field } from './field.ts';

const identifierForms: Record<IdentifierScheme, string> = {
  arxiv: 'a bare arXiv id such as "2103.01234" or "hep-th/9901001"',
  doi: 'a bare DOI in small letters such as 10.18653/v1/2024.acl-long.1; arXiv’s own DOIs are not needed',
  acl: 'an ACL Anthology id such as 2024.acl-long.1 or P18-1023',
  openreview: 'the id behind `forum?id=` in the address',
  isbn: 'an ISBN of 13 or 10 digits, such as 978-1-234-56789-7, whose last one fits the others',
};

/** A bare identifier of one scheme. */
export function identifier(scheme: IdentifierScheme) {
  return field((value) => {
    if (isIdentifier(scheme, value)) return null;
    const inner = withoutTypographicQuotes(value);
    const parsed =
      inner !== null && isIdentifier(scheme, inner) ? { scheme, id: inner } : parseIdentifier(inner ?? value);
    const replacement = parsed?.scheme === scheme ? parsed.id : undefined;
    const line = parsed && `write ${parsed.scheme}: "${parsed.id}"`;
    const instead = replacement ? '' : ' in place of this line, unless it is there already';
    return {
      rule: 'identifier-form',
      expected: identifierForms[scheme],
      fix: line
        ? line + instead + (inner === null ? '' : ', between straight quotes')
        : scheme === 'isbn'
          ? 'copy the number from the imprint of the book'
          : 'copy the id from the page of the paper',
      ...(replacement ? { replacement } : {}),
    };
  });
}

/** The ids of a paper, each a field of its own. */
export const identifierFields = {
  arxiv: identifier('arxiv')
    .optional()
    .meta({ description: 'arXiv id in quotes, without version', example: '"2103.01234"' }),
  doi: identifier('doi')
    .optional()
    .meta({ description: 'DOI of the publication', example: '10.1000/bread.5' }),
  acl: identifier('acl').optional().meta({ description: 'ACL Anthology id', example: '2021.bread-long.7' }),
  openreview: identifier('openreview')
    .optional()
    .meta({ description: 'OpenReview forum id', example: 'aB3dE6gH9k' }),
  isbn: identifier('isbn')
    .transform((written) => isbn13(written) ?? written)
    .optional()
    .meta({
      description: 'ISBN of the book, or of the volume that holds the paper, of 13 or 10 digits',
      example: '978-1-234-56789-7',
    }),
};
