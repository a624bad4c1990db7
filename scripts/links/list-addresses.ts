import type { CompiledBody } from '../../src/markdown/body.ts';
import type { Library } from '../../src/model/library.ts';
import { identifierSchemes } from '../../src/text/identifier-addresses.ts';
import { identifierUrl } from '../../src/text/identifiers.ts';

/** An address of a list with the files that name it, such as `papers/ovens/slow-dough.md`. */
export interface ListedAddress {
  address: string;
  files: string[];
}

/** Every address of another host that a list leads to: of ids, fields and bodies, each once, in the order of the files. */
export function listAddresses({ site, themes, paths, papers, excluded }: Library): ListedAddress[] {
  const files = new Map<string, Set<string>>();
  const add = (file: string, addresses: Iterable<string | undefined>) => {
    for (const address of addresses) {
      if (address === undefined || !/^https?:\/\//.test(address)) continue;
      const found = files.get(address) ?? new Set();
      files.set(address, found.add(file));
    }
  };
  add('site.md', [site.repository, site.licenceUrl, ...linksIn(site.body)]);
  for (const { path, body } of [...themes, ...paths]) add(path, linksIn(body));
  for (const paper of papers) {
    const { identifiers, isbn, url, links, status, path, body } = paper;
    add(path, [...named({ ...identifiers, isbn }), url, ...Object.values(links), status?.evidence]);
    add(path, linksIn(body));
  }
  for (const { identifiers, isbn, url } of excluded)
    add('excluded.yaml', [...named({ ...identifiers, isbn }), url]);
  return [...files].map(([address, names]) => ({ address, files: [...names] }));
}

function named(ids: Partial<Record<string, string | undefined>>): string[] {
  return identifierSchemes.flatMap((scheme) => {
    const id = ids[scheme];
    return id === undefined ? [] : [identifierUrl(scheme, id)];
  });
}

/** Addresses that a body links to. */
export function linksIn({ note, lead, sections, footnotes }: CompiledBody): string[] {
  const html = [note.html, lead.html, ...sections.map((section) => section.html), footnotes].join('\n');
  return [...html.matchAll(/<a\b[^>]*? href="([^"]+)"/g)].map(([, href = '']) =>
    href.replace(/&(?:amp|#x26|#38);/g, '&').replace(/&(?:quot|#x22|#34);/g, '"'),
  );
}
