import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cachedReferences, citationStyles } from '../../src/build/cached-references.ts';
import { formatReferences, type References } from '../../src/derive/citing/references.ts';
import type { Paper } from '../../src/model/library.ts';
import { bakery } from '../derive/invented-bakery.ts';
import { writeFiles } from '../model/invented-list.ts';

const styles = citationStyles('.');
const stylesFolder = 'src/derive/citing/styles';

/** A project that has what makes references. */
function project(): string {
  const csl = [...styles].map(([name, text]) => [`${stylesFolder}/${name}.csl`, text]);
  return writeFiles({
    ...(Object.fromEntries(csl) as Record<string, string>),
    'src/derive/citing/references.ts': 'one',
    'src/text/escape.ts': 'two',
    'package-lock.json': '{}',
  });
}

/** Paths of the files in which a project keeps references, one a list and a state of the makers. */
function kept(root: string): string[] {
  const files = readdirSync(join(root, 'node_modules'), { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

const marked = Object.fromEntries(
  ['apa', 'ieee', 'acl'].map((style) => [style, { text: 'From the cache.', html: 'From the cache.' }]),
) as References;

/** Formats references once, and puts something recognisable in place of those that are kept. */
async function mark(root: string, papers: readonly Paper[]): Promise<void> {
  await cachedReferences(root, 'content', papers);
  for (const path of kept(root)) {
    const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
    const changed = lines.map((line) => `${line.split(' ')[0]} ${JSON.stringify(marked)}\n`);
    writeFileSync(path, changed.join(''));
  }
}

/** Which references come from the cache, by paper. */
async function fromCache(root: string, papers: readonly Paper[]): Promise<Record<string, boolean>> {
  const references = await cachedReferences(root, 'content', papers);
  return Object.fromEntries(papers.map(({ id }) => [id, references.get(id)?.apa.text === marked.apa.text]));
}

describe('cachedReferences', () => {
  it('gives what the processor gives, at first and from the cache', async () => {
    const root = project();
    const { papers } = bakery();
    const expected = formatReferences(papers, styles);
    expect(await cachedReferences(root, 'content', papers)).toEqual(expected);
    expect(kept(root)).toHaveLength(1);
    expect(await cachedReferences(root, 'content', papers)).toEqual(expected);
  });

  it('formats only papers of which facts or status changed', async () => {
    const root = project();
    const papers = bakery().papers.map((paper) => ({ ...paper, status: undefined }));
    await mark(root, papers);
    const all = { acid: true, 'slow-dough': true, steam: true, yeast: true };
    expect(await fromCache(root, papers)).toEqual(all);
    const evidence = 'https://example.org/notice';
    const changed = papers.map((paper): Paper => {
      if (paper.id === 'steam') return { ...paper, title: 'Hot steam' };
      if (paper.id === 'acid')
        return { ...paper, status: { state: 'retracted', evidence, checked: '2026-11-01' } };
      // No reference says since when the list has the paper.
      return { ...paper, added: '2026-11-25' };
    });
    expect(await fromCache(root, changed)).toEqual({ ...all, acid: false, steam: false });
    expect((await cachedReferences(root, 'content', changed)).get('acid')).toEqual(
      formatReferences(changed, styles).get('acid'),
    );
  });

  it.each([
    `${stylesFolder}/acl.csl`,
    'src/derive/citing/references.ts',
    'src/text/escape.ts',
    'package-lock.json',
  ])('formats anew when %s changes', async (file) => {
    const root = project();
    const papers = bakery().papers.slice(0, 1);
    await mark(root, papers);
    appendFileSync(join(root, file), '\n');
    expect(await fromCache(root, papers)).toEqual({ acid: false });
  });

  it('keeps lists apart', async () => {
    const root = project();
    const papers = bakery().papers.slice(0, 1);
    await mark(root, papers);
    expect(await cachedReferences(root, 'elsewhere', papers)).toEqual(formatReferences(papers, styles));
    expect(kept(root)).toHaveLength(2);
  });

  it('needs nothing for a list without papers', async () => {
    expect(await cachedReferences('no/such/project', 'content', [])).toEqual(new Map());
  });
});

describe('citationStyles', () => {
  it('are the CSL files of the project by their name', () => {
    const root = writeFiles({
      [`${stylesFolder}/crumb.csl`]: '<style/>',
      [`${stylesFolder}/rye.csl`]: '<style>é</style>',
      [`${stylesFolder}/reference-styles.ts`]: 'export {}',
    });
    expect(citationStyles(root)).toEqual(
      new Map([
        ['crumb', '<style/>'],
        ['rye', '<style>é</style>'],
      ]),
    );
    rmSync(join(root, stylesFolder, 'rye.csl'));
    expect(citationStyles(root)).toEqual(new Map([['crumb', '<style/>']]));
  });
});
