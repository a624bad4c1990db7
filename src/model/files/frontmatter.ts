import matter from 'gray-matter';
import { conflictProblems } from './conflict.ts';
import type { Problem } from '../../problems/problem.ts';
import { lineText, problemAt, type Source } from '../../problems/source.ts';
import { parseYaml, type YamlReading } from '../yaml/parse.ts';

/** A file cut into its two halves. */
export interface Frontmatter {
  yaml: YamlReading;
  body: string;
  /** UTF-16 offset of the body in the source. */
  bodyOffset: number;
}

/** gray-matter would run these with `eval` or guess at them; every name but `yaml` refuses. */
const refuse = {
  parse(): object {
    throw new Error('only YAML frontmatter is read');
  },
};

/**
 * Cuts a source into frontmatter and body.
 *
 * The fence is checked before gray-matter sees the text: gray-matter takes the word behind the first `---` as
 * the name of an engine and evaluates JavaScript under some of them.
 *
 * @returns the two halves, null when there is no fence to cut at; and every problem of fence and YAML
 */
export function readFrontmatter(source: Source): { frontmatter: Frontmatter | null; problems: Problem[] } {
  const conflict = conflictOf(source);
  if (conflict.length > 0) return { frontmatter: null, problems: conflict };
  const problem = fenceProblem(source);
  if (problem) return { frontmatter: null, problems: [problem] };
  const empty = emptyRun(source);
  if (empty) return { frontmatter: null, problems: [empty] };
  let yaml: YamlReading | null = null;
  const engine = {
    parse(text: string): object {
      // gray-matter hands over what follows the opening fence, its line break included.
      yaml = parseYaml(source, text, '---'.length);
      return {};
    },
  };
  const file = matter(source.text, {
    language: 'yaml',
    engines: { yaml: engine, javascript: refuse, json: refuse, coffee: refuse, toml: refuse },
  });
  // An empty block never reaches the engine.
  const reading = (yaml as YamlReading | null) ?? parseYaml(source, '', '---'.length);
  const crowd = fieldCrowd(source, reading.fieldCount);
  if (crowd) return { frontmatter: null, problems: [crowd] };
  const bodyOffset = source.text.length - file.content.length;
  const second = secondBlock(source, file.content, bodyOffset);
  if (second) return { frontmatter: null, problems: [...reading.problems, second] };
  return { frontmatter: { yaml: reading, body: file.content, bodyOffset }, problems: reading.problems };
}

/** Marks of a merge conflict in the frontmatter or around it. */
function conflictOf(source: Source): Problem[] {
  // In text without frontmatter, `=======` underlines a heading.
  if (!/^(?:---|<{7}|>{7})/.test(source.text)) return [];
  const close = source.text.indexOf('\n---', 3);
  return conflictProblems(source, close < 0 ? source.text.length : close);
}

/** Most fields of a block, those of maps within it included: comparing more with each other takes seconds. */
export const maxFields = 1000;

function fieldCrowd(source: Source, count: number): Problem | null {
  if (count <= maxFields) return null;
  const finding = {
    found: `${count} fields`,
    expected: `at most ${maxFields} fields`,
    fix: 'keep the facts; what else there is to say belongs into the body',
  };
  return problemAt(source, 'yaml-syntax', { start: 0, end: 3 }, finding);
}

/** Most empty lines running: gray-matter looks for a comment behind them anew from each one. */
export const maxEmptyLines = 100;

const emptyLines = new RegExp(`(?:^[^\\S\\n]*\\n){${maxEmptyLines + 1}}`, 'm');

function emptyRun(source: Source): Problem | null {
  const run = emptyLines.exec(source.text.slice(0, source.text.indexOf('\n---', 3) + 1));
  if (!run) return null;
  const finding = {
    found: `more than ${maxEmptyLines} empty lines in a row`,
    expected: '`field: value` lines of YAML',
    fix: 'delete the empty lines',
  };
  return problemAt(source, 'yaml-syntax', { start: run.index, end: run.index }, finding);
}

/** A second block straight behind the first would be shown as text, or run by another reader. */
function secondBlock(source: Source, body: string, offset: number): Problem | null {
  const match = /^\s*(---[\w-]*[ \t]*)\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(body);
  if (!match?.[1]) return null;
  const start = offset + match[0].indexOf(match[1]);
  return problemAt(
    source,
    'frontmatter-fence',
    { start, end: start + match[1].length },
    {
      found: 'a second block of frontmatter',
      expected: 'one block, then the note',
      fix: 'move its fields into the first block and delete the lines of `---`',
    },
  );
}

function fenceProblem(source: Source): Problem | null {
  const first = lineText(source, 1);
  if (first !== '---') {
    const finding = {
      found:
        first === ''
          ? 'an empty first line'
          : `a first line that is not exactly \`---\`: \`${first.slice(0, 40).replaceAll('`', "'")}\``,
      expected: '`---` alone on line 1, then `field: value` lines of YAML',
      fix: 'make line 1 exactly `---`, with nothing before or after it',
    };
    return problemAt(source, 'frontmatter-fence', { start: 0, end: first.length }, finding);
  }
  // gray-matter ends the block at any line that starts with `---`, so the first such line must be the fence.
  const close = /\n---[^\n]*/.exec(source.text);
  if (close !== null && close[0] === '\n---') return null;
  const start = close === null ? 0 : close.index + 1;
  const finding = {
    found:
      close === null
        ? 'no closing `---`'
        : `the line \`${close[0].slice(1, 41).replaceAll('`', "'")}\`${/^\n---\s+$/.test(close[0]) ? ', which ends in spaces,' : ''} inside the frontmatter`,
    expected: 'a line of exactly `---` after the last field',
    fix: 'write `---` alone on the line that ends the frontmatter',
  };
  return problemAt(source, 'frontmatter-fence', { start, end: start + 3 }, finding);
}
