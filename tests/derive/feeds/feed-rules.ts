import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

/** An element as fast-xml-parser gives it: children by name, attributes with `@`, text as `#text`. */
type Node = { [name: string]: Node[] } & { '#text'?: string };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (name, _path, _leaf, isAttribute) => !isAttribute && name !== '?xml',
});

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const absoluteIri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

const all = (node: Node, name: string): Node[] => node[name] ?? [];
const attribute = (node: Node, name: string) => (node as Record<string, unknown>)[`@${name}`] as string;
const texts = (node: Node, name: string) => all(node, name).map((child) => child['#text'] ?? '');

/** Everything in which a document breaks a MUST of RFC 4287; empty for a valid feed. */
export function atomFaults(xml: string): string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [`XML: ${wellFormed.err.msg}`];
  const document = parser.parse(xml) as Node;
  const [feed, ...others] = all(document, 'feed');
  if (!feed || others.length > 0) return ['no single feed element'];
  const entries = all(feed, 'entry');
  const ids = entries.flatMap((entry) => texts(entry, 'id'));
  return [
    ...(attribute(feed, 'xmlns') === 'http://www.w3.org/2005/Atom' ? [] : ['namespace']),
    ...sharedFaults(feed, 'feed', ['generator', 'icon', 'logo', 'rights', 'subtitle']),
    ...(links(feed, 'self').length === 1 ? [] : ['feed: not one self link']),
    ...(all(feed, 'author').length > 0 || entries.every((entry) => all(entry, 'author').length > 0)
      ? []
      : ['no author']),
    ...(new Set(ids).size === ids.length ? [] : ['two entries of one id']),
    ...entries.flatMap((entry, index) => entryFaults(entry, `entry ${index}`)),
  ];
}

/** Sections 4.1.1 and 4.1.2: what feeds and entries have in common. */
function sharedFaults(node: Node, where: string, atMostOne: string[]): string[] {
  const faults = [
    ...['id', 'title', 'updated'].map((name) => all(node, name).length === 1 || `not one ${name}`),
    ...atMostOne.map((name) => all(node, name).length <= 1 || `several ${name}`),
    ...texts(node, 'id').map((id) => absoluteIri.test(id) || `id ${id}`),
    ...['updated', 'published']
      .flatMap((name) => texts(node, name))
      .map((date) => (rfc3339.test(date) && !Number.isNaN(Date.parse(date))) || `date ${date}`),
    ...all(node, 'link').map((link) => absoluteIri.test(attribute(link, 'href')) || 'link without address'),
    ...all(node, 'category').map(
      (category) => Boolean(attribute(category, 'term')) || 'category without term',
    ),
    ...all(node, 'category').map(
      (category) => absoluteIri.test(attribute(category, 'scheme')) || 'category with a relative scheme',
    ),
    ...all(node, 'author').map((author) => texts(author, 'name').join('') !== '' || 'author without name'),
    ...all(node, 'author').map((author) => all(author, 'name').length === 1 || 'author with names'),
    ...['title', 'subtitle', 'rights', 'summary']
      .flatMap((name) => all(node, name))
      .map(
        (text) => ['text', 'html', 'xhtml', undefined].includes(attribute(text, 'type')) || 'type of text',
      ),
    new Set(alternates(node)).size === alternates(node).length || 'two alternate links of one type',
  ];
  return faults.filter((fault) => fault !== true).map((fault) => `${where}: ${fault}`);
}

/** Section 4.1.2 and, for content, 4.1.3. */
function entryFaults(entry: Node, where: string): string[] {
  const [content] = all(entry, 'content');
  const html = content?.['#text'] ?? '';
  const relative = selectAll('[href], [src]', fromHtml(html, { fragment: true }))
    .map((element) => String(element.properties['href'] ?? element.properties['src']))
    .filter((address) => !URL.canParse(address));
  const faults = [
    ...sharedFaults(entry, where, ['content', 'published', 'rights', 'source', 'summary']),
    ...(content || links(entry, 'alternate').length > 0 ? [] : [`${where}: neither content nor link`]),
    ...(content && attribute(content, 'type') !== 'html' ? [`${where}: content is not html`] : []),
    ...(content && Object.keys(content).some((key) => !/^[#@]/.test(key)) ? [`${where}: elements`] : []),
    ...relative.map((address) => `${where}: relative ${address}`),
  ];
  return faults;
}

function links(node: Node, relation: string): Node[] {
  return all(node, 'link').filter((link) => (attribute(link, 'rel') ?? 'alternate') === relation);
}

function alternates(node: Node): string[] {
  return links(node, 'alternate').map(
    (link) => `${attribute(link, 'type')} ${attribute(link, 'hreflang') ?? ''}`,
  );
}

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync('tests/fixtures/json-feed-1.1.schema.json', 'utf8')) as object,
);

/** Everything in which a document is no JSON Feed 1.1. */
export function jsonFeedFaults(json: string): string[] {
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
