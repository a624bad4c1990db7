import { formatIso, type PartialDate } from '../../text/dates.ts';
import { externalArxiv } from '../../text/identifiers.ts';
import type { Paper } from '../../model/library.ts';
import type { CslName } from '../../model/authors/names.ts';
import { cslItem, issuedDate, statusNote } from './csl-item.ts';
import { perPaper } from '../per-paper.ts';
import { kindOf } from './kinds.ts';

/**
 * The RIS record of a paper, in UTF-8 with CRLF, followed by an empty line.
 * Tags and their order: Reference Manager's RIS format, as Zotero writes it.
 */
export const risEntry = perPaper((paper): string => {
  const item = cslItem(paper);
  const issued = issuedDate(paper);
  const { arxiv } = paper.identifiers;
  // A paper that is published elsewhere has no number of arXiv; Zotero then keeps arXiv as an archive that holds it.
  const archived = item.number === undefined ? arxiv : undefined;
  const [first, last] = item.page?.split('-') ?? [];
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', kindOf(paper).ris],
    ['TI', item.title],
    ...paper.authors.map(({ csl }): [string, string] => ['AU', risName(csl)]),
    ['T2', item['container-title']],
    ['ST', item['title-short']],
    ['DA', risDate(issued)],
    ['PY', String(issued.year)],
    ['DO', item.DOI],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['PB', item.publisher],
    ['SN', item.number],
    ['DB', archived && 'arXiv'],
    ['AN', archived && externalArxiv(archived)],
    ['UR', item.URL],
    ['L1', arxiv === undefined ? undefined : `https://arxiv.org/pdf/${arxiv}`],
    ...paper.tags.map((tag): [string, string] => ['KW', tag]),
    ['N1', statusNote(paper)],
    ['ID', item.id],
  ];
  const filled = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : `${tag}  - ${oneLine(value)}\r\n`,
  );
  return `${filled.join('')}ER  - \r\n\r\n`;
});

/** A RIS file of papers in their order. */
export function risFile(papers: readonly Paper[]): string {
  return papers.map(risEntry).join('');
}

/** `Last, First, Suffix`. RIS parts every name at its commas and has no escape for them. */
function risName(name: CslName): string {
  if ('literal' in name) return name.literal.replace(/,\s*/g, ' ');
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given ?? '', name.suffix ?? ''].join(', ').replace(/[, ]+$/, '');
}

/** `YYYY/MM/DD/`, with nothing between the slashes where it is not known. */
function risDate(date: PartialDate): string {
  const [year, month = '', day = ''] = formatIso(date).split('-');
  return `${year}/${month}/${day}/`;
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
