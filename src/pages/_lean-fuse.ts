/** The marks of every script, spelt out for browsers that did not know Unicode properties. */
const marks = /\/\[\\u0300-[^/]*\]\/g/;

/** Methods of fuse.js for what the search does not do: lists that change, documents with fields, other searches. */
export const unusedMethods: ReadonlySet<string> = new Set(
  (
    'add remove removeAt removeAll toJSON getIndex getValueForItemAtKeyId _createObjectRecord _searchLogical ' +
    '_findMatches _coversAllTokens'
  ).split(' '),
);

/** What is needed of a syntax tree (ESTree). */
interface Node {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
}

/** What Vite offers to a plugin that transforms. */
interface Context {
  parse(code: string): unknown;
}

/**
 * Vite plugin: takes out of fuse.js what the search never uses. Words are folded before, so the table of combining
 * marks may be a class of Unicode; and only lists of words are searched, which never change.
 */
export function leanFuse() {
  return {
    name: 'lean-fuse',
    transform(this: Context, code: string, id: string): { code: string; map: null } | null {
      return id.includes('/fuse.js/') ? { code: lean(code, (text) => this.parse(text)), map: null } : null;
    },
  };
}

/** fuse.js without its unused methods and its table of marks. */
export function lean(code: string, parse: (code: string) => unknown): string {
  const methods = methodsOf(parse(code)).filter(({ key }) => unusedMethods.has(key?.name ?? ''));
  const kept = methods
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
  return kept.replace(marks, () => '/\\p{M}/gu');
}

function methodsOf(tree: unknown): Node[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const inside = Object.values(tree).flatMap(methodsOf);
  return (tree as Node).type === 'MethodDefinition' ? [tree as Node, ...inside] : inside;
}
