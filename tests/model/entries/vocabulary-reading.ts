import { readVocabulary } from '../../../src/model/entries/read-vocabulary.ts';
import { writeFiles } from '../invented-list.ts';

/** What is read of a vocabulary.yaml, with its problems as rows. */
export function read(yaml: string) {
  const vocabulary = readVocabulary(writeFiles({ 'vocabulary.yaml': yaml }), 'vocabulary.yaml');
  return {
    ...vocabulary,
    venues: vocabulary.venues && Object.fromEntries(vocabulary.venues),
    problems: vocabulary.problems.map(({ rule, line, column, found, fix }) => [
      rule,
      line,
      column,
      found,
      fix,
    ]),
  };
}
