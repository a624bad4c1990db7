import type { Site } from '../../model/library.ts';
import { letterAddress } from '../../text/mail-address.ts';
import { forgeOf } from './forges.ts';

/** What a site says of where its list is kept. */
type Kept = Pick<Site, 'title' | 'repository' | 'branch' | 'folder' | 'contact'>;

/** A page of the site that is made from one file of the list. */
export interface EntryPage {
  title: string;
  /** Path of the file from the list's own folder: `papers/ovens/slow-dough.md`. */
  path: string;
  /** Address of the page with scheme and host. */
  address: string;
}

/** How readers of a page correct it. */
export type CorrectionWays =
  /** By links to a filled issue, to a filled letter, or to the page that edits the file. */
  | { links: { kind: 'suggest' | 'edit'; href: string }[] }
  /** By a report that they copy and send in their own way. */
  | { report: string };

/** The ways to correct what a page says: on the repository's site, by mail, or by a report to copy. */
export function correctionWays(site: Kept, page: EntryPage): CorrectionWays {
  const { title, path } = page;
  const hosted = site.repository === undefined ? null : forgeOf(site.repository);
  const subject = `Correction: ${shortened(title)}`;
  const report = reportText(page);
  if (hosted) {
    const { forge, repository } = hosted;
    return {
      links: [
        { kind: 'suggest', href: forge.issue(repository, subject, report) },
        {
          kind: 'edit',
          href: forge.edit(repository, branchOf(site), pathInRepository(site, path)),
        },
      ],
    };
  }
  if (site.contact !== undefined) {
    return { links: [{ kind: 'suggest', href: letterAddress(site.contact, subject, report) }] };
  }
  return { report: `${subject}\n\n${report}` };
}

/** Longest title in a subject, in UTF-16 units: addresses have little room. */
const longestTitle = 120;

function shortened(title: string): string {
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1)}…`;
}

function reportText({ path, address }: EntryPage): string {
  return [
    `Page: ${address}`,
    `File: ${path}`,
    '',
    'What is wrong, in the words of the page:',
    '',
    'What is right:',
    '',
    'Where that can be read (an address, a page, a table):',
    '',
  ].join('\n');
}

/** The branch that the published list is made from. */
export function branchOf({ branch = 'main' }: Kept): string {
  return branch;
}

/** Path of a file or folder of the list from the root of its repository. */
export function pathInRepository({ folder = 'content' }: Kept, path: string): string {
  return folder === '.' ? path : `${folder}/${path}`;
}
