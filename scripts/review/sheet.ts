import type { CompiledBody } from '../../src/markdown/body.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { counted } from '../../src/text/counted.ts';
import { escapeHtml } from '../../src/text/escape.ts';
import { quietHtml, quietMarkup } from '../../src/text/quiet-html.ts';
import type { Finding } from '../links/probe.ts';
import type { EntryReview, Review } from './review.ts';

/** What became of looking addresses up, by address; empty where none was looked up. */
export type Findings = ReadonlyMap<string, Finding>;

/** Characters of one value, and of the source of an entry that cannot be read. */
const longest = 2000;
/** Bytes of a sheet: GitHub refuses a summary of more than 1 MiB. */
const maxBytes = 900 * 1024;

/**
 * The review as lines of HTML without an empty one among them, which would end the HTML in Markdown. Every value is
 * escaped: no text of an entry calls anybody, links anything or becomes markup.
 */
export function sheet(review: Review, findings: Findings): string {
  const { entries, others, problems } = review;
  const parts = entries.map((entry) => lines(entrySheet(entry, findings)));
  const shown = fitting(parts);
  const more = parts.length - shown.length;
  return lines([
    `<h2>Review: ${counted(entries.length, 'entry', 'entries')} changed</h2>`,
    ...shown,
    ...(more > 0
      ? [`<p>And ${counted(more, 'entry', 'entries')} more, for which there is no room here.</p>`]
      : []),
    ...(others.length > 0 ? [`<h3>Other files</h3>`, list(others.map(code))] : []),
    ...(problems.length > 0 ? [`<h3>Problems elsewhere</h3>`, problemList(problems)] : []),
  ]);
}

function entrySheet(entry: EntryReview, findings: Findings): string[] {
  const { change, fields, body, problems, duplicates, links } = entry;
  const from = change.from === undefined ? '' : `, was ${code(change.from)}`;
  const head = `<h3>${change.kind}: ${code(change.path)}${from}</h3>`;
  if (!fields)
    return [head, problemList(problems), `<pre>${quietMarkup(escapeHtml(cut(change.now ?? '')))}</pre>`];
  const byline = ['authors', 'organization', 'venue', 'published'].flatMap((name) => fields.get(name) ?? []);
  const facts = [...fields].filter(([name]) => !/^(?:title|authors)$/.test(name));
  return [
    head,
    `<p><strong>${value(fields.get('title') ?? 'without a title')}</strong><br>${value(byline.join(' · '))}</p>`,
    ...section('Problems', problems.length > 0 && problemList(problems)),
    ...section('May be the same paper', duplicates.length > 0 && list(duplicates.map(duplicate))),
    ...section('What changed', changed(entry)),
    ...(body ? [`<blockquote>${rendered(body)}</blockquote>`] : []),
    ...section('Facts', rows(facts.map(([name, words]) => [code(name), value(words)]))),
    ...section(
      'Links',
      links.length > 0 && list(links.map((address) => link(address, findings.get(address)))),
    ),
  ];
}

function section(title: string, content: string | false): string[] {
  return content === false || content === '' ? [] : [`<h4>${title}</h4>`, content];
}

function duplicate({ path, title, why }: EntryReview['duplicates'][number]): string {
  return `${code(path)}: ${value(title)} (${value(why)})`;
}

function changed({ fieldChanges, bodyChanges: { gone, added } }: EntryReview): string {
  const none = '<em>nothing</em>';
  const cell = (words: string | null) => (words === null ? none : value(words));
  const fields = fieldChanges.map(({ field, before, now }) => [code(field), cell(before), cell(now)]);
  const body = [
    ...gone.map((words) => [code('body'), value(words), none]),
    ...added.map((words) => [code('body'), none, value(words)]),
  ];
  return rows([...fields, ...body], ['', 'before', 'now']);
}

function rows(cells: readonly string[][], heads: readonly string[] = []): string {
  if (cells.length === 0) return '';
  const head = heads.length > 0 ? `<tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr>` : '';
  const body = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table>${head}${body.join('')}</table>`;
}

/** Most problems in a row: `npm run check` prints them all. */
const mostProblems = 100;

function problemList(problems: readonly Problem[]): string {
  return list(
    problems
      .slice(0, mostProblems)
      .map(({ severity, rule, file, line, found, fix }) =>
        [`${severity} ${code(rule)} ${code(`${file}:${line}`)}`, `found ${value(found)}; ${value(fix)}`].join(
          ': ',
        ),
      ),
  );
}

/** An address as a link that says where it leads, and what was found there. */
function link(address: string, finding: Finding | undefined): string {
  const shown = `<a href="${escapeHtml(new URL(address).href)}">${code(address)}</a>`;
  if (!finding) return shown;
  const to = finding.to === undefined ? '' : `, now at ${code(finding.to)}`;
  return `${shown}: ${finding.state === 'fine' ? 'fine' : `<strong>${finding.state}</strong>`}, ${value(finding.detail)}${to}`;
}

/** A body as readers see it; citations are shown by id, and formulas as TeX where there is a sign for it. */
function rendered({ note, lead, sections, footnotes }: CompiledBody): string {
  const parts = [
    `<p>${note.html}</p>`,
    lead.html,
    ...sections.flatMap(({ heading, html }) => [`<h4>${heading}</h4>`, html]),
    footnotes,
  ];
  const cited = parts
    .filter((part) => part !== '')
    .join('\n')
    .replace(/<a data-citation="([^"]*)"><\/a>/g, '<code>@$1</code>');
  return quietMarkup(cited);
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function code(words: string): string {
  return `<code>${quietHtml(cut(words))}</code>`;
}

function value(words: string): string {
  return quietHtml(cut(words));
}

function cut(words: string): string {
  const characters = [...words];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : words;
}

/** The first parts, as many as a sheet has room for. */
function fitting(parts: readonly string[]): string[] {
  let bytes = 0;
  const end = parts.findIndex((part) => (bytes += Buffer.byteLength(part)) > maxBytes);
  return parts.slice(0, end < 0 ? parts.length : end);
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
