import type { Library, Paper } from '../../model/library.ts';
import { formatIso } from '../../text/dates.ts';
import type { PaperScheme } from '../../text/identifier-addresses.ts';
import { identifierUrl } from '../../text/identifiers.ts';
import type { Addresses } from '../addresses.ts';
import { cslItem, issuedDate } from '../citing/csl-item.ts';
import { kindOf } from '../citing/kinds.ts';
import type { Collection } from '../collections.ts';
import { papersById, tagLabel } from '../lists.ts';

const schemeNames: Record<PaperScheme, string> = {
  arxiv: 'arXiv',
  doi: 'DOI',
  acl: 'ACL Anthology',
  openreview: 'OpenReview',
};

/**
 * The page of one paper for search engines (schema.org): the page, the paper that it is about, and our note as a
 * review of it, so that no one takes our words for the paper's. A node that holds another does not name it again, the
 * title stands once, and the words of the note stand on the page and in the API.
 */
export function paperJsonLd(library: Library, addresses: Addresses, paper: Paper): JsonLdObject {
  const host = { library, addresses };
  return {
    '@context': 'https://schema.org',
    ...page(host, addresses.paper(paper.id)),
    '@type': 'WebPage',
    mainEntity: work(host, paper),
  };
}

/**
 * A page that lists papers for search engines (schema.org): the page and the addresses of its papers in their order.
 *
 * @param collection what the page shows; `page` is its address below the site's root
 * @param among where the papers of one page stand in a longer list: how many are before them, and how many in all
 */
export function collectionJsonLd(
  library: Library,
  addresses: Addresses,
  collection: Pick<Collection, 'title' | 'summary' | 'papers' | 'page'>,
  among = { before: 0, total: collection.papers.length },
): JsonLdObject {
  const { title, summary, papers } = collection;
  return {
    '@context': 'https://schema.org',
    ...page({ library, addresses }, addresses.file(collection.page)),
    '@type': 'CollectionPage',
    name: title,
    description: summary,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: among.total,
      itemListElement: papers.map((paper, index) => ({
        '@type': 'ListItem',
        position: among.before + index + 1,
        url: addresses.absolute(addresses.paper(paper.id)),
      })),
    },
  };
}

/** The list with the addresses of its site. */
interface Host {
  library: Library;
  addresses: Addresses;
}

/** The properties that every page has. */
function page(host: Host, address: string): JsonLdObject {
  const { site } = host.library;
  const home = host.addresses.absolute(host.addresses.home);
  return {
    '@id': host.addresses.absolute(address),
    inLanguage: site.language,
    isPartOf: { '@type': 'WebSite', '@id': `${home}#site`, name: site.title, url: home },
  };
}

function work(host: Host, paper: Paper): JsonLdObject {
  const signsAlone = paper.authors.length === 1 && paper.authors[0]?.isOrganization;
  const related = (wanted: boolean) =>
    references(
      host,
      paper.relations.filter(({ type }) => (type === 'extends') === wanted).map(({ target }) => target),
    );
  return {
    '@type': kindOf(paper).schemaOrg,
    '@id': workId(host, paper.id),
    name: paper.title,
    author: paper.authors.map(({ text, isOrganization }) => ({
      '@type': isOrganization ? 'Organization' : 'Person',
      name: text,
    })),
    sourceOrganization:
      paper.organization === undefined || signsAlone
        ? undefined
        : { '@type': 'Organization', name: paper.organization },
    datePublished: formatIso(issuedDate(paper)),
    inLanguage: paper.language,
    creativeWorkStatus: paper.status?.state,
    isPartOf: container(paper),
    identifier: identifiers(paper),
    sameAs: addresses(paper),
    keywords: some(paper.tags.map((id) => tagLabel(host.library, id))),
    isBasedOn: related(true),
    citation: related(false),
    review: review(host, paper),
  };
}

/** Our note as a review. What the note cites is cited by the review; what the paper cites stands in its relations. */
function review(host: Host, paper: Paper): JsonLdObject | undefined {
  const { site } = host.library;
  const { note, citations } = paper.body;
  if (note.text === '' && citations.length === 0) return undefined;
  const cited = citations.map(({ id }) => id).filter((id) => id !== paper.id);
  return {
    '@type': 'Review',
    '@id': `${host.addresses.absolute(host.addresses.paper(paper.id))}#note`,
    author: keeper(host),
    datePublished: paper.added,
    license: site.licenceUrl,
    citation: references(host, cited),
  };
}

/** Other papers of the list, each once. */
function references(host: Host, ids: readonly string[]): JsonLd {
  return some(
    [...new Set(ids)].flatMap((id) => {
      const other = papersById(host.library).get(id);
      if (!other) return [];
      const type = kindOf(other).schemaOrg;
      const url = host.addresses.absolute(host.addresses.paper(id));
      return [{ '@type': type, '@id': workId(host, id), name: other.title, url }];
    }),
  );
}

function container(paper: Paper): JsonLd {
  const name = cslItem(paper)['container-title'];
  const { partOf } = kindOf(paper);
  return partOf === undefined || name === undefined ? undefined : { '@type': partOf, name };
}

function identifiers(paper: Paper): JsonLd {
  return some(
    schemes(paper).map(([scheme, id]) => ({
      '@type': 'PropertyValue',
      propertyID: schemeNames[scheme],
      value: id,
      url: identifierUrl(scheme, id),
    })),
  );
}

/** Pages elsewhere that are about this paper and no other. */
function addresses(paper: Paper): JsonLd {
  const registries = schemes(paper).map(([scheme, id]) => identifierUrl(scheme, id));
  return some(paper.url === undefined ? registries : [...registries, paper.url]);
}

function schemes({ identifiers: known }: Paper): [PaperScheme, string][] {
  return (Object.keys(schemeNames) as PaperScheme[]).flatMap((scheme): [PaperScheme, string][] => {
    const id = known[scheme];
    return id === undefined ? [] : [[scheme, id]];
  });
}

function workId(host: Host, id: string): string {
  return `${host.addresses.absolute(host.addresses.paper(id))}#paper`;
}

/** Who keeps the list and writes its notes. */
function keeper({ library, addresses }: Host): JsonLdObject {
  return { '@type': 'Organization', name: library.site.title, url: addresses.absolute(addresses.home) };
}

function some(values: JsonLd[]): JsonLd {
  return values.length > 0 ? values : undefined;
}

/** A value of JSON. What is undefined is left out, as `JSON.stringify` does. */
export type JsonLd = string | number | undefined | JsonLd[] | { [name: string]: JsonLd };

/** An object of JSON-LD: `@type` and the properties of it. */
export type JsonLdObject = Record<string, JsonLd>;

/**
 * JSON for a `script` element of type `application/ld+json`. It is escaped so that no text in it can end the element
 * or be taken for markup, and so that old JavaScript, too, takes it (U+2028, U+2029).
 */
export function jsonLdText(value: JsonLdObject): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
