import type { Link } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parsePerson } from '../../../src/model/authors/names.ts';
import type { Paper } from '../../../src/model/library.ts';
import { library, note, slowDough, theme } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';
import { all, changed, home, twin, wordsOf } from './invented-twins.ts';

const credits =
  '— Ada Kneader · Bread 2021 · 14 March 2021\n\n' +
  `  ${note}\n\n` +
  '  [example.org](https://example.org/slow-dough)\n';

describe('the twin of a collection', () => {
  it('holds the introduction of a theme and its papers with note and links', () => {
    const bodies = { 'themes/fermentation.md': 'Start with [@acid].\n\n## Later\n\nThen rest.' };
    expect(twin(bakery(), 'themes/fermentation', bodies)).toBe(
      `# Fermentation

What the theme asks.

Start with [Acid](${home}papers/acid.md).

## Later

Then rest.

## 3 papers

- **[Slow Dough: A Study of Time](${home}papers/slow-dough.md)** ${credits}
- **[Yeast](${home}papers/yeast.md)** — Ada Kneader · 14 March 2021

  ${note}

  [example.org](https://example.org/yeast)

- **[Acid](${home}papers/acid.md)** — Ada Kneader · 2019

  This paper is **retracted**: [notice](https://example.org/notice), checked on 2026-11-01.

  ${note}

  [example.org](https://www.example.org/acid)

## Use

The same papers as [BibTeX](${home}themes/fermentation.bib), [RIS](${home}themes/fermentation.ris), [CSL-JSON](${home}themes/fermentation.json); the page: <${home}themes/fermentation/>
`,
    );
  });

  it('gives the papers of a path in its order, each with the word on it', () => {
    expect(twin(bakery(), 'paths/weekend', { 'papers/ovens/steam.md': 'Of *heat*.\n\nMore.' })).toBe(
      `# Weekend

For two days.

${note}

## 2 papers

1. **[Slow Dough: A Study of Time](${home}papers/slow-dough.md)** — Ada Kneader · Bread 2021 · 14 March 2021

   Why time

   ${note}

   [example.org](https://example.org/slow-dough)

2. **[Steam](${home}papers/steam.md)** — Grain Mill · March 2021

   Why heat

   Of *heat*.

   [arXiv:2103.01230](https://arxiv.org/abs/2103.01230) · [PDF](https://arxiv.org/pdf/2103.01230)

## Use

The same papers as [BibTeX](${home}paths/weekend.bib), [RIS](${home}paths/weekend.ris), [CSL-JSON](${home}paths/weekend.json); the page: <${home}paths/weekend/>
`,
    );
  });

  it('leaves of a note what stands alone: references become links, footnotes go', () => {
    const body = 'Read [this][a], not [that][b][^c].\n\n[a]: https://example.org/a\n[b]: #up\n\n[^c]: Why.';
    const list = library({ 'themes/ovens.md': theme({ title: 'Ovens' }) });
    const text = twin(list, 'themes/ovens', { [slowDough]: body });
    const links = (all(text, 'link') as Link[]).map((link) => [wordsOf(link), link.url]);
    expect(text).toContain(
      `\n\n  Read [this](https://example.org/a), not [that](${home}papers/slow-dough/#up).\n\n`,
    );
    expect(links).toHaveLength(8);
    expect(all(text, 'footnoteReference')).toEqual([]);
  });

  it('names 25 authors and counts the others', () => {
    const names = Array.from({ length: 27 }, (_, number) => `Ada Kneader${number}`);
    const signed = (count: number) =>
      changed(library(), { authors: names.slice(0, count).map((name) => parsePerson(name)) });
    const named = names.slice(0, 25).join(', ');
    expect(twin(signed(25), 'themes/ovens')).toContain(`** — ${named} · 14 March 2021\n`);
    expect(twin(signed(27), 'themes/ovens')).toContain(`** — ${named}, and 2 more · 14 March 2021\n`);
    expect(twin(signed(27), 'papers/slow-dough')).toContain(`\n- Authors: ${names.join(', ')}\n`);
  });

  it('names the newest 500 papers and says how many more there are', () => {
    const [first] = library().papers;
    const many = (count: number) => ({
      ...library(),
      papers: Array.from({ length: count }, (_, number) => ({
        ...first,
        id: `loaf-${number}`,
        title: `Loaf ${String(number).padStart(3, '0')}`,
      })) as Paper[],
    });
    const last = (text: string) => text.slice(text.indexOf('- **[Loaf 499]'));
    const use = (papers: string) =>
      `- **[Loaf 499](${home}papers/loaf-499.md)** — Ada Kneader · 14 March 2021

  ${note}

  [example.org](https://example.org/slow-dough)

${papers}## Use

The same papers as [BibTeX](${home}bibliography.bib), [RIS](${home}bibliography.ris), [CSL-JSON](${home}bibliography.json); the page: <${home}>
`;
    expect(last(twin(many(500), 'bibliography'))).toBe(use(''));
    expect(last(twin(many(503), 'bibliography'))).toBe(use('3 more are in the files named below.\n\n'));
    expect(all(twin(many(503), 'bibliography'), 'listItem')).toHaveLength(500);
  });
});
