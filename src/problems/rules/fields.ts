import { paper } from './examples.ts';
import type { Rule } from './rule.ts';

/** Rules about which fields there are and what each may hold. */
export const fieldRules = {
  'unknown-field': {
    severity: 'error',
    says: 'Only the documented fields exist.',
    why: 'A misspelt field would be passed over in silence, and what it says would show nowhere.',
    bad: paper({ type: 'paper-conference', venu: 'Bread 2021' }),
    good: paper({ type: 'paper-conference', venue: 'Bread 2021' }),
  },
  'missing-field': {
    severity: 'error',
    says: 'Obligatory fields are there.',
    why: 'Every page, citation and feed needs them; an entry without a title cannot even be linked to.',
    bad: paper({ title: null }),
    good: paper(),
  },
  'wrong-type': {
    severity: 'error',
    says: 'A field holds text, a list or a map as documented.',
    why: 'One text in place of a list would be read letter by letter, or as one person with a very long name.',
    bad: paper({ authors: 'Ada Kneader' }),
    good: paper({ authors: '[Ada Kneader]' }),
  },
  'unknown-value': {
    severity: 'error',
    says: 'A field with fixed values holds one of them.',
    why: 'Citations are formed by these values, and a citation manager would drop one that it does not know.',
    bad: paper({ type: 'conference' }),
    good: paper({ type: 'paper-conference' }),
  },
  'list-repeats': {
    severity: 'error',
    says: 'A list does not name the same thing twice.',
    why: 'The paper would show twice, and be counted twice, in one list.',
    bad: paper({ tags: '[rye, rye]' }),
    good: paper({ tags: '[rye]' }),
  },
  'author-form': {
    severity: 'error',
    says: 'Each author is one person or one organization.',
    why: 'Two names in one item become one person in citations, and the second author cannot be found.',
    bad: paper({ authors: '[Ada Kneader and Bo Crumb]' }),
    good: paper({ authors: '[Ada Kneader, Bo Crumb]' }),
  },
  'author-doubt': {
    severity: 'warning',
    says: 'An author’s name holds nothing but the name of one person.',
    why: 'Stars, digits and addresses of the title page would stand in citations, and a comma in the wrong place makes two people of one.',
    bad: paper({ authors: '[Kneader, Ada]' }),
    good: paper({ authors: '["Kneader, Ada"]' }),
  },
  'author-missing': {
    severity: 'error',
    says: 'A paper names its authors or an organization.',
    why: 'Work without a name cannot be cited, and those who did it are not credited.',
    bad: paper({ authors: null }),
    good: paper({ authors: null, organization: 'Grain Institute' }),
  },
  'relation-form': {
    severity: 'error',
    says: 'A relation has one type, the id of an entry and a reason.',
    why: 'Both papers show the relation, and readers could not tell what binds them.',
    bad: paper({ relations: '[{ because: tests it with colder dough }]' }),
    good: paper({ relations: '[{ extends: steam-first, because: tests it with colder dough }]' }),
  },
  'venue-form': {
    severity: 'warning',
    says: 'A venue is the name and the year of what a paper appeared in; the rest, and any town, has its own fields.',
    why: 'Citations print the venue as it stands and take volume and pages from their fields, so that pages would become a part of the name.',
    bad: paper({ type: 'paper-conference', venue: 'Bread 2021, pp. 17–34' }),
    good: paper({ type: 'paper-conference', venue: 'Bread 2021', pages: '17-34' }),
  },
  'venue-year': {
    severity: 'warning',
    says: 'The year of a venue stands at its end, at most two years from `published`.',
    why: 'Papers are cited by that year; one that is far off is nearly always a slip, and one inside the name is not read.',
    bad: paper({ type: 'paper-conference', venue: 'Bread 2012' }),
    good: paper({ type: 'paper-conference', venue: 'Bread 2021' }),
  },
  'venue-type': {
    severity: 'warning',
    says: 'A paper with a venue says what kind of publication it is.',
    why: 'Without a type it counts as a preprint, and bibliographies leave out or misplace where it appeared.',
    bad: paper({ venue: 'Bread 2021' }),
    good: paper({ type: 'paper-conference', venue: 'Bread 2021' }),
  },
} as const satisfies Record<string, Rule>;
