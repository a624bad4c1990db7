import type { Fault } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';
import { identifierSchemes } from '../../text/identifier-addresses.ts';
import { isIdentifier, namedByAddress } from '../../text/identifiers.ts';
import type { ListFile } from '../files/walk.ts';
import { meantField } from '../schema/misspelt-fields.ts';
import { paperSchema, type PaperFields } from '../schema/paper.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { checkDeclared, checkRelations } from './check-declared.ts';
import { checkAbstractSource, checkDebris, checkTitle } from './check-debris.ts';
import { checkNames } from './check-names.ts';
import { checkNote } from './check-note.ts';
import { checkTags, checkThemes } from './check-terms.ts';
import { checkLetters, checkQuestions, checkQuotes } from './check-text.ts';
import { checkVenue } from './check-venue.ts';
import type { PaperSurroundings, Readable } from './surroundings.ts';

/** The checks that only papers go through. */
export function* checkPaper(
  file: ListFile,
  { text, yaml, fields, body, bodyOffset, faults }: Readable<PaperFields>,
  around: PaperSurroundings,
): Generator<Fault> {
  if (!yaml || !body) return;
  const parses = yaml.faults.length === 0;
  yield* checkArxivQuotes(yaml);
  if (parses) yield* checkLetters(yaml);
  if (parses) yield* checkQuotes(yaml);
  if (parses) yield* checkPlain(yaml, faults);
  if (fields) yield* checkOrder(fields, yaml);
  // Skip: the schema reports frontmatter that is no map of fields.
  if (parses && yaml.isMap) yield* checkFields(file, yaml, around, faults);
  yield* checkQuestions(text, bodyOffset);
  yield* checkNote(body, text, bodyOffset);
}

/** Warns of texts that are not plain, but not of those that the schema reports. */
function* checkPlain(yaml: YamlReading, faults: readonly Fault[]): Generator<Fault> {
  const reported = new Set(faults.map(({ start }) => start));
  for (const fault of [...checkDebris(yaml), ...checkTitle(yaml), ...checkAbstractSource(yaml)])
    if (!reported.has(fault.start)) yield fault;
}

/** Demands quotes around an arXiv id: other programs read it as a number and drop a zero at its end. */
function* checkArxivQuotes(yaml: YamlReading): Generator<Fault> {
  if (!yaml.isPlain(['arxiv'])) return;
  const id = yaml.writtenAt(['arxiv']);
  // Skip: the schema reports a value that is no id, with a repair of its own.
  if (!/^[\d.]+$/.test(id) || !isIdentifier('arxiv', id)) return;
  const range = yaml.rangeOf(['arxiv']);
  yield {
    rule: 'arxiv-unquoted',
    ...range,
    found: `${shown(id)} without quotes`,
    expected: 'the id in quotes',
    fix: `write arxiv: "${id}"`,
    edit: { ...range, text: `"${id}"` },
  };
}

/** How far in the future an entry may be dated: the clock of this machine may be wrong by hours, not by a year. */
const daysAhead = 366;

/** Checks that a paper was published before it was added, and that no date is in the future. */
function* checkOrder(fields: PaperFields, yaml: YamlReading): Generator<Fault> {
  const { published, added, arxiv, status } = fields;
  if (published > added) {
    yield {
      rule: 'date-order',
      ...yaml.rangeOf(['published']),
      found: `${shown(published)}, which is after the entry was added (${added})`,
      expected: 'a day before the entry joined the list',
      fix: 'correct `published` or `added`',
    };
  }
  // arXiv ids of the form in use since 2007 begin with year and month. Skip: a wrong `added` is reported above.
  const month = /^(\d\d)(\d\d)\./.exec(arxiv ?? '');
  if (published <= added && month && `20${month[1]}-${month[2]}` > added) {
    yield {
      rule: 'identifier-form',
      ...yaml.rangeOf(['arxiv']),
      found: `${shown(arxiv)}, an id of a month after the entry was added (${added})`,
      expected: 'the id of a paper that exists',
      fix: 'copy the id from the page of the paper',
    };
  }
  const days: [path: string[], day: string | undefined, expected: string][] = [
    [['added'], added, 'the day on which the entry joins the list'],
    [['status', 'checked'], status?.checked, 'the day on which somebody looked'],
  ];
  for (const [path, day, expected] of days) {
    if (day === undefined || Date.parse(day) <= Date.now() + daysAhead * 86_400_000) continue;
    const found = `${shown(day)}, which is in the future`;
    yield { rule: 'date-order', ...yaml.rangeOf(path), found, expected, fix: 'write today’s date' };
  }
}

const identifierFields = [...identifierSchemes, 'url'] as const;

/** Checks what several fields must have together, and the references of fields to other parts of the list. */
function* checkFields(
  file: ListFile,
  yaml: YamlReading,
  around: PaperSurroundings,
  faults: readonly Fault[],
): Generator<Fault> {
  const top = { start: 0, end: 3 };
  // A misspelt field counts as there: its name is reported already.
  const meant = new Set(yaml.entriesAt([]).map(([name]) => meantField(name, paperSchema)));
  if (!meant.has('authors') && !meant.has('organization')) {
    yield {
      rule: 'author-missing',
      ...top,
      found: 'neither authors nor an organization',
      expected: 'who wrote the paper',
      fix: 'add `authors: […]` with every author, or `organization: …`',
    };
  }
  if (!identifierFields.some((name) => meant.has(name))) {
    yield {
      rule: 'identifier-missing',
      ...top,
      found: 'no identifier',
      expected: 'at least one of `arxiv`, `doi`, `acl`, `openreview`, `isbn`, `url`',
      fix: 'add the one that the paper’s page shows, such as arxiv: "2103.01234", the `isbn` of a book, or as `url` its address in a library’s catalogue',
    };
  }
  yield* checkNames(yaml, faults);
  yield* checkVenue(yaml, around.venues, file.role === 'draft');
  yield* checkUrl(yaml);
  yield* checkThemes(file, yaml, around.themeIds);
  yield* checkTags(yaml, around.tags);
  yield* checkDeclared(yaml, around.declared);
  yield* checkRelations(yaml, file.id, around);
}

/** Warns of an id that is hidden in an address, where citations cannot use it. */
function* checkUrl(yaml: YamlReading): Generator<Fault> {
  const [address = ''] = yaml.stringsAt('url');
  const named = namedByAddress(address);
  // Skip: the schema reports an address that is not encrypted.
  if (!named || yaml.has(named.scheme) || /^http:/i.test(address)) return;
  yield {
    rule: 'identifier-in-url',
    ...yaml.rangeOf(['url']),
    found: `${shown(address)}, an address of ${named.scheme} ${shown(named.id)}`,
    expected: `the field \`${named.scheme}\``,
    fix: `write ${named.scheme}: "${named.id}" in place of the url`,
  };
}
