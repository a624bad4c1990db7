import type { Paragraph } from 'mdast';
import type { CompiledBody } from '../../markdown/body.ts';
import type { CitationTarget } from '../../markdown/plugins/citations.ts';
import type { Library, Paper } from '../../model/library.ts';
import type { Addresses } from '../addresses.ts';
import { exportFormats } from '../citing/formats.ts';
import { paperName } from '../lists.ts';
import type { MarkdownBody } from './body.ts';
import { joined, link, paragraph, strong, type Words } from './nodes.ts';

/** What all Markdown twins of a list share: absolute addresses, and a paragraph on the licence. */
export interface TwinAddresses {
  /** The address of a file or page that is named from the site's root. */
  file(path: string): string;
  /** The address of a paper's Markdown twin. */
  paper(id: string): string;
  citation(id: string): CitationTarget;
  /** Links to the same papers in the formats of reference managers; `file` is named without its ending. */
  exports(file: string): Words[];
  /** Empty when the list states no licence. */
  licence: Paragraph[];
}

/** Reads the Markdown source of a body; `page` is the address of its page below the site's root. */
export type BodyReader = (body: CompiledBody, page: string) => MarkdownBody;

/** The addresses of a list's Markdown twins. */
export function twinAddresses(library: Library, addresses: Addresses): TwinAddresses {
  const file = (path: string) => addresses.absolute(addresses.file(path));
  const paper = (id: string) => file(`papers/${id}.md`);
  const { licence, licenceUrl } = library.site;
  const named = licence !== undefined && licenceUrl ? link(licence, licenceUrl) : licence;
  return {
    file,
    paper,
    citation: (id) => ({ href: paper(id), label: paperName(library, id) }),
    exports: (path) =>
      joined(
        exportFormats.map(({ label, ending }) => link(label, file(`${path}.${ending}`))),
        ', ',
      ),
    licence: named === undefined ? [] : [paragraph('Licence of the notes: ', named)],
  };
}

/** A sentence on the status of a paper. */
export function statusWords({ state, evidence, checked }: NonNullable<Paper['status']>): Words[] {
  return ['This paper is ', strong(state), ': ', link('notice', evidence), `, checked on ${checked}.`];
}
