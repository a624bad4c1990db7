import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readList } from '../../src/build/read-list.ts';
import { walkList } from '../../src/model/files/walk.ts';
import type { Site } from '../../src/model/library.ts';
import { createIdChooser } from '../../src/records/entry-ids.ts';
import { entryText } from '../../src/records/entry-text.ts';
import type { PaperRecord, RecordFields } from '../../src/records/paper-record.ts';
import { withShortVenue } from '../../src/records/short-venue.ts';
import { parseIdentifier } from '../../src/text/identifiers.ts';
import { isSlug, maxSlugLength, reservedIds } from '../../src/text/slug.ts';
import { knownEntries } from '../import/known-entries.ts';
import { venuesOf } from '../import/known-venues.ts';
import type { Found } from './find-record.ts';
import { createSuggester } from './suggest.ts';

/** What became of a paper: a sentence on its file with the file's path from the list's folder, or why there is none. */
export type Outcome = { written: string; path: string } | { fault: string };

/** Chooses the theme of a paper by its title; the themes come likeliest first. Null when nobody chose. */
export type ThemeChooser = (title: string, themes: readonly string[]) => Promise<string | null>;

/** Writes records as entries of a list, one after the other. */
export interface EntryWriter {
  /** Address of the list's repository, where site.md names one. */
  repository: string | undefined;
  /** Says which entry of the list has an id or the title already; null for a new paper. */
  has: (fields: RecordFields) => string | null;
  /** @param note why to read the paper, in plain words; else a person writes it into the file */
  write: (found: Found, note?: string) => Promise<Outcome>;
}

interface WriterOptions {
  theme?: string | undefined;
  /** The id of the entry, where a person chose it; else it is made of the title. */
  id?: string | undefined;
  chooseTheme?: ThemeChooser | undefined;
  /** True to write abstracts that may be published. */
  abstract?: boolean | undefined;
}

/**
 * Prepares to write entries of a list.
 *
 * @param options theme of all of them, or who chooses that of each
 * @throws ListNotFoundError when there is no list, Error when the theme is none of it or nobody chooses one, or when the
 *   id cannot be had
 */
export async function createWriter(list: string, options: WriterOptions): Promise<EntryWriter> {
  // Entries that wait for their notes are errors; the others suggest as well without them.
  const { sound } = readList(list);
  const themes = themesOf(list);
  const { chooseTheme } = options;
  mustHaveTheme(options, themes);
  const known = knownEntries(list);
  mustBeFree(options.id, known.ids);
  const choose = createIdChooser(known.ids);
  const idFor = (title: string) => options.id ?? choose(title);
  const venues = venuesOf(list);
  const suggest = sound && (await createSuggester(sound));
  const write = async (found: Found, note?: string): Promise<Outcome> => {
    if ('fault' in found) return found;
    const record = withShortVenue(found.record, venues);
    const other = known.sameAs(record.fields);
    if (other !== null) return { fault: `is not written: ${other}` };
    const suggestions = suggest ? await suggest(record) : { themes: [], tags: [] };
    const inOrder = [...new Set([...suggestions.themes, ...themes])];
    const theme = options.theme ?? (await chooseTheme?.(record.fields.title ?? '', inOrder)) ?? null;
    if (theme === null) return { fault: 'no theme was chosen, and nothing is written' };
    const path = join('papers', theme, `${idFor(record.fields.title ?? fallbackName(record))}.md`);
    const source = options.abstract ? record.abstractSource : undefined;
    const hinted = withHints(options.id === undefined ? withNameHint(record) : record, sound?.site);
    const text = entryText(hinted, {
      added: new Date().toISOString().slice(0, 10),
      tags: suggestions.tags,
      ...(source === undefined ? {} : { abstractSource: source }),
      ...(note === undefined ? {} : { note }),
    });
    mkdirSync(join(list, 'papers', theme), { recursive: true });
    writeFileSync(join(list, path), text, { flag: 'wx' });
    known.add(record.fields, path);
    return {
      path,
      written: `${join(list, path)} written. ${options.id === undefined ? forGood : ''}Write below the second --- why to read it, then npm run check.`,
    };
  };
  return { repository: sound?.site.repository, has: known.sameAs, write };
}

/** The entry that has what was typed, an id or a title; null where nobody has to be asked to know that. */
export function listed(words: string, writer: EntryWriter): string | null {
  const named = parseIdentifier(words);
  return writer.has(named ? { [named.scheme]: named.id } : { title: words });
}

const forGood = 'The file name is its id for good: rename it now if people call the paper otherwise. ';

/** Reminds of an id that says nothing, since no title was known to make it of. */
function withNameHint(record: PaperRecord): PaperRecord {
  if (record.fields.title !== undefined) return record;
  const hint = 'the file name is the id for good: rename the file to the name that people use for the paper';
  return { ...record, doubts: [...record.doubts, hint] };
}

/** Without a title, an entry is named after its id until a person renames its file. */
function fallbackName({ fields }: PaperRecord): string {
  return fields.arxiv ?? fields.doi ?? fields.acl ?? fields.openreview ?? 'untitled paper';
}

/** Comments that name the facets and facts which site.md declares, since nobody can look these up. */
function withHints(record: PaperRecord, site: Site | undefined): PaperRecord {
  if (!site)
    return {
      ...record,
      doubts: [
        ...record.doubts,
        'site.md has errors, which npm run check names: write tags, facets and facts yourself',
      ],
    };
  const facets = Object.entries(site.facets ?? {}).map(
    ([name, { values }]) => `${name}: ${values.join('|')}`,
  );
  const facts = Object.keys(site.facts ?? {});
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

function mustHaveTheme({ theme, chooseTheme }: WriterOptions, themes: readonly string[]): void {
  if (theme === undefined && !chooseTheme) throw new Error(`say the theme: --theme ${themes.join('|')}`);
  if (theme !== undefined && !themes.includes(theme))
    throw new Error(`there is no theme "${theme}"; there are ${themes.join(', ')}`);
}

/** @throws Error when an id is none, or another entry has it */
function mustBeFree(id: string | undefined, taken: ReadonlySet<string>): void {
  if (id === undefined) return;
  if (!isSlug(id) || reservedIds.test(id))
    throw new Error(
      `--id takes at most ${maxSlugLength} small letters, digits and single hyphens between them, and no name that the site keeps for itself; not "${id}"`,
    );
  if (taken.has(id)) throw new Error(`another entry has the id "${id}" or had it before; choose another one`);
}

/** Ids of the themes, those with errors included. */
function themesOf(list: string): string[] {
  return walkList(list)
    .files.filter(({ role }) => role === 'theme')
    .map(({ id }) => id);
}
