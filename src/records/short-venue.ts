import { editionTitle, type KnownVenues } from '../model/venues/official-venue.ts';
import { venueName } from '../model/venues/venue-name.ts';
import { inQuotes } from '../model/yaml/quotes.ts';
import { inBackticks } from '../text/quote.ts';
import type { PaperRecord } from './paper-record.ts';

/**
 * The record with its venue under the name that the list uses for it, where vocabulary.yaml knows its full title:
 * `EMNLP 2014` for `Proceedings of the 2014 Conference on Empirical Methods …`. Which meeting it was, how often and which
 * volume make no difference. What the vocabulary says of its kind counts where the record says nothing. A full title that
 * the vocabulary would lose is a doubt, with the line for it.
 */
export function withShortVenue(record: PaperRecord, venues: KnownVenues): PaperRecord {
  const { venue, published, type } = record.fields;
  if (venue === undefined) return record;
  const { name, year = yearIn(venue) ?? published?.slice(0, 4) } = venueName(venue);
  const short = venues.has(name) ? name : shortName(name, Number(year), venues);
  if (short === undefined || year === undefined) return record;
  const kind = type ?? venues.get(short)?.kind;
  const fields = {
    ...record.fields,
    venue: `${short} ${year}`,
    ...(kind === undefined ? {} : { type: kind }),
  };
  const doubt = titleDoubt(name, short, String(year), venues);
  return { ...record, fields, doubts: [...record.doubts, ...doubt] };
}

/** What to say of the full title of a year, which citations cannot print unless the vocabulary has it. */
function titleDoubt(name: string, short: string, year: string, venues: KnownVenues): string[] {
  const known = venues.get(short);
  if (known === undefined || venues.has(name) || known.kind === 'article-journal') return [];
  const edition = known.editions?.[year];
  const line = inBackticks(`${year}: ${inQuotes(name)}`);
  const where = `under \`editions\` of ${short} in vocabulary.yaml`;
  // Skip: a title without a year, an ordinal or a volume is the one for all years.
  if (edition === undefined)
    return name === known.title
      ? []
      : [`citations print the full title only if it stands ${where}: add ${line}`];
  const [own, other] = [volumeIn(name), volumeIn(editionTitle(edition))];
  if (own === undefined || other === undefined || own === other) return [];
  return [
    `the record says volume ${own} of the proceedings, but ${where} stands volume ${other}: write the venue of that volume`,
  ];
}

function volumeIn(title: string): string | undefined {
  return /\bvolume (\d+)/i.exec(title)?.[1];
}

/** The name of a venue that has a title; of several, of which one follows another, that with an edition next to the year. */
function shortName(name: string, year: number, venues: KnownVenues): string | undefined {
  const wanted = bareTitle(name);
  const known = [...venues].filter(([short, { title, editions, kind }]) =>
    [
      kind === 'paper-conference' ? short : title,
      title,
      ...Object.values(editions ?? {}).map(editionTitle),
    ].some((full) => bareTitle(full) === wanted),
  );
  const distance = (editions: object = {}) =>
    Math.min(...Object.keys(editions).map((edition) => Math.abs(Number(edition) - year)));
  const [nearest] = known.toSorted(([, a], [, b]) => distance(a.editions) - distance(b.editions) || 0);
  return nearest?.[0];
}

function yearIn(venue: string): string | undefined {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(venue)?.[0];
}

const ones = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const tens =
  'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth';
const decades = '(?:twenty|thirty|forty|fifty|sixty)';
const ordinal = `(?:\\d+(?:st|nd|rd|th)|${decades}[- ](?:${ones})|${ones}|${tens}|twentieth|thirtieth|fortieth|fiftieth|sixtieth)`;

/** A title of proceedings without what changes from year to year. */
function bareTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/\([^()]*\)|,? volume \d+.*$/g, ' ')
    .replace(/^(?:in:? )?proc(?:eedings|\.)?(?: of)? /, '')
    .replace(new RegExp(`\\b(?:the|annual|${ordinal}|\\d+)\\b`, 'g'), ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
