import type { CslItem } from '../csl-item.ts';
import { acl } from './acl.ts';
import { apa } from './apa.ts';
import { ieee } from './ieee.ts';

/** A style in which a reader can copy a reference. */
export interface ReferenceStyle {
  /** Name that readers see. */
  label: string;
  /** @returns the reference, with the marks of {@link italic} in it */
  format(item: CslItem): string;
}

const rows = {
  apa: { label: 'APA', format: apa },
  ieee: { label: 'IEEE', format: ieee },
  acl: { label: 'ACL', format: acl },
} satisfies Record<string, ReferenceStyle>;

export type StyleName = keyof typeof rows;

/** The styles in the order in which a page shows them. A new one needs a row here and its function. */
export const referenceStyles: Readonly<Record<StyleName, ReferenceStyle>> = rows;
