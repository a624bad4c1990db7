import type { Fault } from '../../problems/finding.ts';
import { listed, shown } from '../../problems/source.ts';
import { meantField } from '../schema/misspelt-fields.ts';
import { paperSchema, type PaperFields } from '../schema/paper.ts';
import { journalForm } from '../venues/journal-form.ts';
import { isPreprintServer, likelyType } from '../venues/likely-type.ts';
import { knownVenue, type KnownVenues } from '../venues/official-venue.ts';
import { arxivAsVenue, unpublishedVenue, workInVenue } from '../venues/other-places.ts';
import { typeOfIds } from '../venues/type-of-ids.ts';
import { isCloseYear, venueName, yearInside } from '../venues/venue-name.ts';
import { fieldLine } from '../yaml/field-edit.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { textOf, type VenueEntry } from './venue-entry.ts';
import { formFinding } from './venue-forms.ts';
import { checkPublisher } from './venue-town.ts';

type CslType = PaperFields['type'];

/**
 * Checks that `venue` names a container and its year and nothing else, that the year can be right, and that the paper
 * has a type.
 *
 * @param venues what vocabulary.yaml says; null when that file is broken
 * @param isDraft true for a draft, whose type may still be unknown
 */
export function* checkVenue(
  yaml: YamlReading,
  venues: KnownVenues | null,
  isDraft = false,
): Generator<Fault> {
  yield* checkNumber(yaml);
  yield* checkPublisher(yaml);
  const [venue = ''] = yaml.stringsAt('venue');
  // Skip: the schema reports a list, a value of several lines, and one that is empty.
  if (yaml.countAt('venue') > 0 || venue === '' || venue.includes('\n') || venue.length > 300) return;
  const published = Number(/^[12]\d{3}/.exec(yaml.stringsAt('published')[0] ?? '')?.[0] ?? Number.NaN);
  const type = typeOf(yaml, venue, venues);
  const entry: VenueEntry = { yaml, venue, published, type };
  const form = formFinding(entry);
  if (form) yield { rule: 'venue-form', ...yaml.rangeOf(['venue']), ...form };
  else yield* checkYear(entry);
  const isNone = arxivAsVenue(venue) !== null || unpublishedVenue(venue)?.name === '';
  if (!isDraft && !isNone) yield* checkType(entry, form !== null);
}

function typeOf(yaml: YamlReading, venue: string, venues: KnownVenues | null): CslType | undefined {
  const written = textOf(yaml, 'type') as CslType | undefined;
  const ids = { doi: textOf(yaml, 'doi'), acl: textOf(yaml, 'acl') };
  return written ?? typeOfIds(ids) ?? (venues ? knownVenue(venue, venues)?.kind : undefined);
}

function* checkYear({ yaml, venue, published: year }: VenueEntry): Generator<Fault> {
  if (Number.isNaN(year)) return;
  const stated = journalForm(venue)?.year ?? venueName(venue).year;
  const inside = yearInside(venue);
  const at = yaml.rangeOf(['venue']);
  if (stated !== undefined && !isCloseYear(stated, year)) {
    yield {
      rule: 'venue-year',
      ...at,
      found: `${shown(venue)}, a year ${Math.abs(stated - year)} years from \`published: ${textOf(yaml, 'published') ?? ''}\``,
      expected: 'the year in which the paper appeared there, at most two years from its first version',
      fix: 'correct the year of the venue, or `published`; until then citations have that of `published`',
    };
  } else if (inside !== undefined && inside !== year && isCloseYear(inside, year)) {
    yield {
      rule: 'venue-year',
      ...at,
      found: `${shown(venue)}, with the year ${inside} in its middle, but \`published: ${textOf(yaml, 'published') ?? ''}\``,
      expected: 'the year at the end, where citations take it from; now they have that of `published`',
      fix: `write \`${fieldLine('venue', `${venue}, ${inside}`)}\`, if it appeared there in ${inside}`,
    };
  }
}

/** Warns of a venue without the type of what appears there, which is then cited as a preprint or a guess. */
function* checkType({ yaml, venue, type }: VenueEntry, isRepaired: boolean): Generator<Fault> {
  const isWritten = textOf(yaml, 'type') === 'article';
  if ((type !== undefined && type !== 'article') || isPreprintServer(venue)) return;
  if (
    !isWritten &&
    (type !== undefined || yaml.entriesAt([]).some(([name]) => meantField(name, paperSchema) === 'type'))
  )
    return;
  // Skip: the repair of the venue writes the type, too.
  if (isRepaired && workInVenue(venue)) return;
  const likely = likelyType(venue, yaml.has('volume') || yaml.has('issue'));
  yield {
    rule: 'venue-type',
    ...yaml.rangeOf(isWritten ? ['type'] : ['venue'], !isWritten),
    found: isWritten ? '`article`, which means a preprint, and a venue' : 'a venue, but no `type`',
    expected: `the kind of publication: ${listed(['article-journal', 'paper-conference', 'chapter'])} or another`,
    fix: `write \`type: ${likely}\`, if that is what it is`,
  };
}

/** Warns of `number` where BibTeX means the issue of a journal. */
function* checkNumber(yaml: YamlReading): Generator<Fault> {
  if (textOf(yaml, 'type') !== 'article-journal' || !yaml.has('number') || yaml.has('issue')) return;
  const number = textOf(yaml, 'number') ?? '';
  yield {
    rule: 'venue-form',
    ...yaml.rangeOf(['number'], true),
    found: '`number` of an article in a journal',
    expected: '`issue`, which BibTeX calls number; the number of an article stands in `pages`',
    fix: `write \`${fieldLine('issue', number)}\`, or \`${fieldLine('pages', number)}\``,
  };
}
