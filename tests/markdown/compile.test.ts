import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';

const empty = { html: '', text: '' };

describe('compileBody', () => {
  it('parts a body into note, lead, sections and footnotes', () => {
    const markdown = [
      'Read it for the *clock*',
      'of the dough.',
      '',
      'It opens slowly.',
      '',
      '## Findings',
      '',
      '- Cold helps.[^1]',
      '',
      '### Detail',
      '',
      'Salt too.',
      '',
      '## Findings',
      '',
      '[^1]: At 4 °C.',
    ].join('\n');
    expect(compileBody(markdown)).toEqual({
      markdown,
      source: { note: { start: 0, end: 37 }, edits: [] },
      note: {
        html: 'Read it for the <em>clock</em>\nof the dough.',
        text: 'Read it for the clock of the dough.',
      },
      lead: { html: '<p>It opens slowly.</p>', text: 'It opens slowly.' },
      sections: [
        {
          id: 'findings',
          heading: 'Findings',
          title: 'Findings',
          html:
            '<ul>\n<li>Cold helps.<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref ' +
            'aria-describedby="footnote-label">1</a></sup></li>\n</ul><h3 id="detail">Detail</h3><p>Salt too.</p>',
          text: 'Cold helps. Detail Salt too.',
        },
        { id: 'findings-2', heading: 'Findings', title: 'Findings', ...empty },
      ],
      footnotes:
        '<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>\n<ol>\n' +
        '<li id="user-content-fn-1">\n<p>At 4 °C. <a href="#user-content-fnref-1" data-footnote-backref="" ' +
        'aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>',
      citations: [],
      faults: [],
    });
  });

  it('gives the place of each citation', () => {
    const markdown = 'As [@slow-dough; @crumb] show.';
    const { note, citations } = compileBody(markdown);
    expect(note.html).toBe('As <a data-citation="slow-dough"></a>; <a data-citation="crumb"></a> show.');
    expect(citations.map(({ start, end }) => markdown.slice(start, end))).toEqual(['slow-dough', 'crumb']);
  });

  it.each([['> '], ['- '], ['[['], ['**a '], ['$$\\frac{']])('answers a body of very many %j', (piece) => {
    const markdown = piece.repeat(Math.floor(16_000 / piece.length));
    const body = compileBody(markdown);
    expect(JSON.stringify(body)).not.toContain('<script');
    expect(body.faults.every((fault) => fault.start >= 0 && fault.end <= markdown.length)).toBe(true);
  });
});
