import { changed, note, paper } from './examples.ts';
import type { Rule } from './rule.ts';

/** Rules about frontmatter as YAML, and about marks that git leaves in a file. */
export const yamlRules = {
  'frontmatter-fence': {
    severity: 'error',
    says: 'Frontmatter opens with a first line of exactly `---` and closes with another.',
    why: 'Where the fields begin and end would be a guess, and fields could be shown as text. Some readers run what follows `---js` as a program.',
    bad: changed(paper(), '---\ntitle', '---yaml\ntitle'),
    good: paper(),
  },
  'yaml-syntax': {
    severity: 'error',
    says: 'Frontmatter is YAML that parses.',
    why: 'A file that does not parse has no fields at all. A title with `: ` in it is the usual reason.',
    bad: paper({ title: 'Slow Dough: A Study' }),
    good: paper({ title: '"Slow Dough: A Study"' }),
  },
  'yaml-feature': {
    severity: 'error',
    says: 'YAML anchors, aliases and tags are not used.',
    why: 'They make a value differ from what stands in the file, and a few lines of them can grow to gigabytes.',
    bad: paper({ title: '!study Slow Dough' }),
    good: paper({ title: '"!study Slow Dough"' }),
  },
  'yaml-comment': {
    severity: 'error',
    says: 'A value with ` #` in it stands in quotes, or YAML cuts it off there.',
    why: 'YAML takes what follows for a comment, and half of the title would be lost without a word.',
    bad: paper({ title: 'Slow Dough #2' }),
    good: paper({ title: '"Slow Dough #2"' }),
  },
  'yaml-escape': {
    severity: 'error',
    says: 'A backslash stands in single quotes; between double quotes it starts an escape.',
    why: 'Between double quotes `\\t` is a tab, so that `\\temp` would lose its first two signs.',
    bad: paper({ title: '"Dough in \\temp"' }),
    good: paper({ title: "'Dough in \\temp'" }),
  },
  'yaml-lines': {
    severity: 'error',
    says: 'A value without quotes has no line that looks like an item or a field of its own.',
    why: 'YAML joins the lines of a value. Where a dash lacks its space or a field its colon, two authors would become one, without a word.',
    bad: changed(paper(), ': [Ada Kneader]', ':\n  -Ada Kneader\n  -Bo Crumb'),
    good: changed(paper(), ': [Ada Kneader]', ':\n  - Ada Kneader\n  - Bo Crumb'),
  },
  'merge-conflict': {
    severity: 'error',
    says: 'No marks of a merge conflict are left.',
    why: 'They are signs of git for two versions of the same lines, and readers would see both.',
    bad: paper(
      {},
      `${note}\n\n<<<<<<< HEAD\n- Half of the judges prefer slow dough.\n=======\n- 16 of 30 judges prefer slow dough.\n>>>>>>> exact-numbers`,
    ),
    good: paper({}, `${note}\n\n- 16 of 30 judges prefer slow dough.`),
  },
} as const satisfies Record<string, Rule>;
