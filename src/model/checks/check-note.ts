import type { CompiledBody } from '../../markdown/body.ts';
import type { Fault, Range } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';

/** Fewer words than this cannot say what a paper asks, what it did and why to read it. */
const fewestWords = 15;

/** Counts words in every script, those without spaces too. Made when first needed: most lists never need it. */
let segmenter: Intl.Segmenter | undefined;

/** Words that praise or that speak with the authors' voice, and what to do instead. */
const hollow: [pattern: RegExp, fix: string][] = [
  [
    /\b(?:groundbreaking|ground-breaking|revolutionary|game-chang\w+|cutting-edge|seminal|must-read|impressive\w*|remarkabl[ey]|amazing|exciting|state-of-the-art results)\b/i,
    'say what was measured instead of praising it',
  ],
  [
    /\b(?:we (?:propose|present|show|introduce|demonstrate|find)|our (?:method|approach|results|experiments|model))\b/i,
    'speak about the authors, not as them',
  ],
  [/\b(?:this|the) paper (?:proposes|presents|introduces)\b/i, 'begin with the question or the finding'],
];

/** Number of words, up to the fewest. The segmenter is slow, so it is not asked where spaces show that there are enough. */
function countWords(text: string): number {
  const wordEnd = /\p{L}\s/gu;
  let spaced = 0;
  while (wordEnd.test(text)) if (++spaced === fewestWords) return spaced;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

/** Demands a note, and warns of one that says nothing. */
export function* checkNote({ note }: CompiledBody, file: string, bodyOffset: number): Generator<Fault> {
  const range = noteRange(file, bodyOffset);
  if (note.text === '') {
    const fix = 'write 40 to 90 words of your own below the frontmatter';
    const expected = 'a first paragraph that says why to read the paper';
    yield { rule: 'note-missing', ...range, found: 'no paragraph at the start of the body', expected, fix };
  }
  const words = countWords(note.text);
  if (words > 0 && words < fewestWords) {
    yield {
      rule: 'note-hollow',
      ...range,
      found: words === 1 ? 'a note of 1 word' : `a note of ${words} words`,
      expected: '40 to 90 words: what the paper asks, what it did, why to read it',
      fix: 'say more, or ask a curator to',
    };
  }
  for (const [pattern, fix] of hollow) {
    const [praise] = pattern.exec(note.text) ?? [];
    if (praise !== undefined)
      yield { rule: 'note-hollow', ...range, found: shown(praise), expected: 'a plain statement', fix };
  }
}

/** The first line of the body, where the note stands; the end of the file when the body is empty. */
function noteRange(file: string, bodyOffset: number): Range {
  const first = file.slice(bodyOffset).search(/\S/);
  const start = first < 0 ? file.trimEnd().length : bodyOffset + first;
  const end = first < 0 ? start : file.indexOf('\n', start);
  return { start, end: end < 0 ? file.length : end };
}
