import { escapeHtml } from '../../text/escape.ts';
import type { Feed, FeedItem } from './fill.ts';
import { feedTypes } from './places.ts';
import { printable } from './tidy-xml.ts';

/**
 * A feed as an Atom document (RFC 4287), which every feed reader knows. Written here, since a paper stands in several
 * feeds, and the generator that writes the other formats takes longer for an entry than all else that a build does for
 * a paper. Lines are not indented: of a feed with many authors that would be a tenth.
 */
export function atomFeed(feed: Feed): string {
  const { licence, publisher } = feed;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(feed.language)}">`,
    ...person(publisher.name, publisher.url),
    element('id', feed.id),
    empty('link', { href: feed.atom, rel: 'self', type: feedTypes.atom }),
    empty('link', { href: feed.page, rel: 'alternate', type: 'text/html' }),
    empty('link', { href: feed.json, rel: 'alternate', type: feedTypes.json }),
    // RFC 4946.
    ...(licence?.url === undefined ? [] : [empty('link', { href: licence.url, rel: 'license' })]),
    ...(licence ? [element('rights', licence.text)] : []),
    element('subtitle', feed.subtitle),
    element('title', feed.title),
    element('updated', feed.updated),
    ...feed.items.flatMap(entry),
    '</feed>',
  ];
  return printable(`${lines.join('\n')}\n`);
}

function entry(item: FeedItem): string[] {
  const lines = [
    ...item.authors.flatMap((name) => person(name)),
    ...item.categories.map(({ term, scheme, label }) => empty('category', { term, scheme, label })),
    `<content type="html">${textOf(item.html)}</content>`,
    element('id', item.id),
    empty('link', { href: item.url, rel: 'alternate', type: 'text/html' }),
    ...(item.external === undefined ? [] : [empty('link', { href: item.external, rel: 'related' })]),
    element('published', item.published),
    element('title', item.title),
    element('updated', item.updated),
  ];
  return ['<entry>', ...lines, '</entry>'];
}

function person(name: string, uri?: string): string[] {
  const inner = [element('name', name), ...(uri === undefined ? [] : [element('uri', uri)])];
  return ['<author>', ...inner, '</author>'];
}

function element(name: string, text: string): string {
  return `<${name}>${textOf(text)}</${name}>`;
}

function empty(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')}/>`;
}

/** Text with markup stands as CDATA, in which people can read it. */
function textOf(text: string): string {
  if (!/[<>&]/.test(text)) return escapeHtml(text);
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
