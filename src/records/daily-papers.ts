import { inBackticks } from '../text/quote.ts';
import type { PaperRecord, Reading } from './paper-record.ts';
import { oneLine } from './visible-text.ts';

/** A line of the page that says something, and its number from 1. */
interface Line {
  number: number;
  text: string;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** `May 22, 2023` or, in the year of the page, `May 22`; behind it the number of comments. */
const dateLine = /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{1,2})(?:, (\d{4}))?(?: \d+)?$/;
const countLine = /^• ?\d+ authors?$/;
const separator = '·';

/** Titles are at most this long, and abstracts of the page at least; in UTF-16 units. */
const longestTitle = 300;
const shortestAbstract = 200;

/**
 * Reads the text of a saved page of Hugging Face's "Daily Papers": titles, abstracts, a group or the number of authors,
 * and dates. The page names neither persons nor ids. It leaves the year out of dates of its own year, which is the one
 * after the newest that it does name.
 *
 * @param year year of the page, where it is known
 */
export function dailyPapers(page: string, year?: number): Reading[] {
  const lines = page
    .split(/\r\n?|\n/)
    .map((text, at): Line => ({ number: at + 1, text: oneLine(text) }))
    .filter(({ text }) => text !== '');
  const starts = lines.flatMap((_line, at) => (isTitle(lines, at) ? [at] : []));
  const years = lines.flatMap(({ text }) => dateLine.exec(text)?.[3] ?? []);
  const pageYear = year ?? (years.length > 0 ? Math.max(...years.map(Number)) + 1 : undefined);
  const readings = starts.map((start, at): Reading => {
    const block = lines.slice(start, starts[at + 1]);
    return { line: lines[start]?.number ?? 1, record: recordOf(block, pageYear) };
  });
  return [...readings, ...cutOff(lines, starts.at(-1) ?? 0)];
}

/** What stands behind the date of the last paper: the title of one that the page lost with its end. */
function cutOff(lines: readonly Line[], lastStart: number): Reading[] {
  const date = lines.findIndex(({ text }, at) => at > lastStart + 1 && dateLine.test(text));
  const behind = date < 0 ? undefined : lines[date + 1];
  if (behind === undefined) return [];
  const fault = `${inBackticks(behind.text)} has no abstract: the page breaks off here; save it again`;
  return [{ line: behind.number, fault }];
}

/** A title is a short line before an abstract, which is a long one, and behind a date, a heading or an abstract. */
function isTitle(lines: readonly Line[], at: number): boolean {
  const [line = '', next = ''] = [lines[at]?.text, lines[at + 1]?.text];
  return (
    line.length <= longestTitle &&
    next.length >= shortestAbstract &&
    !dateLine.test(line) &&
    !countLine.test(line) &&
    line !== separator
  );
}

function recordOf(block: readonly Line[], pageYear: number | undefined): PaperRecord {
  const texts = block.map(({ text }) => text);
  const [title = '', ...rest] = texts;
  const end = rest.findIndex(
    (text, at) => countLine.test(text) || rest[at + 1] === separator || dateLine.test(text),
  );
  const abstract = (end < 0 ? rest : rest.slice(0, end)).join('\n\n');
  const isCut = !/[.!?)\]"”\d/]$/.test(abstract);
  const group = rest.find((text, at) => rest[at + 1] === separator && !countLine.test(text));
  const published = dateOf(
    rest.map((text) => dateLine.exec(text)).find((match) => match),
    pageYear,
  );
  return {
    fields: {
      title,
      ...(group === undefined ? {} : { organization: groupName(group) }),
      ...(published === undefined ? {} : { published }),
    },
    abstract,
    doubts: [
      'the page names neither ids nor persons: look the paper up, and write `authors` and `arxiv`, `doi` or `url`',
      published === undefined
        ? 'the page has no date for it: write `published`'
        : 'the date is that of the page: the first version may be a day older',
      ...(isCut && published === undefined ? ['the abstract breaks off: compare it with the paper'] : []),
    ],
  };
}

/** `sapientinc Sapient AI`: the account of the group stands before its name. */
function groupName(text: string): string {
  return /^[a-z\d_-]+ (?=\p{L})(.+)$/u.exec(text)?.[1] ?? text;
}

function dateOf(match: RegExpExecArray | null | undefined, pageYear: number | undefined): string | undefined {
  if (!match) return undefined;
  const [, month = '', day = '', year = pageYear] = match;
  if (year === undefined) return undefined;
  return [year, months.indexOf(month) + 1, day].map((part) => String(part).padStart(2, '0')).join('-');
}
