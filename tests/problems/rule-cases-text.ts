import { broken, field, type RuleCase } from './rule-case.ts';

/** Rules about the signs in fields and the words of names. */
export const textCases = {
  'text-form': field(
    { venue: '"Bread\\u200B 2021"', type: 'paper-conference' },
    [7, 8],
    [
      'the invisible character U+200B',
      'visible text',
      'delete the character; it often comes with copied text',
    ],
  ),
  'author-doubt': field(
    { authors: '[Ada Kneader*]' },
    [3, 11],
    [
      '`Ada Kneader*`, with more in it than a name',
      'a name without title, degree, address or mark',
      'write Ada Kneader',
    ],
  ),
  'mixed-letters': field(
    { venue: 'Bre\u0430d 2021', type: 'paper-conference' },
    [7, 8],
    [
      '`Bre\u0430d`, which mixes Latin letters with others that look like them',
      'letters of one script in a word',
      'type the word again instead of copying it',
    ],
  ),
  'typographic-quotes': field(
    { venue: '“Bread 2021”', type: 'paper-conference' },
    [7, 8],
    [
      '`“Bread 2021”`, with a typographic quote that counts as part of the value',
      'straight quotes around a value, or none',
      'write "Bread 2021"',
    ],
  ),
  'text-debris': field(
    { title: "'Sl{\\\"o}w {D}ough'" },
    [2, 8],
    ['`Sl{\\"o}w {D}ough`, with LaTeX in it', 'the text itself, in Unicode', 'write "Slöw Dough"'],
  ),
  'title-form': field(
    { title: 'A STUDY OF SLOW DOUGH' },
    [2, 8],
    [
      '`A STUDY OF SLOW DOUGH`, in capitals',
      'capitals only where the paper has them in its text',
      'write "A Study of Slow Dough", with the capitals of its acronyms',
    ],
  ),
  'open-question': field(
    { venue: 'Bread 2021\n# check: is it of 2021?', type: 'paper-conference' },
    [8, 1],
    [
      '`# check: is it of 2021?`, a question that nobody has answered yet',
      'facts that somebody held against the paper',
      'look it up, correct the field if it is wrong, and delete the comment',
    ],
  ),
  'word-places': broken(
    { 'words.yaml': 'language: de\ndebates:\n  left: "{number} ältere"\n' },
    [3, 9],
    ['the place {number}, which is never filled', '{count}', 'write the places as in src/words/english.json'],
    'words.yaml',
  ),
  'text-normal': field(
    { venue: 'Cafe\u0301 2021', type: 'paper-conference' },
    [7, 8],
    [
      '`Cafe\u0301` in decomposed letters',
      'one character for a letter and its accents (Unicode NFC)',
      'run `npm run check -- --fix`, or type the word again',
    ],
  ),
} satisfies Record<string, RuleCase>;
