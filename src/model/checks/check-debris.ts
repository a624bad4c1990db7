import type { Fault } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';
import { debrisOf } from '../../text/debris.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { inQuotes } from '../yaml/quotes.ts';

/** Fields of one line of text; those of names are looked at with the authors. */
const fields = ['title', 'short', 'venue', 'organization', 'publisher', 'series', 'place', 'abstractSource'];
/** Lists of maps, with the field of each map that holds text. */
const sentences = { relations: 'because', revised: 'what' };
/** Longer values are reported by the schema. */
const longest = 1000;

/** A text and the path to it. */
interface Place {
  text: string;
  path: (string | number)[];
}

function textsIn(yaml: YamlReading): Place[] {
  const single = fields.map((field) => ({ text: yaml.stringsAt(field)[0] ?? '', path: [field] }));
  const facts = yaml.entriesAt(['facts']).map(([name, text]) => ({ text, path: ['facts', name] }));
  const inMaps = Object.entries(sentences).flatMap(([list, field]) =>
    Array.from({ length: yaml.countAt(list) }, (_, index) => ({
      text: yaml.entriesAt([list, index]).find(([name]) => name === field)?.[1] ?? '',
      path: [list, index, field],
    })),
  );
  return [...single, ...facts, ...inMaps].filter(({ text }) => text !== '' && text.length <= longest);
}

/** Warns of texts that hold what only another program understands, each with the plain text. */
export function* checkDebris(yaml: YamlReading): Generator<Fault> {
  for (const { text, path } of textsIn(yaml)) {
    const debris = debrisOf(text);
    if (!debris) continue;
    const { kinds, clean } = debris;
    const range = yaml.rangeOf(path);
    const isRepaired = clean !== null && clean !== '' && yaml.isInline(path);
    yield {
      rule: 'text-debris',
      ...range,
      found: `${shown(text)}, with ${kinds.join(' and ')} in it`,
      expected: 'the text itself, in Unicode',
      fix:
        clean === null || clean === ''
          ? 'write it as the page of the paper shows it'
          : `write ${inQuotes(clean)}`,
      ...(isRepaired ? { edit: { ...range, text: inQuotes(clean) } } : {}),
    };
  }
}

/** The name of a file, as `npm run import` writes where nobody says where the abstracts come from. */
const fileName = /^\S+\.(?:txt|bib|json|jsonl|csv|tsv|html?|md|pdf|ya?ml|ris|xml|tex|zip|gz)$/i;

/** Warns of an abstract whose source is the name of a file, from which nobody learns whether it may be published. */
export function* checkAbstractSource(yaml: YamlReading): Generator<Fault> {
  const [source = ''] = yaml.stringsAt('abstractSource');
  if (!fileName.test(source) || source.includes('://')) return;
  yield {
    rule: 'text-debris',
    ...yaml.rangeOf(['abstractSource']),
    found: `${shown(source)}, the name of a file`,
    expected: 'where the abstract comes from, and its licence',
    fix: 'write such as `abstractSource: arXiv, CC0`, or delete the abstract and this line',
  };
}

/** Words that stay small in the capitals of a title. */
const smallWords = new Set(
  'a an and as at but by for from in into nor of off on or over per the to up via vs with'.split(' '),
);

