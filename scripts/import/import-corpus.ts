import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseTitle } from '../../src/model/compare/titles.ts';
import { draftsFolder } from '../../src/model/files/walk.ts';
import { isBlank } from '../../src/text/invisible.ts';
import { inBackticks } from '../../src/text/quote.ts';
import { corpusLines } from '../corpus.ts';
import { createIdChooser } from './entry-ids.ts';
import { entryText } from './entry-text.ts';
import { knownEntries } from './known-entries.ts';

/** What became of one record of a corpus. */
export interface Outcome {
  /** Line of the record, from 1. */
  line: number;
  became: 'drafted' | 'skipped' | 'faulty';
  /** Path of the draft from the list's folder, or the reason. */
  what: string;
}

/**
 * Writes the records of a corpus as drafts of a list. A record whose title an entry of the list has, or an earlier
 * record, is skipped, so that a second import of the same file changes nothing.
 *
 * @param list folder of the list
 * @param corpus file of the records, gzip or not
 * @param source where the abstracts come from, with their licence
 * @param added day of the import: `2026-11-23`
 * @throws ListNotFoundError when there is no such list, Error when the corpus cannot be read or a draft be written
 */
export function* importCorpus(
  list: string,
  corpus: string,
  source: string,
  added: string,
): Generator<Outcome> {
  const { ids, pathByTitle } = knownEntries(list);
  const idFor = createIdChooser(ids);
  const drafts = join('papers', draftsFolder);
  mkdirSync(join(list, drafts), { recursive: true });
  for (const { line, document, fault } of corpusLines(corpus)) {
    if (!document || isBlank(document.title)) {
      yield { line, became: 'faulty', what: fault ?? 'title: nothing in it' };
      continue;
    }
    const title = normaliseTitle(document.title);
    const other = pathByTitle.get(title);
    if (other !== undefined) {
      yield { line, became: 'skipped', what: `${other} has the title ${inBackticks(document.title)}` };
      continue;
    }
    const path = join(drafts, `${idFor(document.title)}.md`);
    // Not over a file that the list has got since it was read.
    writeFileSync(join(list, path), entryText(document, { added, abstractSource: source }), { flag: 'wx' });
    pathByTitle.set(title, path);
    yield { line, became: 'drafted', what: path };
  }
}
