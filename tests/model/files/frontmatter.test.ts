import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../../src/model/files/frontmatter.ts';
import { createSource, problemAt } from '../../../src/problems/source.ts';

const traces = globalThis as { baked?: boolean };
const payload = '(() => { globalThis.baked = true; return {}; })()';

function read(text: string) {
  const { frontmatter, faults } = readFrontmatter(text);
  const problems = faults.map((fault) => problemAt(createSource('rye.md', text), fault));
  return {
    halves: frontmatter && {
      value: frontmatter.yaml.value,
      body: frontmatter.body,
      offset: frontmatter.bodyOffset,
    },
    problems: problems.map(({ rule, line, column, endColumn, found }) => ({
      rule,
      line,
      column,
      endColumn,
      found,
    })),
  };
}

const fence = (found: string, line: number, endColumn: number) => ({
  halves: null,
  problems: [{ rule: 'frontmatter-fence', line, column: 1, endColumn, found }],
});

describe('readFrontmatter', () => {
  it.each([
    ['---\ntitle: Rye\n---\nBody\n', { title: 'Rye' }, 'Body\n', 19],
    ['---\ntitle: Rye\n---\n\n\nBody', { title: 'Rye' }, '\n\nBody', 19],
    ['---\ntitle: Rye\n---', { title: 'Rye' }, '', 18],
    ['---\ntitle: Rye\n---\nOne\n\n---\n\nTwo', { title: 'Rye' }, 'One\n\n---\n\nTwo', 19],
    ['---\ntitle: a --- b\n---\nBody', { title: 'a --- b' }, 'Body', 23],
  ])('cuts %j in two', (text, value, body, offset) => {
    expect(read(text)).toEqual({ halves: { value, body, offset }, problems: [] });
  });

  it.each(['---\n---\nBody', '---\n\n---\nBody', '---\n# only a comment\n---\nBody'])(
    'reads the block of %j as empty',
    (text) => {
      const { halves, problems } = read(text);
      expect({ value: halves?.value ?? null, body: halves?.body, problems }).toEqual({
        value: null,
        body: 'Body',
        problems: [],
      });
    },
  );

  it.each([
    ['', fence('an empty first line', 1, 1)],
    ['\n---\ntitle: Rye\n---\n', fence('an empty first line', 1, 1)],
    ['title: Rye\n', fence('a first line that is not exactly `---`: `title: Rye`', 1, 11)],
    [' ---\ntitle: Rye\n---\n', fence('a first line that is not exactly `---`: ` ---`', 1, 5)],
    ['----\ntitle: Rye\n----\n', fence('a first line that is not exactly `---`: `----`', 1, 5)],
    ['---`js`\n---\n', fence("a first line that is not exactly `---`: `---'js'`", 1, 8)],
    ['---\ntitle: Rye\n', fence('no closing `---`', 1, 4)],
    ['---', fence('no closing `---`', 1, 4)],
    ['---\ntitle: Rye\n--- \n', fence('the line `--- `, which ends in spaces, inside the frontmatter', 3, 4)],
    ['---\ntitle: Rye\n---js\n---\n', fence('the line `---js` inside the frontmatter', 3, 4)],
    ['---\ntitle: Rye\n----------\n---\n', fence('the line `----------` inside the frontmatter', 3, 4)],
  ])('refuses the fence of %j', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });
});

describe('readFrontmatter of a hostile file', () => {
  afterEach(() => {
    delete traces.baked;
  });

  const engines = [
    'js',
    'javascript',
    'coffee',
    'json',
    'toml',
    'yaml',
    'constructor',
    '__proto__',
    'toString',
    ' ',
    ' js',
  ];

  it.each(engines)('does not run what stands below `---%s`', (engine) => {
    const reading = read(`---${engine}\n${payload}\n---\nBody`);
    expect(traces.baked).toBeUndefined();
    expect(reading).toEqual(
      fence(`a first line that is not exactly \`---\`: \`---${engine}\``, 1, 4 + engine.length),
    );
  });

  it('would notice the payload when it ran', () => {
    // The indirect call stands for what an engine does with the block.
    (0, eval)(payload);
    expect(traces.baked).toBe(true);
  });

  it.each(['!!js/function', '!!js/undefined', '!<tag:yaml.org,2002:js/function>'])(
    'does not run the tag %s',
    (tag) => {
      const { halves, problems } = read(`---\ntitle: ${tag} '${payload}'\n---\n`);
      expect(traces.baked).toBeUndefined();
      expect(halves?.value).toBeNull();
      expect(problems).toHaveLength(1);
    },
  );

  it('reads whatever first line there is without running the block', () => {
    const engine = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(...engines));
    fc.assert(
      fc.property(engine, fc.constantFrom('\n', '\r\n', ' \n'), (word, end) => {
        const { problems } = read(`---${word}${end}${payload}\n---\nBody`);
        expect(traces.baked).toBeUndefined();
        expect(problems.length).toBeGreaterThanOrEqual(word === '' && end === '\n' ? 0 : 1);
      }),
    );
  });

  it('gives both halves of any text that it cuts, and never throws', () => {
    const piece = fc.constantFrom(
      '---',
      '\n',
      'title: ',
      'Rye',
      '[',
      '"',
      '- ',
      '#',
      '🥖',
      '\n---\n',
      '---\n',
    );
    let cut = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = `---\n${pieces.join('')}`;
        const { halves } = read(text);
        if (!halves) return;
        cut++;
        expect(text.slice(halves.offset)).toBe(halves.body);
        expect(text.slice(0, halves.offset)).toMatch(/^---\n[^]*?(?<=\n)---(?:\n|$)$/);
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(cut).toBeGreaterThan(40);
  });
});
