import { eastAsianName } from '../../text/east-asian.ts';

/** What a card shows of a paper, out of its CSL-JSON file. */
export interface PaperReference {
  title: string;
  authors: string[];
  venue: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published: string;
  /** Address of the paper itself, outside the list; empty when it is not known. */
  url: string;
  /** What those who cite it must know, such as that it is retracted; empty for most. */
  note: string;
}

interface CslName {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
  'non-dropping-particle'?: string;
}

interface CslItem {
  title?: string;
  author?: CslName[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts'?: number[][] };
  /** First public version, where the paper is cited by the year of its venue. */
  'available-date'?: { 'date-parts'?: number[][] };
  DOI?: string;
  URL?: string;
  note?: string;
}

/**
 * Reads a CSL-JSON file of one paper.
 *
 * @throws SyntaxError when it is none
 */
export function readReference(text: string): PaperReference {
  const [item] = JSON.parse(text) as (CslItem | undefined)[];
  if (typeof item?.title !== 'string') throw new SyntaxError('the file holds no paper');
  const date = (item['available-date'] ?? item.issued)?.['date-parts']?.[0] ?? [];
  return {
    title: item.title,
    authors: (item.author ?? []).map(nameOf),
    venue: item['container-title'] ?? item.publisher ?? '',
    published: date.map((part) => String(part).padStart(2, '0')).join('-'),
    url: item.URL ?? (item.DOI === undefined ? '' : `https://doi.org/${item.DOI}`),
    // The note also holds the arXiv id, on a line for Zotero.
    note: (item.note ?? '').replace(/^arXiv: .*\n?/, ''),
  };
}

function nameOf(name: CslName): string {
  const { literal, given, family, suffix } = name;
  const eastAsian = eastAsianName(family ?? '', given ?? '');
  return (
    literal ?? eastAsian ?? [given, name['non-dropping-particle'], family, suffix].filter(Boolean).join(' ')
  );
}
