import { isProperName } from './proper-names.ts';
import { isSmallWord } from './styles/title-case.ts';

/** A word of a title and where it begins. */
export interface TitleWord {
  text: string;
  index: number;
}

/** A word that has a capital for its first letter alone: `Rye`, `Baker’s`; or none. */
const plainCapitals = /^(?:\p{Lu}\p{M}*\p{Ll}[\p{Ll}\p{M}]*|[\p{Ll}\p{M}]+)(?:['’]\p{Ll}+)?$/u;

/** What ends a sentence or a main title, and the signs that may open the next one. */
const beginning = /(?:^|[:?!]\s|(?<=\p{Ll}\p{Ll})\.\s|\s(?:[–—]|-{2,})\s|—)[\s\p{P}\p{S}]*$/u;

/** What of a word keeps its capitals: the whole word, its first letter, or nothing. */
export type Kept = 'whole' | 'letter' | null;

/**
 * Tells which words of a title keep their capitals where a style of BibTeX writes all but the first letter small:
 * names and acronyms, which have capitals or figures inside (`LLMs`, `DoReMi`, `GPT-4`); languages, countries and other
 * proper names; the word that begins the title behind a sign, or a subtitle; and in what is written as a sentence every
 * word with a capital, which is a name there. In Titles with Capitals for All Words those of plain words say nothing.
 * Of `Data-Efficient` at a beginning the letter alone is kept, for styles write the rest in their own way.
 *
 * @param language of the title, where it is known; only English ones lose capitals
 * @param short name of the paper; of one word, it is that of a thing and keeps its capital in the title, too
 */
export function capitalsKept(
  title: string,
  words: readonly TitleWord[],
  language = 'en',
  short = '',
): (word: TitleWord) => Kept {
  const sentences = sentencesOf(title, words);
  const own = short === title ? undefined : /^(\p{Lu}\p{Ll}+)(?:[ -]?[\d.]+)?$/u.exec(short)?.[1];
  const isName = ({ text, index }: TitleWord) => {
    const at = words.findIndex((word) => word.index === index);
    const isProper = isProperName(text, words[at - 1]?.text, words[at + 1]?.text);
    return isProper || isPlaceOrLanguage(text) || text.split('-')[0] === own;
  };
  return (word) => {
    const { text, index } = word;
    if (!hasCapital(text)) return null;
    // `A*` is no article.
    if (!isPlain(text) || (text === 'A' && /[*+#]/.test(title.charAt(index + 1)))) return 'whole';
    // BibTeX keeps the very first letter itself.
    if (index === 0) return isName(word) && hasCapital(text.slice(1)) ? 'whole' : null;
    const sentence = sentences.findLast(([first]) => first !== undefined && first.index <= index) ?? [];
    const isOpen = /^[A-Z]\p{Ll}+-\p{L}/u.test(text) && (!hasCapital(text.slice(1)) || !isName(word));
    if (sentence[0]?.index === index) return isOpen ? 'letter' : 'whole';
    const isKept = !/^en\b/i.test(language) || isSentence(sentence, sentences) || isName(word);
    return isKept ? (hasCapital(text.slice(1)) || !isOpen ? 'whole' : 'letter') : null;
  };
}

/** The words of the main title, of its subtitle and so on. */
function sentencesOf(title: string, words: readonly TitleWord[]): TitleWord[][] {
  const sentences: TitleWord[][] = [];
  for (const word of words) {
    const current = sentences.at(-1);
    if (current === undefined || beginning.test(title.slice(0, word.index))) sentences.push([word]);
    else current.push(word);
  }
  return sentences;
}

/**
 * True where at least half of the words whose first letter tells something are small. Of a sentence with fewer than two
 * of these, the others of the title tell it.
 */
function isSentence(sentence: readonly TitleWord[], all: readonly (readonly TitleWord[])[]): boolean {
  const isOwn = tellingOf(sentence).length >= 2;
  return (isOwn ? [sentence] : all).some((asked) => {
    const telling = tellingOf(asked);
    const small = telling.filter(({ text }) => !hasCapital(text)).length;
    return small > 0 && small * 2 >= telling.length;
  });
}

function tellingOf([, ...inner]: readonly TitleWord[]): TitleWord[] {
  return inner.filter(isTelling);
}

function isTelling({ text }: TitleWord): boolean {
  return /^\p{L}{2}/u.test(text) && isPlain(text) && !isSmallWord(text);
}

function hasCapital(text: string): boolean {
  return /[\p{Lu}\p{Lt}]/u.test(text);
}

/** True where capitals may be lost; `A` stands for the article. */
function isPlain(text: string): boolean {
  return text === 'A' || text.split(/[-/+]/).every((part) => plainCapitals.test(part));
}

function isPlaceOrLanguage(text: string): boolean {
  return text.split(/[-/+]/).some((part) => properNames().has(part.replace(/['’]s$/, '')));
}

let names: ReadonlySet<string> | undefined;

/** English names of languages and countries of one word, as Unicode has them: `Dutch`, `Ghana`. Made when needed. */
function properNames(): ReadonlySet<string> {
  if (names !== undefined) return names;
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const nameOf = (type: 'language' | 'region', code: string) =>
    new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) ?? '';
  names = new Set(
    codes
      .flatMap((code) => [nameOf('language', code), nameOf('region', code.toUpperCase())])
      .filter((name) => /^\p{Lu}\p{Ll}{3,}$/u.test(name)),
  );
  return names;
}
