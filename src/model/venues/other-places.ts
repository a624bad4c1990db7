import { degreeIn } from '../schema/type-names.ts';
import type { PaperFields } from '../schema/paper.ts';

/** arXiv as a venue, in the words of Google Scholar, DBLP, Semantic Scholar and OpenAlex. */
const arxiv =
  /^(?:in )?(?:arxiv(?:\.org)?(?: ?e-?prints?| pre-?prints?)?|corr)(?: ?\(cornell university\))?(?:[\s,:;.]+(?:arxiv(?:\.org)?[\s:/]*|abs[\s:/]+|vol(?:ume)?\.? )*(?<id>(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?)?)?(?: ?\[[\w.-]+\]|: [a-z][a-z ,&-]*)?[\s,;.]*(?:\(?[12]\d{3}\)?)?$/i;

/** The arXiv id in a venue that names nothing but arXiv, an empty text when it has none; null for other venues. */
export function arxivAsVenue(venue: string): string | null {
  const match = arxiv.exec(venue);
  return match && (match.groups?.['id'] ?? '').replace(/v\d+$/, '');
}

/** A venue that also says what kind of work it is. */
export interface WorkInVenue {
  type: PaperFields['type'];
  /** The institution, with the year where one is there. */
  venue: string;
  degree?: PaperFields['degree'];
  number?: string;
}

const thesis =
  "(?:(?:un)?published )?(?:(?:master(?:[’']?s)?|ph\\.? ?d\\.?|doctoral|bachelor(?:[’']?s)?|m\\.? ?sc?\\.?|m\\.? ?a\\.?|b\\.? ?sc?\\.?|diploma|habilitation)(?: of (?:science|arts))? (?:thesis|dissertation)|(?:doctoral )?dissertation|thesis)";
const report =
  '(?:technical|tech\\.?|research|working) (?:report|rep\\.?|memo|paper)(?: (?:no\\.?|number|nr\\.?))?:? ?#?(?<number>(?=[^\\s,]*\\d)[\\w./-]*\\w)?';

/** The words of a kind at the beginning, at the end, or in brackets; what is left is the institution. */
function around(words: string): RegExp[] {
  return [
    `^${words}[,:;.]? +(?:(?:at|of|by|in|from) )?(?<rest>.+)$`,
    `^(?<rest>.+?)(?:[,:;] +| \\(| +\\[)${words}[)\\]]?(?<tail>,? [12]\\d{3})?$`,
  ].map((pattern) => new RegExp(pattern, 'iu'));
}

const kinds: [type: 'thesis' | 'report', forms: RegExp[]][] = [
  ['thesis', around(thesis)],
  ['report', around(report)],
];

/** Reads `Master’s thesis, University of Rye, 2019` and `Technical report TR-7, Grain Institute`; null for others. */
export function workInVenue(venue: string): WorkInVenue | null {
  for (const [type, forms] of kinds) {
    for (const form of forms) {
      const { rest, tail = '', number } = form.exec(venue)?.groups ?? {};
      // A year alone names no institution.
      if (rest === undefined || !/\p{L}{2}/u.test(rest)) continue;
      const degree = type === 'thesis' ? degreeIn(venue.replace(rest, '')) : undefined;
      return {
        type,
        venue: rest + tail,
        ...(degree === undefined ? {} : { degree }),
        ...(number === undefined ? {} : { number }),
      };
    }
  }
  return null;
}
