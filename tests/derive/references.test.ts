import childProcess from 'node:child_process';
import { Socket } from 'node:net';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it, vi } from 'vitest';
import { formatReferences } from '../../src/derive/references.ts';
import type { Paper } from '../../src/model/library.ts';
import { parsePerson } from '../../src/model/names.ts';
import type { Fields } from '../model/invented-list.ts';
import { bakery, paperOf } from './invented-bakery.ts';
import { entry, hazards } from './invented-entry.ts';
import { printable } from './printable.ts';

function references(paper: Paper) {
  const found = formatReferences([paper]).get(paper.id);
  if (!found) throw new Error(`no references of ${paper.id}`);
  return found;
}

const authors = (count: number) =>
  Array.from({ length: count }, (_, number) => parsePerson(`Ada Kneader${number}`));

describe('formatReferences', () => {
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
        html: 'Kneader, A., &#38; Crumb, B. (2022). Slow Dough: A Study of Time. <i>Bread 2022</i>. https://example.org/slow-dough',
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
      `Kneader, A. (2021). Slow Dough: A Study of Time [Rye University]. ${address}`,
      `A. Kneader, “Slow Dough: A Study of Time,” Rye University, Mar. 2021. [Online]. Available: ${address}`,
      'Ada Kneader. 2021. Slow Dough: A Study of Time. Ph.D. thesis, Rye University.',
    ]);
    expect(texts({ type: 'report', organization: 'Grain Mill', arxiv: '"2103.01230"' })).toEqual([
      'Kneader, A. (2021). Slow Dough: A Study of Time (arXiv:2103.01230). Grain Mill. https://doi.org/10.48550/arXiv.2103.01230',
      'A. Kneader, “Slow Dough: A Study of Time,” Grain Mill, Mar. 2021, arXiv:2103.01230.',
      'Ada Kneader. 2021. Slow Dough: A Study of Time. Technical report, Grain Mill, arXiv:2103.01230.',
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
    expect(shown).toEqual([20, 1, 20]);
    expect(apa.text).toContain('Kneader18, A., … Kneader2999, A.');
    expect(ieee.text).toMatch(/^A\. Kneader0 et al\., /);
    expect(acl.text).toContain('Ada Kneader19, et al. 2021.');
  });

  it('formats each paper as if it were alone, in the order given', () => {
    const { papers } = bakery();
    const twins = [...papers, { ...entry(), id: 'twin' }, { ...entry(), id: 'constructor' }];
    const all = formatReferences(twins);
    expect([...all.keys()]).toEqual(twins.map(({ id }) => id));
    for (const paper of twins) expect(all.get(paper.id)).toEqual(references(paper));
  });

  it('never asks the network', () => {
    const connect = vi.spyOn(Socket.prototype, 'connect');
    const spawn = vi.spyOn(childProcess, 'spawnSync');
    formatReferences([...bakery().papers, { ...entry(), id: 'https://example.org', title: '10.1000/bread' }]);
    expect([connect.mock.calls, spawn.mock.calls]).toEqual([[], []]);
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
