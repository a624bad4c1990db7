import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What each layer may import: the one-way rule. A layer is a folder of `src`, the commands, or the configuration.
 * Scripts in `components` and `layouts` run in the browser and are a layer of their own, and those of the form that makes
 * an entry are another.
 */
const mayImport: Record<string, string[]> = {
  text: [],
  words: [],
  problems: ['text'],
  markdown: ['text', 'problems'],
  model: ['text', 'words', 'problems', 'markdown'],
  search: ['text'],
  records: ['text', 'model', 'search'],
  derive: ['text', 'words', 'problems', 'markdown', 'model', 'search'],
  build: ['text', 'words', 'problems', 'markdown', 'model', 'search', 'derive'],
  browser: ['text', 'words', 'search'],
  // The form that makes an entry says what the check says and writes what `npm run new` writes, by the same code: a
  // second set of rules would drift from the first. Its page alone pays for that.
  form: ['text', 'words', 'problems', 'markdown', 'model', 'search', 'records', 'browser'],
  components: ['text', 'words', 'markdown', 'model', 'derive', 'build'],
  layouts: ['text', 'words', 'model', 'derive', 'build', 'components', 'styles'],
  pages: [
    'text',
    'words',
    'problems',
    'markdown',
    'model',
    'search',
    'derive',
    'build',
    'components',
    'layouts',
    'styles',
  ],
  scripts: ['text', 'words', 'problems', 'markdown', 'model', 'records', 'search', 'derive', 'build'],
  configuration: ['model', 'build'],
};

/** Layers that see only the types of these. */
const typesOnly: [from: string, to: string][] = [
  ['components', 'model'],
  ['components', 'markdown'],
  ['layouts', 'model'],
];

interface Import {
  file: string;
  from: string;
  /** File or package that is imported, and the layer of a file. */
  target: string;
  to: string | null;
  type: boolean;
}

/** The one markup that wakes the form. */
const formMarkup = 'src/components/contribute/NewEntry.astro';

const root = resolve(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro|mjs)$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .sort();
}

function layerOf(file: string): string {
  if (file === 'astro.config.mjs') return 'configuration';
  const [top = '', room = ''] = file.split('/');
  if (top !== 'src') return top;
  if (/^src\/components\/contribute\/.*\.ts$/.test(file)) return 'form';
  return room === 'components' && file.endsWith('.ts') ? 'browser' : room;
}

/** The parts of a file by the layer that they belong to: an Astro file's frontmatter renders, its scripts wake. */
function partsOf(file: string): [layer: string, code: string][] {
  const text = readFileSync(join(root, file), 'utf8');
  if (!file.endsWith('.astro')) return [[layerOf(file), text]];
  const [, frontmatter = '', markup = text] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const scripts = [...markup.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  const waker = file === formMarkup ? 'form' : 'browser';
  return [[layerOf(file), frontmatter], ...scripts.map((code): [string, string] => [waker, code])];
}

function importsOf(file: string): Import[] {
  return partsOf(file).flatMap(([from, code]) =>
    [
      ...code.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^'?]+)[^']*'/gm),
      ...code.matchAll(/\b(?:import|new URL)\((\s*)'(\.[^'?]+)[^']*'/g),
    ].map(([, type, specifier = '']) => {
      const inside = specifier.startsWith('.');
      const target = inside ? relative(root, resolve(root, dirname(file), specifier)) : specifier;
      return {
        file,
        from,
        target,
        to: inside ? layerOf(target) : null,
        type: type?.startsWith('type') ?? false,
      };
    }),
  );
}

const files = ['astro.config.mjs', ...sources('src'), ...sources('scripts')];
const imports = files.flatMap(importsOf);
/** Imports of other files of the project; what is no code of ours belongs to no layer. */
const internal = imports.filter(({ to }) => to !== null && !/^(?:package\.json|node_modules)$/.test(to));
/** The imports of each file. */
const next = Map.groupBy(internal, ({ file }) => file);
const ways = ({ file, from, target, type }: Import) =>
  `${file} (${from}) ${type ? 'types of ' : ''}${target}`;

describe('the layers', () => {
  it('are all named in the rule', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in mayImport))).toEqual([]);
    expect(internal.length).toBeGreaterThan(100);
    expect(new Set(imports.map(({ from }) => from))).toContain('browser');
  });

  it('import one way only', () => {
    const wrong = internal.filter(({ from, to }) => from !== to && !mayImport[from]?.includes(to ?? ''));
    expect(wrong.map(ways)).toEqual([]);
  });

  it('see only types where the rule says so', () => {
    const wrong = internal.filter(
      ({ from, to, type }) => !type && typesOnly.some(([layer, other]) => from === layer && to === other),
    );
    expect(wrong.map(ways)).toEqual([]);
  });

  it('leave the routes to Astro, which alone reads them', () => {
    expect(internal.filter(({ to }) => to === 'pages').map(ways)).toEqual([]);
  });

  it('wake markup by the scripts that stand in its own file', () => {
    const wakers = internal.filter(({ from, to }) => !/^(?:browser|form)$/.test(from) && to === 'browser');
    expect(wakers.map(ways)).toEqual([]);
  });

  it('wake the form on its own page alone, which is the only one to load the schema', () => {
    const wakers = internal.filter(
      ({ from, to, file }) => to === 'form' && (from !== 'form' || file.endsWith('.astro')),
    );
    expect(wakers.map(({ file, target }) => `${file} ${target}`)).toEqual([
      `${formMarkup} src/components/contribute/wake.ts`,
    ]);
  });

  it('give the form nothing that needs a disk', () => {
    const seen = new Set<string>();
    const reach = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { target, type } of next.get(file) ?? []) if (!type) reach(target);
    };
    reach('src/components/contribute/new-entry.ts');
    const bound = imports.filter(
      ({ file, target, type }) => !type && seen.has(file) && target.startsWith('node:'),
    );
    expect(bound.map(ways)).toEqual([]);
    expect([...seen]).toContain('src/model/schema/paper.ts');
  });

  it('keep Astro to what it renders and to what is put around it', () => {
    const astro = imports.filter(({ target }) => /^(?:astro|@astrojs)\b/.test(target));
    const rooms = ['pages', 'components', 'layouts', 'build', 'configuration'];
    expect(astro.filter(({ from }) => !rooms.includes(from)).map(ways)).toEqual([]);
    expect(astro.length).toBeGreaterThan(0);
  });

  it('keep the DOM to what runs in the browser', () => {
    const dom =
      /\b(?:window|localStorage|sessionStorage|history|customElements)\.|\bHTMLElement\b|\bdocument\.(?:query|create|body|getElement|addEvent|activeElement)/;
    const users = files.filter(
      (file) => file.endsWith('.ts') && dom.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(users.filter((file) => !/^(?:browser|form)$/.test(layerOf(file)))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  it('have no circular imports, not even of types', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      else if (!done.has(file)) {
        for (const { target } of next.get(file) ?? []) walk(target, [...path, file]);
        done.add(file);
      }
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('have no drawer for what belongs somewhere', () => {
    expect(
      files.filter((file) => /(?:^|\/)(?:utils?|helpers?|lib|common|index\.ts)(?:\/|\.ts$|$)/.test(file)),
    ).toEqual([]);
  });
});
