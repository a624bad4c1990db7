import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { resolveCitations } from '../../src/markdown/plugins/citations.ts';

const empty = { html: '', text: '' };

describe('the note', () => {
  it('has no note when the body opens with something else', () => {
    const { note, lead, sections } = compileBody('- rye\n\nSpelt.');
    expect({ note, lead, sections }).toEqual({
      note: empty,
      lead: { html: '<ul>\n<li>rye</li>\n</ul><p>Spelt.</p>', text: 'rye Spelt.' },
      sections: [],
    });
  });

  it.each(['', '   \n\n', '## '])('has no note in %j', (markdown) => {
    expect(compileBody(markdown).note).toEqual(empty);
  });

  it.each(['', '\\', '…', '** --', '&nbsp;', '\u200B', '&#x200b;', '\u2800', '[@rye].'])(
    'reads no text of a note in %j',
    (markdown) => {
      expect(compileBody(markdown).note.text).toBe('');
    },
  );

  it.each(['a', '7', '🍞', '麦', '≈'])('reads the text of a note in %j', (markdown) => {
    expect(compileBody(markdown).note.text).toBe(markdown);
  });
});

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
