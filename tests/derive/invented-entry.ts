import type { Paper } from '../../src/model/library.ts';
import { organization, parsePerson } from '../../src/model/authors/names.ts';
import { library, paper, slowDough, type Fields } from '../model/invented-list.ts';

/** The one paper of a list, with the given fields. */
export function entry(fields: Fields = {}): Paper {
  const [first] = library({ [slowDough]: paper(fields) }).papers;
  if (!first) throw new Error('the list has no paper');
  return first;
}

/** A published paper with every kind of name and every sign that a format could take for its own. */
export function hazards(): Paper {
  return entry({
    title: `'50% of R&D_X #1: {Rye} \\dough $x^2$ ~ "Crust" | 2<3c }über 面包'`,
    short: 'Über',
    authors:
      '[Lonneke van der Plas, "Crumb, Jr., Bo", { organization: Grain & Mill }, Plato, Jürgen Müßig, 王小麦, { organization: Salt and Water }]',
    published: '2021-03',
    url: null,
    arxiv: 'hep-th/9901001',
    doi: '10.1000/(bread)<5>',
    type: 'article-journal',
    venue: '"Loaf & Letters_B 60(2):103-148, 2022"',
    tags: '[rye, sourdough]',
    status: '{ state: retracted, evidence: "https://example.org/a_b?c=%20&d#e", checked: 2026-11-01 }',
  });
}

/** A paper with a title and authors that no check has seen. */
export function unchecked(title: string, names: readonly string[]): Paper {
  return { ...entry(), title, short: title, authors: names.map(parsePerson) };
}

/** A paper that a group of this name signs alone. */
export function signedBy(name: string): Paper {
  return { ...entry(), authors: [organization(name)] };
}
