import type { CompiledBody, Section } from '../../markdown/body.ts';
import { resolveCitations } from '../../markdown/plugins/citations.ts';
import type { Author } from '../../model/authors/names.ts';
import type { Library, Paper, Relation } from '../../model/library.ts';
import { formatIso } from '../../text/dates.ts';
import { englishWords } from '../../words/words.ts';
import type { Addresses } from '../addresses.ts';
import { absoluteLinks, namedText } from '../body-words.ts';
import { cslItem } from '../citing/csl-item.ts';
import { fileFormats } from '../citing/formats.ts';
import { publicationType } from '../citing/kinds.ts';
import { paperName } from '../lists.ts';
import { companionLinks, readingLinks, type PaperLink } from '../paper-links.ts';
import type { ApiListedPaper, ApiPaper } from './paper-schema.ts';

/** Turns papers and bodies of one library into what the API gives, with absolute addresses. */
export interface ApiWriter {
  paper(paper: Paper): ApiPaper;
  /** A paper among others: its facts and its note as text. */
  listed(paper: Paper): ApiListedPaper;
  /**
   * A whole body, headings and footnotes included.
   *
   * @param page address of the page that shows it
   */
  body(body: CompiledBody, page: string): { text: string; html: string };
  /** One of {@link Addresses} with scheme and host, in the characters that RFC 3986 allows. */
  absolute(address: string): string;
}

/** Makes the writer of a library, one for all papers: it gathers the relations once. */
export function createApiWriter(library: Library, addresses: Addresses): ApiWriter {
  const relations = relationsByPaper(library);
  const absolute = (address: string) => uri(addresses.absolute(address));

  const target = (id: string) => ({ href: addresses.paper(id), label: paperName(library, id) });
  const html = (compiled: string, page: string) =>
    absoluteLinks(resolveCitations(compiled, target), absolute(page));
  const listed = (paper: Paper): ApiListedPaper => ({
    id: paper.id,
    page: absolute(addresses.paper(paper.id)),
    ...facts(paper),
    relations: relations.get(paper.id) ?? [],
    note: { text: namedText(library, paper.body.note) },
    abstractSource: paper.abstractSource,
    aliases: paper.aliases,
  });
  return {
    absolute,
    body: (body, page) => ({
      text: wholeText(library, body),
      html: html(wholeHtml(body) + body.footnotes, page),
    }),
    listed,
    paper: (paper) => {
      const { note, lead, sections, footnotes } = paper.body;
      const words = (compiled: string) => html(compiled, addresses.paper(paper.id));
      const inList = listed(paper);
      return {
        ...inList,
        note: { ...inList.note, html: words(note.html) },
        exports: exportsOf(paper.id, (path) => absolute(addresses.file(path))),
        more: lead.html.trim() === '' ? undefined : words(lead.html),
        sections: sections.map((section) => ({
          id: section.id,
          title: titleOf(library, section),
          html: words(section.html),
        })),
        footnotes: footnotes === '' ? undefined : words(footnotes),
      };
    },
  };
}

/**
 * The fields of a paper that its frontmatter states, undefined for what it does not state; the type is the one under
 * which citations have it.
 */
function facts(paper: Paper) {
  const { arxiv, doi, acl, openreview } = paper.identifiers;
  const { status, published } = paper;
  const precision = published.day
    ? ('day' as const)
    : published.month
      ? ('month' as const)
      : ('year' as const);
  return {
    title: paper.title,
    short: paper.short,
    authors: paper.authors.map(author),
    organization: paper.organization,
    published: { date: formatIso(published), precision },
    added: paper.added,
    type: publicationType(paper),
    venue: paper.venue,
    publication: publication(paper),
    language: paper.language,
    identifiers: { arxiv, doi, acl, openreview, isbn: paper.isbn },
    url: paper.url === undefined ? undefined : uri(new URL(paper.url).href),
    read: readingLinks(paper).map(link),
    resources: companionLinks(paper, englishWords.paperLinks).map(link),
    themes: [paper.theme, ...paper.alsoIn],
    tags: paper.tags,
    facets: paper.facets,
    facts: paper.facts,
    status: status && {
      state: status.state,
      evidence: uri(new URL(status.evidence).href),
      checked: status.checked,
    },
    revised: (paper.revised ?? []).map(({ on, what }) => ({ on, what })),
  };
}

function publication(paper: Paper): ApiPaper['publication'] {
  const item = cslItem(paper);
  return {
    container: item['container-title'],
    volume: item.volume,
    issue: item.issue,
    pages: item.page,
    number: paper.number,
    series: item['collection-title'],
    edition: item.edition,
    editors: paper.editors.map(author),
    publisher: item.publisher,
    place: item['publisher-place'],
    degree: paper.degree,
  };
}

function author({ text, csl, isOrganization }: Author) {
  if ('literal' in csl) return { name: text, isOrganization };
  return {
    name: text,
    isOrganization,
    family: csl.family,
    given: csl.given,
    particle: csl['non-dropping-particle'],
    suffix: csl.suffix,
  };
}

function link({ label, href }: PaperLink) {
  return { label, url: uri(new URL(href).href) };
}

function exportsOf(id: string, absolute: (path: string) => string): ApiPaper['exports'] {
  const files = fileFormats.map(({ name, ending }) => [name, absolute(`papers/${id}.${ending}`)]);
  return Object.fromEntries(files) as ApiPaper['exports'];
}

/** Relations by each of the two papers they join; a paper's own come first. */
function relationsByPaper({ papers }: Library): Map<string, ApiPaper['relations']> {
  const stated = papers.flatMap(({ id, relations }) =>
    relations.map(({ type, target, because }: Relation) => ({ type, from: id, to: target, because })),
  );
  const own = Map.groupBy(stated, ({ from }) => from);
  const others = Map.groupBy(stated, ({ to }) => to);
  return new Map(papers.map(({ id }) => [id, [...(own.get(id) ?? []), ...(others.get(id) ?? [])]]));
}

function titleOf(library: Library, { heading, title }: Section): string {
  return namedText(library, { html: heading, text: title });
}

function wholeText(library: Library, { note, lead, sections }: CompiledBody): string {
  const named = (part: { html: string; text: string }) => namedText(library, part);
  const parts = sections.flatMap((section) => [titleOf(library, section), named(section)]);
  return [named(note), named(lead), ...parts].filter(Boolean).join(' ');
}

function wholeHtml({ note, lead, sections }: CompiledBody): string {
  const opening = note.html === '' ? '' : `<p>${note.html}</p>`;
  const parts = sections.map(({ id, heading, html }) => `<h2 id="${id}">${heading}</h2>${html}`);
  return [opening, lead.html, ...parts].join('');
}

/** Escapes the characters that RFC 3986 forbids and that `URL` leaves as they are. */
function uri(href: string): string {
  return href.replace(/[[\]{}|^`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
