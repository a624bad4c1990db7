import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { linkAddress } from '../../src/markdown/source.ts';

const page = 'PAGE';

/** The source with its edits, for the whole body or for the note alone. */
function edited(markdown: string, part: 'whole' | 'note' = 'whole'): string {
  const { source } = compileBody(markdown);
  const range = part === 'note' ? source.note : { start: 0, end: markdown.length };
  if (!range) return 'no note';
  let text = '';
  let last = range.start;
  for (const edit of source.edits) {
    if (edit.start < last || edit.end > range.end || (part === 'whole' && edit.alone)) continue;
    text += markdown.slice(last, edit.start) + (edit.page ? page : '') + edit.text;
    last = edit.end;
  }
  return text + markdown.slice(last, range.end);
}

describe('sourceOf', () => {
  it('leaves alone what every program for Markdown reads as this site does', () => {
    const body =
      'Read *this* and __that__, [here](https://bread.example/a_(b)).\n\n* one\n* two\n\n' +
      '| a | b |\n|---|---|\n| `c` | d |\n\n```text\n$5\n```\n\n$$\nt = t_0\n$$\n\nIt rose.[^a]\n\n[^a]: Twice.\n';
    expect(compileBody(body).source).toEqual({ note: { start: 0, end: 62 }, edits: [] });
  });

  it.each([
    ['It takes $$h$$ hours.', 'It takes $h$ hours.'],
    ['It takes $$ h = w $$ hours.', 'It takes $h = w$ hours.'],
    ['It costs $$\\text{\\$5}$$.', 'It costs $$\\text{\\$5}$$.'],
    ['It costs $5, \\$6 or `$7`.', 'It costs \\$5, \\$6 or `$7`.'],
    ['At \\\\$5 [or $6](https://bread.example/$7).', 'At \\\\\\$5 [or \\$6](https://bread.example/$7).'],
    ['See <https://bread.example/$7> for $7.', 'See <https://bread.example/$7> for \\$7.'],
    ['See https://bread.example/$7 for $7.', 'See https://bread.example/$7 for \\$7.'],
    ['> Rye\n> at $5', '> Rye\n> at \\$5'],
  ])('writes dollars as other programs expect them: %j', (body, text) => {
    expect(edited(body)).toBe(text);
  });

  it.each([
    ['Up [*there*](#top).', 'Up [*there*](PAGE#top).'],
    ['Up [there](<#top>).', 'Up [there](<PAGE#top>).'],
    ['Up [there](\n#top "Title").', 'Up [there](\nPAGE#top "Title").'],
    ['Up [there](&#35;top).', 'Up [there](PAGE&#35;top).'],
    ['Up [there][a].\n\n[a]: #top', 'Up [there][a].\n\n[a]: PAGE#top'],
    ['Up [there][a\\]].\n\n> [a\\]]:\n> <#top>', 'Up [there][a\\]].\n\n> [a\\]]:\n> <PAGE#top>'],
  ])('puts the address of the page before fragments: %j', (body, text) => {
    expect(edited(body)).toBe(text);
  });

  it.each([
    ['Rye[^a] rises.\n\n[^a]: Twice.', 'Rye rises.'],
    ['Read [this *one*][a].\n\n[a]: https://bread.example', 'Read [this *one*](https://bread.example).'],
    ['Read [a][].\n\n[a]: https://bread.example', 'Read [a](https://bread.example).'],
    [
      'Read [a].\n\n[a]: https://bread.example\n[a]: https://other.example',
      'Read [a](https://bread.example).',
    ],
    ['[b]: #top\n\nUp [there][b], $5.\n\n## Rye', 'Up [there](PAGE#top), \\$5.'],
    ['Read [a][b].', 'Read [a][b].'],
    ['- no note', 'no note'],
  ])('lets the note stand alone: %j', (body, text) => {
    expect(edited(body, 'note')).toBe(text);
  });

  it.each([
    ['Rye.\n\n```text\nrye', 'Rye.\n\n```text\nrye\n```'],
    ['Rye.\n\n~~~~\nrye\n~~~', 'Rye.\n\n~~~~\nrye\n~~~\n~~~~'],
    ['Rye.\n\n```\nrye\n  ````', 'Rye.\n\n```\nrye\n  ````'],
    ['Rye.\n\n    rye', 'Rye.\n\n    rye'],
  ])('closes a block of code that runs to the end: %j', (body, text) => {
    expect(edited(body)).toBe(text);
  });
});

describe('linkAddress', () => {
  it('keeps an address whole, whatever is in it', () => {
    const addresses = ['https://a.b/c_d', 'https://a.b/(c', 'https://a.b/c d', 'https://a.b/<`$c\\&amp;'];
    const read = addresses.map((address) => compileBody(`[a](${linkAddress(address)})`).note.html);
    expect(read).toEqual([
      '<a href="https://a.b/c_d" rel="noopener">a</a>',
      '<a href="https://a.b/(c" rel="noopener">a</a>',
      '<a href="https://a.b/c%20d" rel="noopener">a</a>',
      '<a href="https://a.b/%3C%60$c%5C&#x26;amp;" rel="noopener">a</a>',
    ]);
  });
});
