import { createIdChooser } from '../../records/entry-ids.ts';
import { entryText } from '../../records/entry-text.ts';
import type { RecordFields } from '../../records/paper-record.ts';

/**
 * What stands in the form: the values of each control by its name. A control is named after the field of the entry,
 * `links.code` for a part of one; `theme`, `id`, `note` and `further` are what an entry has besides its fields.
 */
export type Draft = ReadonlyMap<string, readonly string[]>;

/** The file that a draft becomes. */
export interface EntryFile {
  /** Id of the theme, and of the entry; empty as long as they are not chosen. */
  theme: string;
  id: string;
  text: string;
}

/** Controls that are no fields of the frontmatter. */
const besides = new Set(['theme', 'id', 'note', 'further', 'paste']);
/** Controls with a name a line. */
const people = new Set(['authors', 'editors']);
/** Controls of which several values may be chosen. */
const lists = new Set(['alsoIn', 'tags']);

/** The names of all that a draft says of the paper itself; theme, id and note are not among them. */
export function controlsOfPaper(draft: Draft): string[] {
  return [...draft.keys()].filter((name) => !besides.has(name));
}

/** The text of a control, without the spaces around it. */
export function textOf(draft: Draft, name: string): string {
  return (draft.get(name)?.[0] ?? '').trim();
}

/** The fields of the entry that a draft fills. */
export function fieldsOf(draft: Draft): RecordFields {
  const fields: Record<string, unknown> = {};
  for (const [name, values] of draft) {
    const text = textOf(draft, name);
    const [field = '', part] = name.split('.');
    if (besides.has(name) || text === '') continue;
    if (lists.has(name)) fields[name] = values.filter((value) => value !== '');
    else if (people.has(name)) fields[name] = peopleOf(text);
    else if (part === undefined) fields[name] = text;
    else fields[field] = { ...(fields[field] as object | undefined), [part]: text };
  }
  return fields as RecordFields;
}

const group = /^organization:\s*/i;

/** Names that stand on a line each; a group has the word `organization:` before it. */
function peopleOf(text: string): NonNullable<RecordFields['authors']> {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (group.test(line) ? { organization: line.replace(group, '') } : line));
}

/** What the controls hold when they show these fields: the other way round. */
export function draftOf(fields: RecordFields): Draft {
  return new Map(
    Object.entries(fields).flatMap(([name, value]): [string, string[]][] => {
      if (typeof value === 'string') return [[name, [value]]];
      if (lists.has(name)) return [[name, value as string[]]];
      if (people.has(name)) return [[name, [(value as Person[]).map(lineOf).join('\n')]]];
      return Object.entries(value ?? {}).map(([part, text]) => [`${name}.${part}`, [String(text)]]);
    }),
  );
}

type Person = NonNullable<RecordFields['authors']>[number];

function lineOf(person: Person): string {
  if (typeof person === 'string') return person;
  const { organization, family, suffix, given } = person;
  return organization === undefined
    ? [family, suffix, given].filter((part) => part !== undefined).join(', ')
    : `organization: ${organization}`;
}

/** The id that the name of a paper, or else its title, suggests; empty without either. */
export function suggestedId(draft: Draft): string {
  const name = textOf(draft, 'short') || textOf(draft, 'title');
  return name === '' ? '' : createIdChooser([])(name);
}

/**
 * Writes the file of a draft. Notes are Markdown and stay as they were typed.
 *
 * @param today the day on which the entry joins the list: `2026-11-23`
 */
export function entryFile(draft: Draft, today: string): EntryFile {
  const frontmatter = entryText({ fields: fieldsOf(draft), doubts: [] }, { added: today });
  const body = [textOf(draft, 'note'), textOf(draft, 'further')].filter((part) => part !== '').join('\n\n');
  return {
    theme: textOf(draft, 'theme'),
    id: textOf(draft, 'id'),
    text: `${frontmatter.trimEnd()}\n${body.replace(/\r\n?/g, '\n')}\n`,
  };
}

/** Path of the file from the list's own folder: `papers/ovens/slow-dough.md`. */
export function pathOf({ theme, id }: EntryFile): string {
  return `papers/${theme || '<theme>'}/${id || '<id>'}.md`;
}

/** Name of the file, as a download needs it in any case. */
export function fileName({ id }: EntryFile): string {
  return `${id || 'entry'}.md`;
}
