import { join, relative } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import type { RuleId } from '../../problems/rules.ts';
import { fileProblem } from '../../problems/source.ts';

/** Rules that seem broken all over the list when a part of it cannot be read. */
const seemBroken: [part: RegExp, rules: RuleId[]][] = [
  [/^$/, ['file-missing', 'unknown-theme', 'unknown-tag', 'unknown-entry', 'unknown-citation']],
  [/^themes$/, ['unknown-theme']],
  [/^papers(?:\/[^/.]+)?$/, ['unknown-entry', 'unknown-citation']],
];

/** Paths at which something is found in place of vocabulary.yaml. */
const nearVocabulary = /^vocabulary\.ya?ml$/i;

/**
 * Leaves out problems that only follow from another: where a folder cannot be read, everything in it seems unknown. A
 * missing vocabulary.yaml is reported once, instead of at every tag.
 *
 * @param folder the list
 * @param walked problems of files and folders as such
 * @param read problems of what stands in the files
 * @param hasVocabulary whether there is a vocabulary.yaml to be read
 */
export function withoutFollowOnProblems(
  folder: string,
  walked: readonly Problem[],
  read: readonly Problem[],
  hasVocabulary: boolean,
): Problem[] {
  const broken = walked.filter(({ rule }) => rule === 'file-place').map(({ file }) => relative(folder, file));
  const silent = (rule: RuleId, file: string) =>
    walked.some((problem) => problem.file === file && rule === 'file-missing') ||
    (rule === 'unknown-tag' && !hasVocabulary && broken.some((path) => nearVocabulary.test(path))) ||
    seemBroken.some(([part, rules]) => rules.includes(rule) && broken.some((path) => part.test(path)));
  const all = read.filter(({ rule, file }) => !silent(rule, file));
  const [tag, ...tags] = hasVocabulary ? [] : all.filter(({ rule }) => rule === 'unknown-tag');
  if (!tag) return [...walked, ...all];
  return [
    ...walked,
    ...all.filter(({ rule }) => rule !== 'unknown-tag'),
    noVocabulary(folder, [tag, ...tags]),
  ];
}

function noVocabulary(folder: string, tags: readonly Problem[]): Problem {
  const count = new Set(tags.map(({ file }) => file)).size;
  const problem = fileProblem('file-missing', join(folder, 'vocabulary.yaml'), {
    found: `no vocabulary.yaml, but ${count === 1 ? 'an entry' : `${count} entries`} with tags`,
    expected: 'a list with vocabulary.yaml where entries have tags',
    fix: 'add vocabulary.yaml with a line `tags:` and below it, indented, each tag such as `sourdough: {}`',
  });
  // Problems of drafts do not block.
  return tags.every(({ severity }) => severity === 'warning') ? { ...problem, severity: 'warning' } : problem;
}
