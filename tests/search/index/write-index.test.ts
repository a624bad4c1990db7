import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFrom } from '../../../scripts/search/local-index.ts';
import { buildIndex, type BuiltIndex } from '../../../src/search/index/build-index.ts';
import { SearchEngine } from '../../../src/search/engine.ts';
import type { IndexHeader } from '../../../src/search/index/format.ts';
import { OpenIndex } from '../../../src/search/index/open-index.ts';
import { writeIndex, type IndexFiles } from '../../../src/search/index/write-index.ts';
import { bakery, bakeryFacets, generator, inventedWord, manyPapers } from '../invented-corpus.ts';

/** The postings of every word as they are read back. */
async function postingsOf(index: OpenIndex): Promise<BuiltIndex['postings']> {
  await index.need(index.words.keys());
  return index.words.map((_text, word) => {
    const docs: number[] = [];
    const profiles: number[] = [];
    index.each(word, (doc, profile) => {
      docs.push(doc);
      profiles.push(profile);
    });
    return { docs, profiles };
  });
}

/** The sections of an index file: lengths stand behind magic, version and count. */
function sections(file: Uint8Array): Uint8Array[] {
  const view = new DataView(file.buffer, file.byteOffset);
  let at = 6 + 4 * 8;
  return Array.from({ length: 8 }, (_none, index) => {
    at += view.getUint32(6 + 4 * index, true);
    return file.subarray(at - view.getUint32(6 + 4 * index, true), at);
  });
}

/** The same index with all other files but the notes inside. */
function inlined(files: IndexFiles): IndexFiles {
  const file = files.get('index.bin') as Uint8Array;
  const others = [...files].filter(([name]) => name !== 'index.bin' && !name.startsWith('notes-'));
  const parts = sections(file);
  const header = JSON.parse(new TextDecoder().decode(parts[0])) as IndexHeader;
  const inside = [...header.inside, ...others.map(([name, bytes]) => [name, bytes.length])];
  parts[0] = new TextEncoder().encode(JSON.stringify({ ...header, inside }));
  parts[7] = Buffer.concat([parts[7] ?? new Uint8Array(), ...others.map(([, bytes]) => bytes as Uint8Array)]);
  const lengths = new Uint8Array(Uint32Array.from(parts, ({ length }) => length).buffer);
  const bytes = Buffer.concat([file.subarray(0, 6), lengths, ...parts]);
  return new Map([...files, ['index.bin', new Uint8Array(bytes)]]);
}

describe('an index without parts', () => {
  const built = buildIndex(bakery, bakeryFacets);
  const files = writeIndex(built);

  it('is two files', () => {
    expect([...files.keys()]).toEqual(['index.bin', 'notes-0.json']);
  });

  it('gives back what was built', async () => {
    const index = await OpenIndex.open(loadFrom(files));
    expect(index.words).toEqual(built.words);
    expect([...index.counts]).toEqual(built.postings.map(({ docs }) => docs.length));
    expect(index.profiles).toEqual(built.profiles);
    expect(await postingsOf(index)).toEqual(built.postings);
  });

  it('asks for nothing but what it needs', async () => {
    const asked: string[] = [];
    const load = loadFrom(files);
    const engine = await SearchEngine.open((name) => {
      asked.push(name);
      return load(name);
    });
    await engine.search({ query: 'slow rye' });
    await engine.search({ query: '"bread letters" author:kneader year:2021', facets: { tag: ['time'] } });
    expect(asked).toEqual(['index.bin']);
    await engine.search({ query: '"black bread"' });
    await engine.search({ query: '"hot oven"' });
    expect(asked).toEqual(['index.bin', 'notes-0.json']);
  });

  it('is refused when any of its bytes at the end are missing', async () => {
    const whole = files.get('index.bin') as Uint8Array;
    const lengths = Array.from({ length: whole.length }, (_none, length) => length);
    const open = (length: number) =>
      OpenIndex.open(loadFrom(new Map([...files, ['index.bin', whole.subarray(0, length)]])));
    const results = await Promise.allSettled(lengths.map(open));
    expect(results.filter(({ status }) => status === 'fulfilled')).toEqual([]);
  });

  it('is refused when it is of another version, or no index', async () => {
    const changed = (at: number, value: number) => {
      const bytes = (files.get('index.bin') as Uint8Array).slice();
      bytes[at] = value;
      return OpenIndex.open(loadFrom(new Map([...files, ['index.bin', bytes]])));
    };
    await expect(changed(4, 99)).rejects.toThrow('an index of version 99, not 4');
    await expect(changed(0, 33)).rejects.toThrow('the index is not an index');
    await expect(OpenIndex.open(loadFrom(new Map()))).rejects.toThrow('the index has no file');
  });
});

