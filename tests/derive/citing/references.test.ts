import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { references } from '../../../src/derive/citing/references.ts';
import { parsePerson } from '../../../src/model/authors/names.ts';
import type { Fields } from '../../model/invented-list.ts';
import { bakery, paperOf } from '../invented-bakery.ts';
import { entry, hazards } from '../invented-entry.ts';
import { printable } from './printable.ts';

const authors = (count: number) =>
  Array.from({ length: count }, (_, number) => parsePerson(`Ada Kneader${number}`));

describe('references', () => {
  it('names the server of a preprint, and no publisher of a journal', () => {
    const preprint = entry({ url: null, doi: '10.1101/2021.01.31.929299', venue: 'bioRxiv, 2021' });
    const { apa, ieee, acl } = references(preprint);
    expect([apa.text, ieee.text, acl.text]).toEqual([
      'Kneader, A. (2021). Slow Dough: A Study of Time. bioRxiv. https://doi.org/10.1101/2021.01.31.929299',
      'A. Kneader, “Slow Dough: A Study of Time,” bioRxiv, Mar. 2021, doi: 10.1101/2021.01.31.929299.',
      'Ada Kneader. 2021. Slow Dough: A Study of Time. bioRxiv.',
    ]);
    const article = { type: 'article-journal', venue: '"Loaf, 2021"', volume: '7', publisher: 'Mill Press' };
    const printed = references(entry(article));
    expect(printed.acl.text).toBe('Ada Kneader. 2021. Slow Dough: A Study of Time. Loaf, 7.');
    expect(printed.ieee.text).not.toContain('Mill Press');
  });

  it('formats a preprint', () => {
    expect(references(paperOf(bakery(), 'steam'))).toEqual({
      apa: {
        text: 'Grain Mill. (2021). Steam (arXiv:2103.01230). arXiv. https://doi.org/10.48550/arXiv.2103.01230',
        html: 'Grain Mill. (2021). <i>Steam</i> (arXiv:2103.01230). arXiv. https://doi.org/10.48550/arXiv.2103.01230',
      },
      ieee: {
        text: 'Grain Mill, “Steam,” Mar. 2021, arXiv:2103.01230.',
        html: 'Grain Mill, “Steam,” Mar. 2021, arXiv:2103.01230.',
      },
      acl: {
        text: 'Grain Mill. 2021. Steam. Preprint, arXiv:2103.01230.',
        html: 'Grain Mill. 2021. Steam. <i>Preprint</i>, arXiv:2103.01230.',
      },
    });
  });

  it('formats a paper of a conference', () => {
    const paper = entry({
      type: 'paper-conference',
      venue: 'Bread 2022',
      authors: '[Ada Kneader, Bo Crumb]',
    });
    expect(references(paper)).toEqual({
      apa: {
        text: 'Kneader, A., & Crumb, B. (2022). Slow Dough: A Study of Time. Bread 2022. https://example.org/slow-dough',
        html: 'Kneader, A., &amp; Crumb, B. (2022). Slow Dough: A Study of Time. <i>Bread 2022</i>. https://example.org/slow-dough',
      },
      ieee: {
        text: 'A. Kneader and B. Crumb, “Slow Dough: A Study of Time,” in Bread 2022, 2022. [Online]. Available: https://example.org/slow-dough',
        html: 'A. Kneader and B. Crumb, “Slow Dough: A Study of Time,” in <i>Bread 2022</i>, 2022. [Online]. Available: https://example.org/slow-dough',
      },
      acl: {
        text: 'Ada Kneader and Bo Crumb. 2022. Slow Dough: A Study of Time. In Bread 2022.',
        html: 'Ada Kneader and Bo Crumb. 2022. Slow Dough: A Study of Time. In <i>Bread 2022</i>.',
      },
    });
  });

  it('formats every kind of name and sign, and says what became of the paper', () => {
    const { apa, ieee, acl } = references(hazards());
    expect([apa.text, ieee.text, acl.text]).toEqual([
      'van der Plas, L., Crumb, B., Jr., Grain & Mill, Plato, Müßig, J., 王小麦, & Salt and Water. (2022). 50% of R&D_X #1: {Rye} \\dough $x^2$ ~ “Crust” | 2<3c }über 面包. Loaf & Letters_B, 60(2), 103–148. https://doi.org/10.1000/(bread)<5> Retracted; see https://example.org/a_b?c=%20&d#e',
      'L. van der Plas et al., “50% of R&D_X #1: {Rye} \\dough $x^2$ ~ ‘Crust’ | 2<3c }über 面包,” Loaf & Letters_B, vol. 60, no. 2, pp. 103–148, 2022, doi: 10.1000/(bread)<5>. Retracted; see https://example.org/a_b?c=%20&d#e',
      'Lonneke van der Plas, Bo Crumb Jr., Grain & Mill, Plato, Jürgen Müßig, 王小麦, and Salt and Water. 2022. 50% of R&D_X #1: {Rye} \\dough $x^2$ ~ “Crust” | 2<3c }über 面包. Loaf & Letters_B, 60(2):103–148. Retracted; see https://example.org/a_b?c=%20&d#e',
    ]);
    expect(acl.html).toBe(
      'Lonneke van der Plas, Bo Crumb Jr., Grain &amp; Mill, Plato, Jürgen Müßig, 王小麦, and Salt and Water. 2022. 50% of R&amp;D_X #1: {Rye} \\dough $x^2$ ~ “Crust” | 2&lt;3c }über 面包. <i>Loaf &amp; Letters_B</i>, 60(2):103–148. Retracted; see https://example.org/a_b?c=%20&amp;d#e',
    );
  });

  it('formats what a publisher, a school or nobody publishes', () => {
    const texts = (fields: Fields) => Object.values(references(entry(fields))).map(({ text }) => text);
    const address = 'https://example.org/slow-dough';
    expect(texts({ type: 'thesis', venue: 'Rye University, 2021' })).toEqual([
      `Kneader, A. (2021). Slow Dough: A Study of Time [Doctoral dissertation, Rye University]. ${address}`,
      `A. Kneader, “Slow Dough: A Study of Time,” Ph.D. dissertation, Rye University, Mar. 2021. [Online]. Available: ${address}`,
      'Ada Kneader. 2021. Slow Dough: A Study of Time. Ph.D. thesis, Rye University.',
    ]);
    expect(texts({ type: 'report', organization: 'Grain Mill', arxiv: '"2103.01230"' })).toEqual([
      'Kneader, A. (2021). Slow Dough: A Study of Time (arXiv:2103.01230). Grain Mill. https://arxiv.org/abs/2103.01230',
      'A. Kneader, “Slow Dough: A Study of Time,” Grain Mill, Mar. 2021, arXiv:2103.01230.',
      'Ada Kneader. 2021. Slow Dough: A Study of Time. Technical report, Grain Mill, arXiv:2103.01230.',
    ]);
    expect(texts({ type: 'report', arxiv: 'hep-th/9901001', published: '1999' })).toEqual([
      'Kneader, A. (1999). Slow Dough: A Study of Time (arXiv:hep-th/9901001). arXiv. https://arxiv.org/abs/hep-th/9901001',
      'A. Kneader, “Slow Dough: A Study of Time,” 1999, arXiv:hep-th/9901001.',
      'Ada Kneader. 1999. Slow Dough: A Study of Time. Technical report, arXiv:hep-th/9901001.',
    ]);
    expect(texts({ type: 'webpage' })).toEqual([
      `Kneader, A. (2021, March 14). Slow Dough: A Study of Time. ${address}`,
      `A. Kneader, “Slow Dough: A Study of Time,” Mar. 2021. [Online]. Available: ${address}`,
      `Ada Kneader. 2021. Slow Dough: A Study of Time. ${address}`,
    ]);
  });

  it('says where the many authors end', () => {
    const { apa, ieee, acl } = references({ ...entry(), authors: authors(3000) });
    const shown = [apa, ieee, acl].map(({ text }) => text.match(/Kneader\d+/g)?.length);
    expect(shown).toEqual([20, 1, 19]);
    expect(apa.text).toContain('Kneader18, A., … Kneader2999, A.');
    expect(ieee.text).toMatch(/^A\. Kneader0 et al\., /);
    expect(acl.text).toContain('Ada Kneader18, and 2981 others. 2021.');
  });

  it('names 20 authors in the style of the ACL, and of 21 the first 19', () => {
    const named = (count: number) => references({ ...entry(), authors: authors(count) }).acl.text;
    const names = authors(20).map(({ text }) => text);
    const rest = '2021. Slow Dough: A Study of Time. https://example.org/slow-dough';
    expect(named(20)).toBe(`${names.slice(0, 19).join(', ')}, and Ada Kneader19. ${rest}`);
    expect(named(21)).toBe(`${names.slice(0, 19).join(', ')}, and 2 others. ${rest}`);
  });

  it.each(['hep-th/9901001', 'cmp-lg/9404001'])('keeps the small letters of %s', (arxiv) => {
    const { apa, ieee, acl } = references(entry({ arxiv, published: '1999', url: null }));
    expect([apa.text, ieee.text, acl.text]).toEqual([
      `Kneader, A. (1999). Slow Dough: A Study of Time (arXiv:${arxiv}). arXiv. https://doi.org/10.48550/arXiv.${arxiv}`,
      `A. Kneader, “Slow Dough: A Study of Time,” 1999, arXiv:${arxiv}.`,
      `Ada Kneader. 1999. Slow Dough: A Study of Time. Preprint, arXiv:${arxiv}.`,
    ]);
  });

  it('says nothing of the arXiv id of what others published, and its status once', () => {
    const status = '{ state: retracted, evidence: https://example.org/notice, checked: 2026-11-01 }';
    const fields = {
      arxiv: '"2103.01230"',
      acl: '2021.bread-long.7',
      venue: 'Bread 2021',
      status,
      url: null,
    };
    const { apa, ieee, acl } = references(entry(fields));
    const note = 'Retracted; see https://example.org/notice';
    expect([apa.text, ieee.text, acl.text]).toEqual([
      `Kneader, A. (2021). Slow Dough: A Study of Time. Bread 2021. https://aclanthology.org/2021.bread-long.7/ ${note}`,
      `A. Kneader, “Slow Dough: A Study of Time,” in Bread 2021, 2021. [Online]. Available: https://aclanthology.org/2021.bread-long.7/ ${note}`,
      `Ada Kneader. 2021. Slow Dough: A Study of Time. In Bread 2021. ${note}`,
    ]);
  });

  it('puts no comma behind a title that ends a sentence itself, and one space where the title has several', () => {
    const ieee = (title: string) => references({ ...entry(), title, short: title }).ieee.text;
    const rest = 'Mar. 2021. [Online]. Available: https://example.org/slow-dough';
    expect(ieee('Why  Rye?')).toBe(`A. Kneader, “Why Rye?” ${rest}`);
    expect(ieee('Rye!')).toBe(`A. Kneader, “Rye!” ${rest}`);
    expect(ieee('Rye etc.')).toBe(`A. Kneader, “Rye etc.” ${rest}`);
    expect(ieee('Who says "rye?"')).toBe(`A. Kneader, “Who says ‘rye?’” ${rest}`);
    expect(ieee('Rye')).toBe(`A. Kneader, “Rye,” ${rest}`);
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))('takes %s for a title and a name', (word) => {
    const paper = { ...entry(), title: word, short: word, authors: [parsePerson(`${word} ${word}`)] };
    const { ieee, acl } = references(paper);
    expect([ieee.text, acl.text]).toEqual([
      `${word} ${word}, “${word},” Mar. 2021. [Online]. Available: https://example.org/slow-dough`,
      `${word} ${word}. 2021. ${word}. https://example.org/slow-dough`,
    ]);
  });

  it('gives HTML that says what the text says, with italics at most, for any title and name', () => {
    const paper = entry({ type: 'paper-conference', venue: 'Bread 2022' });
    const marked = fc.constantFrom('<i>x</i>', '</script>', '<span class="nocase">', '&amp;', '<!--', 'm²');
    fc.assert(
      fc.property(fc.array(fc.oneof(printable, marked), { minLength: 1, maxLength: 4 }), (parts) => {
        const title = parts.join(' ');
        const name = { text: title, csl: { literal: title }, isOrganization: true };
        const formatted = references({ ...paper, title, short: title, venue: title, authors: [name] });
        for (const { text, html } of Object.values(formatted)) {
          const tree = fromHtml(html, { fragment: true });
          expect(toString(tree)).toBe(text);
          expect(selectAll('*', tree).filter(({ tagName }) => tagName !== 'i')).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
