/** Where sentences of a text begin and end, in UTF-16 offsets; the spaces behind one belong to it. */
export interface Span {
  start: number;
  end: number;
}

/** Made once: making one takes longer than using it. The rules of Unicode for sentences are the same for every language. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop that ends no sentence: of an abbreviation, or of an initial such as `Q.`. */
const abbreviation =
  /(?:^|[\s(["'“‘])(?:\p{Lu}|e\.g|i\.e|et al|cf|vs|viz|ca|approx|resp|incl|[Ff]igs?|[Ss]ecs?|[Ee]qs?|[Tt]ab|[Cc]h|[Nn]os?|[Vv]ol|pp?|[Dd]r|Prof|St|Mrs?)\.\s*$/u;

/**
 * Parts a text into sentences, by the rules of Unicode (UAX 29), which take the full stop of an abbreviation in front of
 * a capital letter for the end; such parts are joined here. A line break is a space, as in Markdown.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let isOpen = false;
  for (const { segment, index } of segmenter.segment(text.replace(/[\n\r\u2028\u2029]/g, ' '))) {
    const end = index + segment.length;
    const last = spans.at(-1);
    if (isOpen && last) last.end = end;
    else spans.push({ start: index, end });
    isOpen = abbreviation.test(segment);
  }
  return spans;
}

/** The first sentence of a text; empty for an empty one. */
export function firstSentence(text: string): string {
  const [first] = sentences(text.trim());
  return first ? text.trim().slice(0, first.end).trim() : '';
}
