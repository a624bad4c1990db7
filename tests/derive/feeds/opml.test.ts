import { parseOpml } from 'feedsmith';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { opml } from '../../../src/derive/feeds/opml.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { library, site, slowDough, theme } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

const addresses = createAddresses('/bread/', 'https://example.org');

function outline(title: string, description: string, folder: string): string {
  const at = `https://example.org/bread/${folder}`;
  return `      <outline text="${title}" type="rss" description="${description}" xmlUrl="${at}feed.xml" htmlUrl="${at}" title="${title}"/>`;
}

describe('opml', () => {
  it('names every feed, grouped', () => {
    expect(opml(bakery(), addresses)).toBe(
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<opml version="2.0">',
        '  <head>',
        '    <title>Feeds of Bread Science</title>',
        '    <docs>http://opml.org/spec2.opml</docs>',
        '  </head>',
        '  <body>',
        '    <outline text="Bread Science" title="Bread Science">',
        outline('Bread Science', 'Papers on dough', ''),
        outline(
          'Changes · Bread Science',
          'Papers added to Bread Science, papers found withdrawn, retracted or superseded, and corrections of entries',
          'changes/',
        ),
        '    </outline>',
        '    <outline text="Themes" title="Themes">',
        outline('Ovens · Bread Science', 'What the theme asks', 'themes/ovens/'),
        outline('Fermentation · Bread Science', 'What the theme asks', 'themes/fermentation/'),
        '    </outline>',
        '    <outline text="Tags" title="Tags">',
        outline('Rye Flour (tag) · Bread Science', 'Papers on Rye Flour in Bread Science', 'tags/rye/'),
        outline('sourdough (tag) · Bread Science', 'Papers on sourdough in Bread Science', 'tags/sourdough/'),
        outline('crust (tag) · Bread Science', 'Papers on crust in Bread Science', 'tags/crust/'),
        '    </outline>',
        '  </body>',
        '</opml>',
        '',
      ].join('\n'),
    );
  });

  it('leaves out groups without feeds', () => {
    const list = { ...library({ [slowDough]: null }), themes: [] };
    const { body } = parseOpml(opml(list, addresses));
    expect(body?.outlines?.map(({ text }) => text)).toEqual(['Bread Science']);
  });

  it('gives hostile names back unchanged', () => {
    const name = 'A "B" & ]]> \'c\' &apos; 小麦 🥖';
    const quoted = JSON.stringify(name);
    const list = library({
      'site.md': site({ title: quoted }),
      'themes/ovens.md': theme({ title: quoted }),
    });
    const xml = opml(list, addresses);
    expect(XMLValidator.validate(xml)).toBe(true);
    const { head, body } = parseOpml(xml);
    expect(head?.title).toBe(`Feeds of ${name}`);
    expect(body?.outlines?.[0]?.title).toBe(name);
    expect(body?.outlines?.[1]?.outlines?.[0]?.text).toBe(`${name} · ${name}`);
  });
});
