import { describe, expect, it } from 'vitest';
import { quietHtml, quietMarkup } from '../../src/text/quiet-html.ts';

describe('quietHtml', () => {
  it.each([
    ['@ada and @bread/bakers', '@&#8203;ada and @&#8203;bread/bakers'],
    ['#12, bread/rye#3, GH-4, C# 7', '#&#8203;12, bread/rye#&#8203;3, GH-&#8203;4, C# 7'],
    ['https://a.example www.b.example', 'https:&#8203;//a.example www&#8203;.b.example'],
    ['<b>"x" & y</b>', '&lt;b&gt;&quot;x&quot; &amp; y&lt;/b&gt;'],
    ['a\n\n# b\u0000\u202E', 'a # b\uFFFD\uFFFD'],
  ])('writes %j so that GitHub does nothing about it', (text, html) => {
    expect(quietHtml(text)).toBe(html);
  });
});

describe('quietMarkup', () => {
  it('leaves tags alone, whatever is in them', () => {
    expect(quietMarkup('<a href="https://a.example/@x#1" title="a > @b">@c\n\n#2</a>')).toBe(
      '<a href="https://a.example/@x#1" title="a > @b">@&#8203;c&#10;&#10;#&#8203;2</a>',
    );
  });
});
