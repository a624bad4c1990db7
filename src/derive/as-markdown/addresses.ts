import type { CompiledBody } from '../../markdown/body.ts';
import type { CitationTarget } from '../../markdown/plugins/citations.ts';
import type { Library, Paper } from '../../model/library.ts';
import { compare } from '../../text/order.ts';
import type { Addresses } from '../addresses.ts';
import { exportFormats } from '../citing/formats.ts';
import { paperName } from '../lists.ts';
import type { MarkdownBody } from './body.ts';
import { escaped, joined, lines, link, nothing, type Markdown, type Words } from './markdown.ts';

/** What all Markdown twins of a list share: absolute addresses, and a paragraph on the licence. */
export interface TwinAddresses {
  /** The address of a file or page that is named from the site's root. */
  file(path: string): string;
  /** The address of a paper's Markdown twin. */
  paper(id: string): string;
  citation(id: string): CitationTarget;
  /** Links to the same papers in the formats of reference managers; `file` is named without its ending. */
  exports(file: string): Words;
  /** Empty when the list states no licence. */
  licence: Markdown;
}

/** Reads the Markdown source of a body; `page` is the address of its page below the site's root. */
export type BodyReader = (body: CompiledBody, page: string) => MarkdownBody;

/** The addresses of a list's Markdown twins. */
export function twinAddresses(library: Library, addresses: Addresses): TwinAddresses {
  const root = addresses.absolute(addresses.file(''));
  const file = (path: string) => root + path;
  const paper = (id: string) => file(`papers/${id}.md`);
  return {
    file,
    paper,
    citation: (id) => ({ href: paper(id), label: paperName(library, id) }),
    exports: (path) =>
      joined(
        exportFormats.map(({ label, ending }) => link(label, file(`${path}.${ending}`))),
        ', ',
      ),
    licence: licenceLine(library),
  };
}

/** Says under which licence the notes are; empty when the list states none. */
export function licenceLine({ site: { licence, licenceUrl } }: Library): Markdown {
  if (licence === undefined) return nothing;
  return escaped`Licence of the notes: ${licenceUrl === undefined ? licence : link(licence, licenceUrl)}`;
}

/** A sentence on the status of a paper; empty when it has none. */
export function statusLine({ status }: Paper): Markdown {
  if (!status) return nothing;
  const notice = link('notice', status.evidence);
  return escaped`This paper is **${status.state}**: ${notice}, checked on ${status.checked}.`;
}

/** A line on each correction of an entry, the latest first; empty when there is none. */
export function correctionLines({ revised = [] }: Paper): Markdown {
  const latestFirst = [...revised].sort((a, b) => compare(b.on, a.on));
  return lines(latestFirst.map(({ on, what }) => escaped`Corrected on ${on}: ${what}`));
}
