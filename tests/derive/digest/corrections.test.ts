import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { digest } from '../../../src/derive/digest/digest.ts';
import { library, paper, slowDough } from '../../model/invented-list.ts';

const site = 'https://example.org/bread/';
const rule = '-'.repeat(72);
const options = { since: '2026-11-01', addresses: createAddresses('/bread/', 'https://example.org') };

describe('the digest', () => {
  it('tells what was corrected in the period, once', () => {
    const list = library({
      [slowDough]: paper({
        added: '2026-01-01',
        revised: '[{ on: 2026-10-01, what: before }, { on: 2026-11-02, what: 40 minutes & not 4 }]',
      }),
      'papers/ovens/steam.md': paper({ title: 'Steam', url: 'https://example.org/steam' }),
    });
    const { text: plain = '', html: page = '', changes = [] } = digest(list, options) ?? {};
    expect(changes).toEqual(['slow-dough:corrected-2026-11-02']);
    expect(plain).toContain(
      `Corrections\n${rule}\n\nSlow Dough: A Study of Time\n${site}papers/slow-dough/\n40 minutes & not 4\n\n`,
    );
    expect(page).toContain('Slow Dough: A Study of Time</a>: 40 minutes &amp; not 4</li>');
    const again = digest(list, { ...options, sent: new Set(changes) });
    expect([again?.changes, again?.text.includes('Corrections')]).toEqual([[], false]);
  });
});
