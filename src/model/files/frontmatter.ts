import matter from 'gray-matter';
import type { Fault } from '../../problems/finding.ts';
import { parseYaml, type YamlReading } from '../yaml/parse.ts';
import { conflictFaults } from './conflict.ts';
import { otherFormat } from './other-formats.ts';

/** A file cut into its two halves. */
export interface Frontmatter {
  yaml: YamlReading;
  body: string;
  /** UTF-16 offset of the body in the file. */
  bodyOffset: number;
}

/** gray-matter would run such blocks with `eval` or guess at them, so every engine but YAML refuses. */
const refuse = {
  parse(): object {
    throw new Error('only YAML frontmatter is read');
  },
};

/**
 * Cuts the text of a file into frontmatter and body.
 *
 * The fence is checked before gray-matter sees the text: gray-matter takes the word behind the first `---` as
 * the name of an engine and evaluates JavaScript under some of them.
 *
 * @returns the two halves, null when there is no fence to cut at; and every fault of fence and YAML
 */
export function readFrontmatter(text: string): { frontmatter: Frontmatter | null; faults: Fault[] } {
  const conflict = conflictOf(text);
  if (conflict.length > 0) return { frontmatter: null, faults: conflict };
  const fault = fenceFault(text) ?? emptyRun(text);
  if (fault) return { frontmatter: null, faults: [fault] };
  let yaml: YamlReading | null = null;
  const engine = {
    parse(block: string): object {
      // gray-matter hands over what follows the opening fence, its line break included.
      yaml = parseYaml(block, '---'.length);
      return {};
    },
  };
  const file = matter(text, {
    language: 'yaml',
    engines: { yaml: engine, javascript: refuse, json: refuse, coffee: refuse, toml: refuse },
  });
  // An empty block never reaches the engine.
  const reading = (yaml as YamlReading | null) ?? parseYaml('', '---'.length);
  const crowd = fieldCrowd(reading.fieldCount);
  if (crowd) return { frontmatter: null, faults: [crowd] };
  const bodyOffset = text.length - file.content.length;
  const second = secondBlock(file.content, bodyOffset);
  if (second) return { frontmatter: null, faults: [...reading.faults, second] };
  return { frontmatter: { yaml: reading, body: file.content, bodyOffset }, faults: reading.faults };
}

/** Marks of a merge conflict in the frontmatter or around it. */
function conflictOf(text: string): Fault[] {
  // Without frontmatter, `=======` may be the underline of a heading.
  if (!/^(?:---|<{7}|>{7})/.test(text)) return [];
  const close = text.indexOf('\n---', 3);
  return conflictFaults(text, close < 0 ? text.length : close);
}

/** Most fields of a block, with those of maps inside it: to compare more of them with each other takes seconds. */
export const maxFields = 1000;

function fieldCrowd(count: number): Fault | null {
  if (count <= maxFields) return null;
  return {
    rule: 'yaml-syntax',
    start: 0,
    end: 3,
    found: `${count} fields`,
    expected: `at most ${maxFields} fields`,
    fix: 'keep the facts; what else there is to say belongs into the body',
  };
}

/** Most empty lines in a row: gray-matter scans them again from each one, which takes quadratic time. */
export const maxEmptyLines = 100;

const emptyLines = new RegExp(`(?:^[^\\S\\n]*\\n){${maxEmptyLines + 1}}`, 'm');

function emptyRun(text: string): Fault | null {
  const run = emptyLines.exec(text.slice(0, text.indexOf('\n---', 3) + 1));
  if (!run) return null;
  return {
    rule: 'yaml-syntax',
    start: run.index,
    end: run.index,
    found: `more than ${maxEmptyLines} empty lines in a row`,
    expected: '`field: value` lines of YAML',
    fix: 'delete the empty lines',
  };
}

/** A second block right behind the first: it would be shown as text, and other programs might run it. */
function secondBlock(body: string, offset: number): Fault | null {
  const match = /^\s*(---[\w-]*[ \t]*)\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(body);
  if (!match?.[1]) return null;
  const start = offset + match[0].indexOf(match[1]);
  return {
    rule: 'frontmatter-fence',
    start,
    end: start + match[1].length,
    found: 'a second block of frontmatter',
    expected: 'one block, then the note',
    fix: 'move its fields into the first block and delete the lines of `---`',
  };
}

function fenceFault(text: string): Fault | null {
  const [first = ''] = text.split('\n', 1);
  if (first !== '---') {
    const other = otherFormat(text);
    return {
      rule: 'frontmatter-fence',
      start: 0,
      end: first.length,
      found:
        first === ''
          ? 'an empty first line'
          : `a first line that is not exactly \`---\`: \`${first.slice(0, 40).replaceAll('`', "'")}\`${other?.what === undefined ? '' : `, as in ${other.what}`}`,
      expected: '`---` alone on line 1, then `field: value` lines of YAML',
      fix: other?.fix ?? 'make line 1 exactly `---`, with nothing before or after it',
    };
  }
  // gray-matter ends the block at any line that starts with `---`, so the first such line must be the fence.
  const close = /\n---[^\n]*/.exec(text);
  if (close !== null && close[0] === '\n---') return null;
  const start = close === null ? 0 : close.index + 1;
  return {
    rule: 'frontmatter-fence',
    start,
    end: start + 3,
    found:
      close === null
        ? 'no closing `---`'
        : `the line \`${close[0].slice(1, 41).replaceAll('`', "'")}\`${/^\n---\s+$/.test(close[0]) ? ', which ends in spaces,' : ''} inside the frontmatter`,
    expected: 'a line of exactly `---` after the last field',
    fix: 'write `---` alone on the line that ends the frontmatter',
  };
}
