import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/model/yaml/parse.ts';
import { createSource, problemAt } from '../../../src/problems/source.ts';

/** What is told of the YAML, which other fields follow: line and column of the file, finding and repair. */
function told(yaml: string, rest = 'venue: Bread 2021\nurl: "https://example.org/rye"\n') {
  const text = `---\n${yaml}\n${rest}`;
  const source = createSource('rye.md', text);
  const problems = parseYaml(text.slice(4), 4).faults.map((fault) => problemAt(source, fault));
  return problems.map(({ line, column, found, fix }) => [`${line}:${column}`, found, fix]);
}

const open = (sign: string) => `a \`${sign}\` that nothing closes`;
const inner = (quote: string) =>
  `a \`${quote}\` in the middle of a value, which began with one and so ends there`;
const closeQuote = (quote: string) =>
  `write \`${quote}\` at the end of the value; if the first one belongs to it, put quotes of the other kind around it`;
const closeBracket = (sign: string) =>
  `write \`${sign}\` at the end of the value; each further line of it starts with two spaces`;
const otherQuotes = (quote: string, instead: string) =>
  `write \`${instead}\` for the \`${quote}\` that belongs to the value, or put quotes of the other kind around all of it`;
const comma = '; put a comma between two values';
const goesOn = '; if the line goes on with the value above, start it with two spaces';

describe('a quote or bracket that nothing closes', () => {
  it.each([
    ['title: "Rye', '2:8', '"', closeQuote('"')],
    ["title: 'Tis rye", '2:8', "'", closeQuote("'")],
    ['title: Rye\ntags: [rye, salt', '3:7', '[', closeBracket(']')],
    ['tags: [[rye], salt', '2:7', '[', closeBracket(']')],
    ['tags: [\nrye, salt\n]', '2:7', '[', closeBracket(']')],
    ['links: { code: here', '2:8', '{', closeBracket('}')],
  ])('is told where it stands, once: %j', (yaml, place, sign, fix) => {
    expect(told(yaml)).toEqual([[place, open(sign), fix]]);
  });
});

describe('a quote within quotes', () => {
  it.each([
    ["title: 'Baker's dozen'", '2:14', "'", 'write title: "Baker\'s dozen"'],
    ["title: 'Baker's: a study'", '2:14', "'", 'write title: "Baker\'s: a study"'],
    ["title: 'It''s 'rye' bread'", '2:15', "'", "write title: \"It's 'rye' bread\""],
    ['title: "The "best" bread"', '2:13', '"', 'write title: \'The "best" bread\''],
    ['title: "Best" bread', '2:13', '"', 'write title: \'"Best" bread\''],
    ['title: "Baker\'s "best" bread"', '2:17', '"', "write title: 'Baker''s \"best\" bread'"],
    ["title: 'Tis the baker's bread", '2:22', "'", 'write title: "\'Tis the baker\'s bread"'],
    ["authors:\n  - 'Bo's Crumb'", '3:8', "'", 'write - "Bo\'s Crumb"'],
  ])('is told with the line as it should be: %s', (yaml, place, quote, fix) => {
    expect(told(yaml)).toEqual([[place, inner(quote), fix]]);
    const indented = yaml.replace(/[^ \n].*$/, () => fix.replace('write ', ''));
    expect(told(indented)).toEqual([]);
  });

  it.each([
    ["authors: ['Bo's Crumb', Ada]", '2:14', otherQuotes("'", "''") + comma],
    ['authors: ["A "B" C", Ada]', '2:14', otherQuotes('"', '\\"') + comma],
    ['authors: [\n  "Ada" "Bo",\n  Cy]', '3:7', otherQuotes('"', '\\"') + comma],
    ['title: "Best" and "worst"', '2:13', otherQuotes('"', '\\"')],
    ["title: 'Baker's # dozen'", '2:14', otherQuotes("'", "''")],
  ])('is told in general where more than one line may be meant: %s', (yaml, place, fix) => {
    expect(told(yaml).map(([at, , repair]) => [at, repair])).toEqual([[place, fix]]);
  });
});

describe('LaTeX between double quotes', () => {
  it.each([
    ['"Baker\'s \\alpha"', "write 'Baker''s \\alpha'"],
    ['"Baker\'s \\quad"', "write 'Baker''s \\quad'"],
    ['"A \\\\alpha of \\"rye\\" \\textbf{x}"', 'write \'A \\alpha of "rye" \\textbf{x}\''],
    [
      '"\\u00C9clair \\textbf{x}"',
      "write '…' around the value instead of \"…\", and '' for each apostrophe in it",
    ],
  ])('is repaired by single quotes that keep every sign: %s', (value, fix) => {
    expect(told(`title: ${value}`).map(([, , repair]) => repair)).toEqual([fix]);
    if (!fix.includes('…')) expect(told(`title: ${fix.slice(6)}`)).toEqual([]);
  });
});

describe('a field without its colon', () => {
  it.each([
    ['added 2024-05-02', 'no `: ` behind `added`', `write added: 2024-05-02${goesOn}`],
    ['title:Rye', 'no `: ` behind `title`, but a colon without a space', 'write title: Rye'],
    [
      'authors： [Ada, Bo]',
      '`：` behind `authors`, which is not the colon of a keyboard',
      'write authors: [Ada, Bo]',
    ],
    [
      `title ${'rye '.repeat(20).trim()}`,
      'no `: ` behind `title`',
      `write title: and then the value${goesOn}`,
    ],
  ])('is told in the middle and at the end of the fields: %s', (line, found, fix) => {
    expect(told(line)).toEqual([['2:1', found, fix]]);
    expect(told(`short: Rye\n${line}`, '')).toEqual([['3:1', found, fix]]);
  });
});

describe('a line at another place or of another kind', () => {
  it.each([
    [
      'short: Rye\n  tags: [rye]',
      '3:3',
      '`tags` further in than the field above, as if it belonged to its value',
      'start `tags` at the column of the field above',
    ],
    [
      'relations:\n  - uses: rye\n   because: salt',
      '4:1',
      'a line that starts at another column than what it belongs to',
      'start the line at the column of the field above, or of the `-` above for another item',
    ],
    [
      'authors:\n-Ada\n-Bo',
      '3:1',
      '`-Ada`, a dash without a space, which makes no item of a list',
      'write `- Ada`; if the dash belongs to the value, put quotes around the whole value',
    ],
    ['%YAML 1.2', '2:1', '`%YAML 1.2`, a directive, and directives are not read', 'delete the line'],
    [
      'title: Rye\n%TAG ! !',
      '3:1',
      '`%TAG ! !`, a directive, and directives are not read',
      'delete the line',
    ],
  ])('is told as what it is: %j', (yaml, place, found, fix) => {
    expect(told(yaml)).toEqual([[place, found, fix]]);
  });
});
