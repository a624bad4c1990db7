import type { CompiledBody } from '../../markdown/body.ts';
import type { Range } from '../../problems/finding.ts';
import type { Report } from '../../problems/report.ts';
import { shown } from '../../problems/source.ts';

/** Fewer words than this cannot say what a paper asks, what it did and why to read it. */
const fewestWords = 15;

/** Counts words in every script, those without spaces too; most lists do not need it, and it takes long to make. */
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

/** Number of words; the segmenter is slow, so text that spaces part into words enough is not counted on. */
function countWords(text: string): number {
  const spaced = text.match(/\p{L}+(?=\s)/gu)?.length ?? 0;
  if (spaced >= fewestWords) return spaced;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

/** Warns of a note that says nothing; it never blocks. */
export function checkNote(body: CompiledBody, range: Range, report: Report): void {
  const { text } = body.note;
  const words = countWords(text);
  if (words > 0 && words < fewestWords) {
    report('note-hollow', range, {
      found: words === 1 ? 'a note of 1 word' : `a note of ${words} words`,
      expected: '40 to 90 words: what the paper asks, what it did, why to read it',
      fix: 'say more, or ask a curator to',
    });
  }
  for (const [pattern, fix] of hollow) {
    const match = pattern.exec(text);
    if (match) report('note-hollow', range, { found: shown(match[0]), expected: 'a plain statement', fix });
  }
}
