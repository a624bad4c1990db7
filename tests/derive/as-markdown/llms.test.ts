import type { Heading, Link, Root } from 'mdast';
import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { llmsText } from '../../../src/derive/as-markdown/llms.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { library, path, paper, site, slowDough, theme } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

const addresses = createAddresses('/bread/', 'https://example.org');
const home = 'https://example.org/bread/';

describe('llmsText', () => {
  it('has a title, a tagline, words on the list and sections of links', () => {
    const list = library({
      'site.md': site({ licence: 'CC BY 4.0', licenceUrl: 'https://example.org/by' }),
      'papers/ovens/steam.md': paper({ title: 'Steam', url: 'https://example.org/steam' }),
      'paths/weekend.md': path(),
    });
    expect(llmsText(list, addresses)).toBe(
      `# Bread Science

> Papers on dough

A reading list of 2 papers in 2 themes. People choose the papers and write the notes; titles, authors, dates and identifiers are facts.

Every page of a paper, theme, tag or path is also there as Markdown: put \`.md\` in place of the slash at the end of its address.

Licence of the notes: [CC BY 4.0](https://example.org/by)

## Themes

- [Ovens](${home}themes/ovens.md): What the theme asks
- [Fermentation](${home}themes/fermentation.md): What the theme asks

## Reading paths

- [Weekend](${home}paths/weekend.md): For two days

## Data

- [Documentation](${home}about/data/): every file, its fields and its licence
- [API](${home}api/list.json): where programs begin
- [Papers](${home}api/papers.json): every paper with its facts and note
- [BibTeX](${home}bibliography.bib): all papers, for LaTeX
- [CSL-JSON](${home}bibliography.json): all papers, for reference managers

## Feeds

- [Atom](${home}feed.xml): papers as they are added
- [JSON Feed](${home}feed.json): the same as JSON

## Optional

- [All papers](${home}bibliography.md): title, note and links of every paper
`,
    );
  });

  it('leaves out the licence and the paths that a list does not have', () => {
    const text = llmsText(library(), addresses);
    expect(text).toContain('A reading list of 1 paper in 2 themes.');
    expect(text).not.toMatch(/Licence|Reading paths/);
  });

  it('has the order of llmstxt.org: one title, a quote, words, then only sections of links', () => {
    const { children } = remark().parse(llmsText(bakery(), addresses)) as Root;
    const kinds = children.map((node) =>
      node.type === 'heading' ? `h${(node as Heading).depth}` : node.type,
    );
    expect(kinds.join(' ')).toMatch(/^h1 blockquote( paragraph)+( h2 list)+$/);
  });

  it('does not grow with the papers', () => {
    const one = library();
    const [first] = one.papers;
    const many = { ...one, papers: Array.from({ length: 1000 }, () => first).filter((each) => !!each) };
    const length = llmsText(many, addresses).length;
    expect(length - llmsText(one, addresses).length).toBe('1,000 papers'.length - '1 paper'.length);
  });

  it('lets no title become markup', () => {
    const title = '*Rye* [x](y) # `c` & <b> \\ $1';
    const list = library({
      'themes/ovens.md': theme({ title: 'Ovens' }),
      [slowDough]: paper(),
    });
    const [ovens] = list.themes;
    const hostile = {
      ...list,
      site: { ...list.site, title, tagline: title },
      themes: ovens ? [{ ...ovens, title, summary: title }] : [],
    };
    const { children } = remark().parse(llmsText(hostile, addresses)) as Root;
    const [heading, quote, , , , themes] = children;
    const text = { type: 'text', value: title };
    const paragraph = { type: 'paragraph', children: [text] };
    const link: Pick<Link, 'type' | 'url'> = { type: 'link', url: `${home}themes/ovens.md` };
    expect(heading).toMatchObject({ type: 'heading', depth: 1, children: [text] });
    expect(quote).toMatchObject({ type: 'blockquote', children: [paragraph] });
    expect(themes).toMatchObject({
      type: 'list',
      children: [
        {
          children: [
            { type: 'paragraph', children: [{ ...link, children: [text] }, { value: `: ${title}` }] },
          ],
        },
      ],
    });
  });
});
