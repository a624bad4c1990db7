import { note, paper, slowDough } from '../model/invented-list.ts';
import { broken, type RuleCase } from './rule-case.ts';

/** The body starts on line 9. */
function body(text: string, ...rest: [place: [number, number], words: [string, string, string]]): RuleCase {
  return broken({ [slowDough]: paper({}, text) }, ...rest);
}

/** Rules about Markdown bodies. */
export const bodyCases = {
  'unknown-citation': body(
    `It refutes [@slow-douhg]. ${note}`,
    [9, 14],
    [
      'a citation of `slow-douhg`, which no entry is called',
      'the id of an entry: its file name without `.md`',
      'write `[@slow-dough]`',
    ],
  ),
  'note-missing': body(
    '## Findings\n\nCold dough rises.',
    [9, 1],
    [
      'no paragraph at the start of the body',
      'a first paragraph that says why to read the paper',
      'write 40 to 90 words of your own below the frontmatter',
    ],
  ),
  'note-hollow': body(
    'It is about dough.',
    [9, 1],
    [
      'a note of 4 words',
      '40 to 90 words: what the paper asks, what it did, why to read it',
      'say more, or ask a curator to',
    ],
  ),
  'note-footnote': body(
    `Dough rises.[^1] ${note}\n\n[^1]: In the cold too.`,
    [9, 13],
    [
      'a footnote in the first paragraph',
      'footnotes below the first heading',
      'move the remark into the sentence or under a heading',
    ],
  ),
  'footnote-form': body(
    `${note}\n\n[^salt]: From the sea.`,
    [11, 1],
    [
      'the footnote `[^salt]`, which nothing refers to',
      'the mark `[^salt]` in the text',
      'write the mark where the footnote belongs, or delete the footnote',
    ],
  ),
  'citation-form': body(
    `It refutes [@ slow-dough]. ${note}`,
    [9, 12],
    [
      '`[@ slow-dough]`, which is no citation',
      '`[@its-id]`, or `[@its-id; @other-id]` for several entries',
      'write `@` and the id without a space, and `;` between two; to show the signs, write `\\[@`',
    ],
  ),
  'markdown-form': body(
    `${note}\n\n##Findings`,
    [11, 1],
    [
      '`##Findings`, which is no heading',
      'a space between `##` and the words',
      'write `## Findings`; to show the signs, write `\\##`',
    ],
  ),
  'raw-html': body(
    `Dough<br>rises. ${note}`,
    [9, 6],
    [
      '`<br>`, which Markdown reads as HTML',
      'Markdown without HTML',
      'write it in Markdown; for a `<` that belongs to the text write `\\<`, or put the text between backticks',
    ],
  ),
  'no-images': body(
    `Dough ![rises](https://example.org/dough.png) slowly. ${note}`,
    [9, 7],
    ['an image', 'text', 'say in words what it shows, or link to the page that has it'],
  ),
  'link-form': body(
    `See [the loaf](../loaf.html). ${note}`,
    [9, 5],
    [
      'a link to `../loaf.html`',
      'an https:// address, a mailto: address or a #heading',
      'write the whole address; to name another entry write `[@its-id]`',
    ],
  ),
  'heading-level': body(
    `${note}\n\n# Findings`,
    [11, 1],
    ['a heading with one `#`', '`##` or deeper', 'add a `#`'],
  ),
  'math-form': body(
    `The rate is $$\\loaf$$. ${note}`,
    [9, 13],
    [
      'a formula that KaTeX refuses: Undefined control sequence: \\loaf at position 1: \\loaf',
      'LaTeX mathematics',
      'compare with katex.org/docs/supported.html',
    ],
  ),
  'math-dollar': body(
    `$t_1$ is the first hour. ${note}`,
    [9, 1],
    ['`$t_1$` between single dollars', 'mathematics between `$$` and `$$`', 'write `$$t_1$$`'],
  ),
  'body-depth': body(
    `${note}\n\n${'> '.repeat(11)}deep`,
    [11, 23],
    ['lists or quotes nested 11 deep', 'at most 10 levels', 'flatten them'],
  ),
  'body-limits': body(
    `${note}\n\n${'| rye '.repeat(21)}|\n${'| --- '.repeat(21)}|`,
    [11, 1],
    ['a table of 21 columns', 'at most 20', 'make two tables of it, or a list'],
  ),
  'merge-conflict': body(
    `${note}\n\n>>>>>>> more-rye`,
    [11, 1],
    [
      'a mark of a merge conflict',
      'one version of the lines',
      'keep the lines you want and delete the marks `<<<<<<<`, `=======` and `>>>>>>>`',
    ],
  ),
};
