import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/text/escape.ts';

describe('escapeHtml', () => {
  it('escapes what markup is made of, each sign once, and nothing else', () => {
    expect(escapeHtml(`<a title="Rye & 'oat'">&amp;</a> 面包`)).toBe(
      "&lt;a title=&quot;Rye &amp; 'oat'&quot;&gt;&amp;amp;&lt;/a&gt; 面包",
    );
  });
});
