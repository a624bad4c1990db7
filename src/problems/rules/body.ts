import { note, paper } from './examples.ts';
import type { Rule } from './rule.ts';

/** The row of a table with as many cells as asked for. */
function row(cells: number, text: (cell: number) => string): string {
  return `|${Array.from({ length: cells }, (_, index) => ` ${text(index + 1)} |`).join('')}`;
}

function table(columns: number): string {
  return [row(columns, (cell) => `h${cell}`), row(columns, () => '--'), row(columns, String)].join('\n');
}

/** Rules about the text below the frontmatter. */
export const bodyRules = {
  'note-missing': {
    severity: 'error',
    says: 'The body opens with a paragraph that says why to read the paper.',
    why: 'Lists, feeds and search results show this paragraph; without it they show a bare title.',
    bad: paper({}, '## Findings\n\n- 16 of 30 judges prefer slow dough.'),
    good: paper({}, `${note}\n\n## Findings\n\n- 16 of 30 judges prefer slow dough.`),
  },
  'note-hollow': {
    severity: 'warning',
    says: 'A note says something: no praise, no voice of the authors, not too short.',
    why: 'Praise and half sentences do not help anyone to choose what to read.',
    bad: paper({}, 'A groundbreaking paper about dough.'),
    good: paper({}, note),
  },
  'note-footnote': {
    severity: 'error',
    says: 'The first paragraph has no footnote, since lists show it alone.',
    why: 'In a list the number would stand there without its footnote.',
    bad: paper({}, `${note}[^1]\n\n[^1]: None of them was a baker.`),
    good: paper({}, `${note}\n\nThe judges were volunteers.[^1]\n\n[^1]: None of them was a baker.`),
  },
  'footnote-form': {
    severity: 'error',
    says: 'Every footnote has a mark in the text, every mark a footnote, and headings have none.',
    why: 'A footnote without a mark would be left out without a word, and so would a mark in a heading; a mark without a footnote is noise.',
    bad: paper({}, `${note}\n\nThe judges were volunteers.[^1]\n\n[^2]: None of them was a baker.`),
    good: paper({}, `${note}\n\nThe judges were volunteers.[^1]\n\n[^1]: None of them was a baker.`),
  },
  'citation-form': {
    severity: 'error',
    says: 'Entries are cited as `[@its-id]` or `[@its-id; @other-id]`, outside of links.',
    why: 'Anything else would stand on the page with its brackets and lead nowhere.',
    bad: paper({}, `${note} Compare [@ steam-first].`),
    good: paper({}, `${note} Compare [@steam-first].`),
  },
  'markdown-form': {
    severity: 'warning',
    says: 'Headings, lists, tables, links and citations have the form that Markdown knows.',
    why: 'What misses the form by a sign stands on the page as it is written, signs and all.',
    bad: paper({}, `${note}\n\n##Findings\n\n- 16 of 30 judges prefer slow dough.`),
    good: paper({}, `${note}\n\n## Findings\n\n- 16 of 30 judges prefer slow dough.`),
  },
  'raw-html': {
    severity: 'error',
    says: 'Bodies are Markdown without HTML.',
    why: 'HTML could run programs or break the page, so it would be taken out and the text would change.',
    bad: paper({}, `${note} <b>16</b> prefer slow dough.`),
    good: paper({}, `${note} **16** prefer slow dough.`),
  },
  'no-images': {
    severity: 'error',
    says: 'Bodies have no images.',
    why: 'Images of other hosts tell these hosts who reads, and figures mostly belong to their publishers.',
    bad: paper({}, `${note}\n\n![Taste by hours of rest](https://example.org/taste.png)`),
    good: paper({}, `${note}\n\nTaste rises up to 40 hours and falls after that.`),
  },
  'link-form': {
    severity: 'error',
    says: 'Links go to https addresses or to a heading of the body, and every address defined below the text is used.',
    why: 'Relative links break on every page but one, other kinds of address can run a program, and a definition that nothing uses would vanish.',
    bad: paper({}, `${note} See [the oven](steam-first.md).`),
    good: paper({}, `${note} See [@steam-first].`),
  },
  'heading-level': {
    severity: 'error',
    says: 'Headings start at `##` and say something; the title is the only `#`.',
    why: 'A page has one main heading; with a second one, or one without words, people who listen to the page lose their place.',
    bad: paper({}, `${note}\n\n# Findings\n\n- 16 of 30 judges prefer slow dough.`),
    good: paper({}, `${note}\n\n## Findings\n\n- 16 of 30 judges prefer slow dough.`),
  },
  'math-form': {
    severity: 'error',
    says: 'Mathematics between `$$` is LaTeX that KaTeX can set, without characters that nobody sees.',
    why: 'Readers would see an error in red in place of the formula.',
    bad: paper({}, `${note} Taste is $$\\taste(t)$$ after a time $$t$$.`),
    good: paper({}, `${note} Taste is $$\\sqrt{t}$$ after a time $$t$$.`),
  },
  'math-dollar': {
    severity: 'warning',
    says: 'Mathematics stands between double dollars; a single dollar is money.',
    why: 'Two prices in one sentence would turn the words between them into a formula, so single dollars stay as they are.',
    bad: paper({}, `${note} Taste is $t^2$ after a time.`),
    good: paper({}, `${note} Taste is $$t^2$$ after a time, at $2 to $3 a loaf.`),
  },
  'body-limits': {
    severity: 'error',
    says: 'A body keeps to the limits of time, footnotes and tables, and no row has more cells than the header.',
    why: 'Nobody can read more on a screen, a text made to be slow would stop the check for everyone, and cells beyond the header would vanish.',
    bad: paper({}, `${note}\n\n${table(21)}`),
    good: paper({}, `${note}\n\n${table(4)}`),
  },
  'body-depth': {
    severity: 'error',
    says: 'Quotes and lists are nested at most ten deep, the groups of a formula a hundred.',
    why: 'Deeper text leaves the screen, and thousands of levels make programs that read it fail.',
    bad: paper({}, `${note}\n\n${'> '.repeat(11)}Rest the dough.`),
    good: paper({}, `${note}\n\n> Rest the dough.`),
  },
} as const satisfies Record<string, Rule>;
