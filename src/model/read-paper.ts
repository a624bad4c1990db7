import { join } from 'node:path';
import { parsePartialDate } from './dates.ts';
import type { Paper, Relation, Site } from './library.ts';
import { checkDeclared, checkRelations } from './check-declared.ts';
import { checkLetters } from './check-text.ts';
import { checkNote } from './check-note.ts';
import type { Finding, Problem, Range } from './problem.ts';
import { readEntry, type Surroundings } from './read-entry.ts';
import type { Report } from './report.ts';
import { relationTypes } from './schema/declared.ts';
import { authorsOf, paperSchema, type PaperFields } from './schema/paper.ts';
import { problemAt, shown, type Source } from './source.ts';
import { suggest } from './suggest.ts';
import type { ListFile } from './walk.ts';
import type { YamlReading } from './yaml.ts';

/** A paper with the means to point into its file. */
export interface PaperReading {
  file: ListFile;
  paper: Paper | null;
  source: Source | null;
  yaml: YamlReading | null;
  fields: PaperFields | null;
  problems: Problem[];
}

/** What papers are held against; null where the file that says it is broken and nothing can be judged. */
export interface PaperSurroundings extends Surroundings {
  /** Ids of vocabulary.yaml. */
  tagIds: ReadonlySet<string> | null;
  /** What site.md declares. */
  declared: Pick<Site, 'facets' | 'facts'> | null;
}

/** Reads one paper. */
export function readPaper(file: ListFile, around: PaperSurroundings): PaperReading {
  const { source, yaml, fields, body, bodyOffset, problems } = readEntry(file.path, paperSchema, around);
  const found = [...problems];
  if (source && yaml) {
    const report: Report = (rule, range, finding, edit) => {
      found.push(problemAt(source, rule, range, finding, edit));
    };
    checkArxivQuotes(yaml, report, source);
    if (yaml.problems.length === 0) checkLetters(yaml, report);
    if (fields) checkOrder(fields, yaml, report);
    if (yaml.problems.length === 0) checkFields(file, yaml, around, report);
    if (body && body.note.text === '') report('note-missing', endOf(source), missingNote);
    if (body) checkNote(body, noteRange(source, bodyOffset), report);
  }
  const broken = found.some((problem) => problem.severity === 'error');
  const paper = fields && body && !broken ? toPaper(file, fields, body) : null;
  return { file, paper, source, yaml, fields, problems: found };
}

const missingNote: Finding = {
  found: 'no paragraph at the start of the body',
  expected: 'a first paragraph that says why to read the paper',
  fix: 'write 40 to 90 words of your own below the frontmatter',
};

/** The first line of the body. */
function noteRange(source: Source, offset: number): Range {
  const start = offset + (/\S/.exec(source.text.slice(offset))?.index ?? 0);
  const end = source.text.indexOf('\n', start);
  return { start, end: end < 0 ? source.text.length : end };
}

function endOf(source: Source): Range {
  const end = source.text.trimEnd().length;
  return { start: end, end };
}

function checkArxivQuotes(yaml: YamlReading, report: Report, source: Source): void {
  if (!yaml.isPlain(['arxiv'])) return;
  const range = yaml.rangeOf(['arxiv']);
  const text = source.text.slice(range.start, range.end);
  if (!/^[\d.]+$/.test(text)) return;
  const finding = {
    found: `${shown(text)} without quotes`,
    expected: 'the id in quotes',
    fix: `write arxiv: "${text}"`,
  };
  report('arxiv-unquoted', range, finding, { ...range, text: `"${text}"` });
}

/** How far ahead of this machine's clock an entry may be added: clocks differ, years do not. */
const daysAhead = 366;

function checkOrder({ published, added }: PaperFields, yaml: YamlReading, report: Report): void {
  if (published > added) {
    report('date-order', yaml.rangeOf(['published']), {
      found: `${shown(published)}, which is after the entry was added (${added})`,
      expected: 'a day before the entry joined the list',
      fix: 'correct `published` or `added`',
    });
  }
  const latest = new Date(Date.now() + daysAhead * 86_400_000).toISOString().slice(0, 10);
  if (added > latest) {
    report('date-order', yaml.rangeOf(['added']), {
      found: `${shown(added)}, which is in the future`,
      expected: 'the day on which the entry joins the list',
      fix: 'write today’s date',
    });
  }
}

const identifierFields = ['arxiv', 'doi', 'acl', 'openreview', 'url'] as const;

