import type { Fault } from '../../problems/finding.ts';
import { doubtfulNames } from '../authors/doubts.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { inQuotes } from '../yaml/quotes.ts';

/** Warns of authors and editors whose names look wrong. @param faults what is wrong already, which is told once */
export function* checkNames(yaml: YamlReading, faults: readonly Fault[]): Generator<Fault> {
  const reported = new Set(faults.map(({ start }) => start));
  for (const field of ['authors', 'editors']) {
    // Skip: the schema reports a text in place of the list.
    if (yaml.countAt(field) === 0) continue;
    const names = yaml
      .stringsAt(field)
      .map((name, index) => ({ name, isQuoted: !yaml.isPlain([field, index]) }));
    const list = {
      inBrackets: yaml.writtenAt([field]).startsWith('['),
      maySignAlone: field === 'authors' && names.length === 1,
    };
    for (const { index, finding, replacement } of doubtfulNames(names, list)) {
      const path = [field, index];
      const range = yaml.rangeOf(path);
      const isRepaired = replacement !== undefined && yaml.isInline(path);
      const edit = isRepaired ? { edit: { ...range, text: inQuotes(replacement) } } : {};
      if (!reported.has(range.start)) yield { rule: 'author-doubt', ...range, ...finding, ...edit };
    }
  }
}
