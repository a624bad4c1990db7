import { escapeMarkdown } from './escape-markdown.ts';
import type { PaperRecord, RecordFields } from './paper-record.ts';
import { oneLine, visible } from './visible-text.ts';

/** What an entry says beyond the record of its paper. */
export interface EntryExtras {
  /** Day the entry joins the list: `2026-11-23`. */
  added: string;
  /** Where the abstract comes from, with its licence; without it, no abstract is written. */
  abstractSource?: string;
  tags?: readonly string[];
  /** Why to read the paper, in plain words; a draft has none until a person writes it. */
  note?: string;
}

/** The order in which entries have their fields. */
const order = [
  'title',
  'short',
  'authors',
  'organization',
  'published',
  'added',
  'arxiv',
  'doi',
  'acl',
  'openreview',
  'isbn',
  'url',
  'type',
  'venue',
  'volume',
  'issue',
  'pages',
  'number',
  'series',
  'edition',
  'editors',
  'publisher',
  'place',
  'degree',
  'language',
  'links',
  'alsoIn',
  'tags',
  'facets',
  'facts',
  'abstractSource',
];

/**
 * Writes the record of a paper as the text of an entry. Titles, names and words stay as they are, whatever signs of YAML
 * or Markdown are in them; only characters that nobody sees are left out. What a person should look up stands in
 * comments at the end of the frontmatter.
 */
export function entryText({ fields, abstract = '', doubts }: PaperRecord, extras: EntryExtras): string {
  const { added, abstractSource, tags = [], note = '' } = extras;
  const shown = abstractSource === undefined ? '' : escapeMarkdown(visible(abstract));
  const all: RecordFields = {
    ...fields,
    added,
    ...(tags.length > 0 ? { tags: [...tags] } : {}),
    ...(shown === '' ? {} : { abstractSource: oneLine(abstractSource ?? '') }),
  };
  const rank = ([name]: [string, unknown]) => order.indexOf(name);
  const lines = Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .sort((a, b) => rank(a) - rank(b))
    .map(([name, value]) => `${name}:${yamlValue(value)}`);
  const comments = doubts.map((doubt) => `# check: ${oneLine(doubt)}`);
  const body = [escapeMarkdown(visible(note)), ...(shown === '' ? [] : ['## Abstract', shown])];
  const parts = body.filter((part) => part !== '').join('\n\n');
  return `---\n${[...lines, ...comments].join('\n')}\n---\n${parts}\n`;
}

/** More names than these stand on a line each. */
const namesInLine = 3;

/** A value as it stands behind its field's colon. */
function yamlValue(value: unknown): string {
  if (!Array.isArray(value)) return ` ${flow(value)}`;
  if (value.length <= namesInLine) return ` [${value.map(flow).join(', ')}]`;
  return value.map((item) => `\n  - ${flow(item)}`).join('');
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalar(String(value));
  const inner = Object.entries(value).map(([name, part]) => `${name}: ${flow(part)}`);
  return `{ ${inner.join(', ')} }`;
}

/** Words, dates and addresses that YAML reads as they are stand without quotes, as in entries that people write. */
const plain =
  /^(?:\d{4}(?:-\d{2}){0,2}|(?!(?:true|false|null|yes|no|on|off)$)\p{L}[\p{L}\p{M}\d.'’-]*(?: [\p{L}\p{M}\d.'’(-][\p{L}\p{M}\d.'’)-]*)*|https:\/\/[\w./%~=&?+-]+)$/iu;

function scalar(text: string): string {
  const line = oneLine(text);
  return plain.test(line) ? line : JSON.stringify(line);
}
