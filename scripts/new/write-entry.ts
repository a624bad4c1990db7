import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCancel, select } from '@clack/prompts';
import { readList } from '../../src/build/read-list.ts';
import { walkList } from '../../src/model/files/walk.ts';
import type { Site } from '../../src/model/library.ts';
import { createIdChooser } from '../../src/records/entry-ids.ts';
import { entryText } from '../../src/records/entry-text.ts';
import type { PaperRecord, RecordFields } from '../../src/records/paper-record.ts';
import { withShortVenue } from '../../src/records/short-venue.ts';
import { knownEntries } from '../import/known-entries.ts';
import { venuesOf } from '../import/known-venues.ts';
import type { Found } from './find-record.ts';
import { createSuggester, type Suggestions } from './suggest.ts';

/** What became of a paper: a sentence on its file, or the reason why there is none. */
export type Outcome = { written: string } | { fault: string };

/** Writes records as entries of a list, one after the other. */
export interface EntryWriter {
  /** Address of the list's repository, where site.md names one. */
  repository: string | undefined;
  /** Says which entry of the list has an id or the title already; null for a new paper. */
  has: (fields: RecordFields) => string | null;
  write: (found: Found) => Promise<Outcome>;
}

/**
 * Prepares to write entries of a list.
 *
 * @param options theme of all of them; in a terminal it may be left out, and is asked for
 * @throws ListNotFoundError when there is no list, Error when the theme is none of it or nobody can be asked for it
 */
export async function createWriter(
  list: string,
  options: { theme?: string | undefined; abstract?: boolean | undefined },
): Promise<EntryWriter> {
  const { library } = readList(list);
  const themes = themesOf(list);
  if (options.theme === undefined && !canAsk()) throw new Error(`say the theme: --theme ${themes.join('|')}`);
  if (options.theme !== undefined && !themes.includes(options.theme))
    throw new Error(`there is no theme "${options.theme}"; there are ${themes.join(', ')}`);
  const known = knownEntries(list);
  const idFor = createIdChooser(known.ids);
  const venues = venuesOf(list);
  const suggest = library && (await createSuggester(library));
  const write = async (found: Found): Promise<Outcome> => {
    if ('fault' in found) return found;
    const record = withShortVenue(found.record, venues);
    const other = known.sameAs(record.fields);
    if (other !== null) return { fault: `is not written: ${other}` };
    const suggestions = suggest ? await suggest(record) : { themes: [], tags: [] };
    const theme = options.theme ?? (await askTheme(record, themes, suggestions));
    if (theme === null) return { fault: 'no theme was chosen, and nothing is written' };
    const path = join('papers', theme, `${idFor(record.fields.title ?? fallbackName(record))}.md`);
    const source = options.abstract ? record.abstractSource : undefined;
    const text = entryText(withHints(record, library?.site), {
      added: new Date().toISOString().slice(0, 10),
      tags: suggestions.tags,
      ...(source === undefined ? {} : { abstractSource: source }),
    });
    mkdirSync(join(list, 'papers', theme), { recursive: true });
    writeFileSync(join(list, path), text, { flag: 'wx' });
    known.add(record.fields, path);
    return {
      written: `${join(list, path)} written. Write below the second --- why to read it, then npm run check.`,
    };
  };
  return { repository: library?.site.repository, has: known.sameAs, write };
}

/** Without a title, an entry is named after its id until a person renames its file. */
function fallbackName({ fields }: PaperRecord): string {
  return fields.arxiv ?? fields.doi ?? fields.acl ?? fields.openreview ?? 'untitled paper';
}

/** Comments that name the facets and facts which site.md declares, since nobody can look these up. */
function withHints(record: PaperRecord, site: Site | undefined): PaperRecord {
  const facets = Object.entries(site?.facets ?? {}).map(
    ([name, { values }]) => `${name}: ${values.join('|')}`,
  );
  const facts = Object.keys(site?.facts ?? {});
  return {
    ...record,
    doubts: [
      ...record.doubts,
      ...(facets.length > 0 ? [`write facets: { ${facets.join(', ')} }`] : []),
      ...(facts.length > 0
        ? [`the list declares the facts ${facts.join(', ')}: write what the paper states`]
        : []),
    ],
  };
}

/** Ids of the themes, those with errors included. */
function themesOf(list: string): string[] {
  return walkList(list)
    .files.filter(({ role }) => role === 'theme')
    .map(({ id }) => id);
}

function canAsk(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** Asks for the theme in a terminal, the likeliest first; null where nobody wants to answer. */
async function askTheme(
  { fields }: PaperRecord,
  themes: readonly string[],
  { themes: likely }: Suggestions,
): Promise<string | null> {
  const options = [...new Set([...likely, ...themes])].map((theme) => ({ value: theme, label: theme }));
  const answer = await select({ message: `Theme of "${fields.title ?? ''}"`, options });
  return isCancel(answer) ? null : answer;
}