describe('an index of fewer than 300 papers', () => {
  /** An index whose postings have so many bytes that they would be split. */
  function withManyPostings(papers: number): BuiltIndex {
    const next = generator(3);
    const words = Array.from({ length: 9000 }, (_none, at) => String(10_000 + at));
    const postings = words.map(() => {
      const docs = Array.from({ length: papers }, (_none, doc) => doc).filter(() => next(2) === 0);
      return { docs, profiles: docs.map(() => 0) };
    });
    return { ...buildIndex(manyPapers(papers, 5)), words, postings };
  }

  it('has no parts, however long the texts are, since all its papers are compared', () => {
    const parts = (papers: number) =>
      [...writeIndex(withManyPostings(papers)).keys()].filter((name) => name.startsWith('postings-'));
    expect(parts(299)).toEqual([]);
    expect(parts(300).length).toBeGreaterThan(3);
  });
});

describe('an index in parts', () => {
  const built = buildIndex(manyPapers(2600, 110));
  const files = writeIndex(built);
  const inline = inlined(files);
  let engines: [parts: SearchEngine, inline: SearchEngine];

  beforeAll(async () => {
    engines = [await SearchEngine.open(loadFrom(files)), await SearchEngine.open(loadFrom(inline))];
  });

  it('keeps each file small', () => {
    const parts = [...files].filter(([name]) => name.startsWith('postings-'));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.filter(([, bytes]) => bytes.length > 100 * 1024)).toEqual([]);
    expect(
      [...files].filter(([name, text]) => name.startsWith('notes-') && text.length > 160 * 1024),
    ).toEqual([]);
  });

  it('gives back what was built', async () => {
    expect(await postingsOf(engines[0].index)).toEqual(built.postings);
    const { papers } = engines[0].index;
    expect(await papers.notes([...built.documents.keys()])).toEqual(built.documents.map(({ note }) => note));
    const rows = await papers.rows([...built.documents.keys()]);
    expect(rows.map(({ id }) => id)).toEqual(built.documents.map(({ id }) => id));
  });

  it('answers as the same index in one piece does', async () => {
    const word = fc.integer({ min: 0, max: 5399 }).map(inventedWord);
    const part = fc.oneof(
      word,
      word.map((text) => text.slice(0, 4)),
      word.map((text) => `-${text}`),
    );
    const query = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const [parts, whole] = await Promise.all(engines.map((engine) => engine.search({ query: text })));
        expect(parts).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('loads only the parts that a query needs, and again after a failure', async () => {
    const asked: string[] = [];
    let isDown = true;
    const load = loadFrom(files);
    const index = await OpenIndex.open((name) => {
      asked.push(name);
      return isDown && name.startsWith('postings-') ? Promise.reject(new Error('no oven')) : load(name);
    });
    expect(() => {
      index.each(0, () => undefined);
    }).toThrow(`the postings of "${index.words[0]}" are not loaded`);
    await expect(index.need([0])).rejects.toThrow('no oven');
    isDown = false;
    await index.need([0, 1]);
    await index.need([1, 2]);
    expect(asked).toEqual(['index.bin', 'postings-0.bin', 'postings-0.bin']);
  });

  it('refuses a part that is cut off', async () => {
    const part = files.get('postings-1.bin') as Uint8Array;
    const index = await OpenIndex.open(
      loadFrom(new Map([...files, ['postings-1.bin', part.subarray(0, 500)]])),
    );
    await expect(index.need(index.words.keys())).rejects.toThrow('the postings are cut off');
  });
});

describe('an index of nothing', () => {
  it('opens, and finds nothing', async () => {
    const files = writeIndex(buildIndex([]));
    const nothing = {
      hits: [],
      related: 0,
      corrections: [],
      advice: [],
      words: [],
      wider: [],
      counts: {},
      namesPaper: false,
    };
    const engine = await SearchEngine.open(loadFrom(files));
    expect([...files.keys()]).toEqual(['index.bin']);
    expect([await engine.search({ query: '' }), await engine.search({ query: '"rye" loaf' })]).toEqual([
      { ...nothing, text: '' },
      { ...nothing, text: 'rye loaf' },
    ]);
  });
});