function checkFields(file: ListFile, yaml: YamlReading, around: PaperSurroundings, report: Report): void {
  const top = { start: 0, end: 3 };
  const has = (name: string) => yaml.has(name);
  if (!has('authors') && !has('organization')) {
    report('author-missing', top, {
      found: 'neither authors nor an organization',
      expected: 'who wrote the paper',
      fix: 'add `authors: […]` with every author, or `organization: …`',
    });
  }
  if (!identifierFields.some(has)) {
    report('identifier-missing', top, {
      found: 'no identifier',
      expected: 'at least one of `arxiv`, `doi`, `acl`, `openreview`, `url`',
      fix: 'add the one that the paper’s page shows, such as arxiv: "2103.01234"',
    });
  }
  checkThemes(file, yaml, around.themeIds, report);
  checkTags(yaml, around.tagIds, report);
  checkDeclared(yaml, around.declared, report);
  checkRelations(yaml, file.id, around.paperIds, report);
}

function checkThemes(file: ListFile, yaml: YamlReading, known: ReadonlySet<string>, report: Report): void {
  if (!known.has(file.theme)) {
    report(
      'unknown-theme',
      { start: 0, end: 3 },
      unknown(`the folder ${shown(file.theme)}`, 'theme', file.theme, known),
    );
  }
  const themesSeen = new Set([file.theme]);
  yaml.stringsAt('alsoIn').forEach((theme, index) => {
    const range = yaml.rangeOf(['alsoIn', index]);
    if (!known.has(theme)) report('unknown-theme', range, unknown(shown(theme), 'theme', theme, known));
    if (themesSeen.has(theme))
      report('list-repeats', range, repeated(theme, 'delete it here; the folder counts as a theme already'));
    themesSeen.add(theme);
  });
}

function checkTags(yaml: YamlReading, known: ReadonlySet<string> | null, report: Report): void {
  const tagsSeen = new Set<string>();
  yaml.stringsAt('tags').forEach((tag, index) => {
    const range = yaml.rangeOf(['tags', index]);
    if (known && !known.has(tag)) report('unknown-tag', range, unknown(shown(tag), 'tag', tag, known));
    if (tagsSeen.has(tag)) report('list-repeats', range, repeated(tag, 'delete one of them'));
    tagsSeen.add(tag);
  });
}

function unknown(found: string, kind: 'theme' | 'tag', id: string, known: ReadonlySet<string>): Finding {
  const closest = suggest(id, [...known]);
  const place = kind === 'theme' ? 'themes/' : 'vocabulary.yaml';
  return {
    found: `${found}, which is no ${kind} of ${place}`,
    expected:
      known.size <= 8
        ? `one of ${[...known].map((item) => `\`${item}\``).join(', ')}`
        : `a ${kind} of ${place}`,
    fix: closest ? `write \`${closest}\`` : `choose another, or add the ${kind} to ${place}`,
  };
}

function repeated(id: string, fix: string): Finding {
  return { found: `${shown(id)} again`, expected: 'each once', fix };
}

function toPaper(file: ListFile, fields: PaperFields, body: Paper['body']): Paper {
  const { arxiv, doi, acl, openreview } = fields;
  const published = parsePartialDate(fields.published);
  if (!published) throw new Error(`the schema let ${join(file.path)} pass without a date`);
  const identifiers = Object.fromEntries(
    Object.entries({ arxiv, doi, acl, openreview }).filter(([, id]) => id !== undefined),
  ) as Paper['identifiers'];
  return {
    id: file.id,
    theme: file.theme,
    path: file.path,
    title: fields.title,
    short: fields.short ?? shortTitle(fields.title),
    authors: authorsOf(fields),
    ...(fields.organization === undefined ? {} : { organization: fields.organization }),
    published,
    added: fields.added,
    identifiers,
    type: fields.type,
    venue: fields.venue,
    url: fields.url,
    status: fields.status,
    abstractSource: fields.abstractSource,
    links: fields.links ?? {},
    alsoIn: fields.alsoIn ?? [],
    tags: fields.tags ?? [],
    aliases: fields.aliases ?? [],
    facets: plainRecord(fields.facets),
    facts: plainRecord(fields.facts),
    relations: (fields.relations ?? []).flatMap(relationOf),
    body,
  };
}

/** A record without the names that every object has: a facet may be called `constructor`. */
function plainRecord(fields: Record<string, string> | undefined): Record<string, string> {
  return Object.assign(Object.create(null) as Record<string, string>, fields);
}

/** A relation with its type as a value instead of a field's name. */
function relationOf(fields: NonNullable<PaperFields['relations']>[number]): Relation[] {
  return relationTypes.flatMap((type) => {
    const target = fields[type];
    return target === undefined ? [] : [{ type, target, because: fields.because }];
  });
}

/** The title up to its colon: what people say when a paper has no other name. */
function shortTitle(title: string): string {
  return /^(.{2,60}?): /.exec(title)?.[1] ?? title;
}
