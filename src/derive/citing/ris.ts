import { formatIso, type PartialDate } from '../../text/dates.ts';
import { externalArxiv } from '../../text/identifiers.ts';
import type { Paper } from '../../model/library.ts';
import type { CslName } from '../../model/authors/names.ts';
import { pdfUrl } from '../paper-links.ts';
import { cslItem, issuedDate, pageRange, statusNote } from './csl-item.ts';
import { perPaper } from '../per-paper.ts';
import { kindOf } from './kinds.ts';

type Line = [tag: string, value: string | undefined];

/**
 * The RIS record of a paper, in UTF-8 with CRLF, followed by an empty line.
 * Tags and their order: Reference Manager's RIS format, as Zotero writes it (translators, `RIS.js`): a conference has
 * its name in `T2` and the title of its proceedings in `C3`; readers of the format take the one or the other.
 */
export const risEntry = perPaper((paper): string => {
  const item = cslItem(paper);
  const issued = issuedDate(paper);
  const { ris } = kindOf(paper);
  const { arxiv } = paper.identifiers;
  // A paper that is published elsewhere has no number of arXiv; Zotero then keeps arXiv as an archive that holds it.
  const archived = item.number?.startsWith('arXiv:') ? undefined : arxiv;
  const [first, last] = pageRange(item);
  const container = item['container-title'];
  // Of a program or a data set, Zotero would take it for an ISBN.
  const version = ris === 'COMP' || ris === 'DATA' ? item.number : undefined;
  const lines: Line[] = [
    ['TY', ris],
    ['TI', item.title],
    ...paper.authors.map(({ csl }): Line => ['AU', risName(csl)]),
    ['T2', container],
    ['C3', ris === 'CONF' ? container : undefined],
    // The second author of a book is the editor of its series.
    ...paper.editors.map(({ csl }): Line => [container === undefined ? 'ED' : 'A2', risName(csl)]),
    ['T3', item['collection-title']],
    [ris === 'BOOK' ? 'M1' : 'SV', item['collection-number']],
    ['ST', item['title-short']],
    ['DA', risDate(issued)],
    ['PY', String(issued.year)],
    ['DO', item.DOI],
    ['ET', item.edition ?? version],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['M3', item.genre],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['SN', version === undefined ? (item.number ?? item.ISBN) : item.ISBN],
    // Of a program, Zotero takes it for the language in which it is written.
    ['LA', ris === 'COMP' ? undefined : item.language],
    ['DB', archived && 'arXiv'],
    ['AN', archived && externalArxiv(archived)],
    ['UR', item.URL],
    ['L1', pdfUrl(paper)],
    ...paper.tags.map((tag): Line => ['KW', tag]),
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
