import {
  alsoNew,
  noUnsubscribe,
  type Details,
  type Issue,
  type IssuePaper,
  type IssueTheme,
} from './issue.ts';

/** Longest line, in UTF-16 units: what RFC 3676 section 4.2 asks of plain text. */
const width = 72;

/**
 * The plain-text part of a digest: all that the HTML says, and the title of every paper. A line is longer than `width`
 * only where one word is.
 */
export function digestText(issue: Issue, details: Details): string {
  const { title, tagline, summary, address, themes, changes, corrections } = issue;
  const blocks = [
    wrap(title),
    wrap(`${tagline}.`),
    `${wrap(`${summary}.`)}\n${address}`,
    ...themes.flatMap((theme) => themeBlocks(theme, details)),
    ...(changes.length === 0 ? [] : [heading('Changes of status')]),
    ...changes.map(
      ({ title: name, href, status }) => `${wrap(name)}\n${href}\n${status.label}: ${status.href}`,
    ),
    ...(corrections.length === 0 ? [] : [heading('Corrections')]),
    ...corrections.map(({ title: name, href, what }) => [wrap(name), href, ...what.map(wrap)].join('\n')),
    footer(issue),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function themeBlocks({ title, href, papers }: IssueTheme, details: Details): string[] {
  const full = papers.filter(({ id }) => details.get(id) === 'full');
  // Mail clients do not cut plain text off, so it also names the papers that the HTML only counts.
  const lines = papers.filter(({ id }) => details.get(id) !== 'full');
  return [
    `\n${heading(title)}\n${href}`,
    ...full.map(paperBlock),
    ...(lines.length > 0 ? [alsoNew] : []),
    ...lines.map((paper) => `${wrap(paper.title)}\n${paper.href}`),
  ];
}

function paperBlock({ title, href, authors, source, status, note, links }: IssuePaper): string {
  return [
    wrap(title),
    wrap(authors),
    wrap(source),
    ...(status ? [`${status.label}: ${status.href}`] : []),
    '',
    wrap(note.text),
    ...note.links.map((link, index) => `[${index + 1}] ${link}`),
    '',
    `Entry: ${href}`,
    ...links.map((link) => `${link.label}: ${link.href}`),
  ].join('\n');
}

function footer({ title, address, licence, unsubscribe }: Issue): string {
  return [
    '-'.repeat(width),
    wrap(`You get this mail because your address follows ${title}.`),
    ...(unsubscribe === undefined ? [wrap(noUnsubscribe)] : [`Unsubscribe: ${unsubscribe}`]),
    ...(licence ? [wrap(`Licence of the notes: ${licence.label}`)] : []),
    ...(licence?.href === undefined ? [] : [licence.href]),
    `Site: ${address}`,
  ].join('\n');
}

function heading(title: string): string {
  return `${wrap(title)}\n${'-'.repeat(width)}`;
}

/** Breaks a text into lines at single spaces. A word that is longer than a line gets a line of its own. */
function wrap(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ (?! )/)) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join('\n');
}
