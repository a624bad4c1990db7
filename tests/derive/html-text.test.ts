import { describe, expect, it } from 'vitest';
import { htmlText } from '../../src/derive/body-words.ts';
import { compileBody } from '../../src/markdown/compile.ts';

describe('htmlText', () => {
  it('gives formulas as LaTeX, links by their words and blocks in a row', () => {
    const html =
      '<p>See <a class="citation" href="/papers/acid/">Acid &amp; Salt</a>.</p><ul><li>One</li><li>Two</li></ul>' +
      '<p><span class="katex"><math><semantics><mn>4</mn><annotation encoding="application/x-tex">4\\,w &lt; 5</annotation></semantics></math></span></p>';
    expect(htmlText(html)).toBe('See Acid & Salt. One Two 4\\,w < 5');
  });

  it('leaves out footnote marks', () => {
    expect(
      htmlText('<p>It rose<sup><a href="#user-content-fn-a" data-footnote-ref>1</a></sup>, twice.</p>'),
    ).toBe('It rose, twice.');
  });

  it('says the same as the compiler where nothing is cited', () => {
    const body = 'A *b* `c <d>` & "e" $$x_1 < 2$$ [f](https://example.org).\n\n- g\n- h\n\n> i\n\n$$\ny\n$$';
    const { note, lead } = compileBody(body);
    expect([htmlText(note.html), htmlText(lead.html)]).toEqual([note.text, lead.text]);
  });
});
