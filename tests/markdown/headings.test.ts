import { describe, expect, it } from 'vitest';
import { resolveCitations } from '../../src/markdown/plugins/citations.ts';
import { compileBody } from '../../src/markdown/compile.ts';

describe('the heading of a section', () => {
  it('keeps its citations, formulas, emphasis and links', () => {
    const [section] = compileBody(
      'Rye.\n\n## Compare [@warm-proof] and $$\\alpha$$ in *italic* [link](https://a.example/)',
    ).sections;
    expect(section?.heading).toMatch(
      /^Compare <a data-citation="warm-proof"><\/a> and <span class="katex"><math .*<\/math><\/span> in <em>italic<\/em> <a href="https:\/\/a\.example\/" rel="noopener">link<\/a>$/,
    );
    expect(section).toMatchObject({
      id: 'compare-and-in-italic-link',
      title: 'Compare and \\alpha in italic link',
      html: '',
    });
  });

  it('escapes what looks like HTML', () => {
    const [section] = compileBody('Rye.\n\n## \\<b> & `<i>`').sections;
    expect(section).toMatchObject({ heading: '&#x3C;b> &#x26; <code>&#x3C;i></code>', title: '<b> & <i>' });
  });

  it('may be a citation alone, whose label it then says', () => {
    const { sections, faults } = compileBody('Rye.\n\n## [@warm-proof]');
    expect(faults).toEqual([]);
    const heading = resolveCitations(sections[0]?.heading ?? '', (id) => ({
      href: `/${id}/`,
      label: 'Warm',
    }));
    expect(heading).toBe('<a class="citation" href="/warm-proof/">Warm</a>');
  });
});

describe('a heading', () => {
  it.each(['##', '## #', '### …', '- ##', '> ## !?', '## &nbsp;', '## **', '…\n---'])(
    'is refused when it says nothing: %j',
    (heading) => {
      const markdown = `Rye.\n\n${heading}`;
      expect(compileBody(markdown).faults).toEqual([
        {
          rule: 'heading-level',
          start: expect.any(Number) as number,
          end: markdown.length,
          found: 'a heading that says nothing',
          expected: 'a letter, digit or symbol in it',
          fix: 'write what comes below it, or delete the `#`',
        },
      ]);
    },
  );

  it.each([
    '## 7',
    '### ≈',
    '## 🍞',
    '## $$x$$',
    '## `a`',
    '## *小麦*',
    '## [a](https://a.example)',
    '## [@rye]',
  ])('is let be when it says something: %j', (heading) => {
    expect(compileBody(`Rye.\n\n${heading}`).faults).toEqual([]);
  });

  it('that is no text is told that alone', () => {
    const rules = (markdown: string) => compileBody(`Rye.\n\n${markdown}`).faults.map(({ rule }) => rule);
    expect(rules('## ![](https://a.example/a.png)')).toEqual(['no-images']);
    expect(rules('## <b>')).toEqual(['raw-html']);
  });
});
