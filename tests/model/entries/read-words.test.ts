import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/model/load-library.ts';
import { englishWords } from '../../../src/words/words.ts';
import { writeList } from '../invented-list.ts';

/** What becomes of a list with this words.yaml. */
function translated(text: string) {
  const folder = writeList({ 'words.yaml': text });
  const { library, problems } = loadLibrary(folder);
  const told = problems.map(({ rule, line, found, fix }) => [rule, line, found, fix]);
  return { words: library?.words, told };
}

describe('words.yaml', () => {
  it('puts the interface into another language, and leaves English what it does not have', () => {
    const { words, told } = translated(
      'language: de\ndebates:\n  title: Streit\n  some: { other: "{count} Paare" }\n',
    );
    expect(told).toEqual([]);
    expect(words).toEqual({
      ...englishWords,
      language: 'de',
      debates: { ...englishWords.debates, title: 'Streit', some: { other: '{count} Paare' } },
    });
  });

  it('is told names that the interface has not, all at once', () => {
    const { words, told } = translated('language: de\ndebate: { title: Streit }\nbread: { x: y }\n');
    expect(words).toBeUndefined();
    expect(told.map(([rule, line]) => [rule, line])).toEqual([
      ['unknown-field', 2],
      ['unknown-field', 3],
    ]);
  });

  it('may be longer than an entry', () => {
    const { words, told } = translated(
      `language: de\n${'# Streit\n'.repeat(5000)}debates: { title: Streit }\n`,
    );
    expect(told).toEqual([]);
    expect(words?.debates.title).toBe('Streit');
  });

  it('says which language it is in', () => {
    const { told } = translated('debates: { title: Streit }\n');
    expect(told.map(([rule]) => rule)).toEqual(['missing-field']);
  });
});
