import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { compileBody } from '../../src/markdown/compile.ts';
import type { CompiledBody } from '../../src/markdown/body.ts';
import { loadLibrary } from '../../src/model/load-library.ts';

const template = 'tests/fixtures/lists/complete';
const good = readFileSync(join(template, 'papers/fermentation/slow-dough.md'), 'utf8')
  // What no two entries may share goes; the rest stays as it is.
  .replace(/^(?:arxiv|doi|acl|openreview|aliases): .*\n/gm, '')
  .replace('alsoIn: [ovens]', 'alsoIn: [fermentation]\nurl: https://bread.example/any');

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '</title><script>',
  '${process.exit(1)}',
  '{{ x }}',
  '"><b onclick="alert(1)">',
  '`<i>`',
  '\\"',
  ': ',
  '\n',
  ' # ',
  '[@steam-first]',
  '$$\\frac{1}{2}$$',
  '| a |',
  '\u2028',
  'é',
];

/** A good entry into which text was put at some places, or in which some characters became others. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(good.length - 1),
      cut: fc.nat(3),
      put: fc.oneof(
        fc.constantFrom(...hostile),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) =>
    changes.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), good),
  );

/** How many mutated entries are tried. */
const tries = 120;

/** Where a refused entry is kept beside the list, and what the list holds of accepted ones. */
export interface AnyEntries {
  accepted: string[];
  refused: string[];
}

/** An entry of its own title and address, so that no two are duplicates of each other. */
function numbered(text: string, number: number): string {
  return text
    .replace('https://bread.example/any', (address) => `${address}-${number}`)
    .replace('Slow Dough: A Study of 48 Hours & Cold Rooms', (title) => `${title}, No. ${number}`);
}

/**
 * Makes a list of the complete fixture and of many mutated entries that the check accepts, as a site to build.
 *
 * @param folder the list; replaced
 * @param seed of the entries, printed by a test that fails
 * @returns ids of the accepted entries, and texts of the refused ones
 */
export function writeAnyEntries(folder: string, seed: number): AnyEntries {
  rmSync(folder, { recursive: true, force: true });
  cpSync(template, folder, { recursive: true });
  const bodies = new Map<string, CompiledBody>();
  const remember = (markdown: string) => {
    const body = bodies.get(markdown) ?? compileBody(markdown);
    bodies.set(markdown, body);
    return body;
  };
  const entries: AnyEntries = { accepted: [], refused: [] };
  fc.sample(mutated, { numRuns: tries, seed }).forEach((text, number) => {
    const id = `any-${number}`;
    const file = join(folder, 'papers', 'ovens', `${id}.md`);
    const entry = numbered(text, number);
    writeFileSync(file, entry);
    if (loadLibrary(folder, remember).library) entries.accepted.push(id);
    else {
      entries.refused.push(entry);
      rmSync(file);
    }
  });
  return entries;
}
