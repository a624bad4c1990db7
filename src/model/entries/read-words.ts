import { join } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import { problemAt } from '../../problems/source.ts';
import type { Fault } from '../../problems/finding.ts';
import { englishWords, translatedWords, type Translation, type Words } from '../../words/words.ts';
import { conflictFaults } from '../files/conflict.ts';
import { maxSharedBytes, readSource } from '../files/read-source.ts';
import { validate } from '../schema/validate.ts';
import { wordsSchema } from '../schema/words.ts';
import { parseYaml } from '../yaml/parse.ts';

/** Reads words.yaml, which puts the interface into another language. What it leaves out, or all if it is broken, stays English. */
export function readWords(folder: string, path: string): { words: Words; problems: Problem[] } {
  const file = join(folder, path);
  const reading = readSource(file, file, maxSharedBytes);
  const { source } = reading;
  if (!source) return { words: englishWords, problems: [reading.problem] };
  const { words, faults } = parseWords(source.text, reading.faults);
  return { words, problems: faults.map((fault) => problemAt(source, fault)) };
}

function parseWords(text: string, layout: readonly Fault[]): { words: Words; faults: readonly Fault[] } {
  const conflict = conflictFaults(text, text.length);
  if (conflict.length > 0) return { words: englishWords, faults: conflict };
  const yaml = parseYaml(text);
  if (yaml.faults.length > 0) return { words: englishWords, faults: yaml.faults };
  const { fields, faults } = validate(yaml, wordsSchema);
  if (!fields) return { words: englishWords, faults };
  return { words: translatedWords(fields as Translation), faults: layout };
}
