import { describe, expect, it } from 'vitest';
import { library, note, paper, site, slowDough } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';
import { changed, home, twin } from './invented-twins.ts';

describe('the twin of a paper', () => {
  it('holds facts, body, relations, how to cite it, licence and address', () => {
    const body = 'Why *slow*, after [@acid; @steam]? It costs $5.\n\n## Findings\n\n- Dough holds $$h = w$$.';
    const bodies = {
      'papers/ovens/slow-dough.md': body,
      'papers/fermentation/yeast.md': 'Why.\n\n## Heat\n\nIt takes *$5*, says [@slow-dough]. And so on.',
    };
    expect(twin(bakery(), 'papers/slow-dough', bodies)).toBe(
      `# Slow Dough: A Study of Time

- Author: Ada Kneader
- Published: 14 March 2021
- Venue: Bread 2021
- Read: [example.org](https://example.org/slow-dough)
- Themes: [Ovens](${home}themes/ovens.md), [Fermentation](${home}themes/fermentation.md)
- Tags: [sourdough](${home}tags/sourdough.md), [Rye Flour](${home}tags/rye.md)
- Level: easy

Why *slow*, after [Acid](${home}papers/acid.md); [Steam](${home}papers/steam.md)? It costs \\$5.

## Findings

- Dough holds $h = w$.

## Relations

- Extends [Acid](${home}papers/acid.md): adds time
- Contradicts [Steam](${home}papers/steam.md): it is cold
- Used by [Yeast](${home}papers/yeast.md): its clock

## Facts

- Baked (loaves): 48
- Flour: rye

## Cited in this list

- [Weekend](${home}paths/weekend.md), step 1: Why time
- [Yeast](${home}papers/yeast.md), Heat: It takes \\$5, says Slow Dough.

## How to cite

\`\\cite{slow-dough}\` with [BibTeX](${home}papers/slow-dough.bib), [RIS](${home}papers/slow-dough.ris), [CSL-JSON](${home}papers/slow-dough.json)

## Source

An entry of Bread Science, added on 2026-11-23: <${home}papers/slow-dough/>
`,
    );
  });

  it('says first what happened to the paper, and last whose the abstract is and the licence', () => {
    const list = library({
      'site.md': site({ licence: 'CC BY 4.0', licenceUrl: 'https://example.org/by' }),
      [slowDough]: paper({
        organization: 'Grain Mill',
        status: '{ state: withdrawn, evidence: https://example.org/notice, checked: 2026-11-01 }',
        links: '{ code: https://example.org/code }',
        abstractSource: 'the authors, CC BY',
      }),
    });
    expect(twin(list, 'papers/slow-dough')).toBe(
      `# Slow Dough: A Study of Time

This paper is **withdrawn**: [notice](https://example.org/notice), checked on 2026-11-01.

- Author: Ada Kneader
- Organization: Grain Mill
- Published: 14 March 2021
- Read: [example.org](https://example.org/slow-dough)
- Resources: [Code](https://example.org/code)
- Themes: [Ovens](${home}themes/ovens.md)

${note}

Abstract from the authors, CC BY.

## How to cite

\`\\cite{slow-dough}\` with [BibTeX](${home}papers/slow-dough.bib), [RIS](${home}papers/slow-dough.ris), [CSL-JSON](${home}papers/slow-dough.json)

## Source

An entry of Bread Science, added on 2026-11-23: <${home}papers/slow-dough/>

Licence of the notes: [CC BY 4.0](https://example.org/by)
`,
    );
  });

  it('keeps tables, footnotes, blocks of code and formulas of the body, and leads fragments to the page', () => {
    const body = [
      `${note} See [below](#table).`,
      '## Table',
      '| room | hours |\n| ---- | ----- |\n| cold | 48    |',
      '```text\n# no heading\n```',
      '$$\nt = t_0\n$$',
      'It rose.[^a]',
      '[^a]: Twice.',
    ].join('\n\n');
    const list = library();
    const text = twin(list, 'papers/slow-dough', { [slowDough]: body });
    expect(text).toContain(body.replace('(#table)', `(${home}papers/slow-dough/#table)`));
  });

  it('makes links of citations wherever they stand, and leaves what is meant as text', () => {
    const list = changed(bakery(), { short: 'Rye | *Salt*' });
    const body = [
      'As [@acid;\n@steam] and [@yeast](https://bread.example) \\[@acid] show.',
      '> Quoted: [@acid].',
      '| a |\n|---|\n| [@acid] |',
      'Not `[@acid]`, nor [&#64;acid].',
    ].join('\n\n');
    const cited = (id: string) => `[Rye \\| \\*Salt\\*](${home}papers/${id}.md)`;
    expect(twin(list, 'papers/slow-dough', { [slowDough]: body })).toContain(
      [
        `\n\nAs ${cited('acid')}; ${cited('steam')} and [@yeast](https://bread.example) \\[@acid] show.`,
        `> Quoted: ${cited('acid')}.`,
        `| a |\n|---|\n| ${cited('acid')} |`,
        'Not `[@acid]`, nor [&#64;acid].\n\n',
      ].join('\n\n'),
    );
  });

  it('says what was corrected below the title, the latest first', () => {
    const revised = '[{ on: 2026-12-01, what: 40 minutes }, { on: 2026-12-02, what: "2 *loaves*" }]';
    const text = twin(library({ [slowDough]: paper({ revised }) }), 'papers/slow-dough');
    expect(text).toContain(
      '# Slow Dough: A Study of Time\n\n- Corrected on 2026-12-02: 2 \\*loaves\\*\n- Corrected on 2026-12-01: 40 minutes\n\n',
    );
  });

  it('ends a block of code before what follows the body', () => {
    const text = twin(library(), 'papers/slow-dough', { [slowDough]: `${note}\n\n\`\`\`text\nrye\n` });
    expect(text).toContain(`\n\n${note}\n\n\`\`\`text\nrye\n\`\`\`\n\n## How to cite\n`);
  });
});
