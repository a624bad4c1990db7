import { checkDeclared, checkRelations } from './check-declared.ts';
import { checkTags, checkThemes } from './check-terms.ts';
import { identifierSchemes } from '../../text/identifier-addresses.ts';
import { isIdentifier, namedByAddress } from '../../text/identifiers.ts';
import { doubtfulNames } from '../authors/name-forms.ts';
import type { PaperSurroundings } from './surroundings.ts';
import type { Report } from '../../problems/report.ts';
import { meantField } from '../schema/misspelt-fields.ts';
import { paperSchema, type PaperFields } from '../schema/paper.ts';
import { shown, type Source } from '../../problems/source.ts';
import type { ListFile } from '../files/walk.ts';
import type { YamlReading } from '../yaml/parse.ts';

/** An arXiv id without quotes may lose a zero at its end in programs that read it as a number. */
export function checkArxivQuotes(yaml: YamlReading, report: Report, source: Source): void {
  if (!yaml.isPlain(['arxiv'])) return;
  const range = yaml.rangeOf(['arxiv']);
  const text = source.text.slice(range.start, range.end);
  // What is no id has its own message, and its own repair.
  if (!/^[\d.]+$/.test(text) || !isIdentifier('arxiv', text)) return;
  const finding = {
    found: `${shown(text)} without quotes`,
    expected: 'the id in quotes',
    fix: `write arxiv: "${text}"`,
  };
  report('arxiv-unquoted', range, finding, { ...range, text: `"${text}"` });
}

/** How far ahead of this machine's clock an entry may be added: clocks differ, years do not. */
const daysAhead = 366;

/** A paper is published before it is added, and added by now. */
export function checkOrder(fields: PaperFields, yaml: YamlReading, report: Report): void {
  const { published, added, arxiv, status } = fields;
  if (published > added) {
    report('date-order', yaml.rangeOf(['published']), {
      found: `${shown(published)}, which is after the entry was added (${added})`,
      expected: 'a day before the entry joined the list',
      fix: 'correct `published` or `added`',
    });
  }
  // Ids of the form in use since 2007 begin with year and month. Of a wrong day of adding, only that is said.
  const month = /^(\d\d)(\d\d)\./.exec(arxiv ?? '');
  if (published <= added && month && `20${month[1]}-${month[2]}` > added) {
    report('identifier-form', yaml.rangeOf(['arxiv']), {
      found: `${shown(arxiv)}, an id of a month after the entry was added (${added})`,
      expected: 'the id of a paper that exists',
      fix: 'copy the id from the page of the paper',
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
  if (status && status.checked > latest) {
    report('date-order', yaml.rangeOf(['status', 'checked']), {
      found: `${shown(status.checked)}, which is in the future`,
      expected: 'the day on which somebody looked',
      fix: 'write today’s date',
    });
  }
}

const identifierFields = [...identifierSchemes, 'url'] as const;

/** What several fields must have together, and what fields name elsewhere in the list. */
export function checkFields(
  file: ListFile,
  yaml: YamlReading,
  around: PaperSurroundings,
  report: Report,
): void {
  const top = { start: 0, end: 3 };
  // A misspelt field is there, though not under its name.
  const meant = new Set(yaml.entriesAt([]).map(([name]) => meantField(name, paperSchema)));
  const has = (name: string) => meant.has(name);
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
  checkAuthors(yaml, report);
  checkUrl(yaml, report);
  checkThemes(file, yaml, around.themeIds, report);
  checkTags(yaml, around.tags, report);
  checkDeclared(yaml, around.declared, report);
  checkRelations(yaml, file.id, around, report);
}

function checkAuthors(yaml: YamlReading, report: Report): void {
  // Of a text in place of the list, that is said.
  if (yaml.countAt('authors') === 0) return;
  for (const { index, finding } of doubtfulNames(yaml.stringsAt('authors')))
    report('author-doubt', yaml.rangeOf(['authors', index]), finding);
}

/** An id that only an address tells is known to people, but not to citations. */
function checkUrl(yaml: YamlReading, report: Report): void {
  const [address = ''] = yaml.stringsAt('url');
  const named = namedByAddress(address);
  if (!named || yaml.has(named.scheme)) return;
  report('identifier-in-url', yaml.rangeOf(['url']), {
    found: `${shown(address)}, an address of ${named.scheme} ${shown(named.id)}`,
    expected: `the field \`${named.scheme}\``,
    fix: `write ${named.scheme}: "${named.id}" in place of the url`,
  });
}
