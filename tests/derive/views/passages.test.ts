import { describe, expect, it } from 'vitest';
import { passages } from '../../../src/derive/views/passages.ts';
import { compileBody } from '../../../src/markdown/compile.ts';

const cite = (id: string) => `<a data-citation="${id}"></a>`;
const found = (markdown: string) => Object.fromEntries(passages(compileBody(markdown)));
const opening = (html: string) => [{ section: null, html }];

describe('passages', () => {
  it('are the sentences that cite, with their markup', () => {
    expect(found('It rises. It is *slow*, as `48` hours of [@steam] show,\nsays [@acid]. It falls.')).toEqual(
      {
        steam: opening(
          `It is <em>slow</em>, as <code>48</code> hours of ${cite('steam')} show,\nsays ${cite('acid')}.`,
        ),
        acid: opening(
          `It is <em>slow</em>, as <code>48</code> hours of ${cite('steam')} show,\nsays ${cite('acid')}.`,
        ),
      },
    );
  });

  it('cut markup that goes over the end of a sentence', () => {
    expect(found('It *rises. It is [@steam]. It* falls.')).toEqual({
      steam: opening(`<em>It is ${cite('steam')}.</em>`),
    });
  });

  it('end behind a citation and a formula as behind a name', () => {
    const { steam, acid } = found('First comes [@steam]. Then $$h$$. Then [@acid] does.');
    expect([steam, acid]).toEqual([
      opening(`First comes ${cite('steam')}.`),
      opening(`Then ${cite('acid')} does.`),
    ]);
  });

  it('keep formulas and leave out marks of footnotes', () => {
    const { steam } = found('It takes $$h$$ hours[^a] in [@steam].\n\n[^a]: Nearly.');
    expect(steam?.[0]?.html).toMatch(
      /^It takes <span class="katex"><math .*<\/math><\/span> hours in <a data-citation="steam"><\/a>\.$/,
    );
  });

  it('stand in the section, list, table or footnote that they are from, each time that a paper is cited', () => {
    const body = [
      'Opening.[^a]',
      '## Heat, by [@steam]',
      '- One [@steam]\n  - Two [@steam]',
      '| [@steam] | b |\n|---|---|\n| c | [@steam], [@steam] |',
      '[^a]: Note [@steam].',
    ].join('\n\n');
    const section = { id: 'heat-by', title: 'Heat, by' };
    expect(found(body)).toEqual({
      steam: [
        { section, html: `Heat, by ${cite('steam')}` },
        { section, html: `One ${cite('steam')}` },
        { section, html: `Two ${cite('steam')}` },
        { section, html: cite('steam') },
        { section, html: `${cite('steam')}, ${cite('steam')}` },
        { section: null, html: `Note ${cite('steam')}.` },
      ],
    });
  });

  it('are none where nothing is cited', () => {
    expect(found('It rises, says [a page](https://bread.example).')).toEqual({});
  });
});
