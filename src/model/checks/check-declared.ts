import type { Site } from '../library.ts';
import { noEntry, type EntryIds } from './no-entry.ts';
import type { Finding } from '../../problems/finding.ts';
import type { Report } from '../../problems/report.ts';
import { relationTypes } from '../schema/relation.ts';
import { slugPattern } from '../../text/slug.ts';
import { listed, shown } from '../../problems/source.ts';
import { suggest } from '../../text/suggest.ts';
import type { YamlReading } from '../yaml/parse.ts';

/** Holds a paper's facets and facts against what site.md declares; null when that file is broken. */
export function checkDeclared(
  yaml: YamlReading,
  declared: Pick<Site, 'facets' | 'facts'> | null,
  report: Report,
): void {
  if (!declared) return;
  const { facets = {}, facts = {} } = declared;
  for (const [name, value] of yaml.entriesAt(['facets'])) {
    const facet = Object.hasOwn(facets, name) ? facets[name] : undefined;
    if (!facet)
      report(
        'unknown-facet',
        yaml.rangeOf(['facets', name], true),
        undeclared('facet', name, Object.keys(facets)),
      );
    else if (value !== '' && !facet.values.includes(value)) {
      report('unknown-facet', yaml.rangeOf(['facets', name]), notAmong(value, facet.values));
    }
  }
  for (const [name, value] of yaml.entriesAt(['facts'])) {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (!fact)
      report(
        'unknown-facet',
        yaml.rangeOf(['facts', name], true),
        undeclared('fact', name, Object.keys(facts)),
      );
    else if (fact.values && value !== '' && !fact.values.includes(value)) {
      report('unknown-facet', yaml.rangeOf(['facts', name]), notAmong(value, fact.values));
    }
  }
}

/** Holds a paper's relations against the entries that exist. */
export function checkRelations(yaml: YamlReading, id: string, ids: EntryIds, report: Report): void {
  const seen = new Set<string>();
  for (let index = 0; index < yaml.countAt('relations'); index++) {
    for (const [name, target] of yaml.entriesAt(['relations', index])) {
      // What is no id has been reported as such.
      if (!(relationTypes as readonly string[]).includes(name) || !slugPattern.test(target)) continue;
      const range = yaml.rangeOf(['relations', index, name]);
      if (target === id) {
        report('unknown-entry', range, {
          found: 'a relation to the entry itself',
          expected: 'another entry',
          fix: 'name the other paper, or delete the relation',
        });
      } else if (!ids.paperIds.has(target)) report('unknown-entry', range, noEntry(target, ids));
      else if (seen.has(`${name} ${target}`)) {
        report('list-repeats', range, {
          found: `${shown(`${name}: ${target}`)} again`,
          expected: 'each relation once',
          fix: 'keep one of them, with all its reasons',
        });
      }
      seen.add(`${name} ${target}`);
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
