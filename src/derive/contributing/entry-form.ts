import * as z from 'zod';
import type { Library } from '../../model/library.ts';
import { paperSchema } from '../../model/schema/paper.ts';
import { filled } from '../../words/phrase.ts';
import { forgeOf } from './forges.ts';
import { branchOf, pathInRepository } from './ways.ts';

/** A field of an entry as the form shows it. */
export interface FormField {
  /** Name of the control: that of the field, `links.code` for a part of one. */
  name: string;
  label: string;
  /** What it means, with backticks around code. */
  hint: string;
  needed: boolean;
  /** `line` takes text, `people` a name a line; a choice has its values. */
  kind: 'line' | 'people' | 'choice';
  values: { value: string; label: string }[];
}

/** The groups of fields that the form shows as they are; publication details come folded. */
export interface FormFields {
  paper: FormField[];
  identifiers: FormField[];
  publication: FormField[];
  details: FormField[];
  links: FormField[];
  facets: FormField[];
  facts: FormField[];
}

/** Fields that have a part of the form of their own, and those that no new entry has. */
const elsewhere = ['links', 'alsoIn', 'tags', 'facets', 'facts'];
export const notOffered = ['added', 'relations', 'status', 'revised', 'aliases', 'abstractSource'];

const groups = {
  paper: ['title', 'short', 'authors', 'organization', 'published'],
  identifiers: ['arxiv', 'doi', 'acl', 'openreview', 'isbn', 'url'],
  publication: ['type', 'venue'],
};

/** The fields of the form, by the schema of an entry and what the list declares. */
export function formFields({ site, words }: Pick<Library, 'site' | 'words'>): FormFields {
  const named = new Map(schemaFields(words.entryFields).map((field) => [field.name, field]));
  const group = (names: readonly string[]) => names.flatMap((name) => named.get(name) ?? []);
  const grouped = new Set([...Object.values(groups).flat(), ...elsewhere, ...notOffered]);
  const declared = (kind: 'facets' | 'facts') =>
    Object.entries<{ label: string; unit?: string | undefined; values?: string[] | undefined }>(
      site[kind] ?? {},
    ).map(([name, { label, unit, values }]) => ({
      ...line(
        `${kind}.${name}`,
        label,
        unit === undefined || unit === label ? '' : filled(words.newEntryPage.unit, { unit }),
      ),
      ...(values ? choice(values) : {}),
    }));
  return {
    paper: group(groups.paper),
    identifiers: group(groups.identifiers),
    publication: group(groups.publication),
    details: group([...named.keys()].filter((name) => !grouped.has(name))),
    links: linkFields(words.entryLinks),
    facets: declared('facets'),
    facts: declared('facts'),
  };
}

function line(name: string, label: string, hint: string): FormField {
  return { name, label, hint, needed: false, kind: 'line', values: [] };
}

function choice(values: readonly string[]): Pick<FormField, 'kind' | 'values'> {
  return { kind: 'choice', values: values.map((value) => ({ value, label: value })) };
}

type Schema = z.core.JSONSchema.BaseSchema;

/** The schema as it describes itself. */
function described(): Schema {
  return z.toJSONSchema(paperSchema, { io: 'input' }) as Schema;
}

/** @param labels names of the fields for readers */
function schemaFields(labels: Readonly<Record<string, string>>): FormField[] {
  const { properties = {}, required = [] } = described();
  return Object.entries(properties as Record<string, Schema & { example?: string }>).map(([name, schema]) => {
    const isPeople = /^(?:authors|editors)$/.test(name);
    return {
      ...line(name, labels[name] ?? name, hintOf(schema, isPeople)),
      needed: required.includes(name),
      ...(isPeople ? { kind: 'people' as const } : {}),
      ...(schema.enum ? choice(schema.enum.map(String)) : {}),
    };
  });
}

/** What a field means, with an example as the form takes it: without YAML around it. */
function hintOf(
  { description = '', example = '', enum: values }: Schema & { example?: string },
  isPeople: boolean,
) {
  if (isPeople) return `${description}. One a line.`;
  if (values || example === '') return `${description}.`;
  // Quotes are the file's affair.
  return `${description.replace(' in quotes', '')}. Example: \`${example.replace(/^"(.*)"$/, '$1')}\``;
}

function linkFields(labels: Readonly<Record<string, string>>): FormField[] {
  const links = (described().properties?.['links'] ?? {}) as Schema;
  return Object.entries((links.properties ?? {}) as Record<string, Schema>).map(
    ([part, { description = '' }]) => line(`links.${part}`, labels[part] ?? part, `${capital(description)}.`),
  );
}

function capital(words: string): string {
  return (words[0] ?? '').toUpperCase() + words.slice(1);
}

/** Where a new entry is handed over. */
export interface NewEntryPlaces {
  /** The page of the repository's site that makes a file; null where it cannot be told. */
  page: { forge: string; papers: string; name: string; text: string | null } | null;
  /** Mail address of the list, or null. */
  contact: string | null;
}

/** Where new entries of a list go. */
export function newEntryPlaces({ site }: Pick<Library, 'site'>): NewEntryPlaces {
  const hosted = site.repository === undefined ? null : forgeOf(site.repository);
  const contact = site.contact ?? null;
  if (!hosted) return { page: null, contact };
  const { forge, repository } = hosted;
  const { name, text, page } = forge.create;
  const papers = page(repository, branchOf(site), pathInRepository(site, 'papers'));
  return { page: { forge: forge.name, papers, name, text }, contact };
}

/** What the form holds entries against, as text that its script reads: the themes, tags, facets and facts of the list. */
export function termsJson({ site, themes, tags }: Pick<Library, 'site' | 'themes' | 'tags'>): string {
  const { facets = {}, facts = {} } = site;
  return JSON.stringify({
    themeIds: themes.map(({ id }) => id),
    tags: tags.map((tag) => [tag.id, tag]),
    declared: { facets, facts },
  });
}

/** An entry to copy and fill in by hand. */
export function entryTemplate({ tags }: Pick<Library, 'tags'>): string {
  const [tag] = tags;
  return [
    '---',
    'title: "Title: as the paper prints it"',
    'authors: [Given Family, "Family, Given"]',
    'published: YYYY-MM-DD',
    'added: YYYY-MM-DD',
    'arxiv: "YYMM.NNNNN"',
    ...(tag ? [`tags: [${tag.id}]`] : []),
    '---',
    'The note: 40 to 90 words of your own. What does the paper ask, what did it do, and why should someone read it?',
  ].join('\n');
}
