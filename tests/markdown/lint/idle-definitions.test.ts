import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

/** The rule, place, words and repair of each fault. */
function faults(...blocks: string[]) {
  const markdown = ['Rye.', ...blocks].join('\n\n');
  return compileBody(markdown).faults.map(({ rule, start, end, found, fix }) => [
    rule,
    markdown.slice(start, end),
    found,
    fix,
  ]);
}

const oven = '[oven]: https://bread.example';

describe('idleDefinitions', () => {
  it('finds an address that no link uses', () => {
    expect(faults(oven)).toEqual([
      [
        'link-form',
        oven,
        'an address for `[oven]`, which no link uses',
        'delete the line, or use it as `[text][oven]`',
      ],
    ]);
    expect(faults('[text][oven]', oven)).toEqual([]);
  });

  it('finds a second address for a name, whose letters may be larger', () => {
    const again = '[Oven]: https://other.example';
    expect(faults('The [oven].', `${oven}\n${again}`)).toEqual([
      [
        'link-form',
        again,
        'an address for `[Oven]` again',
        'delete the line, or give it a name of its own and use it in a link',
      ],
    ]);
  });

  it.each(['The [oven].', 'The [oven][].', '> The [hot *oven*][OVEN].', 'Salt[^1].\n\n[^1]: See [oven].'])(
    'leaves an address alone that is used in %j',
    (text) => {
      expect(faults(text, oven)).toEqual([]);
    },
  );

  it.each(['`[oven]: https://bread.example`', '    [oven]: https://bread.example'])(
    'leaves code alone: %j',
    (code) => {
      expect(faults(code)).toEqual([]);
    },
  );
});
