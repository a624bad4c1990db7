import * as z from 'zod';
import { contributor } from './contributor.ts';
import { text } from './field.ts';

/** Degrees for which a thesis is written. */
export const degrees = ['bachelor', 'master', 'doctoral'] as const;

/** A page, a range of pages or the number of an article: `137-186`, `20:1–20:30`, `e00024.001`. */
const pages = text(40).check((context) => {
  if (context.issues.length > 0) return;
  const bare = context.value.replace(/^(?:pp?|pages?|pgs?)\b\.?\s*/i, '');
  if (bare === context.value && /[\p{L}\d]/u.test(bare)) return;
  const fault = {
    rule: 'text-form',
    expected: 'pages alone, such as 137-186, or the number of the article',
    ...(/\d/.test(bare)
      ? { fix: `write \`${bare}\``, replacement: bare }
      : { fix: 'copy them from the page of the publication' }),
  };
  context.issues.push({ code: 'custom', input: context.value, params: fault });
});

/** A number or words that stand alone, without what citations write around them. */
function without(label: RegExp, max: number, example: string) {
  return text(max).check((context) => {
    const bare = context.value.replace(label, '').trim();
    if (context.issues.length > 0 || bare === context.value || bare === '') return;
    const fault = {
      rule: 'text-form',
      expected: `what stands there alone, such as ${example}: citations add the word`,
      fix: `write \`${bare}\``,
      replacement: bare,
    };
    context.issues.push({ code: 'custom', input: context.value, params: fault });
  });
}

const volume = without(/^(?:vols?|volumes?|bd|band|tomes?|tomo)(?:\.\s*|\s+)(?=[\dIVXLC])/i, 30, '12');
const issue = without(/^(?:nos?|nr|num|numbers?|iss|issues?|heft)(?:\.\s*|\s+)(?=\d)/i, 30, '3');
const edition = without(/(?<=\d(?:st|nd|rd|th|\.)?)\s*(?:edition|edn|ed)\.?$/i, 40, '2');

/**
 * What a bibliography holds of a publication besides its title, authors and date. The names are those of the
 * variables of CSL 1.0.2 (docs.citationstyles.org, "Standard Variables"), in the plural where one field holds several,
 * and `place`, `series` and `degree` for `publisher-place`, `collection-title` and `genre`.
 */
export const publicationFields = {
  volume: volume
    .optional()
    .meta({ description: 'Volume of the journal, proceedings or book', example: '12' }),
  issue: issue.optional().meta({ description: 'Issue of the journal', example: '3' }),
  pages: pages
    .optional()
    .meta({ description: 'Pages in it, or the number of the article', example: '137-186' }),
  number: text(40)
    .optional()
    .meta({ description: 'Number of a report or of a book in its series', example: 'TR-7' }),
  series: text(160).optional().meta({
    description: 'Series that the book or the proceedings belong to',
    example: 'Lecture Notes in Baking',
  }),
  edition: edition.optional().meta({ description: 'Edition of the book: a number, or words', example: '2' }),
  editors: z.array(contributor).min(1).max(100).optional().meta({
    description: 'Editors of the book or the proceedings, written as `authors`',
    example: '[Ada Kneader]',
  }),
  publisher: text(160).optional().meta({
    description: 'Publisher; the university of a thesis, the institution of a report',
    example: 'Mill Press',
  }),
  place: text(80).optional().meta({ description: 'Where the publisher is', example: 'Ghent' }),
  degree: z.enum(degrees).optional().meta({
    description: 'Degree of a thesis: bachelor, master, doctoral; default: doctoral',
    example: 'master',
  }),
};
