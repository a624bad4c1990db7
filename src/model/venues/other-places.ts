import { degreeIn } from '../schema/type-names.ts';
import type { PaperFields } from '../schema/paper.ts';
import { month } from './place-words.ts';

/** arXiv as a venue, in the words of Google Scholar, DBLP, Semantic Scholar and OpenAlex. */
const arxiv = new RegExp(
  String.raw`^(?:in )?(?:arxiv(?:\.org)?(?: ?e-?prints?| pre-?prints?)?|corr)(?: ?\(cornell university\))?(?:[\s,:;.]+(?:arxiv(?:\.org)?[\s:/]*|abs[\s:/]+|vol(?:ume)?\.? )*(?<id>(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7})(?:v\d+)?)?)?(?: ?\[[\w.-]+\]|: [a-z][a-z ,&-]*)?[\s,;.]*(?:\(?(?:(?:\d{1,2} )?${month} )?[12]\d{3}\)?)?$`,
  'i',
);

/** The arXiv id in a venue that names nothing but arXiv, an empty text when it has none; null for other venues. */
export function arxivAsVenue(venue: string): string | null {
  const match = arxiv.exec(venue);
  return match && (match.groups?.['id'] ?? '').replace(/v\d+$/, '');
}

/** Preprint servers other than arXiv, with what is written behind their names: an id, a DOI. */
const server =
  /^(?<name>(?:bio|med|chem|psy|soc|tech|earth|engr|eco ?evo|ed)r?xiv)(?: (?:the )?preprints?.*)?[\s,:;(]+(?=\S*\d{5}|doi|https?:).*$/i;

/** The name of a preprint server in a venue that also holds the number or the address of the preprint; null for others. */
export function serverInVenue(venue: string): string | null {
  return server.exec(venue)?.groups?.['name'] ?? null;
}

/** `Accepted at Bread 2021`, and what has no name but what it is. */
const awaited =
  /^(?<words>(?:accepted|to appear|in press|forthcoming)(?: for publication)?(?: (?:at|in|by|to|for))?) (?:the )?(?<name>\p{Lu}.+)$/iu;
const manuscript = /^(?:pre-?print|manuscript|draft)(?:,? \(?[12]\d{3}\)?)?$/i;
const unpublished =
  /^(?:(?<name>.+?)[,;.]? \(?)?(?<words>(?:submitted|under (?:review|submission)|to appear|in press|forthcoming|accepted|unpublished)\b.*)$/i;

/**
 * A venue that says that the paper has not appeared there yet: the name, empty where it cannot be told, and the words.
 * Null for others.
 */
export function unpublishedVenue(venue: string): { name: string; words: string } | null {
  if (manuscript.test(venue)) return { name: '', words: venue };
  const { name = '', words } = (awaited.exec(venue) ?? unpublished.exec(venue))?.groups ?? {};
  if (words === undefined) return null;
  const isSubmitted = /^(?:submitted|under|unpublished)/i.test(words);
  return { name: isSubmitted ? '' : name, words: words.replace(/\)$/, '') };
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
  "(?:(?:un)?published )?(?:(?:master(?:[’']?s)?|ph\\.? ?d\\.?|doctoral|bachelor(?:[’']?s)?|m\\.? ?sc?\\.?|m\\.? ?a\\.?|b\\.? ?sc?\\.?|diploma|habilitation)(?: of (?:science|arts))? (?:thesis|dissertation)|(?:doctoral )?dissertation|thesis|(?:inaugural)?dissertation|doktorarbeit|habilitation(?:sschrift)?|diplomarbeit|(?:master|bachelor)(?:arbeit|scriptie|these)|proefschrift|th[èe]se(?: de doctorat)?|m[ée]moire de (?:master|licence)|tesis(?: (?:doctoral|de maestr[íi]a))?|tesi di (?:laurea|dottorato))";
const report =
  '(?:technical|tech\\.?|research|working) (?:report|rep\\.?|memo|paper)(?: (?:no\\.?|number|nr\\.?))?:? ?#?(?<number>(?=[^\\s,]*\\d)[\\w./-]*\\w)?';

/** The words of a kind at the beginning, at the end, or in brackets; what is left is the institution. */
function around(words: string): RegExp[] {
  return [
    // `Dissertation Abstracts International` and `Thesis Eleven` are journals.
    `^${words}(?:[,:;.]? +(?:at|of|by|in|from) |[,:;.] +|(?<!^(?:dissertation|thesis)) +)(?<rest>.+)$`,
    `^(?<rest>.+?)(?:[,:;] +| \\(| +\\[)${words}[)\\]]?(?<tail>,? [12]\\d{3})?$`,
  ].map((pattern) => new RegExp(pattern, 'iu'));
}

/** `TR-2020-5, Grain Institute`: a number that says by itself that it is one of a report. */
const ofNumber =
  /^(?<number>(?:[A-Z]{1,6}[-/ ]?)?(?:TR|RFC|RR|NISTIR|RAND)[-/ ]?[\w./-]*\d[\w./-]*), (?<rest>\p{L}.+)$/u;

/** `Grain Institute Technical Report 5`, without a sign between them. */
const named = new RegExp(
  `^(?<rest>\\p{Lu}\\S*(?: (?!journal|on |of )\\S+){0,4}?) ${report}(?<tail>,? [12]\\d{3})?$`,
  'iu',
);

const kinds: [type: 'thesis' | 'report', forms: RegExp[]][] = [
  ['thesis', around(thesis)],
  ['report', [...around(report), ofNumber, named]],
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