/** Warns of titles in capitals, and of signs at their end that belong to a bibliography or to a footnote. */
export function* checkTitle(yaml: YamlReading): Generator<Fault> {
  for (const field of ['title', 'short', 'venue', 'organization']) {
    const [text = ''] = yaml.stringsAt(field);
    // Skip: debris is told by itself, and once it is gone the rest can be seen.
    if (text.length > longest || debrisOf(text) !== null) continue;
    const range = yaml.rangeOf([field]);
    const small = withoutCapitals(text);
    if (small !== text) {
      yield {
        rule: 'title-form',
        ...range,
        found: `${shown(text)}, in capitals`,
        expected: 'capitals only where the paper has them in its text',
        fix: `write ${inQuotes(small)}, with the capitals of its acronyms`,
      };
    }
    if (field !== 'title' && field !== 'short') continue;
    const begun = text.replace(stamp, '').replace(label, '');
    const ended = withoutEnd(begun);
    if (ended === text) continue;
    const found =
      begun === text
        ? `${shown(text.slice(ended.length).trim())} at its end`
        : `${shown(text.slice(0, -begun.length).trim())} before it`;
    yield {
      rule: 'title-form',
      ...range,
      found: `${shown(text)}, with ${found}`,
      expected: 'the title alone',
      fix: `write ${inQuotes(ended)}`,
      ...(yaml.isInline([field]) ? { edit: { ...range, text: inQuotes(ended) } } : {}),
    };
  }
}

/** The id that the pages of arXiv have before a title. */
const stamp = /^(?:\[\d{4}\.\d{4,5}(?:v\d+)?\]|arXiv:\d{4}\.\d{4,5}(?:v\d+)?:?)\s+(?=\S)/i;

/** What Google Scholar has before a title. */
const label =
  /^\[(?:PDF|HTML|BOOK|CITATION|DOC|C|B)\]\s*(?:\[(?:PDF|HTML|BOOK|CITATION|DOC|C|B)\]\s*)*(?=\S)/;
/** What the titles of pages have behind that of the paper. */
const site =
  /\s+(?:[|–—-]|::)\s+(?:OpenReview|arXiv(?:\.org)?|(?:the )?ACL Anthology|Semantic Scholar|Google Scholar|Papers ?With ?Code|IEEE Xplore|IEEE (?:Journals|Conference)[^|]*|SpringerLink|Springer Nature Link|ScienceDirect|ResearchGate|PubMed(?: Central)?|PMC|Wiley Online Library|ACM Digital Library|Hugging ?Face|alphaXiv|DBLP|Zenodo|JSTOR)$/iu;

/** Four words in capitals with a small one among them, or three as a whole text, are no acronyms. */
const shouted = /(?:(?<![\p{L}\p{N}])[\p{Lu}\p{N}'’-]+(?:[\s,:;.!?]+|$)){3,}/gu;

function withoutCapitals(text: string): string {
  const isWhole = text === text.toUpperCase();
  return text.replace(shouted, (run, at: number) => {
    const words = run.match(/\p{Lu}[\p{Lu}'’]+/gu) ?? [];
    const hasSmall = words.some((word) => smallWords.has(word.toLowerCase()));
    const letters = words.join('').length;
    const isShouted = isWhole ? words.length > 2 && (letters > 11 || hasSmall) : hasSmall && words.length > 3;
    if (!isShouted) return run;
    return run.replace(/\p{Lu}[\p{Lu}'’]*/gu, (word, index: number) => {
      const lower = word.toLowerCase();
      const opens = at + index === 0 || /[:.!?]\s*$/.test(text.slice(0, at + index));
      return smallWords.has(lower) && !opens ? lower : word.charAt(0) + lower.slice(1);
    });
  });
}

/** Words that end in a full stop of their own. */
const abbreviation =
  /(?:^|[\s(])(?:etc|al|vs|cf|eds?|vol|no|pp?|inc|corp|ltd|co|jr|sr|st|dr|mr|mrs|ms|prof|dept|univ|approx|bzw|usw)\.$/i;

function withoutEnd(title: string): string {
  const bare = title
    .replace(site, '')
    .replace(/\s*[†‡§¶∗]+$|(?<=\p{L}\p{Ll}{2})\s*(?:\*+|[¹²³⁴-⁹])$|\s*[,;]$/u, '');
  if (bare !== title) return bare;
  // Skip: `Rest. Bake. Eat.` is made of sentences.
  const isSentence = /\p{Ll}{2}[)”’"]?\.$/u.test(title) && !/[.?!] /.test(title);
  return isSentence && !abbreviation.test(title) ? title.slice(0, -1) : title;
}
