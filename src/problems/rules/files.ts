import { changed, note, paper, site } from './examples.ts';
import type { Rule } from './rule.ts';

/** Rules about files as a whole: names, places, size and encoding. */
export const fileRules = {
  'file-name': {
    severity: 'error',
    says: 'A file name is the id: small letters, digits and single hyphens, then `.md`.',
    why: 'The name becomes an address and a citation key. Capitals and accents differ between systems, and the entry would be lost on some of them.',
    bad: paper({}, note, 'papers/ovens/Slow_Dough.md'),
    good: paper(),
  },
  'file-place': {
    severity: 'error',
    says: 'The list holds only site.md, vocabulary.yaml, excluded.yaml, LICENSE, themes/, paths/ and papers/<theme>/.',
    why: 'The place of a file says what it is. A file elsewhere would never be published, and nobody would notice.',
    bad: paper({}, note, 'recipes/slow-dough.md'),
    good: paper(),
  },
  'file-missing': {
    severity: 'error',
    says: 'A list has a site.md, at least one theme, and a vocabulary.yaml where entries have tags.',
    why: 'Without them the site has neither a name nor a part to put papers into, and nobody knows which tags there are.',
    bad: { path: 'README.md', text: 'A list that has this file, but no site.md.\n' },
    good: site(),
  },
  'file-size': {
    severity: 'error',
    says: 'A file holds 32 KiB or less, one of vocabulary.yaml, excluded.yaml and words.yaml 256 KiB.',
    why: 'A longer file is a copy of the paper or a slip of the keyboard, and either would slow down every check.',
    bad: paper({}, `${note}\n\n${`${note}\n`.repeat(400).trimEnd()}`),
    good: paper(),
  },
  'file-encoding': {
    severity: 'error',
    says: 'A file is UTF-8 text without control characters.',
    why: 'Other encodings turn names into wrong letters. Control characters are invisible, and they break searching and feeds.',
    bad: paper({}, note.replace('dough', 'dough\u0007')),
    good: paper(),
  },
  'line-endings': {
    severity: 'warning',
    says: 'Lines end with LF alone, and no byte order mark stands before the first.',
    why: 'A file that one editor saves differently shows each of its lines as changed, and hides the line that really is. ␍ marks what is too much.',
    bad: changed(paper(), '\n', '\r\n'),
    good: paper(),
  },
} as const satisfies Record<string, Rule>;
