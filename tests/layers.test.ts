import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which layers may import which: the one-way rule. A layer may always import itself. */
const mayImport: Record<string, string[]> = {
  'src/markdown': [],
  'src/model': ['src/markdown'],
  'src/derive': ['src/model', 'src/markdown', 'src/search'],
  'src/search': ['src/model'],
  'src/browser': ['src/search'],
  'src/components': ['src/model', 'src/markdown', 'src/derive', 'src/browser'],
  'src/layouts': ['src/model', 'src/derive', 'src/browser', 'src/components', 'src/styles'],
  'src/pages': [
    'src/model',
    'src/markdown',
    'src/derive',
    'src/search',
    'src/browser',
    'src/components',
    'src/layouts',
    'src/styles',
  ],
  scripts: ['src/model', 'src/markdown', 'src/derive', 'src/search'],
};

/** Layers that see only the types of these. */
const typesOnly: [from: string, to: string][] = [
  ['src/search', 'src/model'],
  ['src/components', 'src/model'],
  ['src/components', 'src/markdown'],
  ['src/layouts', 'src/model'],
];

/** Files of `model` that import nothing and that the browser may therefore have, too. */
const leaves = ['src/model/identifier-addresses.ts'];

interface Import {
  file: string;
  from: string;
  target: string;
  /** Layer or package that is imported. */
  to: string;
  type: boolean;
}

const root = resolve(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro|mjs)$/.test(name))
    .map((name) => join(folder, name));
}

function layerOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? `src/${second}` : top;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = [
    ...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm),
  ];
  const dynamic = [...text.matchAll(/\bimport\(\s*'([^']+)'/g)].map((match) => [
    match[0],
    undefined,
    match[1],
  ]);
  return [...statements, ...dynamic].map(([, type, specifier = '']) => {
    const relativeTarget = specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(file), specifier))
      : '';
    return {
      file,
      from: layerOf(file),
      target: relativeTarget || specifier,
      to: relativeTarget ? layerOf(relativeTarget) : specifier,
      type: type !== undefined,
    };
  });
}

const files = [...sources('src'), ...sources('scripts')];
const imports = files.flatMap(importsOf);
const internal = imports.filter(({ to }) => to.startsWith('src/') || to === 'scripts');

describe('the layers', () => {
  it('are all named in the rule', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in mayImport))).toEqual([]);
    expect(internal.length).toBeGreaterThan(100);
  });

  it('import one way only', () => {
    const wrong = internal.filter(({ from, to }) => from !== to && !mayImport[from]?.includes(to));
    expect(wrong).toEqual([]);
  });

  it('see only types where the rule says so', () => {
    const wrong = internal.filter(
      ({ from, to, type, target }) =>
        !type &&
        !leaves.includes(target) &&
        typesOnly.some(([layer, other]) => from === layer && to === other),
    );
    expect(wrong).toEqual([]);
  });

  it('keep Astro to pages, components and layouts', () => {
    const astro = imports.filter(({ to }) => /^(?:astro|@astrojs)\b/.test(to));
    expect(
      astro.filter(({ from }) => !['src/pages', 'src/components', 'src/layouts'].includes(from)),
    ).toEqual([]);
    expect(astro.length).toBeGreaterThan(0);
  });

  it('keep the DOM to the browser layer', () => {
    const dom =
      /\b(?:window|localStorage|sessionStorage|history|customElements)\.|\bHTMLElement\b|\bdocument\.(?:query|create|body|getElement|addEvent|activeElement)/;
    const users = files.filter(
      (file) => file.endsWith('.ts') && dom.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(users.map(layerOf).filter((layer) => layer !== 'src/browser')).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  it('have no circular imports', () => {
    const next = Map.groupBy(internal, ({ file }) => file);
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      else if (!done.has(file)) {
        for (const { target, type } of next.get(file) ?? []) if (!type) walk(target, [...path, file]);
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
