import { defaultSchema, type Options } from 'rehype-sanitize';

const dropped = new Set(['img', 'input', 'picture', 'source', 'details', 'summary', 'div', 'span']);

/**
 * What compiled Markdown may contain: GitHub's schema without images, form controls and containers, with the
 * classes that mark mathematics and the attribute that marks citations. No prefix is put before ids, because
 * raw HTML never gets here and remark-rehype has prefixed its footnotes already.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !dropped.has(name)),
  attributes: {
    ...defaultSchema.attributes,
    a: [...(defaultSchema.attributes?.['a'] ?? []), 'dataCitation'],
    code: [['className', /^language-/, 'math-inline', 'math-display']],
  },
  protocols: { href: ['https', 'mailto'] },
};
