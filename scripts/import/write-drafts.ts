import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftsFolder } from '../../src/model/files/walk.ts';
import { createIdChooser } from '../../src/records/entry-ids.ts';
import { entryText } from '../../src/records/entry-text.ts';
import type { Reading } from '../../src/records/paper-record.ts';
import { withShortVenue } from '../../src/records/short-venue.ts';
import { knownEntries } from './known-entries.ts';
import { venuesOf } from './known-venues.ts';

/** What became of one record of a file. */
export interface Outcome {
  /** Line of the record, from 1. */
  line: number;
  became: 'drafted' | 'skipped' | 'faulty';
  /** Path of the draft from the list's folder, or the reason. */
  what: string;
}

/**
 * Writes records as drafts of a list. A record that shares an id or the title with an entry of the list, or with an
 * earlier record, is skipped, so that a second import of the same file changes nothing.
 *
 * @param list folder of the list
 * @param source where the abstracts come from, with their licence
 * @param added day of the import: `2026-11-23`
 * @throws ListNotFoundError when there is no such list, Error when a draft cannot be written
 */
export function* writeDrafts(
  list: string,
  readings: Iterable<Reading>,
  source: string,
  added: string,
): Generator<Outcome> {
  const known = knownEntries(list);
  const idFor = createIdChooser(known.ids);
  const venues = venuesOf(list);
  const drafts = join('papers', draftsFolder);
  mkdirSync(join(list, drafts), { recursive: true });
  for (const reading of readings) {
    const { line } = reading;
    if ('fault' in reading) {
      yield { line, became: 'faulty', what: reading.fault };
      continue;
    }
    const record = withShortVenue(reading.record, venues);
    const other = known.sameAs(record.fields);
    if (other !== null) {
      yield { line, became: 'skipped', what: other };
      continue;
    }
    const path = join(drafts, `${idFor(record.fields.title ?? '')}.md`);
    // Not over a file that the list has got since it was read.
    writeFileSync(join(list, path), entryText(record, { added, abstractSource: source }), { flag: 'wx' });
    known.add(record.fields, path);
    yield { line, became: 'drafted', what: path };
  }
}
