import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

describe('numberFootnotes', () => {
  it('names footnotes by their numbers in the page', () => {
    const { lead, footnotes } = compileBody(
      'Rye.\n\nsalt[^sea] and[^"] again[^sea]\n\n[^"]: two\n\n[^sea]: one[^deep]\n\n[^deep]: three',
    );
    const ids = [...(lead.html + footnotes).matchAll(/ (?:id|href)="#?user-content-([^"]+)"/g)];
    expect(ids.map(([, id]) => id)).toEqual([
      ...['fn-1', 'fnref-1', 'fn-2', 'fnref-2', 'fn-1', 'fnref-1-2'],
      ...['fn-1', 'fn-3', 'fnref-3', 'fnref-1', 'fnref-1-2', 'fn-2', 'fnref-2', 'fn-3', 'fnref-3'],
    ]);
  });
});
