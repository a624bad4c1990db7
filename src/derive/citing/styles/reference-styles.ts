import type { Paper } from '../../../model/library.ts';
import type { CslItem } from '../csl-item.ts';

/** A style in which a reader can copy a reference. Its CSL is `<name>.csl` beside this file, or comes with Citation.js. */
export interface ReferenceStyle {
  /** Name that readers see. */
  label: string;
  /** Changes the CSL, which is made for lists, to suit a reference that stands alone. */
  adapt?(csl: string): string;
  /** Changes what is known of a paper before it is formatted. */
  prepare?(item: CslItem): CslItem;
  /** Changes the HTML of a reference, for what no style can say. */
  finish?(html: string, paper: Paper): string;
}

/** How many authors `acl.csl` names where there are more than 20. */
const namedAuthors = 19;
/** Stands for "and others", since a title may say that as well. */
const othersSign = '\u{F0001}';

const rows = {
  apa: {
    label: 'APA',
    adapt: (csl) =>
      csl
        // Letters behind the year tell apart what is side by side in a list.
        .replace(/ disambiguate-[a-z-]+="[^"]*"/g, '')
        // Numbers keep their letters: `arXiv:hep-th/9901001`.
        .replace('<text text-case="capitalize-first" variable="number"/>', '<text variable="number"/>'),
  },
  ieee: {
    label: 'IEEE',
    prepare: withoutArxivTwice,
    // No comma follows a title that ends a sentence itself.
    finish: (html) => html.replace(/([.?!]),(’?”)/g, '$1$2'),
  },
  acl: {
    label: 'ACL',
    adapt: (csl) => csl.replace('>and others<', `>${othersSign}<`),
    prepare: withoutArxivTwice,
    finish: (html, { authors }) => html.replace(othersSign, `and ${authors.length - namedAuthors} others`),
  },
} satisfies Record<string, ReferenceStyle>;

export type StyleName = keyof typeof rows;

/** The styles in the order in which a page shows them. A new one needs a row here and its CSL. */
export const referenceStyles: Readonly<Record<StyleName, ReferenceStyle>> = rows;

/** Without the publisher where that is arXiv, which the number names again. */
function withoutArxivTwice({ publisher, ...item }: CslItem): CslItem {
  const isTwice = publisher === 'arXiv' && item.number !== undefined;
  return publisher === undefined || isTwice ? item : { ...item, publisher };
}
