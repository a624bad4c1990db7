import { describe, expect, it } from 'vitest';
import { debatesByTheme, quotedSection, shownDebates } from '../../../src/derive/views/debates.ts';
import { library, paper, slowDough, theme, told } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

describe('debatesByTheme', () => {
  it('sets a paper against the one that it contradicts, in its own theme', () => {
    const found = debatesByTheme(bakery()).map(({ theme: { id }, section, debates, left }) => ({
      id,
      left,
      section,
      debates: debates.map((one) => ({ ...one, claim: one.claim.id, counter: one.counter.id })),
    }));
    expect(found).toEqual([
      {
        id: 'ovens',
        left: 0,
        section: undefined,
        debates: [{ id: 'slow-dough--steam', claim: 'steam', counter: 'slow-dough', because: 'it is cold' }],
      },
    ]);
  });

  it('has the section that a theme names, with or without a pair of papers', () => {
    const list = library({
      'themes/ovens.md': theme(
        { title: 'Ovens', debates: 'open' },
        'On ovens.\n\n## Open\n\nStone or steel?',
      ),
    });
    expect(debatesByTheme(list).map(({ section, debates }) => [section?.text, debates])).toEqual([
      ['Stone or steel?', []],
    ]);
  });

  it('is empty where nobody contradicts anybody', () => {
    expect(debatesByTheme(library({ [slowDough]: paper() }))).toEqual([]);
  });
});

describe('shownDebates', () => {
  it('are the newest of each theme', () => {
    const loaves = Array.from({ length: 45 }, (_none, at): [string, string] => [
      `papers/ovens/loaf-${at}.md`,
      paper({
        title: `"Loaf ${at}"`,
        url: `https://example.org/${at}`,
        published: String(1960 + at),
        relations: '[{ contradicts: slow-dough, because: it is fast }]',
      }),
    ]);
    const list = library(Object.fromEntries(loaves));
    expect([...shownDebates(list)]).toEqual(
      Array.from({ length: 40 }, (_none, at) => `loaf-${44 - at}--slow-dough`),
    );
    expect(debatesByTheme(list).map(({ left }) => left)).toEqual([5]);
  });
});

describe('the section on debates that a theme names', () => {
  it('is one of its own', () => {
    const body = 'On ovens.\n\n## Open\n\nStone or steel?';
    expect(told({ 'themes/ovens.md': theme({ title: 'Ovens', debates: 'opened' }, body) })).toEqual([
      {
        rule: 'link-form',
        file: 'themes/ovens.md',
        line: 5,
        column: 10,
        found: '`opened`, which is no `##` heading of this body',
        expected: 'one of `open`',
        fix: 'write `open`',
      },
    ]);
  });
});

describe('quotedSection', () => {
  it('leaves ids behind and leads back to the page', () => {
    const html = '<p id="a">See <a href="#b" aria-describedby="c">1</a> and <a href="/d/">d</a>.</p>';
    expect(quotedSection(html, '/ovens/')).toBe(
      '<p>See <a href="/ovens/#b">1</a> and <a href="/d/">d</a>.</p>',
    );
  });
});
