import { paper } from './examples.ts';
import type { Rule } from './rule.ts';

/** Rules about single values: text, dates, identifiers and addresses. */
export const textRules = {
  'text-form': {
    severity: 'error',
    says: 'Fields hold one line of text without HTML; nothing holds invisible characters.',
    why: 'Fields are shown as they stand, so tags would appear as signs. Two titles that differ in what nobody sees would count as two papers.',
    bad: paper({ type: 'paper-conference', venue: 'Bread <b>2021</b>' }),
    good: paper({ type: 'paper-conference', venue: 'Bread 2021' }),
  },
  'mixed-letters': {
    severity: 'warning',
    says: 'A word mixes Latin letters with look-alikes of another script.',
    why: 'It looks right, and no search finds it. The second letter of `D\u043Eugh` in the wrong example is Cyrillic.',
    bad: paper({ title: '"Slow D\u043Eugh: A Study"' }),
    good: paper({ title: '"Slow Dough: A Study"' }),
  },
  'typographic-quotes': {
    severity: 'warning',
    says: 'A value does not stand between typographic quotes.',
    why: 'YAML knows straight quotes only. The others would be printed with the value on every page and in every citation.',
    bad: paper({ title: '“Slow Dough”' }),
    good: paper({ title: '"Slow Dough"' }),
  },
  'text-debris': {
    severity: 'warning',
    says: 'Fields and bodies hold the text itself, nothing of LaTeX, HTML, a wiki or a wrong encoding.',
    why: 'Such signs are printed as they stand, on every page and in every citation. They come with text that was copied from a bibliography or out of a PDF.',
    bad: paper({ title: "'Slow {D}ough: Caf\\''e Loaves'" }),
    good: paper({ title: '"Slow Dough: Café Loaves"' }),
  },
  'title-form': {
    severity: 'warning',
    says: 'A title is not written in capitals, and nothing stands behind its last word.',
    why: 'Citation styles can take capitals away but cannot know which ones belong to a name, and they add full stops by themselves.',
    bad: paper({ title: 'A STUDY OF SLOW DOUGH' }),
    good: paper({ title: 'A Study of Slow Dough' }),
  },
  'text-normal': {
    severity: 'warning',
    says: 'Letters with accents are single characters (Unicode NFC), and no line ends in spaces.',
    why: 'Some systems write `é` as an `e` and an accent. Both look the same, but searches in the file and comparisons of two versions see a difference.',
    bad: paper({ type: 'paper-conference', venue: 'Cafe\u0301 2021' }),
    good: paper({ type: 'paper-conference', venue: 'Caf\u00E9 2021' }),
  },
  'date-form': {
    severity: 'error',
    says: 'A date is written YYYY-MM-DD, YYYY-MM or YYYY.',
    why: 'Other forms can be read in two ways: 3/4/2021 is March in one country and April in another.',
    bad: paper({ published: '14.3.2021' }),
    good: paper({ published: '2021-03-14' }),
  },
  'date-not-real': {
    severity: 'error',
    says: 'A date exists in the calendar.',
    why: 'Programs move such a day into the next month without a word, and nobody would see the slip.',
    bad: paper({ published: '2021-02-30' }),
    good: paper({ published: '2021-02-28' }),
  },
  'date-order': {
    severity: 'error',
    says: 'A paper is published before it is added, and nothing is added in the future.',
    why: 'Otherwise one of the dates is a slip, and the paper would stand above all others among the newest.',
    bad: paper({ published: '2024-05-14' }),
    good: paper({ published: '2021-03-14' }),
  },
  'arxiv-unquoted': {
    severity: 'error',
    says: 'An arXiv id stands in quotes, since other YAML readers take it for a number.',
    why: 'As a number, 2103.01230 loses its last zero and leads to another paper.',
    bad: paper({ url: null, arxiv: '2103.01230' }),
    good: paper({ url: null, arxiv: '"2103.01230"' }),
  },
  'identifier-form': {
    severity: 'error',
    says: 'Identifiers are bare: no prefix, no address, no version.',
    why: 'Links and citations are built from the bare id, and two spellings of one id would pass for two papers.',
    bad: paper({ doi: 'https://doi.org/10.1000/BREAD.7' }),
    good: paper({ doi: '10.1000/bread.7' }),
  },
  'identifier-missing': {
    severity: 'error',
    says: 'A paper has at least one of arxiv, doi, acl, openreview, isbn and url.',
    why: 'Without one, readers cannot get to the paper, and nothing shows whether the list has it already.',
    bad: paper({ url: null }),
    good: paper({ url: null, doi: '10.1000/bread.7' }),
  },
  'identifier-in-url': {
    severity: 'warning',
    says: 'An address of a paper that holds its id, such as of arXiv, doi.org or a publisher, is written as the id.',
    why: 'Citations, feeds and search carry the ids, and they find the address by themselves.',
    bad: paper({ url: 'https://arxiv.org/abs/2103.01234' }),
    good: paper({ url: null, arxiv: '"2103.01234"' }),
  },
  'url-form': {
    severity: 'error',
    says: 'Addresses are absolute and start with https://.',
    why: 'Others lead nowhere, can be changed on their way, or run a program in the reader’s browser.',
    bad: paper({ url: 'http://example.org/slow-dough' }),
    good: paper({ url: 'https://example.org/slow-dough' }),
  },
} as const satisfies Record<string, Rule>;
