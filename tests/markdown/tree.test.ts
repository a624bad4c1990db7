import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { nodesOf, rangeOf, walk } from '../../src/markdown/tree.ts';

const markdown = '## Rye\n\nIt is *dark*, as\n> [this](https://a.example) says.';
const tree = parseMarkdown(markdown);

describe('walk', () => {
  it('visits outer nodes first, each with its ancestors, and leaves out what is in a node when told', () => {
    const visited: string[] = [];
    walk(tree, (node, ancestors) => {
      visited.push([...ancestors, node].map(({ type }) => type).join(' '));
      return node.type === 'blockquote' ? 'skip' : undefined;
    });
    expect(visited).toEqual([
      'root',
      'root heading',
      'root heading text',
      'root paragraph',
      'root paragraph text',
      'root paragraph emphasis',
      'root paragraph emphasis text',
      'root paragraph text',
      'root blockquote',
    ]);
  });
});

describe('nodesOf and rangeOf', () => {
  it('give the nodes of some types in their order, and where they stand', () => {
    const written = nodesOf(tree, 'link', 'emphasis').map((node) => {
      const { start, end } = rangeOf(node);
      return markdown.slice(start, end);
    });
    expect(written).toEqual(['*dark*', '[this](https://a.example)']);
    expect(rangeOf({ type: 'text', value: 'without a place' })).toEqual({ start: 0, end: 0 });
  });
});
