import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many papers the long list has: more than one page of a list shows. */
export const length = 520;

/** Authors of one paper each whose names are hard to search for, by the paper's id; other papers have plain ones. */
export const hardNames: Record<string, string> = {
  'loaf-1': 'José Ødegård-Łódź',
  'loaf-2': "Conor O'Crumb",
  'loaf-3': 'Ada "Loaf" Rye',
  'loaf-4': '王小麦',
  'loaf-5': '김밀',
};

/** A name and another spelling of it, which share a page: they are those of the papers `loaf-6` and `loaf-7`. */
export const spellings = ['Zoë van-Oven', 'Zoe Van Oven'];

/** Writes a list of tiny entries: one theme, tag, year and author for all of them, and an author for each. */
export function writeLongList(list: string): void {
  rmSync(list, { recursive: true, force: true });
  mkdirSync(join(list, 'papers/loaves'), { recursive: true });
  mkdirSync(join(list, 'themes'));
  const write = (path: string, lines: string[]) => writeFileSync(join(list, path), `${lines.join('\n')}\n`);
  write('site.md', [
    '---',
    'title: Loaves',
    'tagline: One after another',
    'url: https://loaves.example/',
    '---',
    '',
  ]);
  write('vocabulary.yaml', ['tags:', '  rye: {}']);
  write('themes/loaves.md', [
    '---',
    'title: All loaves',
    'summary: Every loaf',
    'order: 1',
    '---',
    'They are many.',
  ]);
  for (let number = 1; number <= length; number++) {
    const id = `loaf-${number}`;
    const own = hardNames[id] ?? spellings[number - 6] ?? `Baker ${words(number)}`;
    write(`papers/loaves/${id}.md`, [
      '---',
      `title: "${words(number)}"`,
      `authors: [Mill Owner, ${JSON.stringify(own)}]`,
      `published: 2021-0${(number % 9) + 1}`,
      `added: 2026-11-${10 + (number % 3)}`,
      `url: https://loaves.example/papers/${number}`,
      'tags: [rye]',
      '---',
      `A loaf that says in one sentence what it is made of, how long it rests, and why: ${words(number)}.`,
    ]);
  }
}

const syllables = ['ba', 'rye', 'do', 'mil', 'ku', 'sen', 'lo', 'ti'];

/** Two words that no other number has and that are not much like those of others: `Dolo Ryeti`. */
function words(number: number): string {
  const word = (from: number) => {
    const text = [...from.toString(8).padStart(3, '0')].map((digit) => syllables[Number(digit)]).join('');
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  };
  return `${word(number % 512)} ${word((number * 229) % 1009)}`;
}
