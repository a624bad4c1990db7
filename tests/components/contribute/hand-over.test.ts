import { describe, expect, it } from 'vitest';
import { letterOf, newFileAddress } from '../../../src/components/contribute/hand-over.ts';

const page = {
  papers: 'https://github.com/bread/list/new/main/content/papers',
  name: 'filename',
  text: 'value',
};
const file = { theme: 'ovens', id: 'slow-dough', text: '---\ntitle: "A & B"\n---\nNote.\n' };
const long = { ...file, text: 'é'.repeat(2000) };

/** An address taken apart. */
function parts({ href, hasText }: { href: string; hasText: boolean }) {
  const url = new URL(href);
  return [href.split('?')[0], Object.fromEntries(url.searchParams), hasText];
}

describe('an entry handed over', () => {
  it('opens a new file with its name and its text', () => {
    expect(parts(newFileAddress(page, file))).toEqual([
      `${page.papers}/ovens`,
      { filename: 'slow-dough.md', value: file.text },
      true,
    ]);
  });

  it('is pasted where the address would be too long, or where the page takes no text', () => {
    const named = [`${page.papers}/ovens`, { filename: 'slow-dough.md' }, false];
    expect(parts(newFileAddress(page, long))).toEqual(named);
    expect(parts(newFileAddress({ ...page, text: '' }, file))).toEqual(named);
  });

  it('lies among all papers as long as no theme is chosen', () => {
    expect(parts(newFileAddress(page, { ...file, theme: '', id: '' }))).toEqual([
      page.papers,
      { filename: 'entry.md', value: file.text },
      true,
    ]);
  });

  it('opens a letter', () => {
    const subject = 'New entry: papers/ovens/slow-dough.md';
    const body = file.text.replaceAll('\n', '\r\n');
    expect(parts(letterOf('bread@mill.example', file))).toEqual([
      'mailto:bread@mill.example',
      { subject, body },
      true,
    ]);
    expect(parts(letterOf('bread@mill.example', long))).toEqual([
      'mailto:bread@mill.example',
      { subject, body: '' },
      false,
    ]);
  });
});
