import type { Fault, Finding, Range } from '../../problems/finding.ts';
import { listed, shown } from '../../problems/source.ts';
import { isSlug, slugFrom } from '../../text/slug.ts';
import { suggest } from '../../text/suggest.ts';
import type { ListFile } from '../files/walk.ts';
import type { Tag } from '../library.ts';
import { termKey } from '../schema/vocabulary.ts';
import type { YamlReading } from '../yaml/parse.ts';

/** Only so many items of a list are checked; the schema reports a list that is too long. */
const mostItems = 50;

/** The items of a list with their places; none where the field is no list, which the schema reports. */
function itemsAt(yaml: YamlReading, field: string) {
  const items = yaml.countAt(field) > 0 ? yaml.stringsAt(field).slice(0, mostItems) : [];
  return items.map((item, index) => ({ item, range: () => yaml.rangeOf([field, index]) }));
}

/** Checks that the themes of a paper, its folder first, exist. */
export function* checkThemes(
  file: ListFile,
  yaml: YamlReading,
  known: ReadonlySet<string>,
): Generator<Fault> {
  const ids = [...known];
  if (!known.has(file.theme)) {
    const found = `the folder ${shown(file.theme)}`;
    const finding = unknown(found, 'theme', ids, suggest(file.theme, ids));
    yield { rule: 'unknown-theme', start: 0, end: 3, ...finding };
  }
  const seen = new Set([file.theme]);
  for (const { item, range } of itemsAt(yaml, 'alsoIn')) {
    if (item !== '' && !known.has(item)) {
      const closest = suggest(slugFrom(item), ids);
      const finding = unknown(shown(item), 'theme', ids, closest, slugFrom(item));
      yield { rule: 'unknown-theme', ...range(), ...finding };
    }
    if (seen.has(item)) yield repeated(item, range(), 'delete it here; the folder counts as a theme already');
    seen.add(item);
  }
}

/** Checks that the tags of a paper are in vocabulary.yaml. @param tags null when that file is broken */
export function* checkTags(yaml: YamlReading, tags: ReadonlyMap<string, Tag> | null): Generator<Fault> {
  const seen = new Set<string>();
  for (const { item, range } of itemsAt(yaml, 'tags')) {
    if (tags && item !== '' && !tags.has(item)) {
      const ids = [...tags.keys()];
      const closest = tagCalled(item, tags) ?? suggest(slugFrom(item), ids);
      yield { rule: 'unknown-tag', ...range(), ...unknown(shown(item), 'tag', ids, closest, slugFrom(item)) };
    }
    if (seen.has(item)) yield repeated(item, range(), 'delete one of them');
    seen.add(item);
  }
}

/** Id of the tag that has a word as its label or synonym. */
function tagCalled(word: string, tags: ReadonlyMap<string, Tag>): string | undefined {
  const key = termKey(word);
  return [...tags.values()].find(({ label, synonyms }) =>
    [label, ...synonyms].some((term) => termKey(term) === key),
  )?.id;
}

function unknown(
  found: string,
  kind: 'theme' | 'tag',
  known: readonly string[],
  closest: string | null,
  id?: string,
): Finding {
  const place = kind === 'theme' ? 'themes/' : 'vocabulary.yaml';
  // A text that is no id cannot be added as it stands.
  const added =
    id === undefined || found === shown(id)
      ? `add the ${kind} to ${place}`
      : `write ${shown(id)} and add it to ${place}`;
  const orAdd = id === undefined || isSlug(id) ? `, or ${added}` : '';
  return {
    found: `${found}, which is no ${kind} of ${place}`,
    expected: known.length > 0 && known.length <= 8 ? `one of ${listed(known)}` : `a ${kind} of ${place}`,
    fix: closest ? `write \`${closest}\`` : `choose another${orAdd}`,
  };
}

function repeated(id: string, range: Range, fix: string): Fault {
  return { rule: 'list-repeats', ...range, found: `${shown(id)} again`, expected: 'each once', fix };
}
