import { XMLParser } from 'fast-xml-parser';
import { parseIdentifier } from '../text/identifiers.ts';
import type { PaperRecord } from './paper-record.ts';
import { cleanLine, titleOf } from './record-text.ts';
import { oneLine } from './visible-text.ts';

/** What arXiv answers: records by id, or the reason why there are none. */
export interface ArxivAnswer {
  records: Map<string, PaperRecord>;
  /** What arXiv says of a request that it does not understand. */
  error: string | null;
}

interface Entry {
  id?: string;
  title?: string;
  summary?: string;
  published?: string;
  author?: { name?: string }[];
  'arxiv:doi'?: string;
  'arxiv:journal_ref'?: string;
  'arxiv:comment'?: string;
}

const reader = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => name === 'entry' || name === 'author',
});

/**
 * Reads the Atom feed of arXiv's API. An error comes as a feed, too, with one entry titled "Error" (arXiv API User's
 * Manual, §3.4); `published` of an entry is the day of the first version.
 *
 * @throws Error when the text is no such feed, as when a proxy answers or the connection broke off
 */
export function arxivRecords(atom: string): ArxivAnswer {
  const feed = feedOf(atom);
  const entries = feed.entry ?? [];
  const [first] = entries;
  if (first?.title === 'Error')
    return { records: new Map(), error: oneLine(first.summary ?? 'no reason given') };
  return { records: new Map(entries.flatMap(recordOf)), error: null };
}

function feedOf(atom: string): { entry?: Entry[] } {
  const isWhole = /<\/feed>\s*$/.test(atom);
  const { feed } = isWhole ? (reader.parse(atom) as { feed?: { entry?: Entry[] } | string }) : {};
  if (feed === undefined) throw new Error('arXiv did not answer with a whole Atom feed');
  return typeof feed === 'string' ? {} : feed;
}

function recordOf(entry: Entry): [id: string, record: PaperRecord][] {
  const named = parseIdentifier(entry.id ?? '');
  const title = titleOf(entry.title ?? '');
  if (named?.scheme !== 'arxiv' || title === '') return [];
  const doi = parseIdentifier(entry['arxiv:doi'] ?? '');
  const authors = (entry.author ?? []).map(({ name = '' }) => cleanLine(name)).filter((name) => name !== '');
  const published = /^\d{4}-\d{2}-\d{2}/.exec(entry.published ?? '')?.[0];
  const [reference, comment] = [entry['arxiv:journal_ref'], entry['arxiv:comment']].map((text) =>
    oneLine(text ?? ''),
  );
  const record: PaperRecord = {
    fields: {
      title,
      ...(authors.length > 0 ? { authors } : {}),
      ...(published === undefined ? {} : { published }),
      arxiv: named.id,
      ...(doi?.scheme === 'doi' ? { doi: doi.id } : {}),
    },
    abstract: oneLine(entry.summary ?? ''),
    // arXiv gives its metadata, the abstract among them, to everybody (info.arxiv.org/help/api/tou.html).
    abstractSource: 'arXiv, CC0',
    doubts: [
      ...(reference ? [`arXiv says where it appeared: "${reference}"; write \`type\` and \`venue\``] : []),
      ...(comment ? [`arXiv’s comment on it: "${comment}"`] : []),
    ],
  };
  return [[named.id, record]];
}
