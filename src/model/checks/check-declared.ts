import type { Fault, Finding } from '../../problems/finding.ts';
import { listed, shown } from '../../problems/source.ts';
import { slugPattern } from '../../text/slug.ts';
import { suggest } from '../../text/suggest.ts';
import type { Site } from '../library.ts';
import { relationTypes } from '../schema/relation.ts';
import { inBackticks } from '../../text/quote.ts';
import { fieldLine } from '../yaml/field-edit.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { noEntry, type EntryIds } from './no-entry.ts';

/** Checks a paper's facets and facts against what site.md declares. @param declared null when that file is broken */
export function* checkDeclared(
  yaml: YamlReading,
  declared: Pick<Site, 'facets' | 'facts'> | null,
): Generator<Fault> {
  if (!declared) return;
  yield* checkValues(yaml, 'facet', declared.facets);
  yield* checkValues(yaml, 'fact', declared.facts);
}

/**
 * Gives the faults of unknown fields that are facets or facts of the list the right repair: their names stand one map
 * further in. Other faults stay as they are.
 */
export function withDeclaredNames(
  faults: readonly Fault[],
  yaml: YamlReading | null,
  declared: Pick<Site, 'facets' | 'facts'> | null,
): Fault[] {
  if (!yaml || !declared) return [...faults];
  const repairs = new Map(
    yaml.entriesAt([]).flatMap(([name, value]) => {
      const fix = declaredFix(name, value, yaml, declared);
      return fix === null ? [] : [[yaml.rangeOf([name], true).start, fix] as const];
    }),
  );
  return faults.map((fault) => {
    const fix = fault.rule === 'unknown-field' ? repairs.get(fault.start) : undefined;
    return fix === undefined ? fault : { ...fault, fix };
  });
}

function declaredFix(
  name: string,
  value: string,
  yaml: YamlReading,
  declared: Pick<Site, 'facets' | 'facts'>,
): string | null {
  const map = (['facets', 'facts'] as const).find((one) => Object.hasOwn(declared[one] ?? {}, name));
  if (map === undefined) return null;
  const line = fieldLine(name, value === '' ? '…' : value);
  return yaml.has(map)
    ? `move it into \`${map}\`, as ${inBackticks(line)}`
    : `write ${inBackticks(`${map}: { ${line} }`)}`;
}

/** What site.md declares, by name. Facts need not have fixed values. */
type Declared = Readonly<Record<string, { values?: readonly string[] | undefined }>>;

function* checkValues(yaml: YamlReading, kind: 'facet' | 'fact', declared: Declared = {}): Generator<Fault> {
  for (const [name, value] of yaml.entriesAt([`${kind}s`])) {
    const own = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (!own) {
      const finding = undeclared(kind, name, Object.keys(declared));
      yield { rule: 'unknown-facet', ...yaml.rangeOf([`${kind}s`, name], true), ...finding };
    } else if (own.values && value !== '' && !own.values.includes(value)) {
      yield { rule: 'unknown-facet', ...yaml.rangeOf([`${kind}s`, name]), ...notAmong(value, own.values) };
    }
  }
}

/** Checks that a paper's relations lead to other entries that exist, and that none is there twice. */
export function* checkRelations(yaml: YamlReading, id: string, ids: EntryIds): Generator<Fault> {
  const seen = new Set<string>();
  for (let index = 0; index < yaml.countAt('relations'); index++) {
    for (const [name, target] of yaml.entriesAt(['relations', index])) {
      // Skip: the schema reports other names, and texts that are no ids.
      if (!(relationTypes as readonly string[]).includes(name) || !slugPattern.test(target)) continue;
      const range = yaml.rangeOf(['relations', index, name]);
      const relation = `${name}: ${target}`;
      if (target === id) {
        yield {
          rule: 'unknown-entry',
          ...range,
          found: 'a relation to the entry itself',
          expected: 'another entry',
          fix: 'name the other paper, or delete the relation',
        };
      } else if (!ids.paperIds.has(target)) {
        yield { rule: 'unknown-entry', ...range, ...noEntry(target, ids) };
      } else if (seen.has(relation)) {
        yield {
          rule: 'list-repeats',
          ...range,
          found: `${shown(relation)} again`,
          expected: 'each relation once',
          fix: 'keep one of them, with all its reasons',
        };
      }
      seen.add(relation);
    }
  }
}

function undeclared(kind: 'facet' | 'fact', name: string, known: readonly string[]): Finding {
  const closest = suggest(name, known);
  return {
    found: `the ${kind} ${shown(name)}, which site.md does not declare`,
    expected: known.length === 0 ? `no ${kind}s: site.md declares none` : `one of ${listed(known)}`,
    fix: closest ? `write \`${closest}\`` : `delete it, or declare it under \`${kind}s\` in site.md`,
  };
}

function notAmong(value: string, known: readonly string[]): Finding {
  const closest = suggest(value, known);
  return {
    found: shown(value),
    expected: `one of ${listed(known)}`,
    fix: closest ? `write \`${closest}\`` : 'choose one of them',
  };
}
