import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../../src/derive/citing/csl-item.ts';
import { referenceStyles } from '../../../../src/derive/citing/styles/reference-styles.ts';
import { referenceOf } from '../../../../src/derive/citing/styles/reference-text.ts';
import { anyItem } from './any-item.ts';
import { citeprocReferences } from './citeproc-oracle.ts';

function ours(item: CslItem) {
  return Object.fromEntries(
    Object.entries(referenceStyles).map(([style, { format }]) => [style, referenceOf(format(item))]),
  );
}

function theirs(item: CslItem) {
  const [found] = citeprocReferences([item]);
  return Object.fromEntries(Object.entries(found??{}).map(([s,{text,html}])=>[s,{text: text.replaceAll('\u202f',' '),html:html.replaceAll('\u202f',' ').replaceAll('&#38;','&amp;')}]));
}

describe('referenceStyles', () => {
  it('format every item as citeproc does', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const own = ours(item);
        for (const o of Object.values(own)) o.html = o.html.replaceAll('&quot;','"');
        expect(own).toEqual(theirs(item));
      }),
      { numRuns: 300 },
    );
  });
});
