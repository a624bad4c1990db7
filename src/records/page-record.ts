import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { cslRecord } from './csl-record.ts';
import type { PaperRecord } from './paper-record.ts';

/**
 * Reads what the page of a paper says of it in its head: the `citation_…` tags for Google Scholar, which most publishers
 * and repositories write, and the DOI of Dublin Core or PRISM. The address is the paper's, where the page names no id.
 */
export function pageRecord(html: string, address: string): PaperRecord {
  const tags = metaTags(html);
  const all = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? []);
  const first = (...names: string[]) => all(...names)[0] ?? '';
  const arxiv = first('citation_arxiv_id');
  const [from, to] = [first('citation_firstpage'), first('citation_lastpage')];
  const container = first('citation_journal_title', 'citation_conference_title', 'citation_inbook_title');
  const record = cslRecord({
    title: first('citation_title', 'dc.title', 'og:title'),
    author: (all('citation_author').length > 0 ? all('citation_author') : all('dc.creator')).map(nameParts),
    issued: dateParts(
      first('citation_publication_date', 'citation_online_date', 'citation_date', 'dc.date', 'citation_year'),
    ),
    type: tags.has('citation_conference_title')
      ? 'paper-conference'
      : tags.has('citation_journal_title')
        ? 'article-journal'
        : '',
    'container-title': container,
    volume: first('citation_volume'),
    issue: first('citation_issue'),
    page: from && to && from !== to ? `${from}-${to}` : from,
    publisher: first(
      'citation_publisher',
      'citation_technical_report_institution',
      'citation_dissertation_institution',
    ),
    DOI: first('citation_doi', 'prism.doi', 'dc.identifier').replace(/^doi:\s*/i, ''),
    note: arxiv && `arXiv:${arxiv}`,
    URL: address,
  });
  if (record) return record;
  return {
    fields: { url: address },
    doubts: ['the page tells programs nothing of the paper: write its title, authors and date'],
  };
}

/** The contents of the `meta` tags of a page by their names in small letters. */
function metaTags(html: string): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    const { name = properties['property'], content } = properties;
    if (tagName !== 'meta' || typeof name !== 'string' || typeof content !== 'string') return;
    const key = name.toLowerCase();
    tags.set(key, [...(tags.get(key) ?? []), content.trim()]);
  });
  return tags;
}

function nameParts(name: string) {
  const [family = '', given = '', ...more] = name.split(/,\s*/);
  if (given !== '' && more.length === 0) return { family, given };
  const at = name.lastIndexOf(' ');
  return at < 0 ? { literal: name } : { family: name.slice(at + 1), given: name.slice(0, at) };
}

/** `2021/03/14`, `2021-3` and `2021` as CSL has dates. */
function dateParts(date: string) {
  const parts = /^(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?(?!\d)/.exec(date)?.slice(1);
  return parts && { 'date-parts': [parts.filter((part) => part !== undefined).map(Number)] };
}
